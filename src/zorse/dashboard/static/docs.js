// What makes the docs more pleasant where there is script: the language is chosen once, samples
// are answered where they stand, and the version changes as soon as it is picked.

const KEY = "zorse-language";

function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function choose(language) {
  for (const input of document.querySelectorAll(".languages > input")) {
    if (input.value === language) input.checked = true;
  }
}

const language = kept();
if (language) choose(language);
document.addEventListener("change", (event) => {
  const input = event.target;
  if (input.matches(".languages > input")) {
    // What was clicked stays where it is, however much the samples above it grow.
    const before = input.closest(".languages").getBoundingClientRect().top;
    choose(input.value);
    scrollBy(0, input.closest(".languages").getBoundingClientRect().top - before);
    try {
      localStorage.setItem(KEY, input.value);
    } catch {
      // It is not remembered, then.
    }
  } else if (input.closest("[data-picker]")) {
    input.form.requestSubmit();
  }
});
for (const button of document.querySelectorAll("[data-picker] button")) button.hidden = true;

// The page at hand is in sight among all the others.
const menu = document.querySelector(".docs-menu");
const here = menu.querySelector("[aria-current]");
if (here && menu.scrollHeight > menu.clientHeight) {
  menu.scrollTop = here.offsetTop - menu.offsetTop - menu.clientHeight / 3;
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-run]")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const shown = page.querySelector("[data-answer]");
    if (!shown) throw new Error("it needs a page of its own");
    form.parentElement.querySelector("[data-answer]")?.remove();
    shown.setAttribute("role", "status");
    form.after(shown);
    button.disabled = false;
  } catch {
    form.submit();
  }
});

// The box for searching, from anywhere.
document.addEventListener("keydown", (event) => {
  if (event.target.closest?.("input, textarea, select")) return;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector("[data-search]").focus();
});
