// Says how many entries a filter leaves; the filter itself needs no script.
addEventListener("DOMContentLoaded", () => {
  for (const list of document.querySelectorAll(".filtered")) {
    const output = list.querySelector("output.count");
    const nothing = list.querySelector(".nothing");
    const count = () => {
      const entries = [...list.querySelectorAll(".claim, .event")];
      const shown = entries.filter((entry) => entry.checkVisibility()).length;
      output.textContent = `Showing ${shown} of ${entries.length} ${output.dataset.what}.`;
      if (nothing) nothing.style.display = shown ? "" : "block";
    };
    list.addEventListener("change", count);
    output.hidden = false;
    count();
  }
});
