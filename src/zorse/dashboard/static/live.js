// New requests appear in the log as they come; the server says them as events.

const body = document.querySelector("tbody[data-live]");
const bar = document.querySelector(".live");
const ROWS_MAX = 200;
let source;

function begin(address) {
  source = new EventSource(address);
  source.addEventListener("message", (event) => {
    const holder = document.createElement("template");
    holder.innerHTML = event.data;
    const row = holder.content.querySelector("tr");
    row.classList.add("fresh");
    row.dataset.id = event.lastEventId;
    body.prepend(row);
    document.dispatchEvent(new CustomEvent("added", { detail: row }));
    body.closest(".scroll").hidden = false;
    for (const empty of document.querySelectorAll(".empty")) empty.remove();
    while (body.rows.length > ROWS_MAX) body.lastElementChild.remove();
  });
  source.addEventListener("open", () => say("Live"));
  source.addEventListener("error", () => say("Waiting for the server"));
}

function say(text) {
  const status = bar.querySelector("[role=status]");
  if (status.textContent !== text) status.textContent = text;
  bar.dataset.state = text;
}

if (body && window.EventSource) {
  bar.hidden = false;
  begin(body.dataset.live);
  const button = bar.querySelector("button");
  button.addEventListener("click", () => {
    if (source) {
      source.close();
      source = undefined;
      say("Paused");
      button.textContent = "Go on";
    } else {
      const address = new URL(body.dataset.live, location.href);
      const newest = body.querySelector("tr[data-id]")?.dataset.id;
      if (newest) address.searchParams.set("after", newest);
      button.textContent = "Pause";
      begin(address);
    }
  });
  addEventListener("pagehide", () => source?.close());
}
