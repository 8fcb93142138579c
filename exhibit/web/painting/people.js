// People and lanterns: drawn once at their largest, lit from their own lamp, then scaled.
import { drawShapes, newSheet, rgb } from "./sheets.js";

const AMBIENT = [0.36, 0.41, 0.43];
const WARM = [1, 0.8, 0.52];
const [LEFT, RIGHT, UP, DOWN] = [0.45, 0.6, 1.08, 0.06];
const MASTER = 320;
export const WALKER_LAMP = [0.395, 0.62];
const WARDEN_LAMPS = { side: [-0.36, 0.665], front: [-0.02, 0.56], back: null };

/** Return the pose of the warden for a beam's direction, and which way he looks. */
export function wardenPose(beam) {
  const angle = (beam * Math.PI) / 180;
  const pose = Math.abs(Math.cos(angle)) > 0.35 ? "side" : Math.sin(angle) > 0 ? "back" : "front";
  return [pose, Math.cos(angle) < 0 || pose !== "side" ? 1 : -1];
}

/** The figures of one scheme: in the light of the night, or black with a white edge. */
export class People {
  constructor(picture, contrast) {
    Object.assign(this, { picture, contrast, kept: new Map() });
  }

  /** Draw a walker: feet at a pixel, `height` pixels tall. `kind` is walker or ghost. */
  drawWalker(target, kind, { step, carrying, facing }, at, height) {
    const shapes = this.picture.walkers[`${step}/${carrying ? 1 : 0}`] ?? this.picture.walkers["-1/1"];
    const sheet = this.sheet(`${kind}${step}/${carrying}`, shapes, carrying ? WALKER_LAMP : null, kind === "ghost");
    this.place(target, sheet, at, height, facing);
  }

  drawWarden(target, beam, at, height) {
    const [pose, facing] = wardenPose(beam);
    this.place(target, this.sheet(pose, this.picture.wardens[pose], WARDEN_LAMPS[pose], false), at, height, facing);
    const lamp = WARDEN_LAMPS[pose];
    return lamp && [at[0] + facing * lamp[0] * height, at[1] - lamp[1] * height];
  }

  drawSitter(target, at, height) {
    this.place(target, this.sheet("sitter", this.picture.wardens.sitter, [0, 0.4], false), at, height, 1);
  }

  place(target, sheet, [x, y], height, facing) {
    const scale = height / MASTER;
    target.save();
    target.translate(x, y);
    target.scale(facing < 0 ? -scale : scale, scale);
    target.imageSmoothingQuality = "high";
    target.drawImage(sheet.canvas, -LEFT * MASTER, -UP * MASTER);
    target.restore();
  }

  sheet(name, shapes, lamp, ghostly) {
    if (!this.kept.has(name)) this.kept.set(name, this.contrast ? outlined(shapes) : ghostly ? ghost(shapes) : lit(shapes, lamp));
    return this.kept.get(name);
  }
}

function flat(shapes, tone = [1, 1, 1]) {
  const sheet = newSheet((LEFT + RIGHT) * MASTER, (UP + DOWN) * MASTER);
  drawShapes(sheet, shapes, [LEFT * MASTER, UP * MASTER], [MASTER, MASTER], tone);
  return sheet;
}

/** Return a figure in the light of its own lamp, strong near it and weak on the far side of the body. */
function lit(shapes, lamp) {
  const [sheet, body] = [flat(shapes), flat(shapes)];
  const { width, height } = sheet.canvas;
  sheet.globalCompositeOperation = "multiply";
  sheet.fillStyle = lamp ? lampField(sheet, lamp) : rgb(AMBIENT);
  sheet.fillRect(0, 0, width, height);
  sheet.globalCompositeOperation = "destination-in";
  sheet.drawImage(body.canvas, 0, 0);
  sheet.globalCompositeOperation = "source-over";
  if (lamp) brightenLamp(sheet, shapes);
  return sheet;
}

function lampField(sheet, [across, up]) {
  const [x, y] = [(LEFT + across) * MASTER, (UP - up) * MASTER];
  const field = sheet.createRadialGradient(x, y, 0, x, y, MASTER);
  for (let step = 0; step <= 12; step += 1) {
    const away = step / 12;
    const light = 1.25 * Math.exp(-((away / 0.25) ** 1.6)) + 0.5 * Math.exp(-((away / 0.5) ** 2));
    field.addColorStop(away, rgb(AMBIENT.map((one, index) => Math.min(1, one + light * WARM[index]))));
  }
  return field;
}

/** Lay the glass and the flame on once more: nothing shades a light. */
function brightenLamp(sheet, shapes) {
  drawShapes(sheet, shapes.slice(-2), [LEFT * MASTER, UP * MASTER], [MASTER, MASTER]);
}

/** Return the figure as pale, thin air: the one who only shows how it is done. */
function ghost(shapes) {
  const sheet = flat(shapes, () => "#a6d8d2");
  const pale = newSheet(sheet.canvas.width, sheet.canvas.height);
  pale.globalAlpha = 0.5;
  pale.drawImage(sheet.canvas, 0, 0);
  return pale;
}

/** Return a black body with a white edge; lamps stay amber. */
function outlined(shapes) {
  const sheet = newSheet((LEFT + RIGHT) * MASTER, (UP + DOWN) * MASTER);
  const white = flat(shapes, () => "#fff");
  for (let turn = 0; turn < 12; turn += 1) {
    const angle = (turn * Math.PI) / 6;
    sheet.drawImage(white.canvas, 7 * Math.cos(angle), 7 * Math.sin(angle));
  }
  const amber = (digits) => (parseInt(digits.slice(0, 2), 16) > 235 ? "#ffd23f" : "#000");
  drawShapes(sheet, shapes, [LEFT * MASTER, UP * MASTER], [MASTER, MASTER], amber);
  return sheet;
}
