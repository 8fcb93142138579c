// Sphinx's search, on submit and inside the page: the words stand after # in the address and are stored nowhere.
globalThis.SPHINX_HIGHLIGHT_ENABLED = false;
addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const field = form.elements.namedItem("q");
  const results = document.getElementById("search-results");
  const run = () => {
    const words = decodeURIComponent(location.hash.slice(1)).trim();
    if (!words || words === "content") return;
    field.value = words;
    results.replaceChildren();
    document.title = `${words} · Search · The Empty Tower`;
    Search.performSearch(words);
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = encodeURIComponent(field.value.trim());
  });
  addEventListener("hashchange", run);
  run();
});
