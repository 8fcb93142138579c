// The near wall with its lanterns, the models of the rounds and the scale of the motion.
import { drawRing } from "./marks.js";
import { drawShapes, fill, placed, rgb, stroke } from "./sheets.js";
import { addHalo } from "./town.js";

const TOP_DEPTH = 0.028;
const LIP = 0.011;
const BLOCK = 0.078;
const [SMALL, LARGE] = [0.062, 0.104];

/** Return the x of the small lanterns, left to right, in pixels. */
function wallPlaces(ground, count) {
  const { first, last } = ground.plan.wall;
  return [...Array(count).keys()].map((index) => (first + (index * (last - first)) / (count - 1)) * ground.width);
}

export const standingY = (ground) => ground.plan.wall.stand * ground.height;

export const lanternHeight = (ground, large) => (large ? LARGE : SMALL) * ground.unit;

export function paintWallFace(context, ground, full, { face, upper, edge }) {
  const top = standingY(ground) - 0.5 * TOP_DEPTH * ground.unit;
  const front = top + TOP_DEPTH * ground.unit;
  const end = full ? ground.width * 1.03 : ground.plan.wall.end * ground.width;
  const { height, unit } = ground;
  const down = context.createLinearGradient(0, front, 0, height);
  down.addColorStop(0, face);
  down.addColorStop(1, rgb([0.05, 0.11, 0.125]));
  fill(context, [[-5, front], [end - 0.008 * unit, front], [end - 0.008 * unit, height], [-5, height]], down);
  const span = ground.width * (ground.plan.portrait ? 1.78 : 1);
  for (let x = 0.021 * span; x < end; x += BLOCK * span) stroke(context, [[x, front], [x, height]], rgb([0.04, 0.09, 0.1], 0.8), Math.max(0.8, 0.0014 * unit));
  fill(context, [[-5, top], [end - 0.014 * unit, top], [end, front], [-5, front]], upper);
  context.fillStyle = edge;
  context.fillRect(-5, front, end + 5, LIP * unit);
}

/** Paint the eight small lanterns; where one has gone its place is left as a ring. */
export function paintLanterns(context, ground, levels, lantern, colours) {
  const places = wallPlaces(ground, Math.max(2, levels.length));
  paintRow(context, ground, places.map((x, index) => [x, levels[index] ?? 0]), lanternHeight(ground, false), lantern, colours);
}

/** Paint a row of lanterns, [x, level]; all light lies under all glass. */
export function paintRow(context, ground, row, height, lantern, colours) {
  const y = standingY(ground);
  for (const [x, level] of row) {
    context.globalAlpha = 0.62 * (1 - level);
    drawRing(context, [x, y], 0.2 * height, 0.075 * height, colours.ink2, Math.max(1, 0.022 * height));
    context.globalAlpha = 1;
    if (!colours.contrast) paintGlow(context, [x, y], height, level);
  }
  for (const [x, level] of row) drawLantern(context, [x, y], height, lantern, level, colours.contrast);
}

/** Draw one lit lantern on its foot. */
export function drawLantern(context, at, height, lantern, level = 1, contrast = false) {
  if (level <= 0) return;
  context.globalAlpha = level;
  const tone = contrast ? (digits) => (parseInt(digits.slice(0, 2), 16) > 200 ? "#ffd23f" : "#fff") : [1, 1, 1];
  drawShapes(context, lantern, at, [height, height], tone);
  context.globalAlpha = 1;
  if (!contrast) addHalo(context, [at[0], at[1] - 0.42 * height], 0.42 * height, 0.5 * height, [0.26, 0.155, 0.06], level);
}

export function paintGlow(context, [x, y], height, level) {
  addHalo(context, [x, y], 1.05 * height, 0.3 * height, [0.8, 0.475, 0.165], level);
  addHalo(context, [x, y - 0.25 * height], 1.25 * height, 1.25 * height, [0.3, 0.165, 0.06], level);
}

/** Paint the small models of the rounds where one of them is chosen: [x, name]. */
export function paintModels(context, ground, models, picture, people, colours) {
  const height = lanternHeight(ground, true);
  const y = standingY(ground);
  for (const [x, name] of models) {
    if (!colours.contrast) paintGlow(context, [x, y], height, 0.55);
    const draw = MODELS[name];
    if (draw) draw(context, [x, y], height, picture, people, colours);
  }
}

const MODELS = {
  round_nobody(context, [x, y], height, picture, people, { contrast }) {
    [[-0.17, 0.74], [0.15, 0.98]].forEach(([aside, share], index) => {
      const outline = placed(picture.poplars[8 + index], [x + aside * height, y], [0.155 * height, share * height]);
      fill(context, outline, contrast ? "#000" : rgb([0.27, 0.33, 0.24]));
      if (contrast) stroke(context, outline, "#fff", 1.5, true);
    });
  },
  round_warden(context, at, height, picture, people) {
    people.drawWarden(context, 180, at, 0.98 * height);
  },
  round_tower(context, at, height, picture, people, { contrast }) {
    const tone = contrast ? (digits) => (parseInt(digits.slice(0, 2), 16) > 90 ? "#fff" : "#000") : [0.62, 0.52, 0.42];
    drawShapes(context, picture.tower, at, [0.17 * height, height], tone);
  },
  round_score(context, [x, y], height, picture, people, colours) {
    context.fillStyle = rgb([0.34, 0.3, 0.24]);
    for (const side of [-0.29, 0.23]) context.fillRect(x + side * height, y - 0.62 * height, 0.06 * height, 0.62 * height);
    context.fillStyle = colours.machine;
    context.fillRect(x - 0.4 * height, y - height, 0.8 * height, 0.5 * height);
    context.fillStyle = rgb([0.03, 0.085, 0.1]);
    context.fillRect(x - 0.375 * height, y - 0.975 * height, 0.75 * height, 0.45 * height);
    context.fillStyle = colours.machine;
    [0.1, 0.18, 0.26].forEach((level, index) => context.fillRect(x + (-0.22 + 0.16 * index) * height, y - (0.6 + level) * height, 0.11 * height, level * height));
  },
  round_none(context, at, height, picture, people, colours) {
    drawRing(context, at, 0.24 * height, 0.085 * height, colours.ink2, Math.max(1, 0.022 * height));
  },
};

/** Paint the places of the motion: where others stood, a ring about the first mark, the lantern on the last. */
export function paintScale(context, ground, [places, before, now], others, row, lantern, colours) {
  const height = lanternHeight(ground, true);
  const y = standingY(ground);
  const most = Math.max(1, ...others);
  places.forEach((place, index) => {
    const x = row[index];
    if (others.length) {
      const rise = (others[place - 1] / most) * height;
      context.fillStyle = rgb([0.66, 0.77, 0.75], 0.35);
      context.fillRect(x - 0.22 * height, y - rise, 0.44 * height, rise);
    }
    if (place === before) drawRing(context, [x, y], 0.34 * height, 0.122 * height, colours.lamp, Math.max(1.2, 0.034 * height));
  });
  const levels = places.map((place, index) => [row[index], now ? (place === now ? 1 : 0) : 0.3]);
  paintRow(context, ground, levels, height, lantern, colours);
}
