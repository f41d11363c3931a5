// "From one version to another": which programs behave otherwise. The address says the two versions.

import { namesBetween } from "./names-between.js";
import { choices, make, nameOf, runtimes } from "./say.js";

const ROOT = new URL("../", import.meta.url);
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LONGEST = 160;
const KINDS = [
  ["silent", "Runs on both and prints something else", "No error tells you: read these first."],
  ["breaks", "Runs, then fails", ""],
  ["reworded", "Fails on both, with another message", ""],
  ["mended", "Fails, then runs", ""],
];

export function mount(form) {
  const { from, to } = form.elements;
  const answer = document.querySelector(".vk-changes");
  const summary = document.querySelector(".vk-changes-said");
  for (const list of [from, to]) list.append(...choices.map(({ id, name }) => new Option(name, id)));
  let data;
  const show = async () => {
    if (!answer) return; // on the home page the form leads here
    data ??= await (await fetch(new URL("changes.json", ROOT))).json();
    const found = changes(data, from.value, to.value);
    summary.textContent = said(found, from.value, to.value);
    const names = from.value === to.value ? [] : [namesBetween(from.value, to.value)];
    answer.replaceChildren(...names, ...kindsShown(data, found.changed));
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    const known = (id) => choices.some((runtime) => runtime.id === id) && id;
    from.value = known(asked.get("from")) || globalThis.vkVersion?.get() || lastOf("1.");
    to.value = known(asked.get("to")) || lastOf("");
  };
  const go = (event) => {
    if (!answer) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set("from", from.value);
    address.searchParams.set("to", to.value);
    address.hash = "";
    if (address.href !== location.href) history.pushState(null, "", address);
    show();
  };
  form.addEventListener("submit", go);
  if (answer) form.addEventListener("change", go);
  form.querySelector("[name=swap]")?.addEventListener("click", (event) => {
    [from.value, to.value] = [to.value, from.value];
    go(event);
  });
  addEventListener("popstate", () => {
    read();
    show();
  });
  read();
  form.hidden = false;
  show();
}

/** The newest TensorFlow with its own Keras whose version begins so: where most readers come from, and go to. */
const lastOf = (start) => runtimes.filter(({ family, version }) => family === "TF" && version.startsWith(start)).at(-1).id;

/** The programs that behave otherwise, each {kind, section, anchor, path, before, after}, and how many do not. */
export function changes(data, from, to) {
  const [here, there] = [from, to].map((id) => data.runtimes.indexOf(id));
  const changed = [];
  let alike = 0;
  for (const [section, anchor, path, outcomes, on] of data.programs) {
    const [before, after] = [on[here], on[there]].map((sign) => outcomes[SIGNS.indexOf(sign)]);
    if (!before || !after) continue;
    const [ran, runs] = [before[0] === "ran", after[0] === "ran"];
    const kind = ran ? (runs ? "silent" : "breaks") : runs ? "mended" : "reworded";
    const same = ran && runs ? before[2] === after[2] : before[0] === after[0] && before[1] === after[1];
    if (same) alike += 1;
    else changed.push({ kind, section, anchor, path, before, after });
  }
  return { changed, alike };
}

function said({ changed, alike }, from, to) {
  if (from === to) return "Choose two versions that differ.";
  return `Of ${changed.length + alike} programs that ran on both, ${changed.length} behave otherwise on ${nameOf(to)} than on ${nameOf(from)}.`;
}

function kindsShown(data, changed) {
  const kinds = KINDS.map((row) => [...row, changed.filter(({ kind }) => kind === row[0])]).filter((row) => row[3].length);
  const jumps = kinds.map(([kind, title, , ones]) => make("li", make("a", `${title}: ${ones.length}`, { href: `#${kind}` })));
  return kinds.length ? [make("ul.vk-jumps", jumps), ...kinds.flatMap((row) => kindShown(data, ...row))] : [];
}

function kindShown(data, kind, title, note, ones) {
  const bySection = new Map();
  for (const one of ones) {
    if (!bySection.has(one.section)) bySection.set(one.section, []);
    bySection.get(one.section).push(one);
  }
  const parts = [make("h2", `${title} (${ones.length})`, { id: kind }), ...(note ? [make("p", note)] : [])];
  let page;
  for (const [section, programs] of [...bySection].sort(([a], [b]) => a - b)) {
    const [of, anchor, heading] = data.sections[section];
    const [address, pageTitle] = data.pages[of];
    if (of !== page) parts.push(make("h3", make("a", pageTitle, { href: new URL(address, ROOT) })));
    page = of;
    parts.push(make("p.vk-change-section", make("a", heading, { href: new URL(`${address}#${anchor}`, ROOT) })));
    parts.push(make("ul.vk-change", programs.map((one) => change(one, address))));
  }
  return parts;
}

function change({ anchor, path, before, after }, address) {
  const [was, is] = differing(before, after);
  return make("li", [
    make("a", make("code", path), { href: new URL(`${address}#${anchor}`, ROOT) }),
    make("div.vk-was", [make("span", "was "), make("code", was)]),
    make("div.vk-is", [make("span", "is "), make("code", is)]),
  ]);
}

/** What to show of two outcomes: of outputs the first lines that differ, of failures the errors. */
function differing(before, after) {
  if (before[0] !== "ran" || after[0] !== "ran") return [ended(before), ended(after)];
  const [was, is] = [before[2].split("\n"), after[2].split("\n")];
  const first = was.findIndex((line, place) => line !== is[place]);
  const place = first < 0 ? was.length : first;
  return [was, is].map((lines) => cut(lines[place] ?? "(nothing more)"));
}

const ended = ([outcome, error, output]) => cut(outcome === "ran" ? `runs${output ? `, prints ${output.split("\n")[0]}` : ""}` : error || outcome);
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text.replace(/\n+/g, " "));
