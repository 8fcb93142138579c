// Esc closes the contents and gives the focus back; a way to a place on this page closes them too.
addEventListener("DOMContentLoaded", () => {
  const contents = document.querySelector("details.contents");
  contents.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !contents.open) return;
    contents.open = false;
    contents.querySelector("summary").focus();
  });
  contents.addEventListener("click", (event) => {
    if (event.target.closest?.('a[href^="#"]')) contents.open = false;
  });
});
// Whoever scrolls up wants the bar: on a phone the style sheet holds it at the edge then.
addEventListener("DOMContentLoaded", () => {
  const bar = document.querySelector(".bar");
  const contents = bar.querySelector("details.contents");
  const JITTER = 6;
  let last = scrollY;
  addEventListener("scroll", () => {
    // With the contents open it would change places under the reader's finger.
    if (contents.open || Math.abs(scrollY - last) < JITTER) return;
    bar.classList.toggle("stuck", scrollY < last && scrollY > bar.offsetHeight);
    last = scrollY;
  }, { passive: true });
});
