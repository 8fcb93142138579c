// Esc closes the contents and gives the focus back.
addEventListener("DOMContentLoaded", () => {
  const contents = document.querySelector("details.contents");
  contents.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !contents.open) return;
    contents.open = false;
    contents.querySelector("summary").focus();
  });
});
