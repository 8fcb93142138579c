// The exhibit in a page: reads what is done, lets time pass, shows the moment. Nothing is stored or sent.
import { openReception } from "./interpreter.js";
import { between, readScene } from "./painting/scene.js";
import { Painter } from "./painting/painter.js";
import { Choices } from "./reading/choices.js";
import { Labels } from "./reading/labels.js";
import { Narrator } from "./reading/narrator.js";
import { Texts } from "./reading/texts.js";
import { Words } from "./reading/words.js";
import { fitted } from "./stage.js";

const TICK_MS = 50;
const LONGEST_FRAME_MS = 250;
const CALM_MS = 700;
const VERSES = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The page's exhibit. `packed` is what the build has written: words, links, picture, engine. */
class Exhibit {
  constructor(packed, asked) {
    this.packed = packed;
    this.pace = Number(asked.get("pace") ?? 1);
    this.asked = asked;
    this.stage = document.querySelector("#stage");
    this.painter = new Painter(document.querySelector("#picture"), packed.picture);
    this.words = new Words(packed.words, wordsOf);
    this.texts = new Texts(document.querySelector("#words"), this.words, packed.links);
    this.labels = new Labels(document.querySelector("#labels"), this.words, this.painter);
    this.choices = new Choices(document.querySelector("#choices"), this.words, this.painter, (action, target) => this.act(action, target));
    this.narrator = new Narrator(document.querySelector("#said"), this.words);
    this.wishes = { contrast: matchMedia("(prefers-contrast: more)"), calm: matchMedia("(prefers-reduced-motion: reduce)") };
    Object.assign(this, { clock: 0, frameAt: null, tick: -1, before: null, moment: null, calmAt: -CALM_MS });
    this.fit();
  }

  /** Show the first picture before the engine is there: it is the same for everybody. */
  greet() {
    this.painter.setContrast(this.wishes.contrast.matches);
    this.painter.paint(readScene(this.packed.greeting), 0);
  }

  open(reception) {
    this.reception = reception;
    const dice = crypto.getRandomValues(new Uint32Array(2));
    this.number = Number(this.asked.get("number") ?? dice[0] % 4096);
    this.seed = Number(this.asked.get("seed") ?? dice[1] % 2 ** 30);
    this.begin();
    this.listen();
    requestAnimationFrame((now) => this.frame(now));
  }

  begin() {
    Object.assign(this, { clock: 0, tick: -1, before: null });
    this.reception.begin(this.number, this.seed, this.painter.shape === "tall");
    this.take(this.reception.moment(0));
  }

  listen() {
    new ResizeObserver(() => this.fit()).observe(document.documentElement);
    const canvas = this.painter.canvas;
    for (const event of ["pointerdown", "pointermove"]) canvas.addEventListener(event, (at) => this.aim(at));
    document.addEventListener("keydown", (press) => this.key(press));
  }

  frame(now) {
    const passed = this.frameAt === null ? 0 : Math.min(LONGEST_FRAME_MS, now - this.frameAt);
    this.frameAt = now;
    this.pass(passed * this.pace);
    this.paint(now);
    requestAnimationFrame((next) => this.frame(next));
  }

  /** Let time pass. With `pace=0` in the address nothing else does: so scripts play visits to the millisecond. */
  pass(milliseconds) {
    this.clock += milliseconds;
    const tick = Math.floor(this.clock / TICK_MS);
    if (tick !== this.tick) {
      this.tick = tick;
      this.take(this.reception.moment(Math.floor(this.clock)));
    }
  }

  act(action, target) {
    // The other language is fetched when somebody asks for it: nobody waits for words that they do not read.
    if (action === "press" && target === "language" && !this.words.isComplete) {
      this.words.complete().then(() => this.act(action, target));
      return;
    }
    this.take(this.reception.act(Math.floor(this.clock), action, target));
  }

  /** Take a moment, write its words, and greet the next visitor when it was the last. */
  take([state, language, switches, stage]) {
    if (state === "over") {
      this.number += 1;
      this.seed = (this.seed * 69069 + 1) % 2 ** 30;
      this.begin();
      return;
    }
    const scene = readScene(stage);
    const changed = state !== this.moment?.state;
    this.before = changed ? null : this.moment?.scene;
    this.moment = { state, switches, scene };
    Object.assign(this.stage.dataset, { state, view: scene.view, veil: scene.veil ? "yes" : "no", wall: scene.wall });
    document.documentElement.lang = language;
    document.documentElement.classList.toggle("large-text", switches.includes("large_text"));
    const contrast = this.wishes.contrast.matches || switches.includes("high_contrast");
    document.documentElement.classList.toggle("high-contrast", contrast);
    this.painter.setContrast(contrast);
    this.painter.calm = this.wishes.calm.matches || switches.includes("calm_motion");
    if (this.texts.write(stage, language)) this.texts.place.scrollTop = 0;
    this.choices.write(stage, language, scene);
    this.labels.write(stage, language, scene.view);
    this.narrator.tell(state, language, stage, this.packed.picture.squares);
  }

  paint(now) {
    const { scene } = this.moment;
    if (!this.painter.calm) {
      this.painter.paint(between(this.before, scene, (this.clock % TICK_MS) / TICK_MS), now);
    } else if (now - this.calmAt >= CALM_MS || !this.before) {
      // Calm motion: a few still pictures in place of movement.
      this.calmAt = now;
      this.painter.paint(scene, 0);
    }
  }

  /** Turn the lamp of the tower to where a finger or the mouse points. */
  aim(at) {
    if (!this.moment?.scene.lamp || (at.type === "pointermove" && at.pointerType === "touch" && !at.buttons)) return;
    const box = this.painter.canvas.getBoundingClientRect();
    const degrees = this.painter.directionAt((at.clientX - box.left) / box.width, (at.clientY - box.top) / box.height);
    if (degrees !== null) this.act("aim", String(degrees));
  }

  key(press) {
    const verse = VERSES[press.key];
    if (press.altKey || press.ctrlKey || press.metaKey || !verse) return;
    if (document.activeElement?.closest("#words")) return;
    press.preventDefault();
    const turn = verse > 0 ? "right" : "left";
    if (this.moment.scene.targets.includes(turn) && press.key.match(/Left|Right/)) this.act("press", turn);
    else this.choices.step(verse);
  }

  /** Give the picture the shape of the page: lying or standing, never too flat or too slim. */
  fit() {
    const { width, height } = fitted(document.documentElement.clientWidth, document.documentElement.clientHeight);
    Object.assign(this.stage.style, { width: `${width}px`, height: `${height}px` });
    this.stage.dataset.shape = height > width ? "tall" : "wide";
    const grain = Math.min(devicePixelRatio, Math.sqrt(1_800_000 / (width * height)));
    const [across, down] = [Math.round(width * grain), Math.round(height * grain)];
    if (across === this.painter.width && down === this.painter.height) return;
    this.painter.resize(across, down);
    this.choices.written = "";
    this.labels.written = "";
    // A new canvas is empty: it is painted at once, also where motion is calm.
    this.calmAt = -CALM_MS;
    if (this.moment) this.paint(performance.now());
  }
}

/** Read what the build has packed: from the page itself, or from the file beside it. */
async function packed() {
  const inline = document.querySelector("#packed");
  if (inline) return JSON.parse(inline.textContent);
  return (await fetch("exhibit.json")).json();
}

/** Read the words of a language. */
async function wordsOf(language) {
  return (await fetch(`words-${language}.json`)).json();
}

/** Return the address of MicroPython's WebAssembly, which a page on a stick carries in itself. */
function wasmAddress() {
  const inline = document.querySelector("#wasm");
  if (!inline) return new URL("micropython.wasm", document.baseURI).href;
  const bytes = Uint8Array.from(atob(inline.textContent.trim()), (sign) => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
}

/** Return the reader's first language among those of the exhibit, or English. */
function preferred(languages) {
  const wanted = navigator.languages.map((name) => name.split("-")[0]);
  return wanted.find((name) => languages.includes(name)) ?? "en";
}

async function main() {
  const data = await packed();
  const exhibit = new Exhibit(data, new URLSearchParams(location.hash.slice(1)));
  exhibit.greet();
  const language = exhibit.asked.get("language") ?? preferred(Object.keys(data.words));
  const languages = data.engine.protocol.languages;
  languages.push(...languages.splice(0, languages.indexOf(language)));
  const [reception] = await Promise.all([openReception(data.engine, wasmAddress()), exhibit.words.load(language)]);
  exhibit.open(reception);
  globalThis.exhibit = exhibit;
  document.documentElement.dataset.ready = "yes";
}

main().catch((error) => {
  document.querySelector("#fault").hidden = false;
  console.error(error);
});
