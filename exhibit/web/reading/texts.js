// The words of a stage as elements: heading, sentences, figures, the columns of a motion. Only a change is written.
import { element } from "./elements.js";
import { FIGURES } from "./figures.js";

const BELOW = ["scale", "before", "now", "caption", "counter"];

/** Writes the words of stages into a place of the page. */
export class Texts {
  constructor(place, words, links) {
    Object.assign(this, { place, words, links, written: "" });
  }

  /** Write what a stage says; return whether anything has changed. */
  write(stage, language) {
    const said = stage.filter(([kind]) => kind === "text" || kind in FIGURES);
    const items = [...said, ...stage.filter(([kind]) => kind === "link")];
    const written = JSON.stringify([language, items]);
    if (written === this.written) return false;
    this.written = written;
    this.place.replaceChildren(...this.elements(items, language));
    return true;
  }

  elements(items, language) {
    const said = items.flatMap((item) => this.element(item, language) ?? []);
    const columns = said.filter((one) => one.className === "column");
    if (!columns.length) return said;
    const first = said.indexOf(columns[0]);
    const rest = said.filter((one) => !columns.includes(one));
    return [...rest.slice(0, first), element("div", { className: "columns" }, ...columns), ...rest.slice(first)];
  }

  element([kind, ...values], language) {
    if (kind === "link") return this.link(values[0], language);
    if (kind !== "text") return FIGURES[kind](this.words, language, values);
    const [role, key, fills] = values;
    if (BELOW.includes(role)) return null;
    const said = { textContent: this.words.say(language, key, fills), lang: fills.language ?? language };
    if (role === "heading") return element("h1", { ...said, className: "heading" });
    if (role === "side") return this.column(said);
    if (role === "argument") {
      this.open.append(element("p", said));
      return null;
    }
    return element("p", { ...said, className: role });
  }

  column(said) {
    this.open = element("section", { className: "column" }, element("h2", said));
    return this.open;
  }

  /** Return the way to the chapter on a motion, where this face has one beside it. */
  link(debate, language) {
    const address = this.links[debate];
    if (!address) return null;
    return element("p", {}, element("a", { href: address, target: "_top", textContent: this.words.say(language, "motion.link") }));
  }
}
