// Words that stand in the picture: beside who was seen, on the board, under the scale of the motion, the counter.
import { scalePlaces } from "../painting/places.js";
import { element } from "./elements.js";

/** Writes labels over the picture, where the painter says that their things stand. */
export class Labels {
  constructor(place, words, painter) {
    Object.assign(this, { place, words, painter, written: "" });
  }

  write(stage, language, view) {
    const labels = [...this.signals(stage, language, view), ...this.board(stage, language, view), ...this.scale(stage, language), ...this.counter(stage, language)];
    const written = JSON.stringify(labels);
    if (written === this.written) return;
    this.written = written;
    this.place.replaceChildren(...labels.map(({ left, top, ...properties }) => {
      const label = element("p", properties);
      if (left !== undefined) label.style.left = `${left * 100}%`;
      if (top !== undefined) label.style.top = `${top * 100}%`;
      return label;
    }));
  }

  signals(stage, language, view) {
    return stage.filter(([kind]) => kind === "seen").map(([, x, y, , key]) => {
      const [left, top] = this.painter.wordPlace(view, [x, y]);
      return { className: left > (this.painter.shape === "tall" ? 0.42 : 0.55) ? "signal before" : "signal", left, top, textContent: this.words.say(language, key) };
    });
  }

  board(stage, language, view) {
    const number = stage.find(([kind]) => kind === "number");
    if (!number) return [];
    const [left, top] = this.painter.boardPlace(view);
    const caption = stage.find(([kind, role]) => kind === "text" && role === "caption");
    const lines = [{ className: "number", left, top, textContent: String(number[1]) }];
    return caption ? [...lines, { className: "caption", left, top, textContent: this.words.say(language, caption[2], caption[3]) }] : lines;
  }

  /** Return the three words under the scale, and those over the marks. */
  scale(stage, language) {
    const scale = stage.find(([kind]) => kind === "scale");
    if (!scale) return [];
    const [, places, before, now] = scale;
    const xs = scalePlaces(this.painter.shape === "tall");
    const ends = stage.filter(([kind, role]) => kind === "text" && role === "scale");
    const words = ends.map(([, , key], index) => ({ className: `end end-${index}`, left: xs[3 * index], textContent: this.words.say(language, key) }));
    const marks = stage.filter(([kind, role]) => kind === "text" && (role === "before" || role === "now"));
    return [...words, ...marks.map(([, role, key]) => ({
      className: `mark ${role}`, left: xs[places.indexOf(role === "before" ? before : now)], textContent: this.words.say(language, key),
    }))];
  }

  counter(stage, language) {
    return stage.filter(([kind, role]) => kind === "text" && role === "counter")
      .map(([, , key, fills]) => ({ className: "counter", textContent: this.words.say(language, key, fills) }));
  }
}

/** The kinds of items that these labels show. */
export const LABELLED = ["seen", "number", "scale", "text"];
