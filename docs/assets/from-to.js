// "From one version to another": which programs behave otherwise. The address says the two versions.

import { namesBetween } from "./names-between.js";
import { choices, make, nameOf, runtimes } from "./say.js";

const ROOT = new URL("../", import.meta.url);
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LONGEST = 160;
const AT_ONCE = 10; // milliseconds of making parts, before the page answers the reader again
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
  let latest;
  const show = async () => {
    if (!answer) return; // on the home page the form leads here
    const mine = (latest = {});
    data ??= await (await fetch(new URL("changes.json", ROOT))).json();
    const found = changes(data, from.value, to.value);
    summary.textContent = said(found, from.value, to.value);
    const names = from.value === to.value ? [] : [namesBetween(from.value, to.value)];
    answer.setAttribute("aria-busy", "true");
    answer.replaceChildren(...names);
    let since = performance.now();
    for (const part of kindsShown(data, found.changed)) {
      answer.append(part);
      if (performance.now() - since < AT_ONCE) continue;
      await rest();
      if (mine !== latest) return; // the reader has chosen others meanwhile
      since = performance.now();
    }
    answer.setAttribute("aria-busy", "false");
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

/** Hundreds of programs at once would keep a phone busy for a second. */
const rest = () => new Promise((done) => setTimeout(done));

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

/** The parts of the answer, top to bottom, each made when it is asked for. */
function* kindsShown(data, changed) {
  const kinds = KINDS.map((row) => [...row, changed.filter(({ kind }) => kind === row[0])]).filter((row) => row[3].length);
  if (kinds.length) yield make("ul.vk-jumps", kinds.map(([kind, title, , ones]) => make("li", make("a", `${title}: ${ones.length}`, { href: `#${kind}` }))));
  for (const [kind, title, note, ones] of kinds) {
    yield make("h2", `${title} (${ones.length})`, { id: kind });
    if (note) yield make("p", note);
    const byGuide = Map.groupBy(ones, ({ section }) => data.sections[section][0]);
    for (const guide of byGuide.values()) yield guideShown(data, guide, kind === "silent");
  }
}

/** A guide's programs, its sections in the page's order. */
function guideShown(data, ones, open) {
  const [address, title] = data.pages[data.sections[ones[0].section][0]];
  const sections = [...Map.groupBy(ones, ({ section }) => section)].flatMap(([section, programs]) => {
    const [, anchor, heading] = data.sections[section];
    return [
      make("p.vk-change-section", make("a", heading, { href: new URL(`${address}#${anchor}`, ROOT) })),
      make("ul.vk-change", programs.map((one) => change(one, address))),
    ];
  });
  const count = make("small", ` ${ones.length} program${ones.length > 1 ? "s" : ""}`);
  return make("details.vk-guide", [make("summary", make("h3", [title, count])), ...sections], open ? { open } : {});
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
