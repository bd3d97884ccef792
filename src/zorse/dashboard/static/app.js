// What makes the pages more pleasant where there is script; each works without.

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]");

// Times are shown in the browser's own zone, with UTC at hand.
function inOwnZone(part) {
  for (const time of part.querySelectorAll("time")) {
    const moment = new Date(time.dateTime);
    time.title = time.textContent;
    const style = { dateStyle: "medium", timeStyle: "medium" };
    time.textContent = moment.toLocaleString(undefined, style);
  }
}
inOwnZone(document);
document.addEventListener("added", (event) => inOwnZone(event.detail));

// Copying what is to be copied.
for (const element of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.className = element.tagName === "PRE" ? "copy" : "beside";
  const text = element.textContent.trim();
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(element);
      button.textContent = "Press Ctrl+C";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  if (element.tagName === "PRE") element.append(button);
  else element.after(button);
}

// Keys: / and Ctrl+K search, g and a letter goes to a page, ? lists them.
const search = document.querySelector("[data-search]");
const keys = document.querySelector("#keys");
let going = false;
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "k" && search) {
    event.preventDefault();
    search.select();
    return;
  }
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (going) {
    going = false;
    document.querySelector(`[data-go="${CSS.escape(event.key)}"]`)?.click();
  } else if (event.key === "g") {
    going = true;
    setTimeout(() => (going = false), 1200);
  } else if (event.key === "/" && search) {
    event.preventDefault();
    search.select();
  } else if (event.key === "?" && keys && !keys.open) {
    keys.showModal();
  }
});
