// What is said of a stage to a screen reader, each thing once: texts that come, and what only eyes would see.

const ACROSS_THE_LAWN = [105, 195];
const SAID = ["heading", "second", "reading", "sentence", "counter"];
const LIT = 0.5;

/** Tells what is new into a live region. */
export class Narrator {
  constructor(place, words) {
    Object.assign(this, { place, words, heard: new Set(), scene: "", lit: 0, number: null, looks: null, met: false });
  }

  tell(state, language, stage, squares) {
    const heading = stage.find(([kind, role]) => kind === "text" && role === "heading");
    const scene = `${state} ${heading?.[2]} ${language}`;
    if (scene !== this.scene) Object.assign(this, { scene, heard: new Set(), lit: lit(stage), looks: null });
    const news = [...this.texts(stage, language), ...this.events(stage, language, squares)];
    if (!news.length) return;
    const line = document.createElement("p");
    line.lang = language;
    line.textContent = news.join(" ");
    this.place.append(line);
    while (this.place.children.length > 4) this.place.firstChild.remove();
  }

  texts(stage, language) {
    const said = [];
    for (const [kind, role, key, fills] of stage) {
      if (kind === "text" && SAID.includes(role) && this.isNew(key + (role === "counter" || key.startsWith("idle") ? "" : JSON.stringify(fills)))) said.push(this.words.say(language, key, fills));
    }
    for (const [kind, x, y, , key] of stage) if (kind === "seen" && this.isNew(`${key}${x}/${y}`)) said.push(this.words.say(language, key));
    return said;
  }

  *events(stage, language, squares) {
    const say = (key, fills) => this.words.say(language, key, fills);
    const item = (wanted) => stage.find(([kind]) => kind === wanted);
    const now = lit(stage);
    if (now > this.lit) yield say("spoken.home");
    this.lit = now;
    const number = item("number")?.[1] ?? null;
    if (number !== null && number !== this.number) yield `${say("spoken.number")} ${number}.`;
    this.number = number;
    yield* this.looking(item("warden"), stage, say);
    const met = Boolean(item("crowd")?.[1].some((person) => person[5]));
    if (met && !this.met) yield say("spoken.met");
    this.met = met;
    const gaze = item("gaze");
    if (gaze?.[3] && this.isNew(`gaze${gaze[1]}/${gaze[2]}`)) yield say(onGrass(gaze, squares) ? "spoken.flag_grass" : "spoken.flag_path");
  }

  *looking(warden, stage, say) {
    const looks = warden ? warden[2] % 360 >= ACROSS_THE_LAWN[0] && warden[2] % 360 <= ACROSS_THE_LAWN[1] : null;
    const choosing = stage.some(([kind, name]) => kind === "target" && name === "grass");
    if (looks !== null && looks !== this.looks && choosing) {
      this.looks = looks;
      yield say(looks ? "spoken.looks" : "spoken.looks_away");
    }
  }

  isNew(said) {
    if (this.heard.has(said)) return false;
    this.heard.add(said);
    return true;
  }
}

const lit = (stage) => (stage.find(([kind]) => kind === "windows")?.[1] ?? []).filter((level) => level > LIT).length;

const onGrass = ([, x, y], { centres, lawn }) => Object.values(centres).flat().some(([cx, cy]) => Math.hypot(x - cx, y - cy) < lawn);
