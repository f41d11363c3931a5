// The box: an error, a name, an argument, code or words. The pasted text stays in the browser, which downloads the indexes.

import { load, NOTHING, RECORDED } from "./answer.js";
import { find, make, notLoaded } from "./elements.js";
import { CODE, cut, kindOf, withoutNames, WORDS } from "./kinds.js";
import { answerAbout, missingIn } from "./names-answer.js";
import { reply, understood, unknown, versionFor } from "./reply.js";

const ROOT = new URL("../", import.meta.url);
const MAX_SAVED = 100_000;
const MAX_SHARED = 1500; // characters in an address
const SHARED = "#q=";

/** @param {HTMLFormElement} form */
export function mount(form) {
  const field = find(form, "textarea", HTMLTextAreaElement);
  const answer = find(form, ".vk-result", HTMLElement);
  let waiting = 0;
  /** @type {string | undefined} */
  let asked;
  let chosen = ""; // the version, if the reader changed it for this answer

  /**
   * The first answer needs the messages alone; what can wait is loaded after it has been shown.
   * @param {string} text
   * @param {boolean} whole whether to load the words and the names, too
   */
  const show = async (text, whole) => {
    const known = await load(ROOT.href, whole || kindOf(text).what === WORDS);
    const version = chosen ? { id: chosen, from: "" } : versionFor(text);
    const found = known.to(text);
    const [parts, name] = await Promise.all([reply(found, version.id), whole ? named(text).catch(() => null) : null]);
    if (text !== field.value) return;
    const nothing = found.kind === NOTHING && !name && kindOf(text).what !== CODE;
    answer.replaceChildren(
      understood(text, version, (id) => { chosen = id; asked = undefined; ask(); }),
      ...(kindOf(text).what === CODE ? [checked(text)] : []),
      ...parts.map((part) => shownAlready(part) ?? part),
      ...(name && !(found.kind === RECORDED && name.querySelector(".vk-unproved")) ? [make("p.vk-answers-head", "Where this name is:"), name] : []),
      ...(nothing && !whole ? [loading()] : []),
      ...(nothing && whole ? unknown(text, known.nearest(text)) : []),
    );
  };

  /**
   * The same answer, if it is there: the reader may have opened its program.
   * @param {Node} part
   */
  const shownAlready = (part) => {
    const before = answer.querySelector(".vk-answer");
    return part instanceof HTMLElement && part.dataset.of && before instanceof HTMLElement && before.dataset.of === part.dataset.of ? before : null;
  };

  const ask = async () => {
    clearTimeout(waiting);
    const text = field.value;
    if (text.trim() === asked) return;
    asked = text.trim();
    const address = asked ? `${SHARED}${encodeURIComponent(cut(withoutNames(asked), MAX_SHARED))}` : location.pathname + location.search;
    if (text.length <= MAX_SAVED) history.replaceState({ ...history.state, pasted: text }, "", address); // restored by the Back button
    if (!asked) return answer.replaceChildren();
    if (!answer.children.length) answer.replaceChildren(loading());
    try {
      await show(text, false);
      await show(text, true);
    } catch (error) {
      asked = undefined;
      answer.replaceChildren(notLoaded(error, "Try again."));
    }
  };
  field.addEventListener("focus", () => load(ROOT.href, false).catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    chosen = "";
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
  field.value = handed || history.state?.pasted || shared() || field.value;
  if (field.value) ask();
}

const loading = () => make("p.vk-loading", "Loading what is recorded…");

/** What the address asks, if it can be read. */
function shared() {
  if (!location.hash.startsWith(SHARED)) return "";
  try {
    return decodeURIComponent(location.hash.slice(SHARED.length));
  } catch {
    return "";
  }
}

/** @param {string} text */
const named = (text) => (kindOf(text).what === CODE ? missingIn(text) : answerAbout(text));

/**
 * Hands code to the page that checks it.
 * @param {string} text
 */
function checked(text) {
  const link = make("a.vk-main", "Check this code line by line", { href: new URL("check-my-code/", ROOT).href });
  link.addEventListener("click", () => sessionStorage.setItem("vk-check", text));
  return make("p.vk-buttons", link);
}
