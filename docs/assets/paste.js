// The traceback box. The pasted text stays in the browser, which downloads the index.

import { load, MENTIONED, NEAR, NOTHING, RECORDED } from "./answer.js";
import { find, make, notLoaded } from "./elements.js";
import { answerAbout } from "./names-answer.js";
import { nameOf, runtimes, say } from "./say.js";

const ROOT = new URL("../", import.meta.url);
const INDEX = new URL("errors.json", ROOT).href;
const MAX_SECTIONS = 6;
const MAX_LENGTH = 240;
const MAX_SAVED = 100_000;
/** @type {Record<string, string>} */
const HEADS = {
  [RECORDED]: "Recorded here",
  [NEAR]: "Not recorded with this name. Recorded for other names in the same place",
  [MENTIONED]: "Not recorded as a message. Guides that cover this",
};

/** @param {HTMLFormElement} form */
export function mount(form) {
  const field = find(form, "textarea", HTMLTextAreaElement);
  const answer = find(form, ".vk-result", HTMLElement);
  let waiting = 0;
  /** @type {string | undefined} */
  let asked;
  const ask = async () => {
    clearTimeout(waiting);
    const text = field.value;
    if (text.trim() === asked) return;
    asked = text.trim();
    if (text.length <= MAX_SAVED) history.replaceState({ ...history.state, pasted: text }, ""); // restored by the Back button
    if (!asked) return answer.replaceChildren();
    try {
      const [answers, name] = await Promise.all([load(INDEX), answerAbout(text).catch(() => null)]);
      if (text === field.value) answer.replaceChildren(...shown(answers.to(text), name));
    } catch (error) {
      asked = undefined;
      answer.replaceChildren(notLoaded(error, "Try again."));
    }
  };
  field.addEventListener("focus", () => load(INDEX).catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask().then(() => answer.scrollIntoView({ block: "nearest" }));
  });
  form.addEventListener("reset", () => {
    field.value = "";
    ask();
    field.focus();
  });
  document.addEventListener("vk-version", () => {
    asked = undefined;
    ask();
  });
  form.hidden = false;
  const handed = sessionStorage.getItem("vk-paste"); // from the search field of another page
  sessionStorage.removeItem("vk-paste");
  if (handed) field.focus();
  field.value = handed || history.state?.pasted || field.value;
  if (field.value) ask();
}

/**
 * @param {ReturnType<import("./answer.js").Answers["to"]>} answer
 * @param {Element | null} name
 */
function shown({ kind, found }, name) {
  const where = name ? [make("p.vk-answers-head", "Where this name is:"), name] : [];
  if (kind === NOTHING && name) return where;
  if (kind === NOTHING)
    return [make("p.vk-nothing", "No recorded message matches. This site covers moving TensorFlow 1 and Keras code; its programs do not produce other errors.")];
  const pages = Map.groupBy(found.slice(0, MAX_SECTIONS), ({ page }) => page);
  const list = make("ol.vk-answers", [...pages].map(([, ones]) =>
    make("li", [make("p.vk-answer-page", ones[0].pageTitle), make("ul", ones.map(section))])));
  const more = found.length > MAX_SECTIONS ? [make("p.vk-more", `… and ${found.length - MAX_SECTIONS} weaker matches.`)] : [];
  const answers = [make("p.vk-answers-head", `${HEADS[kind]}:`), list, ...more];
  return kind === RECORDED ? [...answers, ...where] : [...where, ...answers];
}

/** @param {import("./answer.js").Answer} answer */
function section({ page, heading, title, text, anchor, on }) {
  const item = make("li", make("a", title, { href: new URL(`${page}#${heading}`, ROOT).href }));
  if (text) {
    const evidence = make("a", where(on), { href: new URL(`${page}#${anchor}`, ROOT).href });
    item.append(make("code.vk-message", short(text)), make("p.vk-where", evidence));
  }
  return item;
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

/** @param {string[]} on */
function where(on) {
  const mine = globalThis.vkVersion?.get();
  if (!mine || !runtimes.some(({ id }) => id === mine)) return `recorded on ${say(on)}`;
  const others = on.filter((id) => id !== mine);
  if (!on.includes(mine)) return `recorded on ${say(on)}; not in these words on your version, ${nameOf(mine)}`;
  return `recorded on your version, ${nameOf(mine)}${others.length ? `; also on ${say(others)}` : ""}`;
}
