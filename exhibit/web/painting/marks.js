// Marks that watching leaves: the ring about somebody seen, booked steps, the machine's frame. Lilac, always.
import { onCircle, troddenLine } from "./ground.js";
import { fill, stroke } from "./sheets.js";

const RING_RADIUS = 0.125;
const [GROW_MS, STAY_MS, FADE_MS] = [350, 1200, 300];
const [STEP_LENGTH, STEP_WIDTH] = [0.032, 0.015];

/** Draw an oval as a line; `casing` is laid under it where everything else is white. */
export function drawRing(context, [x, y], rx, ry, colour, width, casing = null) {
  for (const [ink, line] of [[casing, 3 * width], [colour, width]]) {
    if (!ink) continue;
    context.beginPath();
    context.ellipse(x, y, Math.max(2, rx), Math.max(1.5, ry), 0, 0, 7);
    Object.assign(context, { strokeStyle: ink, lineWidth: line });
    context.stroke();
  }
}

/** Draw the ring about somebody who was seen or booked: it comes softly, stays, and goes. */
export function drawSeen(context, ground, [x, y, age], colour, casing, calm) {
  const size = calm ? 1 : 1.6 - 0.6 * Math.sin((Math.min(1, age / GROW_MS) * Math.PI) / 2);
  const level = Math.min(1, 0.25 + age / GROW_MS) * Math.min(1, Math.max(0, 1 - (age - GROW_MS - STAY_MS) / FADE_MS));
  if (level <= 0) return;
  const [rx, ry] = ground.axes([x, y], RING_RADIUS * size);
  context.globalAlpha = level;
  drawRing(context, ground.project([x, y]), rx, ry, colour, Math.max(1.5, 0.0028 * ground.unit), casing);
  context.globalAlpha = 1;
}

/** Draw booked steps as soles that point along the trodden line. */
export function drawFootprints(context, ground, steps, colour, casing) {
  const [[x0, y0], [x1, y1]] = [troddenLine(0.1), troddenLine(0.9)];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [cos, sin] = [(x1 - x0) / length, (y1 - y0) / length];
  for (const [x, y] of steps) {
    const sole = [...Array(16).keys()].map((step) => {
      const [along, aside] = onCircle(22.5 * step);
      const [a, b] = [STEP_LENGTH * along, STEP_WIDTH * aside * (1 + 0.28 * along)];
      return ground.project([x + a * cos - b * sin, y + a * sin + b * cos]);
    });
    if (casing) stroke(context, sole, casing, 5, true);
    fill(context, sole, colour);
  }
}

/** Draw the ring about somebody whom the beam of the tower has just met. */
export function drawMet(context, ground, at, lawn, colour, casing) {
  const [rx, ry] = ground.axes(at, 0.52 * lawn);
  drawRing(context, ground.project(at), rx, ry, colour, Math.max(1.4, 0.0024 * ground.unit), casing);
}

/** Draw the machine's frame about somebody, and the flag over whomever it accuses. */
export function drawGaze(context, ground, [x, y, flagged], lawn, colours, casing) {
  const [px, py] = ground.project([x, y]);
  const [rx, ry] = ground.axes([x, y], 0.78 * lawn);
  const height = Math.max((26 / 1080) * ground.unit, ground.figureHeight(y));
  const line = Math.max(2, 0.0036 * ground.unit);
  const arm = 0.42 * rx;
  const [top, bottom] = [py - height - 0.5 * ry, py + ry];
  for (const [ink, width] of [[casing, 3 * line], [colours.machine, line]]) {
    if (!ink) continue;
    for (const side of [-1, 1]) {
      for (const [edge, inwards] of [[top, 1], [bottom, -1]]) {
        const corner = px + side * rx;
        stroke(context, [[corner - side * arm, edge], [corner, edge], [corner, edge + inwards * arm]], ink, width);
      }
    }
  }
  if (flagged) {
    drawMet(context, ground, [x, y], lawn, colours.seen, casing);
    drawFlag(context, [px, py], height, colours.seen, line, casing);
  }
}

function drawFlag(context, [x, y], height, colour, line, casing) {
  const [pole, top] = [x - 0.3 * height, y - 1.62 * height];
  const pennant = [[pole, top], [pole + 0.62 * height, top + 0.17 * height], [pole, top + 0.36 * height]];
  if (casing) stroke(context, [[pole, y], [pole, top], ...pennant], casing, 3 * line);
  stroke(context, [[pole, y], [pole, top]], colour, line);
  fill(context, pennant, colour);
}
