// Answers to quizzes: gone with the page, unless the reader asks to keep them; then in this browser and nowhere else.
addEventListener("DOMContentLoaded", () => {
  const NAME = "answers";
  const quiz = document.querySelector(".quiz[data-chapter]");
  if (!quiz) return;
  const bar = quiz.querySelector(".quiz-keep");
  const [status, keep, remove] = ["p", ".keep", ".delete"].map((part) => bar.querySelector(part));

  // What is kept: { chapter: { question: answer } }, or null if the reader never asked.
  const read = () => { try { return JSON.parse(localStorage.getItem(NAME)); } catch { return null; } };
  const write = (answers) => { try { localStorage.setItem(NAME, JSON.stringify(answers)); } catch { /* closed */ } };
  const chosen = () => Object.fromEntries(
    [...quiz.querySelectorAll("input:checked")].map((input) => [input.name.match(/\d+$/)[0], input.value]));
  const answers = (count) => (count === 1 ? "1 answer" : `${count} answers`);

  const say = () => {
    const kept = read();
    keep.hidden = kept !== null;
    remove.hidden = kept === null;
    if (!kept) {
      status.textContent = "Your answers are gone when you leave this page.";
      return;
    }
    const counts = Object.values(kept).map((chapter) => Object.keys(chapter).length);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const here = Object.keys(kept[quiz.dataset.chapter] ?? {}).length;
    const asked = quiz.querySelectorAll(".item").length;
    const chapters = counts.filter(Boolean).length;
    status.textContent = `Kept in this browser and nowhere else: ${answers(here)} to the ${asked} questions here, `
      + `${all} in the whole course, from ${chapters === 1 ? "1 chapter" : `${chapters} chapters`}.`;
    remove.textContent = all ? `Delete ${answers(all)}, and keep no more` : "Keep no more answers";
  };
  const save = () => {
    write({ ...read(), [quiz.dataset.chapter]: chosen() });
    say();
  };

  for (const [question, answer] of Object.entries(read()?.[quiz.dataset.chapter] ?? {})) {
    const input = [...quiz.querySelectorAll("input")].find(
      ({ name, value }) => name.endsWith(`-${question}`) && value === answer);
    if (input) input.checked = true;
  }
  quiz.addEventListener("change", () => { if (read() !== null) save(); });
  keep.addEventListener("click", () => { save(); remove.focus(); });
  remove.addEventListener("click", () => {
    try { localStorage.removeItem(NAME); } catch { /* closed */ }
    say();
    keep.focus();
  });
  bar.hidden = false;
  say();
});
