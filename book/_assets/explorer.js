// Explorers: the frames are printed in the page; this shows one at a time and says what it shows.
document.documentElement.dataset.scripts = "on";

document.addEventListener("DOMContentLoaded", () => {
  for (const explorer of document.querySelectorAll(".explorer")) {
    const inputs = [...explorer.querySelectorAll("input")];
    const finding = explorer.querySelector(".explorer-finding");

    const show = () => {
      const at = inputs.map((input) => input.value).join("-");
      for (const frame of explorer.querySelectorAll(".frame")) {
        frame.toggleAttribute("data-current", frame.dataset.at === at);
      }
      const said = explorer.querySelector(".frame[data-current] .frame-finding").textContent;
      if (finding.textContent !== said) finding.textContent = said;
      for (const input of inputs) {
        const answer = input.dataset.answers.split("|")[input.value];
        input.setAttribute("aria-valuetext", answer);
        input.parentElement.querySelector(".explorer-answer").textContent = answer;
        for (const button of input.parentElement.querySelectorAll("button")) {
          button.disabled = input.value === (button.dataset.step < 0 ? input.min : input.max);
        }
      }
      explorer.querySelectorAll("tbody tr").forEach((row, index) => {
        if (index === Number(inputs[0].value)) row.setAttribute("aria-current", "true");
        else row.removeAttribute("aria-current");
      });
    };

    explorer.addEventListener("input", show);
    explorer.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-step]");
      if (!button) return;
      const input = button.parentElement.querySelector("input");
      input.value = Number(input.value) + Number(button.dataset.step);
      show();
      if (button.disabled) input.focus();
    });
    explorer.querySelector(".explorer-controls").hidden = false;
    show();
  }
});
