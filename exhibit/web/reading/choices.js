// What can be pressed now, as buttons: over the picture, on the wall, in the corner. Focus is never lost on the way.
import { optionPlaces, scalePlaces, wallOptions } from "../painting/places.js";
import { element } from "./elements.js";

const POOLS = ["grass", "path"];
const QUIET = ["holdings", "leave", "objections", "everybody", "wall", "language", "skip"];
const SIGNS = {
  back: "‹", previous_card: "‹", left: "‹", right: "›", confirm: "✓", release: "○", leave: "×", holdings: "i", objections: "?",
  everybody: "☉", skip: "»", up: "↑", shutters: "≡", wall: "≣", language: "", lantern: "", stay: "›",
};
const NAMELESS = ["left", "right"];

/** Keeps the buttons of a visit. `act(action, target)` is told what is done with them. */
export class Choices {
  constructor(place, words, painter, act) {
    Object.assign(this, { words, painter, act, buttons: new Map(), written: "", orphan: false });
    this.areas = Object.fromEntries(["picture", "main", "quiet"].map((name) => [name, element("div", { className: `choices-${name}` })]));
    this.low = element("div", { className: "choices-low" }, this.areas.main, this.areas.quiet);
    place.append(this.areas.picture, this.low);
    place.tabIndex = -1;
    this.place = place;
  }

  write(stage, language, scene) {
    const targets = stage.filter(([kind]) => kind === "target").map(([, name]) => name);
    const switches = Object.fromEntries((stage.find(([kind]) => kind === "switches") ?? [null, []])[1]);
    const written = JSON.stringify([targets, language, switches, scene.view, scene.lanterns, this.painter.width, this.painter.height]);
    if (written === this.written) return;
    this.written = written;
    const focused = document.activeElement?.dataset?.target;
    this.remove(targets);
    targets.forEach((name) => this.update(name, targets, language, switches, scene));
    this.keepFocus(focused, targets);
    this.measure();
  }

  /** Tell the style sheet how high the choices stand at the foot of the picture: words end above them. */
  measure() {
    const stage = this.place.parentElement;
    const top = this.areas.main.children.length ? this.areas.main : this.areas.quiet;
    const floor = stage.getBoundingClientRect().bottom - top.getBoundingClientRect().top;
    stage.style.setProperty("--floor", `${this.low.offsetHeight ? Math.round(floor) : 0}px`);
  }

  remove(targets) {
    for (const [name, button] of this.buttons) {
      if (targets.includes(name)) continue;
      button.remove();
      this.buttons.delete(name);
    }
  }

  update(name, targets, language, switches, scene) {
    const button = this.buttons.get(name) ?? this.make(name);
    const options = scene.wall === "full" ? wallOptions(targets) : [];
    const [area, kind] = this.areaOf(name, options, targets);
    button.className = kind;
    if (name in switches) button.setAttribute("aria-pressed", String(Boolean(switches[name])));
    this.label(button, name, language, scene);
    this.put(button, name, options, scene);
    area.append(button);
  }

  make(name) {
    const button = element("button", { type: "button", "data-target": name });
    button.addEventListener("click", () => this.act("press", name));
    for (const event of ["pointerenter", "focus"]) button.addEventListener(event, () => this.act("move", name));
    for (const event of ["pointerleave", "blur"]) button.addEventListener(event, () => this.act("move", ""));
    this.buttons.set(name, button);
    return button;
  }

  areaOf(name, options, targets) {
    if (POOLS.includes(name)) return [this.areas.picture, "pool"];
    if (name === "lantern") return [this.areas.picture, "lantern"];
    if (options.includes(name)) return [this.areas.picture, options.length > 3 ? "option narrow" : "option"];
    if (name.startsWith("place_")) return [this.areas.picture, "place"];
    const inSwitches = name === "everybody" || targets.includes("large_text");
    if (QUIET.includes(name) && !(inSwitches && name === "back")) return [this.areas.quiet, "quiet"];
    return [this.areas.main, "main"];
  }

  label(button, name, language, scene) {
    const said = scene.view === "dusk" && name === "lantern" ? Object.keys(this.words.languages) : [language];
    const first = [language, ...said.filter((one) => one !== language)];
    const lines = first.map((one) => element("span", { lang: one, textContent: this.words.say(one, `target.${name}`) }));
    const sign = SIGNS[name] === undefined && button.className === "main" ? "›" : SIGNS[name];
    const shown = sign && !POOLS.includes(name) && !["option", "option narrow", "place"].includes(button.className);
    if (NAMELESS.includes(name) || button.className === "place") lines.forEach((line) => line.classList.add("for-ears"));
    button.lang = name === "language" ? Object.keys(this.words.languages).find((one) => one !== language) : language;
    button.replaceChildren(...(shown ? [element("span", { className: "sign", "aria-hidden": "true", textContent: sign })] : []), ...lines);
  }

  /** Put a button where its thing stands in the picture. */
  put(button, name, options, scene) {
    const tall = this.painter.shape === "tall";
    const at = (left, top) => Object.assign(button.style, { left: `${100 * left}%`, top: top === undefined ? "" : `${100 * top}%` });
    button.removeAttribute("style");
    if (POOLS.includes(name)) {
      const [x, y, rx, ry] = this.painter.picture.pools[this.painter.shape][name];
      at(x, y);
      Object.assign(button.style, { width: `${200 * rx}%`, height: `${200 * ry}%` });
    } else if (name === "lantern" && scene.lanterns.length) at(...this.painter.pixelShare(scene.view, scene.lanterns[0]));
    else if (options.includes(name)) at(optionPlaces(options.length, tall)[options.indexOf(name)]);
    else if (name.startsWith("place_")) at(scalePlaces(tall)[scene.scale[0].indexOf(Number(name.slice(6)))]);
  }

  /** Focus follows from what has gone to the first choice that comes; until then it waits with the group. */
  keepFocus(focused, targets) {
    if (focused && !targets.includes(focused)) {
      this.orphan = true;
      this.place.focus({ preventScroll: true });
    }
    if (!this.orphan || document.activeElement !== this.place) {
      this.orphan &&= document.activeElement === this.place;
      return;
    }
    const first = targets.find((name) => !QUIET.includes(name));
    if (!first) return;
    this.orphan = false;
    this.buttons.get(first).focus({ preventScroll: true });
  }

  /** Move focus among the buttons with arrow keys. */
  step(by) {
    const buttons = [...this.place.querySelectorAll("button")];
    const here = buttons.indexOf(document.activeElement);
    buttons[(here + by + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  }
}
