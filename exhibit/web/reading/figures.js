// What a stage shows in rows: dots, the panel, an account, bars. All are tables or lists, so that ears can follow.
import { element } from "./elements.js";

const GRASS = 1;
const DOTS = ["path", "grass", "none"];
const WIDEST = 8;
const SAME = 0.05;
const TABLED = ["holdings.waits", "holdings.hesitations", "holdings.turns"];
const EMPTY = "value.none";

/** What each kind of item becomes: a function of words, language, values and the whole stage. */
export const FIGURES = {
  rows: rowsTable,
  panel: panelTables,
  tally: tallyList,
  differences: differencesTable,
};

/** Return the visitor's rows of eight dots with the count of each. */
function rowsTable(words, language, [rows]) {
  const say = (key, fills) => words.say(language, key, fills);
  const body = rows.map(([name, trips]) => {
    const grass = trips.filter((trip) => trip === GRASS).length;
    const spoken = say("everybody.row", { name: say(`reveal.${name}`), grass, path: trips.filter((trip) => trip === 0).length });
    const dots = trips.map((trip) => element("i", { className: `dot ${DOTS[trip]}` }));
    return element("tr", {}, element("th", { scope: "row", textContent: say(`reveal.${name}`) }),
      element("td", { className: "dots", role: "img", "aria-label": spoken }, ...dots), element("td", { className: "count", textContent: grass }));
  });
  const legend = element("p", { className: "legend", "aria-hidden": "true" }, element("i", { className: "dot grass" }), say("reveal.grass"), element("i", { className: "dot path" }), say("reveal.path"));
  return [element("table", { className: "rows" }, element("tbody", {}, ...body)), legend];
}

/** Return everything that the exhibit knows: choices by round, then facts, then what is still empty. */
function panelTables(words, language, [panel]) {
  const say = (key) => words.say(language, key);
  const known = new Map(panel.map(([key, value]) => [key, value]));
  const rest = panel.filter(([key, value]) => key !== "holdings.order" && key !== "holdings.trips" && !TABLED.includes(key) && value !== EMPTY);
  const empty = panel.filter(([, value]) => value === EMPTY).map(([key]) => say(key));
  const facts = rest.map(([key, value]) => element("tr", {}, element("th", { scope: "row", textContent: say(key) }), element("td", { textContent: words.line(language, value) })));
  return [
    element("h2", { textContent: say("holdings.trips") }),
    choicesTable(words, language, known),
    element("h2", { textContent: say("holdings.facts") }),
    element("table", { className: "facts" }, element("tbody", {}, ...facts)),
    element("h2", { textContent: say("holdings.empty") }),
    element("p", { textContent: empty.join(" · ") }),
    element("h2", { textContent: say("holdings.never") }),
    element("p", { textContent: say("holdings.absent") }),
    element("h2", { textContent: say("holdings.leaving") }),
    element("p", { textContent: say("holdings.forgets") }),
  ];
}

function choicesTable(words, language, known) {
  const parts = (key) => String(known.get(key) ?? "").split(" ");
  const head = ["holdings.order", "holdings.trips", ...TABLED].map((key, index) =>
    element("th", { scope: "col" }, element("span", { textContent: words.say(language, index < 2 ? key : `${key}_short`), className: index < 2 ? "for-ears" : "" })));
  const rows = parts("holdings.order").map((name, place) => {
    const cells = ["holdings.trips", ...TABLED].map((key) => element("td", { textContent: parts(key)[place] ?? "" }));
    return element("tr", {}, element("th", { scope: "row", textContent: words.line(language, name) }), ...cells);
  });
  return element("table", { className: "choices-made" }, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
}

/** Return the numbers of an account, each with what it counts. */
function tallyList(words, language, [rows]) {
  const list = rows.flatMap(([key, value]) => [element("dt", { textContent: words.say(language, key) }), element("dd", { textContent: value })]);
  return [element("dl", { className: "tally" }, ...list)];
}

/** Return the differences of all who agreed, as words with a bar beside them. */
function differencesTable(words, language, [rows]) {
  const rounds = rows.map(([name, within, first]) => {
    const cell = element("td", { textContent: within.length ? ends(words, language, within) : words.say(language, EMPTY) });
    const bars = [within, first].filter((bar) => bar.length).map(([low, , high]) => barOf(low, high));
    return element("tr", {}, element("th", { scope: "row", textContent: words.say(language, `reveal.${name}`) }), element("td", { className: "bars", "aria-hidden": "true" }, ...bars), cell);
  });
  return [element("table", { className: "differences" }, element("tbody", {}, ...rounds))];
}

function barOf(low, high) {
  const bar = element("span", { className: "bar" });
  const place = (trips) => 50 + (50 * trips) / WIDEST;
  Object.assign(bar.style, { left: `${place(low)}%`, width: `${place(high) - place(low)}%` });
  return bar;
}

function ends(words, language, [low, , high]) {
  const end = (trips) => words.say(language, Math.abs(trips) < SAME ? "wall.same" : trips < 0 ? "wall.fewer" : "wall.more", {
    trips: Math.abs(trips).toFixed(1).replace(".", words.say(language, "value.decimal")),
  });
  return words.say(language, "wall.ends", { low: end(low), high: end(high) });
}
