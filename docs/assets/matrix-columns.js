// The columns of the matrix for the rows that are shown: the reader's versions first, each alone; then neighbors of one family
// that look alike in every row as one. Those on which none of the rows was run are left out.

import { make } from "./elements.js";
import { runtimes, say } from "./say.js";

/**
 * @typedef {{ id: string, family: string, version: string, link: HTMLAnchorElement }} Head
 * @typedef {{ at: number[], mine: boolean }} Column `at` are places among the heads, the newest first
 * @typedef {{ keys: string[], words: string[], program: string }} Cells by place: what happened, with a letter that tells its kind
 */

export const MINE = "chosen"; // above the versions that come first

/** @param {string} key */
export const kindOf = (key) => key[0];

/**
 * Whether a row says the same at two places: messages that differ are told in the section that the cells lead to.
 * @param {Cells} row
 * @param {number} one
 * @param {number} other
 */
const looksAlike = ({ keys, words }, one, other) => kindOf(keys[one]) === kindOf(keys[other]) && words[one] === words[other];

/**
 * @param {Head[]} heads
 * @param {Cells[]} rows
 * @param {number[]} mine places
 * @returns {Column[]}
 */
export function columnsOf(heads, rows, mine) {
  const columns = mine.map((at) => ({ at: [at], mine: true }));
  for (let at = 0; at < heads.length; at += 1) {
    if (mine.includes(at) || rows.every(({ keys }) => keys[at] === "n")) continue;
    const last = columns.at(-1);
    const before = at - 1;
    const alike = last && !last.mine && last.at.at(-1) === before && heads[before].family === heads[at].family && rows.every((row) => looksAlike(row, before, at));
    if (alike) last.at.push(at);
    else columns.push({ at: [at], mine: false });
  }
  return columns;
}

/**
 * Two rows: the families and the versions.
 * @param {Head[]} heads
 * @param {Column[]} columns
 */
export function headRows(heads, columns) {
  /** @type {[family: string, columns: Column[]][]} */
  const families = [];
  for (const column of columns) {
    const family = column.mine ? MINE : heads[column.at[0]].family;
    if (families.at(-1)?.[0] === family) families.at(-1)?.[1].push(column);
    else families.push([family, [column]]);
  }
  const above = families.map(([family, ones]) => make(`th${family === MINE ? ".mine" : ""}`, family, { scope: "colgroup", colspan: String(ones.length), style: `--span:${ones.length}` }));
  return [make("tr", [make("td"), ...above]), make("tr", [make("td"), ...columns.map((column) => headOf(heads, column))])];
}

/**
 * @param {Head[]} heads
 * @param {Column} column
 */
function headOf(heads, { at, mine }) {
  const ids = at.map((one) => heads[one].id);
  const [newest, oldest] = [heads[at[0]], heads[at[at.length - 1]]];
  const link = newest.link.cloneNode(true);
  if (mine) link.textContent = say(ids);
  const range = [oldest.version, make("wbr"), `–${newest.version}`];
  return make(`th${mine ? ".mine" : ""}`, at.length > 1 ? range : link, { scope: "col", "data-runtimes": ids.join(" ") });
}

/**
 * The cells of a program; neighbors that behave alike are one, those of the reader stay alone. They are no tab stops: matrix-keys.js
 * handles the arrow keys.
 * @param {Head[]} heads
 * @param {Column[]} columns
 * @param {Cells} row
 */
export function cellsOf(heads, columns, { keys, words, program }) {
  /** @type {Column[]} */
  const segments = [];
  /** @type {number[]} */
  const spans = [];
  for (const column of columns) {
    const last = segments.at(-1);
    if (last && !last.mine && !column.mine && keys[last.at[0]] === keys[column.at[0]]) {
      segments[segments.length - 1] = { at: [...last.at, ...column.at], mine: false };
      spans[spans.length - 1] += 1;
    } else {
      segments.push(column);
      spans.push(1);
    }
  }
  return segments.map(({ at, mine }, place) => {
    const kind = kindOf(keys[at[0]]);
    const said = say(at.map((one) => heads[one].id));
    const [sign, word] = [SIGNS.get(kind) ?? "✗", words[at[0]]];
    const content = make("a", [sign, " ", make("span", word)], { href: `${program}-${oldest(heads.filter((_, one) => keys[one] === keys[at[0]]))}`, "aria-label": `${said}: ${word}`, tabindex: "-1" });
    return make(`td.${kind}${mine ? ".mine" : ""}`, kind === "n" ? make("span", "not run") : content, { colspan: String(spans[place]), "data-head": said });
  });
}

/**
 * A group of outcomes is named for its oldest version.
 * @param {Head[]} heads
 */
const oldest = (heads) => runtimes.find(({ id }) => heads.some((head) => head.id === id))?.id;

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"; // digits for the groups of a row
const SIGNS = new Map(Object.entries({ r: "✓", w: "⚠", d: "≠" }));
const WORDS = new Map(Object.entries({ r: "runs", w: "warns", d: "something else", n: "not run" }));

/**
 * Reads a row of the table without JavaScript, which leaves out an empty end.
 * @param {HTMLTableRowElement} row
 * @param {number} length
 * @returns {Cells}
 */
export function read(row, length) {
  const { groups } = row.dataset;
  const keys = Array(length).fill("n");
  const words = Array(length).fill(WORDS.get("n"));
  let [at, place] = [0, 0];
  for (const { className: kind, colSpan, title, textContent } of [...row.cells].slice(1)) {
    const key = kind === "n" ? kind : kind + (groups?.[place] ?? DIGITS[place]);
    if (kind !== "n") place += 1;
    keys.fill(key, at, at + colSpan);
    words.fill(WORDS.get(kind) ?? (title || textContent.split(" ").at(-1)), at, at += colSpan);
  }
  return { keys, words, program: row.querySelector("a")?.href ?? "" };
}
