// The tower from outside, the gate of the score, and the tower cut open.
import { drawShapes, fill, newSheet, placed, rgb } from "./sheets.js";

/** Return where the tower stands in pixels: foot, half its base, height. */
export function towerPlace(ground) {
  const { x, foot, width, height } = ground.plan.tower;
  return { at: [x * ground.width, foot * ground.height], half: (width * ground.width) / 2, height: height * ground.height };
}

/** Paint the tower by day, shaded as a round body, on the dark ground about its foot. */
export function paintTower(context, ground, shapes) {
  const { at, half, height } = towerPlace(ground);
  const [rx, ry] = [2.3 * half, 0.42 * half];
  context.save();
  context.translate(...at);
  context.scale(1, ry / rx);
  const shadow = context.createRadialGradient(0, 0, 0, 0, 0, rx);
  shadow.addColorStop(0, rgb([0, 0, 0], 0.55));
  shadow.addColorStop(1, rgb([0, 0, 0], 0));
  context.fillStyle = shadow;
  context.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  context.restore();
  const sheet = newSheet(3.2 * half, 1.08 * height);
  drawShapes(sheet, shapes, [1.6 * half, 1.05 * height], [half, height]);
  sheet.globalCompositeOperation = "source-atop";
  const round = sheet.createLinearGradient(0, 0, 3.2 * half, 0);
  for (let step = 0; step <= 10; step += 1) {
    const across = Math.max(-1.25, Math.min(1.25, (step / 10) * 2.8 - 1.4));
    round.addColorStop(step / 10, rgb([0.03, 0.05, 0.06], Math.max(0, 1 - (0.76 + 0.34 * Math.cos((across + 0.42) * 1.3)))));
  }
  sheet.fillStyle = round;
  sheet.fillRect(0, 0, 3.2 * half, 1.08 * height);
  context.drawImage(sheet.canvas, at[0] - 1.6 * half, at[1] - 1.05 * height);
}

/** Return where the gate stands in pixels: middle of the gap, foot, half the gap, height of a house. */
function gatePlace(ground, x) {
  const { row, tower } = ground.plan;
  const unit = row.unit_height * ground.height;
  return { at: [x, tower.foot * ground.height - 0.12 * unit], half: row.gap * ground.width * 0.49, unit };
}

export function paintGate(context, ground, gate, x, isOpen, tone) {
  const { at, half, unit } = gatePlace(ground, x);
  drawShapes(context, isOpen ? gate.open : gate.shut, at, [half, unit], tone);
}

/** Paint the board over the gate in its own colours. */
export function paintBoard(context, ground, gate, x) {
  const { at, half, unit } = gatePlace(ground, x);
  drawShapes(context, gate[ground.plan.portrait ? "tall" : "wide"].shapes, at, [half, unit]);
}

/** Return left, top, right and bottom of the board in pixels. */
export function boardBox(ground, gate, x) {
  const { at, half, unit } = gatePlace(ground, x);
  const { board } = gate[ground.plan.portrait ? "tall" : "wide"];
  return board.map((share, index) => at[index % 2] + share * (index % 2 ? unit : half));
}

/** Paint the tower cut open: its door, its floors from below, at last the room with the chair. */
export function paintSection(context, ground, section, [door, floors, top, manned], people) {
  const { at, half, height } = towerPlace(ground);
  const unit = [half, height];
  const place = (across, up) => [at[0] + across * half, at[1] - up * height];
  drawShapes(context, section.shell, at, unit);
  floors.forEach((level, floor) => {
    if (level <= 0) return;
    context.globalAlpha = level;
    const room = placed(section.rooms[floor], at, unit);
    const middle = [at[0], (room[0][1] + room[1][1]) / 2];
    fill(context, room, amber(context, middle, 1.35 * half, 0.86));
    drawShapes(context, section.stairs[floor], at, unit);
    context.globalAlpha = 1;
  });
  const leaf = section.doors[Math.round(door * (section.doors.length - 1))];
  drawShapes(context, leaf, at, unit);
  if (top <= 0) return;
  context.globalAlpha = top;
  const [across, low, high] = section.room;
  fill(context, [place(-across, low), place(-across, high), place(across, high), place(across, low)], amber(context, place(0, low + 0.055), 1.1 * half, 1.16));
  drawShapes(context, section.fittings, at, unit);
  if (manned) people.drawSitter(context, place(0, low + 0.058), 0.12 * height);
  context.globalAlpha = 1;
}

function amber(context, [x, y], radius, gain) {
  const light = context.createRadialGradient(x, y, 0, x, y, 1.6 * radius);
  for (let step = 0; step <= 6; step += 1) {
    const level = gain * Math.exp(-((((step / 6) * 1.6) / 0.8) ** 2)) * 0.8 + 0.1;
    light.addColorStop(step / 6, rgb([0.9 * level + 0.02, 0.575 * level + 0.015, 0.27 * level + 0.03].map((one) => Math.min(1, one))));
  }
  return light;
}
