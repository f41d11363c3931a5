// Filters the matrix by page, API name, version, and outcome, and expands its topics. The rows come from a <noscript>, which
// shows all programs without JavaScript and is plain text with it.

import { all, find, make } from "./elements.js";
import { cellsOf, columnsOf, headRows, kindOf, read } from "./matrix-columns.js";
import { say } from "./say.js";

/** @typedef {import("./matrix-columns.js").Cells & { row: HTMLTableRowElement, drawn: string, symbols: string[], text: string }} Program */

const box = find(document, ".vk-matrix", HTMLElement);
const grouped = (/** @type {number} */ number) => number.toLocaleString("en-US");
const MAX_ROWS = 200; // programs to show at once; if there are more, topics show only counts
/** @type {[value: string, text: string][]} */
const OUTCOMES = [["", "any outcome"], ["x", "✗ fails"], ["d", "≠ something else"], ["w", "⚠ warns"], ["r", "✓ runs"]];
const newestAtFirst = all(box, "thead th[data-runtimes]", HTMLTableCellElement);
/** @type {import("./matrix-columns.js").Head[]} */
const heads = newestAtFirst.map((head) => ({ id: head.dataset.runtimes ?? "", family: head.dataset.family ?? "", version: head.textContent, link: find(head, "a", HTMLAnchorElement) }));
const versions = heads.map(({ id }) => id);
const inert = document.createElement("template"); // is parsed, but neither styled nor laid out
inert.innerHTML = find(document, ".vk-matrix + noscript", HTMLElement).textContent;
const programs = all(inert.content, "tbody", HTMLTableSectionElement);
const topics = all(box, "tbody", HTMLTableSectionElement).map((body, at) => {
  const head = body.rows[0];
  /** @type {Program[]} */
  const rows = [...programs[at].rows].slice(1).map((row) => {
    return { row, drawn: "", symbols: [], text: row.cells[0].textContent.toLowerCase(), ...read(row, versions.length) };
  });
  const title = find(body, "a", HTMLElement).textContent;
  return { body, head, open: false, title, rows, found: rows, button: document.createElement("button") };
});
const seenAtFirst = new Set([...topics[0].head.cells].flatMap((cell, at) => (cell.matches(".first") ? [at - 1] : [])));
const count = document.createElement("output");
const whole = topics.reduce((sum, topic) => sum + topic.rows.length, 0);
const start = new URLSearchParams(location.search);
const wanted = { topic: "", name: "", on: "", outcome: "" }; // "version" in the address is the reader's own
/** @type {(keyof typeof wanted)[]} */
const KEYS = ["topic", "name", "on", "outcome"];
for (const key of KEYS) wanted[key] = start.get(key) ?? "";

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
const newestFirst = versions.map((id) => /** @type {[string, string]} */ ([id, say([id])]));
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
lists.push(choice("Version", "on", [["", "all"], ...newestFirst]));
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
/**
 * @param {keyof typeof wanted} [key]
 * @param {string} [value]
 */
function change(key, value = "") {
  if (key) wanted[key] = value;
  for (const topic of topics) {
    const here = !wanted.topic || wanted.topic === topic.title;
    topic.found = here ? topic.rows.filter((row) => matches(row, versions.indexOf(wanted.on))) : [];
  }
  // Expand the topics if the filters select few programs; a version alone only comes first.
  const asked = wanted.topic || wanted.name || wanted.outcome;
  const few = topics.reduce((sum, topic) => sum + topic.found.length, 0) <= MAX_ROWS;
  if (key !== "on" || (asked && few)) for (const topic of topics) topic.open = Boolean(asked && few);
  const query = new URLSearchParams(location.search);
  for (const one of KEYS) query.delete(one);
  for (const one of KEYS) if (wanted[one]) query.append(one, wanted[one]);
  history.replaceState(history.state, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
  show();
}

/**
 * @param {Program} program
 * @param {number} at
 */
function matches({ keys, text }, at) {
  const there = at < 0 ? keys : [keys[at]];
  if (at >= 0 && there[0] === "n") return false;
  if (wanted.outcome && !there.some((key) => kindOf(key) === wanted.outcome)) return false;
  return text.includes(wanted.name.toLowerCase());
}

/** The version that is asked for and those of the reader, each once. */
const mine = () => [...new Set([wanted.on, globalThis.vkVersion?.get(), globalThis.vkVersion?.target()])].map((id) => versions.indexOf(id ?? "")).filter((at) => at >= 0);

function show() {
  const found = topics.flatMap((topic) => topic.found);
  const columns = columnsOf(heads, found, mine());
  const drawn = columns.map(({ at }) => at.join(" ")).join();
  find(box, "thead", HTMLElement).replaceChildren(...headRows(heads, columns));
  for (const topic of topics) {
    const rows = topic.found;
    topic.body.replaceChildren(topic.head, ...(topic.open ? rows.map((one) => shown(one, columns, drawn)) : []));
    topic.body.hidden = !rows.length;
    topic.body.classList.toggle("open", topic.open);
    topic.button.textContent = topic.open ? "▾" : "▸";
    topic.button.setAttribute("aria-expanded", String(topic.open));
    if (rows.length) sum(topic, columns);
  }
  toggle.textContent = topics.every((topic) => topic.open) ? "Hide the programs" : "Show the programs";
  const without = versions.filter((_, at) => !columns.some((column) => column.at.includes(at)));
  count.textContent = `${found.length === whole ? "" : `${grouped(found.length)} of `}${grouped(whole)} programs${found.length && without.length ? `; not run on ${say(without)}` : ""}`;
}

/**
 * A program's row, with the cells of these columns.
 * @param {Program} one
 * @param {import("./matrix-columns.js").Column[]} columns
 * @param {string} drawn
 */
function shown(one, columns, drawn) {
  if (one.drawn !== drawn) one.row.replaceChildren(one.row.cells[0], ...cellsOf(heads, columns, one));
  one.drawn = drawn;
  return one.row;
}

/**
 * How many of a topic's programs run to their end, of those that were run, and a bar of how they end.
 * @param {typeof topics[number]} topic
 * @param {import("./matrix-columns.js").Column[]} columns
 */
function sum({ head, rows, found }, columns) {
  find(head, "small", HTMLElement).textContent = `${found.length < rows.length ? `${found.length} of ` : ""}${rows.length} programs`;
  head.replaceChildren(head.cells[0], ...columns.map((column) => {
    const [at] = column.at;
    const kinds = found.map(({ keys }) => kindOf(keys[at])).filter((kind) => kind !== "n");
    const first = column.mine || (!columns[0].mine && seenAtFirst.has(at)) ? ".first" : "";
    if (!kinds.length) return make(`td.n${first}`, "–", { "data-head": say([versions[at]]) });
    let run = 0;
    const ends = [..."rwd"].map((kind) => `--${kind}:${(100 * (run += kinds.filter((one) => one === kind).length)) / kinds.length}%`);
    return make(`td${first}`, [`${run}/`, make("wbr"), String(kinds.length)], { "data-head": say(column.at.map((one) => versions[one])), style: ends.join(";") });
  }));
}

document.addEventListener("vk-version", show);
if (wanted.name) await withNames();
change();
box.classList.add("ready");
