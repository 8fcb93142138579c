// One-point perspective of the one ground plane: lawn radii to pixels and back, as exhibit/kiosk/art/ground.py has it.

export const PATH_RADIUS = 1.12;
export const RING_OUTER = 1.235;
const START = 236;
const EXIT = 52;
const SWING = 0.055;
const NEAREST = 0.05;

/** Return the ground point on a circle about the lawn's middle; 0° is right, 90° is far. */
export function onCircle(degrees, radius = 1) {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** Return the ground point on the trodden line, from the start on the path (0) to the exit (1). */
export function troddenLine(share) {
  const [x0, y0] = onCircle(START, PATH_RADIUS);
  const [x1, y1] = onCircle(EXIT, PATH_RADIUS);
  const [dx, dy] = [x1 - x0, y1 - y0];
  const bend = (SWING * Math.sin(2 * Math.PI * share)) / Math.hypot(dx, dy);
  return [x0 + share * dx - bend * dy, y0 + share * dy + bend * dx];
}

/** Return whether people step on the grass in a direction, where no hoop stands. */
export function isOpening(degrees) {
  return [START, EXIT].some((opening) => Math.abs(((degrees - opening + 540) % 360) - 180) < 11);
}

/** Maps the square to a picture of `width` × `height` pixels. `plan` is a composition of the kiosk. */
export class Ground {
  constructor(width, height, plan) {
    Object.assign(this, { width, height, plan });
    this.horizon = plan.horizon * height;
    const near = plan.near * height - this.horizon;
    const far = plan.far * height - this.horizon;
    this.depth = (near + far) / (near - far);
    this.rise = near * (this.depth - 1);
    this.focal = plan.half_width * width * Math.sqrt(this.depth ** 2 - 1);
    this.centreX = plan.centre_x * width;
    this.unit = plan.portrait ? height * 0.62 : height;
  }

  project([x, y]) {
    const z = Math.max(this.depth + y, NEAREST);
    return [this.centreX + (this.focal * x) / z, this.horizon + this.rise / z];
  }

  unproject([px, py]) {
    const z = this.rise / Math.max(py - this.horizon, 1e-3);
    return [((px - this.centreX) * z) / this.focal, z - this.depth];
  }

  /** Return how many pixels one lawn radius measures, upright or sideways, at depth y. */
  scaleAt(y) {
    return this.focal / Math.max(this.depth + y, NEAREST);
  }

  figureHeight(y) {
    return this.plan.figure * this.scaleAt(y);
  }

  /** Return the half axes in pixels of a circle of a radius about a ground point. */
  axes([, y], radius) {
    const near = this.project([0, Math.max(y - radius, 0.15 - this.depth)])[1];
    const far = this.project([0, y + radius])[1];
    return [radius * this.scaleAt(y), (near - far) / 2];
  }

  /** Return the pixels of a circle about a ground point, as far as it lies before the eye. */
  circle(radius, [x, y] = [0, 0], steps = 120) {
    const points = [];
    for (let step = 0; step < steps; step += 1) {
      const [dx, dy] = onCircle((360 * step) / steps, radius);
      points.push(this.project([x + dx, Math.max(y + dy, 0.12 - this.depth)]));
    }
    return points;
  }

  /** Return the y of the houses' feet, which stand on a shallow crescent, at pixel x. */
  crescent(x) {
    const across = (x / this.width) * 2 - 1;
    const depth = ((20 / 1080) * this.height * this.plan.row.unit_height) / 0.186;
    return this.plan.feet * this.height + depth * across ** 2;
  }

  /** Return the y where the pavement before the houses begins. */
  get pavementTop() {
    return (this.plan.feet - 0.055 * this.plan.row.unit_height) * this.height;
  }
}
