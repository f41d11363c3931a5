// What the tables without a column for each version say first of the reader's versions: a translation says whether the old
// code works there and the new one is proved there, and the roster has their rows first.
import { runtimes, say } from "./say.js";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"; // digits for roster positions in the rows' data
const mine = () => [...new Set([globalThis.vkVersion?.get(), globalThis.vkVersion?.target()].flatMap((id) => id || []))];

/**
 * @param {HTMLTableCellElement} cell
 * @param {(digit: string) => string} answer
 */
function sayFirst(cell, answer) {
  for (const old of cell.querySelectorAll(".vk-own")) old.remove();
  cell.prepend(...mine().map((id) => {
    const line = document.createElement("b");
    line.className = "vk-own";
    line.textContent = `${say([id])}: ${answer(DIGITS[runtimes.findIndex((one) => one.id === id)])}`;
    return line;
  }));
}

/** @param {HTMLTableRowElement} row */
function translate(row) {
  const [works, wrong, proved] = [0, 1, 2].map((side) => (row.dataset.on ?? "").split(" ").map((proof) => proof.split("/")[side] ?? "").join(""));
  const [, , old, write] = row.cells;
  sayFirst(old, (digit) => (works.includes(digit) ? "yes" : wrong.includes(digit) ? "no" : "not run"));
  sayFirst(write, (digit) => (proved.includes(digit) ? "yes" : "no"));
}

/** @param {HTMLTableSectionElement} body */
function moveRowsFirst(body) {
  const rows = [...body.rows];
  rows.forEach((row, place) => {
    row.dataset.place ??= String(place);
    row.classList.toggle("vk-mine", mine().includes(row.cells[0].id));
  });
  const order = (/** @type {HTMLTableRowElement} */ row) => (mine().indexOf(row.cells[0].id) + 1 || mine().length + 1) * rows.length + Number(row.dataset.place);
  body.append(...rows.toSorted((a, b) => order(a) - order(b)));
}

function show() {
  for (const row of document.querySelectorAll("tr")) if (row.dataset.on !== undefined) translate(row);
  for (const table of document.querySelectorAll("table")) if (table.matches(".vk-runtimes *")) moveRowsFirst(table.tBodies[0]);
}

document.addEventListener("vk-version", show);
show();
