// In the matrix the tabulator key stops once, and the arrows go from cell to cell. A cell's words show on hovering.
const box = document.querySelector(".vk-matrix");
const cells = (row) => [...row.querySelectorAll("td a")];

function below(row, from) {
  const x = from.getBoundingClientRect().left;
  const links = cells(row);
  return links.find((link) => link.getBoundingClientRect().right > x + 1) ?? links.at(-1);
}

box.addEventListener("keydown", (event) => {
  const link = event.target.closest("tbody a");
  if (!link) return;
  const row = link.closest("tr");
  const head = row.querySelector("th a");
  const line = [head, ...cells(row)];
  const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  let target = across && line[line.indexOf(link) + across];
  if (down) {
    const rows = [...box.querySelectorAll("tbody:not([hidden]) tr:not([hidden])")];
    const next = rows[rows.indexOf(row) + down];
    target = next && ((link !== head && below(next, link)) || next.querySelector("th a"));
  }
  if (!target) return;
  event.preventDefault();
  target.focus();
});

box.addEventListener("mouseover", (event) => {
  const link = event.target.closest("td a[aria-label]");
  if (link) link.title = link.getAttribute("aria-label");
});
