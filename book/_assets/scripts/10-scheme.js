// Light or dark: the device decides until the reader presses the button; then one word is kept.
(() => {
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem("scheme"); } catch { return null; } };
  const keep = (scheme) => { try { localStorage.setItem("scheme", scheme); } catch { /* storage may be closed */ } };
  const device = matchMedia("(prefers-color-scheme: dark)");
  const current = () => root.dataset.scheme ?? (device.matches ? "dark" : "light");
  const other = () => (current() === "dark" ? "light" : "dark");

  const word = kept();
  if (word === "light" || word === "dark") root.dataset.scheme = word;

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.scheme");
    const label = () => { button.textContent = other() === "dark" ? "Dark page" : "Light page"; };
    button.addEventListener("click", () => {
      root.dataset.scheme = other();
      keep(root.dataset.scheme);
      label();
    });
    device.addEventListener("change", label);
    button.hidden = false;
    label();
  });
})();
