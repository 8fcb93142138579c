// The view from the tower: many little squares by day, and the window, the sill, the shutters, the lamp.
import { onCircle, RING_OUTER, troddenLine } from "./ground.js";
import { fill, rgb, stroke, trace } from "./sheets.js";

const HALF_TILE = 0.5;
const [LANE, HEDGE] = [0.036, 0.052];
const WEAR = 0.62;
const [TOP, SIDE] = [0.025, 0.024];
const BARS = [0.335, 0.665];
const BAR_WIDTH = 0.011;
const LIP = 0.018;
const SLATS = 20;

/** Paint every little square by day: hedge, paving, ring path, lawn, trodden line. */
export function paintSquares(context, ground, { centres, lawn, spacing }, things) {
  context.fillStyle = rgb([0.13, 0.135, 0.13]);
  context.fillRect(0, 0, ground.width, ground.height);
  const tile = ([x, y], half) => [[-1, -1], [-1, 1], [1, 1], [1, -1]].map(([a, b]) => ground.project([x + a * half, y + b * half]));
  for (const centre of centres) {
    fill(context, tile(centre, spacing * (HALF_TILE - LANE)), "#42603c");
    fill(context, tile(centre, spacing * (HALF_TILE - HEDGE)), things.square);
    for (const [radius, colour] of [[RING_OUTER + 0.05, rgb([0.2, 0.21, 0.2])], [RING_OUTER, things.kerb], [RING_OUTER - 0.03, things.ring], [1.03, things.kerb], [1, things["lawn-stripe-dark"]]]) {
      fill(context, ground.circle(lawn * radius, centre, 48), colour);
    }
    paintLittleLawn(context, ground, centre, lawn, things);
  }
}

function paintLittleLawn(context, ground, [x, y], lawn, things) {
  context.save();
  trace(context, ground.circle(lawn, [x, y], 48));
  context.clip();
  const [across, along] = [onCircle(24), onCircle(114)];
  const place = (a, b) => ground.project([x + lawn * (across[0] * a + along[0] * b), y + lawn * (across[1] * a + along[1] * b)]);
  for (let stripe = 0; stripe < 6; stripe += 1) {
    const left = -1 + stripe * 0.364;
    fill(context, [place(left, -1), place(left, 1), place(left + 0.182, 1), place(left + 0.182, -1)], things["lawn-stripe"]);
  }
  const line = [...Array(13).keys()].map((step) => troddenLine(step / 12)).map(([a, b]) => ground.project([x + lawn * a, y + lawn * b]));
  context.globalAlpha = WEAR;
  stroke(context, line, things.trodden, 0.14 * lawn * ground.scaleAt(y));
  context.restore();
}

/** Paint window and sill round the view, and the shutters before it, `closed` from 0 to 1. */
export function paintWindow(context, ground, closed, colours) {
  const { width, height } = ground;
  const sill = ground.plan.tower.foot * height;
  const [side, top] = [SIDE * width, TOP * height];
  const bar = Math.max(4, BAR_WIDTH * width);
  const middles = BARS.map((share) => share * width);
  const lefts = [side, ...middles.map((middle) => middle + bar / 2)];
  const rights = [...middles.map((middle) => middle - bar / 2), width - side];
  if (closed > 0) lefts.forEach((left, pane) => paintShutter(context, [left, top, rights[pane] - left, sill - top], closed, colours));
  context.fillStyle = colours.wood;
  context.fillRect(0, 0, width, top);
  context.fillRect(0, 0, side, sill);
  context.fillRect(width - side, 0, side, sill);
  for (const middle of middles) context.fillRect(middle - bar / 2, 0, bar, sill);
  context.fillStyle = colours.edge;
  const line = Math.max(1, 0.0018 * ground.unit);
  lefts.forEach((left, pane) => {
    context.fillRect(left, top, rights[pane] - left, line);
    context.fillRect(left, top, line, sill - top);
  });
  context.fillRect(0, sill, width, LIP * height);
  context.fillStyle = colours.sill;
  context.fillRect(0, sill + LIP * height, width, height);
}

/** Paint slats that one can still look through. */
function paintShutter(context, [x, y, width, height], closed, { slat }) {
  const pitch = height / SLATS;
  for (let index = 0; index < SLATS; index += 1) {
    const at = y + (index + 0.5) * pitch;
    context.fillStyle = rgb([0.02, 0.05, 0.06], 0.62);
    context.fillRect(x, at, width, 0.4 * pitch * closed);
    context.fillStyle = slat;
    context.fillRect(x, at, width, Math.max(1, 0.05 * pitch));
  }
}

/** Paint the lamp on the sill, turned to a direction on the ground; return the pixel of its mouth. */
export function paintLamp(context, ground, lamp, degrees, lit, { body, edge, mouth }) {
  const size = 0.074 * Math.min(ground.width, ground.height);
  const foot = [ground.centreX, ground.plan.tower.foot * ground.height];
  const [x0, y0] = ground.project(lamp);
  const [dx, dy] = onCircle(degrees, 0.4);
  const [x1, y1] = ground.project([lamp[0] + dx, lamp[1] + dy]);
  const turn = Math.atan2(y0 - y1, x1 - x0);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const place = (along, aside) => [foot[0] + (along * cos - aside * sin) * size, foot[1] - (0.42 + along * sin + aside * cos) * size];
  fill(context, [[-0.46, 0], [-0.24, 0.34], [0.24, 0.34], [0.46, 0]].map(([x, y]) => [foot[0] + x * size, foot[1] - y * size]), body);
  const box = [place(-0.3, -0.27), place(0.42, -0.36), place(0.42, 0.36), place(-0.3, 0.27)];
  fill(context, box, body);
  stroke(context, box, edge, Math.max(1, 0.022 * size), true);
  const front = [...Array(24).keys()].map((step) => place(0.42 + 0.1 * Math.cos((step * Math.PI) / 12), 0.37 * Math.sin((step * Math.PI) / 12)));
  fill(context, front, lit ? mouth : body);
  stroke(context, front, lit ? mouth : edge, Math.max(1, 0.022 * size), true);
  return [place(0.42, 0), size];
}
