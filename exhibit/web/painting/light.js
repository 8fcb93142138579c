// Light on the ground. It reveals: daylight times a mask of light is added to the night.
import { newSheet, rgb, trace } from "./sheets.js";

const LANTERN = [1, 0.735, 0.415];
const BEAM = [1, 0.9, 0.66];
const LANTERN_RADIUS = 0.175;
const LANTERN_REACH = 0.8;
const WEDGES = 6;

/** Lays light on pictures of one size. It needs two sheets to work on, which it keeps. */
export class Light {
  constructor(width, height) {
    Object.assign(this, { width, height });
    this.mask = newSheet(width, height);
    this.lit = newSheet(width, height);
  }

  /** Add the pool of a lantern at a ground point, with the shadow of the body that carries it. */
  addLantern(target, daylight, ground, at, { body = null, gain = 1, spread = 1 } = {}) {
    const [rx, ry] = ground.axes(at, LANTERN_REACH * spread);
    const [x, y] = ground.project(at);
    const box = this.box(x - rx, y - ry, x + rx, y + ry);
    if (!box) return;
    this.blacken(box);
    this.mask.save();
    this.mask.translate(x, y);
    this.mask.scale(1, ry / rx);
    this.mask.fillStyle = this.pool(rx, spread, gain);
    this.mask.fillRect(-rx, -rx, 2 * rx, 2 * rx);
    this.mask.restore();
    if (body) this.shadow(ground, at, body);
    this.reveal(target, daylight, box);
  }

  /** Add a wedge of light from a ground point: the warden's beam, or that of the lamp in the tower. */
  addBeam(target, daylight, ground, at, degrees, { half, soft, reach, falloff, strength }, bodies = []) {
    const outline = (spread, length) => wedge(ground, at, degrees, spread, length);
    const corners = outline(half + soft, reach);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const box = this.box(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    if (!box) return;
    this.blacken(box);
    this.mask.globalCompositeOperation = "lighter";
    for (let step = 0; step < WEDGES; step += 1) {
      trace(this.mask, outline(half + soft * (1 - (2 * step) / (WEDGES - 1)), reach));
      this.mask.fillStyle = rgb(BEAM.map((one) => one / WEDGES));
      this.mask.fill();
    }
    this.mask.globalCompositeOperation = "source-over";
    for (const body of bodies) this.strip(ground, at, body, reach);
    this.fade(ground, at, degrees, reach, falloff, strength, box);
    this.reveal(target, daylight, box);
  }

  /** Add daylight times an oval mask, given in pixels. */
  addPool(target, daylight, [x, y, rx, ry], colour, gain) {
    const box = this.box(x - 1.15 * rx, y - 1.15 * ry, x + 1.15 * rx, y + 1.15 * ry);
    if (!box) return;
    this.blacken(box);
    this.mask.save();
    this.mask.translate(x, y);
    this.mask.scale(rx, ry);
    const light = this.mask.createRadialGradient(0, 0, 0.8, 0, 0, 1.12);
    light.addColorStop(0, rgb(colour.map((one) => one * gain)));
    light.addColorStop(1, "#000");
    this.mask.fillStyle = light;
    this.mask.fillRect(-1.15, -1.15, 2.3, 2.3);
    this.mask.restore();
    this.reveal(target, daylight, box);
  }

  box(left, top, right, bottom) {
    const x = Math.max(0, Math.floor(left));
    const y = Math.max(0, Math.floor(top));
    const [width, height] = [Math.min(this.width, Math.ceil(right)) - x, Math.min(this.height, Math.ceil(bottom)) - y];
    return width > 0 && height > 0 ? [x, y, width, height] : null;
  }

  blacken(box) {
    this.mask.fillStyle = "#000";
    this.mask.fillRect(...box);
  }

  /** Multiply daylight by the mask, and add it to the target. */
  reveal(target, daylight, box) {
    const from = [...box, ...box];
    this.lit.globalCompositeOperation = "source-over";
    this.lit.fillStyle = "#000";
    this.lit.fillRect(...box);
    this.lit.drawImage(daylight, ...from);
    this.lit.globalCompositeOperation = "multiply";
    this.lit.drawImage(this.mask.canvas, ...from);
    target.globalCompositeOperation = "lighter";
    target.drawImage(this.lit.canvas, ...from);
    target.globalCompositeOperation = "source-over";
  }

  pool(rx, spread, gain) {
    const light = this.mask.createRadialGradient(0, 0, 0, 0, 0, rx);
    for (let step = 0; step <= 12; step += 1) {
      const square = ((step / 12) * LANTERN_REACH) ** 2;
      const near = (1 + square / LANTERN_RADIUS ** 2) ** -1.25;
      const edge = 1 - smooth((square - 0.35) / 0.27);
      light.addColorStop(step / 12, rgb(LANTERN.map((one) => Math.min(1, one * 1.02 * gain * near * edge))));
    }
    return light;
  }

  /** Darken what lies behind the carrier: a soft wedge away from the lantern. */
  shadow(ground, at, body) {
    const degrees = (Math.atan2(body[1] - at[1], body[0] - at[0]) * 180) / Math.PI;
    for (const spread of [28, 23, 18, 13]) {
      trace(this.mask, wedge(ground, at, degrees, spread, LANTERN_REACH, 0.07));
      this.mask.fillStyle = rgb([0, 0, 0], 0.34);
      this.mask.fill();
    }
  }

  /** Darken the strip behind somebody who stands in a beam. */
  strip(ground, at, body, reach) {
    const [dx, dy] = [body[0] - at[0], body[1] - at[1]];
    const length = Math.hypot(dx, dy);
    if (length < 0.1) return;
    const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
    for (const half of [0.034, 0.024, 0.014]) {
      trace(this.mask, wedge(ground, at, degrees, (Math.atan2(half, length) * 180) / Math.PI, reach, length));
      this.mask.fillStyle = rgb([0, 0, 0], 0.55);
      this.mask.fill();
    }
  }

  /** Let a beam grow weaker with its distance on the ground. */
  fade(ground, at, degrees, reach, falloff, strength, box) {
    const end = along(ground, at, degrees, reach);
    const [[x0, y0], [x1, y1]] = [ground.project(at), ground.project(end)];
    const length = Math.hypot(end[0] - at[0], end[1] - at[1]);
    const light = this.mask.createLinearGradient(x0, y0, x1, y1);
    for (let step = 0; step <= 10; step += 1) {
      const away = (length * step) / 10;
      const [x, y] = ground.project([at[0] + ((end[0] - at[0]) * step) / 10, at[1] + ((end[1] - at[1]) * step) / 10]);
      const share = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / Math.max(1, (x1 - x0) ** 2 + (y1 - y0) ** 2);
      const level = Math.min(1, (strength / (1 + (away / falloff) ** 2)) * clamp((reach - away) / 1) * clamp((away - 0.02) / 0.14));
      light.addColorStop(clamp(share), rgb([level, level, level]));
    }
    this.mask.globalCompositeOperation = "multiply";
    this.mask.fillStyle = light;
    this.mask.fillRect(...box);
    this.mask.globalCompositeOperation = "source-over";
  }
}

const clamp = (value) => Math.min(1, Math.max(0, value));

const smooth = (value) => clamp(value) ** 2 * (3 - 2 * clamp(value));

/** Return the point `reach` ahead, or where the ground comes to the eye before that. */
function along(ground, at, degrees, reach) {
  const angle = (degrees * Math.PI) / 180;
  const nearest = 0.2 - ground.depth;
  const fall = Math.sin(angle);
  const length = at[1] + reach * fall < nearest ? (nearest - at[1]) / fall : reach;
  return [at[0] + length * Math.cos(angle), at[1] + length * fall];
}

/** Return a wedge on the ground as pixels; with `from`, without its tip. */
function wedge(ground, at, degrees, spread, reach, from = 0) {
  const turns = [-1, -0.5, 0, 0.5, 1].map((share) => degrees + share * spread);
  const far = turns.map((turn) => ground.project(along(ground, at, turn, reach)));
  if (!from) return [ground.project(at), ...far];
  const near = turns.map((turn) => ground.project(along(ground, at, turn, from)));
  return [...near.reverse(), ...far];
}
