// The form of a key: what a kind needs is shown, and a whole group is chosen at once.

const grants = document.querySelector("[data-grants]");

function show() {
  const kind = document.querySelector("[name=kind]:checked")?.value ?? "restricted";
  grants.hidden = kind !== "restricted";
}

if (grants) {
  for (const input of document.querySelectorAll("[name=kind]")) {
    input.addEventListener("change", show);
  }
  show();
  for (const group of grants.querySelectorAll("fieldset")) {
    const bar = document.createElement("p");
    bar.className = "all";
    for (const [text, value] of [["None", ""], ["Read", "read"], ["Write", "write"]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain small";
      button.textContent = `${text} for all`;
      button.addEventListener("click", () => {
        for (const input of group.querySelectorAll(`input[value="${value}"]`)) {
          input.checked = true;
        }
      });
      bar.append(button);
    }
    group.querySelector("legend").after(bar);
  }
}
