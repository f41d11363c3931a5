// What the box says: what was pasted, the remedy of the best section on the reader's version, and the other sections.

import { FIRST_LINE, MENTIONED, NEAR, NOTHING } from "./answer.js";
import { make } from "./elements.js";
import { kindOf, withoutNames } from "./kinds.js";
import { choices, nameOf, say } from "./say.js";
import { versionsIn } from "./versions-in.js";

/** @typedef {import("./answer.js").Answer} Answer */

const ROOT = new URL("../", import.meta.url);
const MAX_OTHERS = 5;
const MAX_LENGTH = 240;
const MAX_REPORT = 4000; // characters of an address that servers accept
/** @type {Record<string, string>} */
const HEADS = {
  [NEAR]: "Not recorded with this name. Recorded for other names in the same place:",
  [MENTIONED]: "Not recorded as a message. Sections about it:",
  [FIRST_LINE]: "This line says only where the error was raised; the line below it says what went wrong. Paste that one, too. Errors that begin like this:",
};

/** @param {string} address */
const absolute = (address) => new URL(address, ROOT).href;

/** @typedef {Record<string, Remedy>} Remedies by the address of a section */

/** @type {Map<string, Promise<Remedies>>} */
const topics = new Map();

/**
 * What a section says to write instead; null if nothing, or if it cannot be loaded.
 * @param {Answer} answer
 * @returns {Promise<Remedy | null>}
 */
export async function remedyOf({ story, address }) {
  const topic = story.replace(/\/$/, "").replace(/.*\//, "");
  /** @type {Promise<Remedies>} */
  const loading = topics.get(topic) ?? fetch(absolute(`remedies/${topic}.json`)).then((response) => (response.ok ? response.json() : {}));
  topics.set(topic, loading);
  try {
    return (await loading)[address] ?? null;
  } catch {
    topics.delete(topic); // so that the next call retries
    return null;
  }
}

/**
 * The version that the answer is for: the one that the text shows, else the reader's, else the newest.
 * @param {string} text
 * @returns {{ id: string, from: string }} `from` says by what it was told
 */
export function versionFor(text) {
  const ids = choices.map(({ id }) => id);
  const mine = globalThis.vkVersion?.get() ?? "";
  const shown = versionsIn(text, ids);
  if (!shown.signs.length) return { id: ids.includes(mine) ? mine : ids.findLast((id) => /^tf[\d.]+$/.test(id)) ?? "", from: "" };
  const id = shown.ids.includes(mine) ? mine : shown.ids.findLast((id) => /^tf[\d.]+$/.test(id)) ?? shown.ids.at(-1) ?? "";
  return { id, from: `Taken from the traceback, which has ${shown.signs.join(" and ")}: ${say(shown.ids)}.` };
}

/**
 * What the program of a section does on a version, in a few words.
 * @param {Remedy} remedy
 * @param {string} id
 */
export function verdict({ raises, differs }, id) {
  const raised = raises.find(([, on]) => on.includes(id));
  if (raised) return `Fails on ${nameOf(id)}`;
  return differs.includes(id) ? `Does something else on ${nameOf(id)}, silently` : `No failure recorded on ${nameOf(id)}`;
}

/**
 * @param {ReturnType<import("./answer.js").Answers["to"]>} answer
 * @param {string} id the version
 * @returns {Promise<Node[]>}
 */
export async function reply({ kind, found }, id) {
  if (kind === NOTHING) return [];
  const [best, ...others] = found;
  const head = HEADS[kind] ? [make("p.vk-answers-head", HEADS[kind])] : [];
  if (kind === FIRST_LINE) return [...head, list(found)];
  const more = others.length ? [make("p.vk-answers-head", "Also about this:"), list(others)] : [];
  return [...head, card(best, await remedyOf(best), id), ...more];
}

/**
 * @param {Answer} answer
 * @param {Remedy | null} remedy
 * @param {string} id
 */
function card(answer, remedy, id) {
  const link = make("a", answer.title, { href: absolute(answer.address) });
  const parts = [make("p.vk-answer-page", answer.storyTitle), make("p.vk-answer-title", link)];
  if (remedy?.about) parts.push(make("p.vk-about", remedy.about));
  if (remedy) parts.push(...onVersion(remedy, id), ...toWrite(remedy));
  if (answer.text && answer.evidence) parts.push(make("code.vk-message", short(answer.text)), make("p.vk-where", make("a", `recorded on ${say(answer.on)}`, { href: absolute(answer.evidence) })));
  return make("div.vk-answer", parts, { "data-of": `${answer.address} ${id}` });
}

/**
 * @param {Remedy} remedy
 * @param {string} id
 */
function onVersion(remedy, id) {
  const failing = remedy.raises.flatMap(([, on]) => on);
  const since = [failing.length ? `Fails on ${say(failing)}.` : "", remedy.differs.length ? `Does something else, silently, on ${say(remedy.differs)}.` : ""];
  return [make("p.vk-on-mine", `${verdict(remedy, id)}.`), make("p.vk-since", since.filter(Boolean).join(" "))];
}

/** @param {Remedy} remedy */
function toWrite(remedy) {
  if (!remedy.new) return remedy.none ? [make("p.vk-none", remedy.none)] : [];
  const lines = remedy.before?.length || remedy.after?.length ? [program("Before", remedy.before ?? []), program("After: write this", remedy.after ?? [])] : [];
  return [...lines, make("p.vk-where", `Proved on ${say(remedy.holds ?? [])}.`), whole(remedy.new)];
}

/**
 * @param {string} said
 * @param {string[]} lines
 */
function program(said, lines) {
  const text = lines.length ? lines.join("\n") : "# nothing: leave it out";
  return make("div.vk-lines", [make("p", said), make("pre", make("code", text), { tabindex: "0" })]);
}

/** @param {string} path of the program, which is loaded when it is opened */
function whole(path) {
  const box = make("details.vk-whole", make("summary", "The whole program"));
  box.addEventListener("toggle", async () => {
    const response = await fetch(absolute(path)).catch(() => null);
    box.append(response?.ok ? make("pre", make("code", await response.text()), { tabindex: "0" }) : make("p", make("a", path, { href: absolute(path) })));
  }, { once: true });
  return box;
}

/** @param {Answer[]} answers */
function list(answers) {
  const left = answers.length - MAX_OTHERS;
  const items = answers.slice(0, MAX_OTHERS).map(({ address, title, storyTitle }) => make("li", [make("a", title, { href: absolute(address) }), make("span.vk-answer-page", ` ${storyTitle}`)]));
  return make("ul.vk-answers", [...items, ...(left > 0 ? [make("li.vk-more", `… and ${left} weaker ${left === 1 ? "match" : "matches"}.`)] : [])]);
}

/**
 * What is said if nothing is known: so, the nearest sections, and a report that the reader sees before it is sent.
 * @param {string} text
 * @param {Answer[]} nearest
 */
export function unknown(text, nearest) {
  const near = nearest.length ? [make("p.vk-answers-head", "The nearest sections meanwhile:"), list(nearest)] : [];
  return [make("p.vk-nothing", "Not known here yet: no program on this site has met this."), ...near, report(text)];
}

/** @param {string} text */
function report(text) {
  const field = make("textarea", withoutNames(text).slice(0, MAX_REPORT), { rows: "8", id: "vk-report", spellcheck: "false" });
  const link = make("a.vk-main", "Open the report on GitHub", { target: "_blank", rel: "noopener" });
  const write = () => link.setAttribute("href", `${globalThis.vkRepository}/issues/new?${new URLSearchParams({ template: "not-known.yml", message: field instanceof HTMLTextAreaElement ? field.value : "" })}`);
  field.addEventListener("input", write);
  write();
  return make("details.vk-report", [
    make("summary", "Report it, so that it gets an answer"),
    make("label", "This is what the report will have: paths and your own names are taken out. Change what you like; nothing is sent before you submit it there.", { for: "vk-report" }),
    field,
    make("p.vk-buttons", link),
  ]);
}

/**
 * What it was taken for, and the version that the answer is for, to be changed.
 * @param {string} text
 * @param {{ id: string, from: string }} version
 * @param {(id: string) => void} change
 */
export function understood(text, version, change) {
  const select = make("select", choices.toReversed().map(({ id, name }) => make("option", name, { value: id, ...(id === version.id ? { selected: "" } : {}) })), { autocomplete: "off" });
  if (select instanceof HTMLSelectElement) select.addEventListener("change", () => change(select.value));
  return make("p.vk-understood", [`Read as ${kindOf(text).what}. `, make("label", ["Answered for ", select]), version.from ? ` ${version.from}` : ""]);
}

/**
 * The first informative line of a message.
 * @param {string} text
 */
function short(text) {
  const lines = text.split("\n").filter((line) => line.trim());
  const line = /(?:in (?:user|converted) code|Exception encountered)[^\n]*$/.test(lines[0]) && lines[1] ? `${lines[0]} ${lines[1].trim()}` : lines[0];
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
