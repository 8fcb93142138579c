// Paints scenes. What stands still is painted once and kept; light, marks and people come anew in every frame.
import { drawContrastGround, drawContrastPosts, drawContrastBeam, drawContrastPool } from "./contrast.js";
import { Ground, onCircle } from "./ground.js";
import { Light } from "./light.js";
import { drawFootprints, drawGaze, drawMet, drawRing, drawSeen } from "./marks.js";
import { People, WALKER_LAMP } from "./people.js";
import { optionPlaces, scalePlaces, wallOptions } from "./places.js";
import { fill, newSheet, rgb, shade, stroke } from "./sheets.js";
import { paintHills, paintPoplars, paintSky, paintStars } from "./sky.js";
import { paintHoops, paintLawn, paintPaving, paintRing, paintSign } from "./square.js";
import { paintLamp, paintSquares, paintWindow } from "./squares.js";
import { boardBox, paintBoard, paintGate, paintSection, paintTower, towerPlace } from "./tower.js";
import { addHalo, doorOf, gapCentre, houseRow, paintDarkWindows, paintHouses, paintWindows } from "./town.js";
import { drawLantern, lanternHeight, paintLanterns, paintModels, paintRow, paintScale, paintWallFace, standingY } from "./wall.js";

const TINT = [0.243, 0.416, 0.448];
const FRONT = [0.74, 0.74, 0.785];
const WARDEN_RADIUS = 1.3;
const WARDEN_SHARE = 0.215 / 0.19;
const WARDEN_BEAM = { half: 14, soft: 2.5, reach: 3, falloff: 1.67, strength: 1.08 };
const POOL = [1, 0.86, 0.62];
const POOL_GAIN = { grass: 0.26, path: 0.15 };
const LANTERN_ON_GROUND = 0.125;
const HALO = [0.42, 0.25, 0.1];

/** Paints on a canvas. `picture` is what `tools/web/shapes.py` has packed. */
export class Painter {
  constructor(canvas, picture) {
    this.canvas = canvas;
    this.target = canvas.getContext("2d", { alpha: false });
    this.picture = picture;
    this.kept = new Map();
    this.contrast = false;
    this.calm = false;
    this.resize(canvas.width, canvas.height);
  }

  resize(width, height) {
    Object.assign(this.canvas, { width, height });
    Object.assign(this, { width, height, shape: height > width ? "tall" : "wide" });
    this.kept.clear();
    this.light = new Light(width, height);
  }

  /** Turn to white on black, or back to the night. */
  setContrast(on) {
    if (on === this.contrast) return;
    this.contrast = on;
    this.kept.clear();
  }

  get colours() {
    return { ...this.picture.schemes[this.contrast ? "contrast" : "night"], contrast: this.contrast };
  }

  get casing() {
    return this.contrast ? "#000" : null;
  }

  ground(view) {
    return this.once(`ground/${view}`, () => new Ground(this.width, this.height, this.picture.compositions[view][this.shape]));
  }

  get people() {
    return this.once("people", () => new People(this.picture, this.contrast));
  }

  once(key, make) {
    if (!this.kept.has(key)) this.kept.set(key, make());
    return this.kept.get(key);
  }

  /** Keep only the last picture of a kind. */
  latest(kind, key, make) {
    const kept = this.kept.get(kind);
    if (kept?.key === key) return kept.value;
    const value = make();
    this.kept.set(kind, { key, value });
    return value;
  }

  /** Return where a ground point lies in the picture, in shares of its width and height. */
  pixelShare(view, at) {
    const [x, y] = this.ground(view).project(at);
    return [x / this.width, y / this.height];
  }

  /** Return where the word about somebody stands, beside the shoulder. */
  wordPlace(view, at) {
    const ground = this.ground(view);
    const [x, y] = this.pixelShare(view, at);
    return [x, y - (0.55 * ground.figureHeight(at[1])) / this.height];
  }

  /** Return the middle of the board over the gate. */
  boardPlace(view) {
    const ground = this.ground(view);
    const row = this.once(`row/${view}`, () => houseRow(ground, this.picture.houses));
    const [left, top, right, bottom] = boardBox(ground, this.picture.gate, gapCentre(row));
    return [(left + right) / 2 / this.width, (top + bottom) / 2 / this.height];
  }

  /** Return the whole degrees on the ground to which a point of the view from the tower leads, or null on the sill. */
  directionAt(across, down) {
    const ground = this.ground("tower");
    if (down > ground.plan.tower.foot) return null;
    const [x, y] = ground.unproject([across * this.width, down * this.height]);
    const [lampX, lampY] = this.picture.squares.lamp;
    const degrees = Math.round((Math.atan2(y - lampY, x - lampX) * 180) / Math.PI);
    return degrees >= 0 ? degrees : null;
  }

  paint(scene, now) {
    const ground = this.ground(scene.view);
    if (scene.view === "tower") this.paintFromTower(ground, scene);
    else this.paintSquare(ground, scene, now);
    if (scene.veil) {
      this.target.fillStyle = rgb([0.015, 0.05, 0.06], this.contrast ? 0.97 : 0.84);
      this.target.fillRect(0, 0, this.width, this.height);
    }
  }

  // The square

  paintSquare(ground, scene, now) {
    const target = this.target;
    const row = this.once(`row/${scene.view}`, () => houseRow(ground, this.picture.houses));
    const still = this.still(ground, scene, row);
    target.drawImage(this.backdrop(ground, scene, row, still).canvas, 0, 0);
    this.paintPools(scene, still, now);
    if (!this.contrast) this.paintLights(ground, scene, row, still);
    else if (scene.warden) drawContrastBeam(target, ground, onCircle(scene.warden[0], WARDEN_RADIUS), scene.warden[1], this.colours);
    this.paintPosts(ground, scene, still);
    this.paintMarks(ground, scene);
    this.paintStanding(ground, scene, row);
    if (scene.posts.length) this.paintPostLines(ground, scene.posts);
  }

  /** Return day and night of what never moves in a view. */
  still(ground, scene, row) {
    const gap = scene.gap === "gate" ? `gate${scene.number?.[2] ?? 0}` : scene.gap;
    return this.latest("still", `${scene.view}/${gap}/${scene.trodden}/${scene.wall}`, () => {
      const day = newSheet(this.width, this.height);
      const night = newSheet(this.width, this.height);
      if (this.contrast) drawContrastGround(night, ground, row, scene, this.picture, this.colours);
      else this.paintDayAndNight(day, night, ground, scene, row);
      return { day: day.canvas, night };
    });
  }

  paintDayAndNight(day, night, ground, scene, row) {
    const { things, skies, houses, sign, tower, gate, poplars } = this.picture;
    const dusk = scene.view === "dusk";
    const tint = TINT.map((one) => one * (dusk ? 1.28 : 1));
    const dark = newSheet(this.width, this.height);
    paintPaving(day, ground, things);
    paintRing(day, ground, things);
    paintLawn(day, ground, things, scene.trodden);
    paintHoops(day, ground);
    if (scene.view !== "talk") paintSign(day, ground, sign);
    paintHouses(dark, row, FRONT);
    const x = gapCentre(row);
    if (scene.gap === "tower" && scene.view !== "talk") paintTower(day, ground, tower);
    if (scene.gap === "gate") paintGate(day, ground, gate, x, Boolean(scene.number?.[2]), [1, 1, 1]);
    paintSky(night, ground, skies[dusk ? "dusk" : "night"]);
    paintHills(night, ground, dusk ? "#3c5552" : things.hill);
    const leaf = dusk ? "#143036" : things.tree;
    const tree = (context, outline) => fill(context, outline, leaf);
    paintPoplars(night, ground, poplars, tree);
    if (scene.gap === "poplars" && scene.view !== "talk") paintPoplars(night, ground, poplars.slice(8), tree, x);
    for (const layer of [dark, day]) {
      this.darken(layer, tint, layer === day);
      night.drawImage(this.kept.get("dark").canvas, 0, 0);
      if (layer === dark) paintDarkWindows(night, row, things);
    }
    if (scene.wall !== "none") this.coverWall(day, ground, scene.wall === "full");
  }

  /** Make the night of a layer: its daylight times the tint, darker to the edges of the picture. */
  darken(layer, tint, edges) {
    const dark = newSheet(this.width, this.height);
    dark.drawImage(layer.canvas, 0, 0);
    dark.globalCompositeOperation = "multiply";
    dark.fillStyle = rgb(tint);
    dark.fillRect(0, 0, this.width, this.height);
    if (edges) {
      for (const [x1, y1, share] of [[this.width, 0, 0.56], [0, this.height, 0.36]]) {
        const across = dark.createLinearGradient(0, 0, x1, y1);
        for (let step = 0; step <= 8; step += 1) across.addColorStop(step / 8, rgb(Array(3).fill(1 - share * Math.abs(step / 4 - 1) ** 2)));
        dark.fillStyle = across;
        dark.fillRect(0, 0, this.width, this.height);
      }
    }
    dark.globalCompositeOperation = "destination-in";
    dark.drawImage(layer.canvas, 0, 0);
    this.kept.set("dark", dark);
  }

  /** No lamp of the square reaches the near side of the wall. */
  coverWall(day, ground, full) {
    paintWallFace(day, ground, full, { face: "#000", upper: "#000", edge: "#000" });
  }

  backdrop(ground, scene, row, still) {
    const options = scene.wall === "full" ? wallOptions(scene.targets) : [];
    const { view, stars, windows, wall, wallLevels, section, scale, others, gap, number, trodden } = scene;
    const key = JSON.stringify([view, gap, number?.[2], trodden, stars, windows, wall, wallLevels, section, scale, others, options]);
    return this.latest("backdrop", key, () => {
      const sheet = this.once("backdrop sheet", () => newSheet(this.width, this.height));
      sheet.globalAlpha = 1;
      sheet.drawImage(still.night.canvas, 0, 0);
      if (!this.contrast) paintStars(sheet, ground, stars);
      if (section) paintSection(sheet, ground, this.picture.section, section, this.people);
      paintWindows(sheet, ground, row, windows, this.picture.things);
      if (gap === "gate") paintBoard(sheet, ground, this.picture.gate, gapCentre(row));
      if (wall !== "none") this.paintWall(sheet, ground, scene, options);
      return sheet;
    });
  }

  paintWall(sheet, ground, scene, options) {
    const { colours, picture } = this;
    const stone = this.contrast ? { face: "#000", upper: "#000", edge: "#000" } : { face: colours.wall, upper: shade(colours.wall.slice(1), [1.55, 1.45, 1.42]), edge: "#213c40" };
    paintWallFace(sheet, ground, scene.wall === "full", stone);
    if (this.contrast) stroke(sheet, [[0, standingY(ground) - 0.014 * ground.unit], [scene.wall === "full" ? this.width : ground.plan.wall.end * this.width, standingY(ground) - 0.014 * ground.unit]], "#fff", 2);
    const tall = this.shape === "tall";
    if (scene.scale) {
      const places = scalePlaces(tall).map((x) => x * this.width);
      paintScale(sheet, ground, scene.scale, scene.others, places, picture.lantern, colours);
      return;
    }
    if (scene.wallLevels.length && (!options.length || (options.length <= 2 && !tall))) paintLanterns(sheet, ground, scene.wallLevels, picture.lantern, colours);
    const places = optionPlaces(options.length, tall).map((x) => x * this.width);
    const models = options.map((name, index) => [places[index], name]);
    const isModel = ([, name]) => name.startsWith("round_");
    paintModels(sheet, ground, models.filter(isModel), picture, this.people, colours);
    const lanterns = models.filter((model) => !isModel(model)).map(([x]) => [x, 1]);
    paintRow(sheet, ground, lanterns, lanternHeight(ground, true), picture.lantern, colours);
  }

  paintPools(scene, still, now) {
    const wave = this.calm ? 1 : (1 + 0.06 * Math.sin((2 * Math.PI * (now % 4000)) / 4000)) / 1.06;
    for (const name of ["grass", "path"]) {
      if (!scene.targets.includes(name)) continue;
      const [x, y, rx, ry] = this.picture.pools[this.shape][name].map((share, index) => share * (index % 2 ? this.height : this.width));
      if (this.contrast) {
        drawContrastPool(this.target, [x, y, rx, ry]);
        continue;
      }
      this.light.addPool(this.target, still.day, [x, y, rx, ry], POOL, POOL_GAIN[name] * scene.inviting * wave * 1.1);
      this.target.globalAlpha = scene.inviting;
      drawRing(this.target, [x, y], rx, ry, this.colours.ink, Math.max(1, 0.00185 * Math.min(this.width, this.height)));
      this.target.globalAlpha = 1;
    }
  }

  paintLights(ground, scene, row, still) {
    const lay = (at, how) => this.light.addLantern(this.target, still.day, ground, at, how);
    for (const walker of this.walkers(ground, scene, row)) {
      if (!walker.carrying) continue;
      const at = [walker.x + 0.085 * walker.facing, walker.y + 0.03];
      lay(at, walker.kind === "ghost" ? { gain: 0.34 } : { body: [walker.x, walker.y] });
    }
    for (const at of scene.lanterns) lay(at, { gain: 1.15, spread: 1.5 });
    if (scene.section?.[0] > 0) {
      const { at, half } = towerPlace(ground);
      const [x, y] = ground.unproject([at[0] - 1.12 * half, at[1] + 1]);
      lay([x - 0.12, y - 0.02], { gain: scene.section[0], spread: 1.9 });
    }
    if (scene.warden) {
      const bodies = scene.walkers.map(({ x, y }) => [x, y]);
      this.light.addBeam(this.target, still.day, ground, onCircle(scene.warden[0], WARDEN_RADIUS), scene.warden[1], WARDEN_BEAM, bodies);
    }
  }

  /** Return all who walk; who goes home is on the way to a door, which only a picture knows. */
  walkers(ground, scene, row) {
    if (!scene.homeward) return scene.walkers;
    const { house, done, x, y, step } = scene.homeward;
    const [doorX, doorY] = ground.unproject(doorOf(row[house % row.length]));
    const home = { kind: "walker", x: x + (doorX - x) * done, y: y + (doorY - y) * done, facing: doorX >= x ? 1 : -1, step, carrying: 1 };
    return [...scene.walkers, home];
  }

  paintPosts(ground, scene, still) {
    if (!scene.posts.length) return;
    const { degrees, radius, height } = this.picture.posts;
    if (this.contrast) {
      drawContrastPosts(this.target, ground, this.picture.posts, this.colours);
      return;
    }
    degrees.map((angle) => onCircle(angle, radius)).forEach((place, index) => {
      const [x, y] = ground.project(place);
      const unit = height * ground.scaleAt(place[1]);
      const level = scene.posts[index] ?? 0;
      const [rx, ry] = ground.axes(place, 0.2);
      this.light.addPool(this.target, still.day, [x, y, rx, ry], [0.62, 0.95, 0.92], 0.16 * level);
      this.target.fillStyle = "#0e1618";
      this.target.fillRect(x - 0.052 * unit, y - 0.9 * unit, 0.104 * unit, 0.9 * unit);
      this.target.fillStyle = "#34514f";
      this.target.fillRect(x - 0.052 * unit, y - 0.9 * unit, 0.04 * unit, 0.9 * unit);
      this.target.fillStyle = "#1a2b2e";
      this.target.fillRect(x - 0.09 * unit, y - unit, 0.18 * unit, 0.14 * unit);
      const head = [x, y - 0.93 * unit];
      const halo = 0.04 * ground.scaleAt(place[1]);
      addHalo(this.target, head, halo, halo, [0.26, 0.4, 0.39], level);
      addHalo(this.target, head, 0.35 * halo, 0.35 * halo, [0.95, 1, 1], level);
    });
  }

  /** Paint the lines between every two posts, over everything: they measure through all. */
  paintPostLines(ground, levels) {
    const { degrees, radius, height } = this.picture.posts;
    const heads = degrees.map((angle) => onCircle(angle, radius)).map((place) => {
      const [x, y] = ground.project(place);
      return [x, y - 0.93 * height * ground.scaleAt(place[1])];
    });
    const level = levels.reduce((sum, one) => sum + one, 0) / levels.length;
    this.target.globalAlpha = (this.contrast ? 0.8 : 0.3) * level;
    heads.forEach((head, index) => {
      for (const other of heads.slice(index + 1)) stroke(this.target, [head, other], this.colours.machine, Math.max(0.8, 0.0012 * ground.unit));
    });
    this.target.globalAlpha = 1;
  }

  paintMarks(ground, scene) {
    const { seen, lamp } = this.colours;
    drawFootprints(this.target, ground, scene.footprints, seen, this.casing);
    for (const ring of scene.seen) drawSeen(this.target, ground, ring, seen, this.casing, this.calm);
    if (!scene.targets.includes("lantern")) return;
    for (const at of scene.lanterns) {
      const [rx, ry] = ground.axes(at, 0.125);
      drawRing(this.target, ground.project(at), rx, ry, lamp, Math.max(1.2, 0.0028 * ground.unit), this.casing);
    }
  }

  /** Paint everything that stands on the ground, from back to front. */
  paintStanding(ground, scene, row) {
    const glow = !this.contrast;
    for (const walker of [...this.walkers(ground, scene, row)].sort((one, other) => other.y - one.y)) {
      const height = ground.figureHeight(walker.y);
      const feet = ground.project([walker.x, walker.y]);
      const lamp = [feet[0] + walker.facing * WALKER_LAMP[0] * height, feet[1] - WALKER_LAMP[1] * height];
      const gain = walker.kind === "ghost" ? 0.35 : 1;
      if (walker.carrying && glow) addHalo(this.target, lamp, 0.52 * height, 0.52 * height, HALO, gain);
      this.people.drawWalker(this.target, walker.kind, walker, feet, height);
      if (walker.carrying && glow) addHalo(this.target, lamp, 0.2 * height, 0.2 * height, HALO, 0.45 * gain);
    }
    for (const at of scene.lanterns) this.paintGroundLantern(ground, at, glow);
    if (scene.warden) this.paintWarden(ground, scene.warden, glow);
  }

  paintGroundLantern(ground, at, glow) {
    const height = LANTERN_ON_GROUND * ground.scaleAt(at[1]);
    const feet = ground.project(at);
    if (glow) addHalo(this.target, [feet[0], feet[1] - 0.42 * height], 1.5 * height, 1.5 * height, HALO, 0.9);
    drawLantern(this.target, feet, height, this.picture.lantern, 1, this.contrast);
  }

  paintWarden(ground, [position, beam], glow) {
    const at = onCircle(position, WARDEN_RADIUS);
    const height = ground.figureHeight(at[1]) * WARDEN_SHARE;
    const lamp = this.people.drawWarden(this.target, beam, ground.project(at), height);
    if (!lamp || !glow) return;
    addHalo(this.target, lamp, 0.52 * height, 0.52 * height, [0.46, 0.4, 0.26]);
    addHalo(this.target, lamp, 0.16 * height, 0.16 * height, [0.75, 0.72, 0.6]);
  }

  // The view from the tower

  paintFromTower(ground, scene) {
    const { things } = this.picture;
    const squares = { ...this.picture.squares, centres: this.picture.squares.centres[this.shape] };
    const { day, night } = this.latest("still", "tower", () => {
      const sheet = newSheet(this.width, this.height);
      paintSquares(sheet, ground, squares, this.contrast ? BLACK_SQUARES : things);
      this.darken(sheet, this.contrast ? [1, 1, 1] : TINT.map((one) => 0.84 * one), !this.contrast);
      return { day: sheet.canvas, night: this.kept.get("dark") };
    });
    const [degrees, closed] = scene.lamp ?? [90, 1];
    this.target.drawImage(night.canvas, 0, 0);
    if (closed < 1) this.paintTowerBeam(ground, day, squares, degrees, 1 - closed);
    this.paintCrowd(ground, scene, squares, day);
    if (scene.gaze) drawGaze(this.target, ground, scene.gaze, squares.lawn, this.colours, this.casing);
    const room = this.contrast ? CONTRAST_ROOM : NIGHT_ROOM;
    paintWindow(this.target, ground, closed, room);
    const [mouth, size] = paintLamp(this.target, ground, squares.lamp, degrees, closed < 1, room);
    if (!this.contrast) addHalo(this.target, mouth, 1.5 * size, 1.5 * size, [0.5, 0.44, 0.3], 1 - closed);
  }

  paintTowerBeam(ground, day, squares, degrees, level) {
    const half = squares.half_angle[this.shape];
    if (this.contrast) {
      drawContrastBeam(this.target, ground, squares.lamp, degrees, this.colours, half, 4.2);
      return;
    }
    const beam = { half, soft: 0.22 * half, reach: 4.2, falloff: 2, strength: 1.12 * level };
    this.light.addBeam(this.target, day, ground, squares.lamp, degrees, beam);
  }

  paintCrowd(ground, scene, squares, day) {
    const glow = !this.contrast;
    for (const [x, y, facing, , carrying] of glow ? scene.crowd : []) {
      if (!carrying) continue;
      const at = [x + 0.18 * facing * squares.lawn, y];
      const [rx, ry] = ground.axes(at, 0.5 * squares.lawn);
      this.light.addPool(this.target, day, [...ground.project(at), rx, ry], [1, 0.735, 0.415], 0.6);
    }
    for (const [x, y, facing, step, carrying, met] of scene.crowd) {
      if (met) drawMet(this.target, ground, [x, y], squares.lawn, this.colours.seen, this.casing);
      const height = ground.figureHeight(y);
      const feet = ground.project([x, y]);
      this.people.drawWalker(this.target, "walker", { step, carrying, facing }, feet, height);
      if (carrying && glow) addHalo(this.target, [feet[0] + facing * WALKER_LAMP[0] * height, feet[1] - WALKER_LAMP[1] * height], 0.3 * height, 0.3 * height, HALO, 1);
    }
  }
}

const NIGHT_ROOM = { wood: "#081517", sill: "#0d1e21", edge: "#1e393e", slat: "#162a2e", body: "#08171b", mouth: "#f6ebd6" };
const CONTRAST_ROOM = { wood: "#000", sill: "#000", edge: "#fff", slat: "#767676", body: "#000", mouth: "#ffd23f" };
const BLACK_SQUARES = { square: "#000", kerb: "#fff", ring: "#fff", "lawn-stripe": "#000", "lawn-stripe-dark": "#000", trodden: "#767676" };
