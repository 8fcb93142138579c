// The eight houses and their thirty-two windows, which are the visitor's thirty-two choices.
import { drawShapes, placed, rgb, stroke } from "./sheets.js";

const BEFORE_GAP = 5;
const WINDOWS = 4;
const DOOR_BESIDE = 0.03;

/** Return the houses in pixels: left edge, foot, width, height. */
export function houseRow(ground, houses) {
  const { row } = ground.plan;
  let x = row.left * ground.width;
  return houses.map((house, index) => {
    if (index === BEFORE_GAP) x += row.gap * ground.width;
    const width = house.width * row.unit_width * ground.width;
    const left = x;
    x += width;
    return { ...house, left, foot: ground.crescent(left + width / 2), across: width, up: house.height * row.unit_height * ground.height };
  });
}

/** Return the x of the middle of the gap between the fifth and the sixth house. */
export function gapCentre(row) {
  return (row[BEFORE_GAP - 1].left + row[BEFORE_GAP - 1].across + row[BEFORE_GAP].left) / 2;
}

/** Return the pixel before a house's door, on its step. */
export function doorOf(house) {
  return [house.left + house.across / 2, house.foot + DOOR_BESIDE * house.up];
}

/** Return left, top, width and height of a window in pixels. */
export function windowBox(house, position) {
  const [[left, top], [right, bottom]] = placed(house.windows[position], [house.left, house.foot], [house.across, house.up]);
  return [left, top, right - left, bottom - top];
}

/** Paint the fronts, as they would look by day; the dark windows come with the night. */
export function paintHouses(context, row, tone) {
  for (const house of row) drawShapes(context, house.shapes, [house.left, house.foot], [house.across, house.up], tone);
}

export function paintDarkWindows(context, row, things) {
  for (const house of row) {
    for (let position = 0; position < WINDOWS; position += 1) {
      const [x, y, width, height] = windowBox(house, position);
      context.fillStyle = "#091316";
      const frame = 0.07 * width;
      context.fillRect(x - frame, y - frame, width + 2 * frame, height + frame);
      const glass = context.createLinearGradient(0, y, 0, y + height);
      glass.addColorStop(0, "#12282b");
      glass.addColorStop(1, things["window-dark"]);
      context.fillStyle = glass;
      context.fillRect(x, y, width, height);
    }
  }
}

/** Paint what is lit of 32 windows: light on the street, shine about the panes, the panes with their bars. */
export function paintWindows(context, ground, row, levels, things) {
  row.forEach((house, index) => {
    const lit = levels.slice(index * WINDOWS, (index + 1) * WINDOWS);
    const most = Math.max(0, ...lit);
    if (most <= 0) return;
    const share = 0.35 * most + (0.65 * lit.reduce((sum, level) => sum + level, 0)) / WINDOWS;
    paintStreet(context, ground, house, share);
    lit.forEach((level, position) => level > 0 && paintShine(context, windowBox(house, position), level));
    lit.forEach((level, position) => level > 0 && paintPane(context, windowBox(house, position), level, things["window-lit"]));
  });
}

/** Add an oval of light that fades to its edge. */
export function addHalo(context, [x, y], rx, ry, colour, level = 1) {
  if (rx < 1 || ry < 0.5 || level <= 0) return;
  context.save();
  context.globalCompositeOperation = "lighter";
  context.translate(x, y);
  context.scale(1, ry / rx);
  const light = context.createRadialGradient(0, 0, 0, 0, 0, rx);
  for (let step = 0; step <= 6; step += 1) light.addColorStop(step / 6, rgb(colour, level * (1 - step / 6) ** 2.2));
  context.fillStyle = light;
  context.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  context.restore();
}

function paintStreet(context, ground, house, share) {
  const unit = ground.plan.row.unit_height * ground.height;
  addHalo(context, [house.left + house.across / 2, house.foot + 0.05 * unit], 0.62 * unit, 0.08 * unit, [0.42, 0.29, 0.14], share);
}

function paintShine(context, [x, y, width, height], level) {
  addHalo(context, [x + width / 2, y + height / 2], 1.5 * width, 1.5 * height, [1, 0.62, 0.25], 0.42 * level);
}

function paintPane(context, [x, y, width, height], level, lit) {
  context.globalAlpha = level;
  context.fillStyle = "#8a5a24";
  context.fillRect(x, y, width, height);
  const frame = 0.05 * width;
  context.fillStyle = lit;
  context.fillRect(x + frame, y + frame, width - 2 * frame, height - 2 * frame);
  const pale = context.createLinearGradient(0, y, 0, y + height);
  pale.addColorStop(0, rgb([1, 0.8, 0.5], 0));
  pale.addColorStop(1, rgb([1, 0.85, 0.6], 0.45));
  context.fillStyle = pale;
  context.fillRect(x + frame, y + frame, width - 2 * frame, height - 2 * frame);
  const bar = Math.max(0.8, 0.062 * width);
  const bars = [[[x + width / 2, y], [x + width / 2, y + height]], [[x, y + 0.47 * height], [x + width, y + 0.47 * height]]];
  for (const ends of bars) stroke(context, ends, "#5c3617", bar);
  context.globalAlpha = 1;
}

