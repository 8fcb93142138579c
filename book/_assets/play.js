// The exhibit on the page itself: fetched when its fold is opened, and not before.
addEventListener("DOMContentLoaded", () => {
  for (const fold of document.querySelectorAll(".play-here")) {
    fold.hidden = false;
    fold.addEventListener("toggle", () => {
      const frame = fold.querySelector("iframe");
      if (fold.open && !frame.src) frame.src = fold.dataset.address;
    });
  }
});
