// Sphinx's search, on submit and inside the page: the words stand after # in the address and are stored nowhere.
globalThis.SPHINX_HIGHLIGHT_ENABLED = false;
addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const field = form.elements.namedItem("q");
  const results = document.getElementById("search-results");
  let asked = [];
  const run = () => {
    const words = decodeURIComponent(location.hash.slice(1)).trim();
    if (!words || words === "content") return;
    field.value = words;
    asked = splitQuery(words.toLowerCase()).filter((word) => !stopwords.includes(word));
    results.replaceChildren();
    document.title = `${words} · Search · The Empty Tower`;
    Search.performSearch(words);
  };
  const named = (title) => asked.some((word) => title.toLowerCase().includes(word));

  // Pages to read come before pages to look things up in, and a page named after the words before all.
  const chapter = (docname) => docname.match(/\/chapters\/(\d+)/)?.[1];
  const isLab = (docname) => docname.includes("/labs/");
  const worth = (docname) => (chapter(docname) ? 4 - chapter(docname) / 100 : isLab(docname) ? 3 : 0);
  Scorer.score = ([docname, title, , , score]) => score + worth(docname) + (named(title) ? 10 : 0);
  Object.assign(Documentation.TRANSLATIONS, {
    "Search Results": "Pages",
    "Search finished, found ${resultCount} page(s) matching the search query.":
      "${resultCount} found; chapters and labs stand first.",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "No page found that holds all of these words. Try fewer of them, or one in another form.",
  });

  // Says under each page what it is, and which of its sections are named after a word.
  const place = (docname) =>
    (chapter(docname) ? `Chapter ${Number(chapter(docname))}` : isLab(docname) ? "Lab" : "");
  const sections = (docname) => {
    const { alltitles, docnames } = Search._index;
    const here = docnames.indexOf(docname);
    return Object.entries(alltitles).filter(([title]) => named(title)).flatMap(([title, places]) =>
      places.filter(([file, id]) => file === here && id).map(([, id]) => [title, id]));
  };
  const describe = (item) => {
    const link = item.querySelector("a");
    const [address, anchor] = link.getAttribute("href").split("#");
    const docname = address.replace(/\.html$/, "");
    const line = document.createElement("p");
    line.append(place(docname));
    for (const [title, id] of anchor ? [] : sections(docname)) {
      const way = document.createElement("a");
      way.href = `${address}#${id}`;
      way.textContent = title;
      line.append(line.textContent ? " · " : "", way);
    }
    if (line.textContent) item.append(line);
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node.localName === "li") describe(node);
    }
  }).observe(results, { childList: true, subtree: true });

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = encodeURIComponent(field.value.trim());
  });
  addEventListener("hashchange", run);
  run();
});
