// Filling the shapes that the build has noted from the kiosk's own drawing functions (tools/web/sheet.py).

export const UNITS = 1000;

const shaded = new Map();

/** Return a colour of six hexadecimal digits, each channel times a factor. */
export function shade(digits, [red, green, blue]) {
  const key = `${digits}${red}/${green}/${blue}`;
  if (!shaded.has(key)) {
    const channels = [red, green, blue].map((factor, index) =>
      Math.min(255, Math.round(parseInt(digits.slice(2 * index, 2 * index + 2), 16) * factor)),
    );
    shaded.set(key, `rgb(${channels})`);
  }
  return shaded.get(key);
}

/** Return channels from 0 to 1 as a colour. */
export const rgb = (channels, alpha = 1) => `rgb(${channels.map((one) => Math.round(255 * one)).join(" ")} / ${alpha})`;

/** Trace points, given as [x, y], as a path. */
export function trace(context, points, closed = true) {
  context.beginPath();
  points.forEach(([x, y], index) => (index ? context.lineTo(x, y) : context.moveTo(x, y)));
  if (closed) context.closePath();
}

/** Fill a polygon given by its points. */
export function fill(context, points, colour) {
  trace(context, points);
  context.fillStyle = colour;
  context.fill();
}

/** Draw a line through points. */
export function stroke(context, points, colour, width, closed = false) {
  trace(context, points, closed);
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineJoin: "round", lineCap: "round" });
  context.stroke();
}

/** Return noted places, x and y in turn, as points in pixels. */
export function placed(places, [x, y], [across, up]) {
  const points = [];
  for (let index = 0; index < places.length; index += 2) {
    points.push([x + (places[index] * across) / UNITS, y + (places[index + 1] * up) / UNITS]);
  }
  return points;
}

/**
 * Draw noted shapes with their origin at `at`. `unit` is the size in pixels of the thing across and up; `tone`
 * multiplies the colours, or is a function of a shape's digits that returns its colour.
 */
export function drawShapes(context, shapes, at, unit, tone = [1, 1, 1]) {
  const colour = typeof tone === "function" ? tone : (digits) => shade(digits, tone);
  for (const shape of shapes) {
    const places = shape[shape.length - 1];
    if (shape[0] === "p") fill(context, placed(places, at, unit), colour(shape[1]));
    else if (shape[0] === "l") {
      const width = Math.max(0.6, (shape[2] * Math.abs(unit[0])) / UNITS);
      stroke(context, placed(places, at, unit), colour(shape[1]), width);
    } else drawOval(context, places, at, unit, colour(shape[1]));
  }
}

function drawOval(context, [x, y, rx, ry], at, unit, colour) {
  const [[cx, cy]] = placed([x, y], at, unit);
  context.beginPath();
  context.ellipse(cx, cy, Math.abs((rx * unit[0]) / UNITS), Math.abs((ry * unit[1]) / UNITS), 0, 0, 7);
  context.fillStyle = colour;
  context.fill();
}

/** Return a transparent sheet of a size in pixels, and its context. */
export function newSheet(width, height) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: Math.max(1, Math.ceil(width)), height: Math.max(1, Math.ceil(height)) });
  return canvas.getContext("2d");
}
