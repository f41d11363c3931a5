// Filters the matrix by page, API name, version and outcome, and unfolds its topics. Without this, every program stands
// below the topics: that part of the page, which a browser with scripts takes for mere text, is where the rows come from.

import { say } from "./say.js";

const box = document.querySelector(".vk-matrix");
const FEW = 200; // programs that are shown at once; of more, each topic says how many
const OUTCOMES = [["", "any outcome"], ["x", "✗ fails"], ["d", "≠ differs"], ["w", "⚠ warns"], ["r", "✓ runs"]];
const heads = [...box.querySelectorAll("thead th")];
const versions = heads.map((head) => head.dataset.runtime);
const PLACES = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"; // in the roster, as data-groups has them
const ROW = /<tr data-groups="\w*" data-symbols="([^"]*)"><th scope="row"><a [^>]*>([^<]*).*?<\/tr>/gs;
const CELL = /<td(?: colspan="(\d+)")? class="(\w)"/g;
const WORDS = { r: "runs", w: "warns", d: "differs" };
const programs = document.querySelector(".vk-matrix + noscript").textContent.split("<tbody>").slice(1);
const topics = [...box.querySelectorAll("tbody")].map((body, at) => ({
  body, head: body.rows[0], open: false, whole: true, title: body.querySelector("a").textContent,
  rows: [...programs[at].matchAll(ROW)].map(([html, symbols, program]) => ({
    html, cells: [...html.matchAll(CELL)].map(([, span, kind]) => kind.repeat(span ?? 1)).join(""), symbols: symbols.split(" "), text: `${program} ${symbols}`.toLowerCase(),
  })),
}));
const all = topics.flatMap((topic) => topic.rows);
const start = new URLSearchParams(location.search);
const wanted = { topic: "", name: "", version: "", outcome: "" };
for (const key in wanted) wanted[key] = start.get(key) ?? "";
if (!start.has("version") && versions.includes(localStorage.getItem("my-version"))) wanted.version = localStorage.getItem("my-version");

const bar = document.createElement("form");
bar.className = "vk-filters";
bar.addEventListener("submit", (event) => event.preventDefault());
const labelled = (words, control) => {
  const label = document.createElement("label");
  const both = document.createElement("span");
  label.textContent = words;
  label.htmlFor = control.id = `vk-filter-${words.replace(" ", "-").toLowerCase()}`;
  both.append(label, control);
  bar.append(both);
  return control;
};
const choice = (words, key, options) => {
  const list = labelled(words, document.createElement("select"));
  for (const [value, text] of options) list.add(new Option(text, value, false, value === wanted[key]));
  list.addEventListener("change", () => change(key, list.value));
  return list;
};
const button = (words, act) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  bar.append(made);
  return made;
};

const lists = [choice("Topic", "topic", [["", "all"], ...topics.map((topic) => [topic.title, topic.title])])];
const name = labelled("API name", document.createElement("input"));
name.type = "search";
name.placeholder = "BatchNormalization";
name.value = wanted.name;
name.setAttribute("list", "vk-names");
name.addEventListener("input", () => change("name", name.value.trim()));
const names = document.createElement("datalist");
names.id = "vk-names";
name.addEventListener("focus", () => {
  for (const symbol of [...new Set(all.flatMap((row) => row.symbols))].sort()) names.append(new Option(symbol));
}, { once: true });
bar.append(names);
lists.push(choice("Version", "version", [["", "all"], ...heads.map((head, at) => [versions[at], head.textContent]).reverse()]));
lists.push(choice("Outcome", "outcome", OUTCOMES));
const toggle = button("", () => {
  const open = !topics.every((topic) => topic.open);
  for (const topic of topics) topic.open = open;
  show();
});
button("Clear the filters", () => {
  for (const key in wanted) wanted[key] = "";
  for (const list of lists) list.value = "";
  name.value = "";
  for (const topic of topics) topic.open = false;
  change();
});
const count = document.createElement("output");
bar.append(count);
box.before(bar);

for (const topic of topics) {
  topic.button = document.createElement("button");
  topic.button.type = "button";
  topic.button.setAttribute("aria-label", `programs of ${topic.title}`);
  topic.button.addEventListener("click", () => { topic.open = !topic.open; show(); });
  topic.head.cells[0].prepend(topic.button);
  topic.sums = [...topic.head.cells].slice(1);
}
const edge = document.createElement("div");
edge.className = "edge";

function change(key, value) {
  if (key) wanted[key] = value;
  for (const topic of topics) {
    const here = !wanted.topic || wanted.topic === topic.title;
    topic.found = here ? topic.rows.filter((row) => matches(row, versions.indexOf(wanted.version))) : [];
  }
  // Whoever asks for programs wants to see them, unless they are too many; a version alone only marks its column.
  const asked = wanted.topic || wanted.name || wanted.outcome;
  const few = topics.reduce((sum, topic) => sum + topic.found.length, 0) <= FEW;
  if (key !== "version" || (asked && few)) for (const topic of topics) topic.open = Boolean(asked && few);
  const query = new URLSearchParams(Object.entries(wanted).filter(([, text]) => text));
  history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
  show();
}

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
    topic.button.setAttribute("aria-expanded", topic.open);
    const whole = rows.length === topic.rows.length;
    if (!whole || !topic.whole) sum(topic, rows);
    topic.whole = whole;
  }
  heads.forEach((head, index) => head.classList.toggle("mine", index === at));
  mark(at);
  toggle.textContent = topics.every((topic) => topic.open) ? "Hide the programs" : "Show the programs";
  count.textContent = found === all.length ? `${found} programs` : `${found} of ${all.length} programs`;
}

/** A program's row. The tabulator key passes by its cells, which the arrow keys reach: matrix-keys.js. */
function shown(one) {
  if (one.row) return one.row;
  const made = document.createElement("template");
  made.innerHTML = one.html;
  one.row = made.content.firstChild;
  one.row.dataset.cells = one.cells;
  const groups = [...one.row.dataset.groups];
  const program = one.row.querySelector("th a").href;
  let at = 0;
  for (const cell of [...one.row.cells].slice(1)) {
    const here = versions.slice(at, at += cell.colSpan);
    if (cell.className === "n") continue;
    const word = WORDS[cell.className] ?? (cell.title || cell.textContent.split(" ").at(-1));
    const link = document.createElement("a");
    link.href = `${program}-${versions[PLACES.indexOf(groups.shift())]}`;
    link.setAttribute("aria-label", `${say(here)}: ${word}`);
    link.tabIndex = -1;
    link.append(...cell.childNodes);
    cell.append(link);
  }
  return one.row;
}

function sum(topic, rows) {
  const whole = topic.rows.length;
  topic.head.querySelector("small").textContent = `${rows.length < whole ? `${rows.length} of ` : ""}${whole} programs`;
  topic.sums.forEach((cell, at) => {
    if (!cell.style.length) return;
    const tally = { r: 0, w: 0, d: 0, x: 0, n: 0 };
    for (const { cells } of rows) tally[cells[at]]++;
    const tried = tally.r + tally.w + tally.d + tally.x;
    let upto = 0;
    for (const kind of "rwd") cell.style.setProperty(`--${kind}`, `${(100 * (upto += tally[kind])) / (tried || 1)}%`);
    cell.style.backgroundSize = tried ? "" : "0 0";
    cell.textContent = tried ? `${upto}/${tried}` : "n/a";
  });
}

function mark(at) {
  edge.remove();
  if (at < 0) return;
  const head = heads[at];
  if (head.offsetLeft + head.offsetWidth > box.scrollLeft + box.clientWidth) box.scrollLeft = head.offsetLeft - box.clientWidth + 2 * head.offsetWidth;
  edge.style.left = `${head.offsetLeft}px`;
  edge.style.height = `${box.querySelector("table").offsetHeight}px`;
  box.append(edge);
}

change(null);
box.classList.add("ready");
