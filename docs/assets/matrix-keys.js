// Keyboard navigation in the matrix: one tab stop, and arrow keys between cells. Hovering shows a cell's label.

import { all, find } from "./elements.js";

const box = find(document, ".vk-matrix", HTMLElement);

/** @type {Map<string, [across: number, down: number]>} */
const STEPS = new Map([["ArrowLeft", [-1, 0]], ["ArrowRight", [1, 0]], ["ArrowUp", [0, -1]], ["ArrowDown", [0, 1]]]);

/** @param {HTMLTableRowElement} row */
const cells = (row) => all(row, "td a", HTMLAnchorElement);

/**
 * @param {HTMLTableRowElement} row
 * @param {Element} from
 */
function below(row, from) {
  const x = from.getBoundingClientRect().left;
  const links = cells(row);
  return links.find((link) => link.getBoundingClientRect().right > x + 1) ?? links.at(-1);
}

box.addEventListener("keydown", (event) => {
  const link = event.target instanceof Element && event.target.closest("tbody a");
  const row = link && link.closest("tr");
  const [across, down] = STEPS.get(event.key) ?? [0, 0];
  if (!row || !(across || down)) return;
  const head = find(row, "th a", HTMLAnchorElement);
  const line = [head, ...cells(row)];
  let target = line[line.findIndex((one) => one === link) + across];
  if (down) {
    const rows = all(box, "tbody:not([hidden]) tr:not([hidden])", HTMLTableRowElement);
    const next = rows[rows.indexOf(row) + down];
    target = next && ((link !== head && below(next, link)) || find(next, "th a", HTMLAnchorElement));
  }
  if (!target) return;
  event.preventDefault();
  target.focus();
});

box.addEventListener("mouseover", (event) => {
  const link = event.target instanceof Element && event.target.closest("td a[aria-label]");
  if (link) link.setAttribute("title", link.getAttribute("aria-label") ?? "");
});
