// The square in white and yellow on black: no light, only shapes.
import { onCircle, RING_OUTER, troddenLine } from "./ground.js";
import { fill, placed, rgb, stroke } from "./sheets.js";
import { paintHoops, paintSign } from "./square.js";
import { paintPoplars } from "./sky.js";
import { paintGate, towerPlace } from "./tower.js";
import { gapCentre, windowBox } from "./town.js";

const lineOf = (ground) => Math.max(1.2, 0.0028 * Math.min(ground.width, ground.height));

/** Draw what never moves: houses, path, lawn, what stands in the gap. */
export function drawContrastGround(context, ground, row, scene, picture, colours) {
  const line = lineOf(ground);
  context.fillStyle = "#000";
  context.fillRect(0, 0, ground.width, ground.height);
  const tree = (sheet, outline) => {
    fill(sheet, outline, "#000");
    stroke(sheet, outline, colours.line, 0.8 * line, true);
  };
  paintPoplars(context, ground, picture.poplars, tree);
  if (scene.gap === "poplars" && scene.view !== "talk") paintPoplars(context, ground, picture.poplars.slice(8), tree, gapCentre(row));
  for (const house of row) drawHouse(context, house, line);
  drawPath(context, ground, line, colours, scene.view === "talk" || scene.view === "dusk");
  drawTufts(context, ground);
  if (scene.trodden > 0) drawTrodden(context, ground, line);
  paintHoops(context, ground, "#767676");
  if (scene.view !== "talk") paintSign(context, ground, picture.sign, (digits) => (parseInt(digits.slice(0, 2), 16) > 150 ? "#fff" : "#000"));
  const white = (digits) => (parseInt(digits.slice(0, 2), 16) > 40 ? "#fff" : "#000");
  if (scene.gap === "gate") paintGate(context, ground, picture.gate, gapCentre(row), Boolean(scene.number?.[2]), white);
  if (scene.gap === "tower" && scene.view !== "talk") drawTower(context, ground, picture.tower, line);
}

function drawHouse(context, house, line) {
  const outline = placed(house.outline, [house.left, house.foot], [house.across, house.up]);
  fill(context, outline, "#000");
  stroke(context, outline, "#fff", line, true);
  for (let position = 0; position < 4; position += 1) {
    Object.assign(context, { strokeStyle: "#fff", lineWidth: 0.7 * line });
    context.strokeRect(...windowBox(house, position));
  }
}

/** Fill the ring path with white; where words stand beside it, its edges alone are drawn. */
function drawPath(context, ground, line, colours, outlineOnly) {
  const [outer, inner] = [ground.circle(RING_OUTER), ground.circle(1)];
  if (outlineOnly) {
    stroke(context, outer, "#fff", line, true);
    stroke(context, inner, "#fff", line, true);
    return;
  }
  fill(context, outer, "#fff");
  for (let slab = 0; slab < 36; slab += 1) {
    const ends = [1, RING_OUTER].map((radius) => ground.project(onCircle(10 * slab + 5, radius)));
    stroke(context, ends, colours.line, 0.6 * line);
  }
  fill(context, inner, "#000");
}

function drawTufts(context, ground) {
  for (let row = 14; row >= 0; row -= 1) {
    const y = -0.9 + (1.8 * row) / 14;
    const reach = Math.sqrt(1 - y * y) - 0.07;
    for (let x = -reach + 0.07 * (row % 2); x < reach; x += 0.145) {
      const [px, py] = ground.project([x, y]);
      const unit = 0.03 * ground.scaleAt(y);
      for (const [lean, rise] of [[-0.55, 0.72], [0, 1], [0.55, 0.72]]) stroke(context, [[px + 0.25 * lean * unit, py], [px + lean * unit, py - rise * unit]], "#fff", 1);
    }
  }
}

function drawTrodden(context, ground, line) {
  for (const side of [-0.055, 0.055]) {
    for (let dash = 0; dash < 22; dash += 1) {
      const ends = [0.05, 0.62].map((share) => troddenLine((dash + share) / 22)).map(([x, y]) => [x + side, y - 0.6 * side]);
      if (ends.every(([x, y]) => Math.hypot(x, y) < 0.99)) stroke(context, ends.map((end) => ground.project(end)), "#fff", 0.8 * line);
    }
  }
}

function drawTower(context, ground, shapes, line) {
  const { at, half, height } = towerPlace(ground);
  for (const shape of shapes) {
    if (shape[0] !== "p") continue;
    const outline = placed(shape[2], at, [half, height]);
    fill(context, outline, "#000");
    stroke(context, outline, "#fff", 0.7 * line, true);
  }
}

/** Draw a beam as a pale wedge between two amber lines. */
export function drawContrastBeam(context, ground, at, degrees, colours, half = 14, reach = 2.7) {
  const nearest = 0.25 - ground.depth;
  const ends = [-half, 0, half].map((turn) => {
    const [dx, dy] = onCircle(degrees + turn);
    const length = at[1] + reach * dy < nearest ? (nearest - at[1]) / dy : reach;
    return ground.project([at[0] + length * dx, at[1] + length * dy]);
  });
  const tip = ground.project(at);
  fill(context, [tip, ...ends], rgb([1, 0.82, 0.25], 0.26));
  for (const end of [ends[0], ends[2]]) {
    stroke(context, [tip, end], "#000", 3 * lineOf(ground));
    stroke(context, [tip, end], colours.lamp, 1.4 * lineOf(ground));
  }
}

/** Draw a black oval for a label, with a white line inside its edge. */
export function drawContrastPool(context, [x, y, rx, ry]) {
  for (const [grow, colour] of [[6, "#000"], [0, "#fff"], [-2, "#000"]]) {
    context.beginPath();
    context.ellipse(x, y, rx + grow, ry + grow, 0, 0, 7);
    context.fillStyle = colour;
    context.fill();
  }
}

/** Draw the posts as black shapes with a white edge, their heads in the machine's colour. */
export function drawContrastPosts(context, ground, { degrees, radius, height }, colours) {
  for (const place of degrees.map((angle) => onCircle(angle, radius))) {
    const [x, y] = ground.project(place);
    const unit = height * ground.scaleAt(place[1]);
    for (const [half, colour] of [[0.115, "#fff"], [0.055, "#000"]]) {
      context.fillStyle = colour;
      context.fillRect(x - half * unit, y - 0.92 * unit, 2 * half * unit, 0.92 * unit);
    }
    context.fillStyle = colours.machine;
    context.fillRect(x - 0.13 * unit, y - 1.04 * unit, 0.26 * unit, 0.22 * unit);
  }
}

