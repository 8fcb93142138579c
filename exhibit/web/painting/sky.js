// The sky, the stars, the hills and the poplars. The town begins in town.js.
import { fill, placed, rgb } from "./sheets.js";

const STARS = 300;
// x of the foot in shares of the width, height in shares of the distance from the feet to the top of the picture
const POPLARS = [
  [0.012, 0.46], [0.044, 0.56], [0.074, 0.42], [0.104, 0.51], [0.133, 0.35], [0.16, 0.43], [0.187, 0.3], [0.985, 0.42],
];
const GAP_POPLARS = [[-0.018, 0.24], [0.0135, 0.31]];

/** Return a function that yields the same numbers from 0 to 1 at every call with a seed. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function paintSky(context, ground, stops) {
  const feet = ground.plan.feet * ground.height;
  const down = context.createLinearGradient(0, 0, 0, Math.max(1, feet));
  stops.forEach(([at, colour]) => down.addColorStop(at, colour));
  context.fillStyle = down;
  context.fillRect(0, 0, ground.width, feet + 2);
  const aside = context.createRadialGradient(0.6 * ground.width, feet, 0.1 * ground.width, 0.6 * ground.width, feet, 0.75 * ground.width);
  aside.addColorStop(0, rgb([0, 0, 0], 0));
  aside.addColorStop(1, rgb([0, 0, 0], 0.18));
  context.fillStyle = aside;
  context.fillRect(0, 0, ground.width, feet + 2);
}

/** Paint the share of the stars that are out; they thin out towards the roofs, and always come in one order. */
export function paintStars(context, ground, share) {
  const roll = dice(7);
  const low = (ground.plan.feet - 0.9 * ground.plan.row.unit_height) * ground.height;
  const size = ground.unit / 1080;
  for (let star = 0; star < Math.round(STARS * share); star += 1) {
    const x = roll() * ground.width;
    const y = roll() ** 1.5 * low;
    context.fillStyle = rgb([0.93, 0.95, 0.92], (0.2 + 0.6 * roll() ** 2.2) * (1 - (0.7 * y) / low));
    context.beginPath();
    context.arc(x, y, Math.max(0.55, size * (0.8 + 0.7 * roll())), 0, 7);
    context.fill();
  }
}

export function paintHills(context, ground, colour) {
  const feet = ground.plan.feet * ground.height;
  const ridge = [[0, feet + 2]];
  for (let step = 0; step <= 60; step += 1) {
    const share = step / 60;
    const rise = Math.sin(share * 9.1 + 0.6) * 0.6 + Math.sin(share * 17.3 + 2) * 0.4;
    ridge.push([share * ground.width, feet - ground.height * (0.026 + 0.018 * rise)]);
  }
  fill(context, [...ridge, [ground.width, feet + 2]], colour);
}

/** Paint the poplars at both ends of the row, or the two that stand in its gap. */
export function paintPoplars(context, ground, outlines, paint, gap = null) {
  const { row, feet, view } = ground.plan;
  const foot = (feet - (gap === null ? 0.012 : 0.008)) * ground.height;
  const unit = (row.unit_height * ground.height * 1.78) / 0.56;
  const half = (0.0138 * ground.width * row.unit_width) / 0.0785;
  const covers = (x) => view !== "talk" && row.left - 0.004 < x && x < row.left + 9 * row.unit_width;
  const trees = gap === null ? POPLARS.filter(([x]) => !covers(x)) : GAP_POPLARS.map(([x, share]) => [gap / ground.width + (x * row.gap) / 0.096, share]);
  trees.forEach(([x, share], index) => {
    paint(context, placed(outlines[index], [x * ground.width, foot], [half, share * unit]));
  });
}
