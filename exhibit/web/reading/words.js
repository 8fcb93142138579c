// Words, filled in, in the language of the visit.

/** The words of all languages, by language and key; `read` fetches those of a language that are not there yet. */
export class Words {
  constructor(languages, read) {
    Object.assign(this, { languages, read });
  }

  /** Fetch the words of a language, unless they are there. */
  async load(language) {
    if (!this.isWhole(language)) this.languages[language] = await this.read(language);
  }

  /** Fetch the words of every language. */
  async complete() {
    await Promise.all(Object.keys(this.languages).map((language) => this.load(language)));
  }

  /** Whether the words of every language are there. */
  get isComplete() {
    return Object.keys(this.languages).every((language) => this.isWhole(language));
  }

  /** Return whether more than the words of the first picture are there. */
  isWhole(language) {
    return "notice.heading" in this.languages[language];
  }

  /** Return the text of a key. A text that names a language itself is in that one. */
  say(language, key, fills = {}) {
    const text = this.languages[fills.language ?? language]?.[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => fills[name] ?? whole);
  }

  has(language, key) {
    return key in this.languages[language];
  }

  /** Return a line whose parts, between spaces, are words: each that is a key stands for its text. */
  line(language, parts) {
    return String(parts).split(" ").map((part) => this.languages[language][part] ?? part).join(" ");
  }
}
