// "Compare two versions": lists the programs that behave differently. The URL has the two versions.

import { changes, differing } from "./compare.js";
import { find, make } from "./elements.js";
import { namesBetween } from "./names-between.js";
import { showPlan } from "./plan-view.js";
import { choices, nameOf, runtimes } from "./say.js";

/** @typedef {import("./compare.js").Change} Change */

const ROOT = new URL("../", import.meta.url);
const BATCH = 10; // milliseconds of rendering between pauses
/** @type {[kind: import("./compare.js").Kind, title: string, note: string][]} */
const KINDS = [
  ["silent", "Runs on both, with different output", "No error warns you: read these first."],
  ["breaks", "Runs, then fails", ""],
  ["reworded", "Fails on both, with a different message", ""],
  ["mended", "Fails, then runs", ""],
];

/** @param {HTMLFormElement} form */
export function mount(form) {
  const [from, to] = ["from", "to"].map((name) => find(form, `[name=${name}]`, HTMLSelectElement));
  const answer = document.querySelector(".vk-changes");
  for (const list of [from, to]) list.append(...choices.map(({ id, name }) => new Option(name, id)));
  /** @type {ChangesData | undefined} */
  let data;
  /** @type {PlanData | undefined} */
  let plan;
  let latest = {};
  const show = async () => {
    if (!answer) return; // the form on the home page only leads here
    const mine = (latest = {});
    /** @type {ChangesData} */
    const all = (data ??= await (await fetch(new URL("changes.json", ROOT))).json());
    const known = (plan ??= await (await fetch(new URL("plan.json", ROOT))).json());
    if (!known || mine !== latest) return; // superseded by another choice
    showPlan(find(document, ".vk-plan", HTMLElement), all, known, from.value, to.value, ROOT.href);
    const found = changes(all, from.value, to.value);
    find(document, ".vk-changes-said", HTMLElement).textContent = summary(found, from.value, to.value);
    const names = from.value === to.value ? [] : [namesBetween(from.value, to.value)];
    answer.setAttribute("aria-busy", "true");
    answer.replaceChildren(...names);
    let since = performance.now();
    for (const part of renderKinds(all, found.changed)) {
      answer.append(part);
      if (performance.now() - since < BATCH) continue;
      await pause();
      if (mine !== latest) return; // superseded by another choice
      since = performance.now();
    }
    answer.setAttribute("aria-busy", "false");
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    const known = (/** @type {string | null} */ id) => (choices.some((runtime) => runtime.id === id) ? id : null);
    from.value = known(asked.get("from")) || globalThis.vkVersion?.get() || lastOf("1.");
    to.value = known(asked.get("to")) || globalThis.vkVersion?.target() || lastOf("");
  };
  const go = (/** @type {Event} */ event) => {
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
  const asked = new URLSearchParams(location.search);
  if (asked.has("from") || asked.has("to") || globalThis.vkVersion?.get()) show(); // else nothing is loaded before it is asked for
}

/** Rendering hundreds of programs at once would block a phone for a second. */
const pause = () => new Promise((done) => setTimeout(done));

/**
 * The newest TensorFlow with native Keras whose version starts with `start`.
 * @param {string} start
 */
const lastOf = (start) => runtimes.findLast(({ family, version }) => family === "TF" && version.startsWith(start))?.id ?? "";

/**
 * @param {ReturnType<typeof changes>} found
 * @param {string} from
 * @param {string} to
 */
function summary({ changed, unchanged }, from, to) {
  if (from === to) return "Choose two versions that differ.";
  return `Of ${changed.length + unchanged} programs that ran on both, ${changed.length} behave differently on ${nameOf(to)} than on ${nameOf(from)}.`;
}

/**
 * Yields the parts of the result, from top to bottom.
 * @param {ChangesData} data
 * @param {Change[]} changed
 */
function* renderKinds(data, changed) {
  const kinds = KINDS.map(([kind, title, note]) => ({ kind, title, note, ones: changed.filter((one) => one.kind === kind) })).filter(({ ones }) => ones.length);
  if (kinds.length) yield make("ul.vk-jumps", kinds.map(({ kind, title, ones }) => make("li", make("a", `${title}: ${ones.length}`, { href: `#${kind}` }))));
  for (const { kind, title, note, ones } of kinds) {
    yield make("h2", `${title} (${ones.length})`, { id: kind });
    if (note) yield make("p", note);
    const byGuide = Map.groupBy(ones, ({ section }) => data.sections[section][0]);
    for (const guide of byGuide.values()) yield renderGuide(data, guide, kind === "silent");
  }
}

/**
 * A guide's programs by section, in page order.
 * @param {ChangesData} data
 * @param {Change[]} ones
 * @param {boolean} open
 */
function renderGuide(data, ones, open) {
  const [address, title] = data.pages[data.sections[ones[0].section][0]];
  const sections = [...Map.groupBy(ones, ({ section }) => section)].flatMap(([section, programs]) => {
    const [, anchor, heading] = data.sections[section];
    return [
      make("p.vk-change-section", make("a", heading, { href: new URL(`${address}#${anchor}`, ROOT).href })),
      make("ul.vk-change", programs.map((one) => change(one, address))),
    ];
  });
  const count = make("small", ` ${ones.length} program${ones.length > 1 ? "s" : ""}`);
  return make("details.vk-guide", [make("summary", make("h3", [title, count])), ...sections], open ? { open: "" } : {});
}

/**
 * @param {Change} one
 * @param {string} address
 */
function change({ anchor, path, before, after }, address) {
  const [was, is] = differing(before, after);
  return make("li", [
    make("a", make("code", path), { href: new URL(`${address}#${anchor}`, ROOT).href }),
    make("div.vk-was", [make("span", "was "), make("code", was)]),
    make("div.vk-is", [make("span", "is "), make("code", is)]),
  ]);
}
