// The square by daylight: paving, ring path, lawn, hoops, sign. Light reveals it; the night darkens it.
import { isOpening, onCircle, RING_OUTER, troddenLine } from "./ground.js";
import { drawShapes, fill, rgb, stroke, trace } from "./sheets.js";
import { dice } from "./sky.js";

const KERB = 0.026;
const COURSES = 3;
const SLABS = 96;
const SQUARE_COURSE = 0.17;
const SQUARE_SLABS = 40;
const STRIPES = 11;
const STRIPE_DEGREES = 24;
const BLADES = 3200;
const HOOPS = 132;
const HOOP_RADIUS = 0.985;
const HOOP_HEIGHT = 0.047;
const SIGN = [304, 0.945, 0.146];
const TRODDEN_HALF = 0.088;

/** Paint the paving of the whole square, from the houses' pavement to the eye. */
export function paintPaving(context, ground, things) {
  context.fillStyle = things.square;
  context.fillRect(0, ground.pavementTop, ground.width, ground.height);
  const nearest = 0.14 - ground.depth;
  context.save();
  context.beginPath();
  context.rect(0, ground.pavementTop, ground.width, ground.height);
  context.clip();
  for (let course = 0; course < 18; course += 1) {
    const radius = RING_OUTER + course * SQUARE_COURSE;
    seam(context, ground, arcOf(radius, nearest), 0.0035);
    for (let slab = 0; slab < SQUARE_SLABS; slab += 1) {
      const degrees = (360 * (slab + 0.5 * (course % 2))) / SQUARE_SLABS;
      const ends = [onCircle(degrees, radius), onCircle(degrees, radius + SQUARE_COURSE)];
      if (ends.every(([, y]) => y > nearest)) seam(context, ground, ends, 0.0035);
    }
  }
  context.restore();
}

function arcOf(radius, nearest) {
  const points = [];
  for (let degrees = -90; degrees <= 270; degrees += 3) {
    const point = onCircle(degrees, radius);
    if (point[1] > nearest) points.push(point);
  }
  return points;
}

/** Draw a joint between stones: a line as wide as it is at its depth, fainter far away. */
function seam(context, ground, points, width) {
  if (points.length < 2) return;
  const scale = ground.scaleAt(points[0][1]);
  const faint = Math.min(0.3, 0.0016 * scale);
  stroke(context, points.map((point) => ground.project(point)), rgb([0.1, 0.12, 0.13], faint), Math.max(0.6, width * scale));
}

/** Paint the pale ring path: three courses of slabs between two kerbs. */
export function paintRing(context, ground, things) {
  for (const step of [3, 2, 1]) fill(context, ground.circle(RING_OUTER + 0.014 * step), rgb([0.05, 0.06, 0.06], 0.22));
  fill(context, ground.circle(RING_OUTER), things.kerb);
  fill(context, ground.circle(RING_OUTER - KERB), things.ring);
  const width = (RING_OUTER - 1 - 2 * KERB) / COURSES;
  const nearest = 0.14 - ground.depth;
  for (let course = 0; course < COURSES; course += 1) {
    const inner = 1 + KERB + course * width;
    if (course) seam(context, ground, arcOf(inner, nearest), 0.0044);
    for (let slab = 0; slab < SLABS; slab += 1) {
      const degrees = (360 * (slab - course * 0.37)) / SLABS;
      const ends = [onCircle(degrees, inner), onCircle(degrees, inner + width)];
      if (ends.every(([, y]) => y > nearest)) seam(context, ground, ends, 0.0038);
    }
  }
  fill(context, ground.circle(1 + KERB), things.kerb);
}

/** Paint the turf in mowing stripes, its blades, and as much of the trodden line as has been worn. */
export function paintLawn(context, ground, things, wear) {
  const circle = ground.circle(1);
  fill(context, circle, things["lawn-stripe-dark"]);
  context.save();
  trace(context, circle);
  context.clip();
  paintStripes(context, ground, things);
  if (wear > 0) paintTrodden(context, ground, things, wear);
  paintBlades(context, ground, wear);
  context.restore();
}

function paintStripes(context, ground, things) {
  const [across, along] = [onCircle(STRIPE_DEGREES), onCircle(STRIPE_DEGREES + 90)];
  const place = (a, b) => ground.project([across[0] * a + along[0] * b, Math.max(across[1] * a + along[1] * b, 0.12 - ground.depth)]);
  const width = 2 / STRIPES;
  for (let stripe = 0; stripe < STRIPES; stripe += 2) {
    const [left, right] = [-1 + stripe * width, -1 + (stripe + 1) * width];
    const sides = [...Array(11).keys()].map((step) => -1 + step / 5);
    const corners = [...sides.map((b) => place(left, b)), ...sides.reverse().map((b) => place(right, b))];
    fill(context, corners, things["lawn-stripe"]);
  }
}

function paintTrodden(context, ground, things, wear) {
  for (const [share, colour, alpha] of [[1.3, "trodden-edge", 0.35], [1, "trodden-edge", 0.6], [0.6, "trodden", 0.8]]) {
    const [one, other] = [[], []];
    for (let step = 0; step <= 40; step += 1) {
      const half = TRODDEN_HALF * share * (1 + 0.75 * Math.max(0, Math.abs(step / 20 - 1) - 0.7)) * (1 + 0.1 * Math.sin(step * 2.3));
      const [x, y] = troddenLine(step / 40);
      one.push(ground.project([x - 0.5 * half, y + 0.87 * half]));
      other.unshift(ground.project([x + 0.5 * half, y - 0.87 * half]));
    }
    context.globalAlpha = alpha * wear;
    fill(context, [...one, ...other], things[colour]);
  }
  context.globalAlpha = 1;
}

/** Draw single blades of grass, the far ones first; on the worn line there are few. */
function paintBlades(context, ground, wear) {
  const roll = dice(61);
  const points = [...Array(BLADES)].map(() => onCircle(360 * roll(), Math.sqrt(roll()) * 0.985)).sort((a, b) => b[1] - a[1]);
  for (const [x, y] of points) {
    const [px, py] = ground.project([x, y]);
    const scale = ground.scaleAt(y);
    const height = scale * (0.02 + 0.034 * roll() ** 1.5);
    const [lean, tone, dark] = [height * 0.5 * (roll() - 0.5), roll(), roll() < 0.52];
    if (wear && roll() < wear * (1.75 - Math.abs(asideOfLine(x, y)) / TRODDEN_HALF)) continue;
    const colour = dark ? [0.24 + 0.06 * tone, 0.36 + 0.1 * tone, 0.22 + 0.06 * tone] : [0.42, 0.56, 0.36].map((one) => one * (0.92 + 0.3 * tone));
    stroke(context, [[px, py], [px + lean, py - height]], rgb(colour, 0.55), Math.max(0.5, scale * 0.0022));
  }
}

function asideOfLine(x, y) {
  const [[x0, y0], [x1, y1]] = [troddenLine(0), troddenLine(1)];
  return ((y - y0) * (x1 - x0) - (x - x0) * (y1 - y0)) / Math.hypot(x1 - x0, y1 - y0);
}

/** Draw the low hoops round the lawn, the far ones first; none stands where people step on the grass. */
export function paintHoops(context, ground, colour = rgb([0.6, 0.61, 0.6], 0.72)) {
  const degrees = [...Array(HOOPS).keys()].map((index) => (360 * index) / HOOPS).filter((angle) => !isOpening(angle));
  degrees.sort((a, b) => onCircle(b)[1] - onCircle(a)[1]);
  for (const angle of degrees) {
    const [first, last] = [onCircle(angle - 180 / HOOPS, HOOP_RADIUS), onCircle(angle + 180 / HOOPS, HOOP_RADIUS)];
    if (Math.min(first[1], last[1]) < 0.14 - ground.depth) continue;
    const [[x0, y0], [x1, y1]] = [ground.project(first), ground.project(last)];
    const height = HOOP_HEIGHT * ground.scaleAt((first[1] + last[1]) / 2);
    const line = [...Array(13).keys()].map((step) => {
      const [u, v] = [-Math.cos((Math.PI * step) / 12), Math.sin((Math.PI * step) / 12) ** 0.8];
      return [x0 + ((x1 - x0) * (u + 1)) / 2, y0 + ((y1 - y0) * (u + 1)) / 2 - height * (0.45 * Math.min(1, v * 4) + 0.55 * v)];
    });
    stroke(context, line, colour, Math.max(0.8, 0.0034 * ground.scaleAt(onCircle(angle)[1])));
  }
}

/** Draw the sign that asks people to stay off the grass. */
export function paintSign(context, ground, shapes, tone = [1, 1, 1]) {
  const [degrees, radius, height] = SIGN;
  const at = onCircle(degrees, radius);
  if (at[1] < 0.2 - ground.depth) return;
  const unit = height * ground.scaleAt(at[1]);
  drawShapes(context, shapes, ground.project(at), [unit, unit], tone);
}
