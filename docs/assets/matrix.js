// Filters the matrix by page, API name, version, and outcome, and expands its topics. The rows come from a <noscript>, which
// shows all programs without JavaScript and is plain text with it.

import { all, find } from "./elements.js";
import { say } from "./say.js";

/** @typedef {{ row: HTMLTableRowElement, linked: boolean, cells: string, symbols: string[], text: string }} Program */

const box = find(document, ".vk-matrix", HTMLElement);
const MAX_ROWS = 200; // programs to show at once; if there are more, topics show only counts
/** @type {[value: string, text: string][]} */
const OUTCOMES = [["", "any outcome"], ["x", "✗ fails"], ["d", "≠ something else"], ["w", "⚠ warns"], ["r", "✓ runs"]];
const heads = all(box, "thead th", HTMLTableCellElement);
const versions = heads.map((head) => head.dataset.runtime ?? "");
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"; // digits for columns in data-groups
const WORDS = new Map(Object.entries({ r: "runs", w: "warns", d: "something else" }));
const inert = document.createElement("template"); // is parsed, but neither styled nor laid out
inert.innerHTML = find(document, ".vk-matrix + noscript", HTMLElement).textContent;
const programs = all(inert.content, "tbody", HTMLTableSectionElement);
const topics = all(box, "tbody", HTMLTableSectionElement).map((body, at) => {
  const head = body.rows[0];
  /** @type {Program[]} */
  const rows = [...programs[at].rows].slice(1).map((row) => {
    const cells = [...row.cells].slice(1).map((cell) => cell.className.repeat(cell.colSpan)).join("");
    row.dataset.cells = cells;
    return { row, linked: false, cells, symbols: [], text: row.cells[0].textContent.toLowerCase() };
  });
  const title = find(body, "a", HTMLElement).textContent;
  return { body, head, open: false, whole: true, title, rows, found: rows, button: document.createElement("button"), sums: [...head.cells].slice(1) };
});
const count = document.createElement("output");
const whole = topics.reduce((sum, topic) => sum + topic.rows.length, 0);
const start = new URLSearchParams(location.search);
const wanted = { topic: "", name: "", version: "", outcome: "" };
/** @type {(keyof typeof wanted)[]} */
const KEYS = ["topic", "name", "version", "outcome"];
for (const key of KEYS) wanted[key] = start.get(key) ?? "";
const mine = localStorage.getItem("my-version");
if (!start.has("version") && mine && versions.includes(mine)) wanted.version = mine;

const bar = document.createElement("form");
bar.className = "vk-filters";
bar.addEventListener("submit", (event) => event.preventDefault());

/**
 * @template {HTMLInputElement | HTMLSelectElement} T
 * @param {string} words
 * @param {T} control
 */
const labeled = (words, control) => {
  const label = document.createElement("label");
  const both = document.createElement("span");
  label.textContent = words;
  label.htmlFor = control.id = `vk-filter-${words.replace(" ", "-").toLowerCase()}`;
  both.append(label, control);
  bar.append(both);
  return control;
};

/**
 * @param {string} words
 * @param {keyof typeof wanted} key
 * @param {[value: string, text: string][]} options
 */
const choice = (words, key, options) => {
  const list = labeled(words, document.createElement("select"));
  for (const [value, text] of options) list.add(new Option(text, value, false, value === wanted[key]));
  list.addEventListener("change", () => change(key, list.value));
  return list;
};

/**
 * @param {string} words
 * @param {() => void} act
 */
const button = (words, act) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  bar.append(made);
  return made;
};

/** @type {[string, string][]} */
const titles = topics.map(({ title }) => [title, title]);
/** @type {[string, string][]} */
const newestFirst = heads.map((head, at) => /** @type {[string, string]} */ ([versions[at], head.textContent]));
const lists = [choice("Topic", "topic", [["", "all"], ...titles])];
const name = labeled("API name", document.createElement("input"));
name.type = "search";
name.placeholder = "BatchNormalization";
name.value = wanted.name;
name.setAttribute("list", "vk-names");
name.addEventListener("input", async () => {
  await withNames();
  change("name", name.value.trim());
});
const names = document.createElement("datalist");
names.id = "vk-names";
/** @type {Promise<void> | undefined} */
let named;
/** Loads the names that programs use, once somebody asks for one. */
const withNames = () => named ??= fetch(new URL("../names-used.json", import.meta.url)).then((response) => response.json()).then((/** @type {string[][]} */ lists) => {
  for (const [at, program] of topics.flatMap(({ rows }) => rows).entries()) {
    program.symbols = lists[at];
    program.row.dataset.symbols = lists[at].join(" ");
    program.text += ` ${lists[at].join(" ")}`.toLowerCase();
  }
});
name.addEventListener("focus", async () => {
  await withNames();
  for (const symbol of [...new Set(topics.flatMap(({ rows }) => rows.flatMap((row) => row.symbols)))].sort()) names.append(new Option(symbol));
}, { once: true });
bar.append(names);
lists.push(choice("Version", "version", [["", "all"], ...newestFirst]));
lists.push(choice("Outcome", "outcome", OUTCOMES));
const toggle = button("", () => {
  const open = !topics.every((topic) => topic.open);
  for (const topic of topics) topic.open = open;
  show();
});
button("Clear the filters", () => {
  for (const key of KEYS) wanted[key] = "";
  for (const list of lists) list.value = "";
  name.value = "";
  for (const topic of topics) topic.open = false;
  change();
});
bar.append(count);
box.before(bar);

for (const topic of topics) {
  topic.button.type = "button";
  topic.button.setAttribute("aria-label", `programs of ${topic.title}`);
  topic.button.addEventListener("click", () => { topic.open = !topic.open; show(); });
  topic.head.cells[0].prepend(topic.button);
}
const edge = document.createElement("div");
edge.className = "edge";

/**
 * @param {keyof typeof wanted} [key]
 * @param {string} [value]
 */
function change(key, value = "") {
  if (key) wanted[key] = value;
  for (const topic of topics) {
    const here = !wanted.topic || wanted.topic === topic.title;
    topic.found = here ? topic.rows.filter((row) => matches(row, versions.indexOf(wanted.version))) : [];
  }
  // Expand the topics if the filters select few programs; a version alone only marks its column.
  const asked = wanted.topic || wanted.name || wanted.outcome;
  const few = topics.reduce((sum, topic) => sum + topic.found.length, 0) <= MAX_ROWS;
  if (key !== "version" || (asked && few)) for (const topic of topics) topic.open = Boolean(asked && few);
  const query = new URLSearchParams(Object.entries(wanted).filter(([, text]) => text));
  history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
  show();
}

/**
 * @param {Program} program
 * @param {number} at
 */
function matches({ cells, text }, at) {
  const there = at < 0 ? cells : cells[at];
  if (at >= 0 && there === "n") return false;
  if (wanted.outcome && !there.includes(wanted.outcome)) return false;
  return text.includes(wanted.name.toLowerCase());
}

function show() {
  const at = versions.indexOf(wanted.version);
  let found = 0;
  for (const topic of topics) {
    const rows = topic.found;
    if (topic.open || topic.body.rows.length > 1) topic.body.replaceChildren(topic.head, ...(topic.open ? rows.map(shown) : []));
    found += rows.length;
    topic.body.hidden = !rows.length;
    topic.button.textContent = topic.open ? "▾" : "▸";
    topic.button.setAttribute("aria-expanded", String(topic.open));
    const unfiltered = rows.length === topic.rows.length;
    if (!unfiltered || !topic.whole) sum(topic, rows);
    topic.whole = unfiltered;
  }
  heads.forEach((head, index) => head.classList.toggle("mine", index === at));
  mark(at);
  toggle.textContent = topics.every((topic) => topic.open) ? "Hide the programs" : "Show the programs";
  count.textContent = found === whole ? `${found} programs` : `${found} of ${whole} programs`;
}

/**
 * Creates a program's row. Its cells are not tab stops; matrix-keys.js handles the arrow keys.
 * @param {Program} one
 */
function shown(one) {
  const { row } = one;
  if (one.linked) return row;
  one.linked = true;
  const groups = [...(row.dataset.groups ?? "")];
  const program = find(row, "th a", HTMLAnchorElement).href;
  let at = 0;
  for (const cell of [...row.cells].slice(1)) {
    const here = versions.slice(at, at += cell.colSpan);
    if (cell.className === "n") continue;
    const word = WORDS.get(cell.className) ?? (cell.title || cell.textContent.split(" ").at(-1));
    const link = document.createElement("a");
    link.href = `${program}-${versions[DIGITS.indexOf(groups.shift() ?? "")]}`;
    link.setAttribute("aria-label", `${say(here)}: ${word}`);
    link.tabIndex = -1;
    link.append(...cell.childNodes);
    cell.append(link);
  }
  return row;
}

/**
 * @param {typeof topics[number]} topic
 * @param {Program[]} rows
 */
function sum(topic, rows) {
  const whole = topic.rows.length;
  find(topic.head, "small", HTMLElement).textContent = `${rows.length < whole ? `${rows.length} of ` : ""}${whole} programs`;
  topic.sums.forEach((cell, at) => {
    if (!cell.style.length) return;
    const kinds = rows.map(({ cells }) => cells[at]).filter((kind) => kind !== "n");
    const tried = kinds.length;
    let cumulative = 0;
    for (const kind of "rwd") {
      cumulative += kinds.filter((one) => one === kind).length;
      cell.style.setProperty(`--${kind}`, `${(100 * cumulative) / (tried || 1)}%`);
    }
    cell.style.backgroundSize = tried ? "" : "0 0";
    cell.textContent = tried ? `${cumulative}/${tried}` : "n/a";
  });
}

/** @param {number} at */
function mark(at) {
  edge.remove();
  if (at < 0) return;
  const head = heads[at];
  if (head.offsetLeft + head.offsetWidth > box.scrollLeft + box.clientWidth) box.scrollLeft = head.offsetLeft - box.clientWidth + 2 * head.offsetWidth;
  edge.style.left = `${head.offsetLeft}px`;
  edge.style.height = `${find(box, "table", HTMLElement).offsetHeight}px`;
  box.append(edge);
}

if (wanted.name) await withNames();
change();
box.classList.add("ready");
