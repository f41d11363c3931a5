// Looks up a name, for the traceback box and the page of names.

import { find, make, notLoaded } from "./elements.js";
import { loadNames, pathsIn, pathsInCode } from "./names.js";
import { nameOf, say } from "./say.js";

const ROOT = new URL("../", import.meta.url);
const INDEX = new URL("names.json", ROOT).href;

/**
 * An element that describes the name in a text, or null.
 * @param {string} pasted
 */
export async function answerAbout(pasted) {
  if (!pathsIn(pasted).length) return null; // do not load the large index
  const found = (await loadNames(INDEX)).about(pasted);
  return found && shown(found);
}

const MOST_IN_CODE = 8;

/**
 * An element about the names in code that some version lacks, those that the reader's version lacks first; or null.
 * @param {string} code
 */
export async function missingIn(code) {
  const paths = pathsInCode(code);
  if (!paths.length) return null;
  const names = await loadNames(INDEX);
  const mine = globalThis.vkVersion?.get() ?? "";
  const found = paths.flatMap((path) => names.known(path) ?? []).filter(({ missing }) => missing.length);
  const ordered = found.toSorted((a, b) => Number(b.missing.includes(mine)) - Number(a.missing.includes(mine)));
  return ordered.length ? make("div", ordered.slice(0, MOST_IN_CODE).map(shown)) : null;
}

/** @param {import("./names.js").About} about */
function shown({ path, on, missing, proved, module, guide, same, alike }) {
  const mine = globalThis.vkVersion?.get();
  const parts = [make("p.vk-name", [make("code", path), ` ${where(on, missing)}`])];
  if (mine && on.includes(mine)) parts.push(make("p", `Your version, ${nameOf(mine)}, has it.`));
  else if (mine && missing.includes(mine)) parts.push(make("p", `Your version, ${nameOf(mine)}, does not have it.`));
  /** @param {import("./names.js").Where} other */
  const helps = (other) => !mine || other.on.includes(mine) || !missing.includes(mine);
  parts.push(...replaced(proved.filter(helps)), ...(proved.some(helps) ? [] : unproved(path, missing, module, guide)));
  const [here, there] = [same, alike].map((others) => others.filter(helps));
  if (here.length) parts.push(make("p", "The same object is also called:"), list(here));
  if (there.length) parts.push(make("p", "The same name elsewhere (its arguments may differ):"), list(there));
  return make("div.vk-name-answer", parts);
}

/**
 * @param {string[]} on
 * @param {string[]} missing
 */
function where(on, missing) {
  if (!on.length) return "does not exist on any version here.";
  return missing.length ? `exists on ${say(on)} and is missing on ${say(missing)}.` : `exists on ${say(on)}: every version that was checked.`;
}

/** @param {import("./names.js").Proof[]} proved */
function replaced(proved) {
  if (!proved.length) return [];
  if (!proved[0].path) return [make("p", ["More than the name changes. A program with it, and one without it that prints the same, are in ", link(proved[0]), `, proved on ${say(proved[0].on)}.`])];
  return [make("p", "Proved to do the same:"), make("ul.vk-proved", proved.map((proof) => make("li", [make("code", proof.path), ` on ${say(proof.on)}: `, link(proof)])))];
}

/**
 * What is said of a name without a proved replacement: what replaces its module, and the guide about a module of tf.contrib.
 * @param {string} path
 * @param {string[]} missing
 * @param {import("./names.js").OfModule | null} module
 * @param {import("./names.js").Place | null} guide
 */
function unproved(path, missing, module, guide) {
  if (!missing.length || !(module || /^tf\.contrib\b/.test(path))) return [];
  /** @type {import("./elements.js").Part[]} */
  const parts = ["Nothing is proved yet to replace this name."];
  if (module) parts.push(" Its module ", make("code", module.path), " is replaced by ", make("code", module.proof.path), ": ", link(module.proof), ".");
  if (guide && guide.address !== module?.proof.address) parts.push(" About its module: ", link(guide), ".");
  return [make("p.vk-unproved", parts)];
}

/** @param {import("./names.js").Place} place */
const link = ({ address, title }) => make("a", title, { href: new URL(address, ROOT).href });

/** @param {import("./names.js").Where[]} others */
function list(others) {
  return make("ul", others.map(({ path, on }) => make("li", [make("code", path), ` on ${say(on)}`])));
}

/**
 * The form on the page of names.
 * @param {HTMLFormElement} form
 */
export function mount(form) {
  const field = find(form, "input", HTMLInputElement);
  const answer = find(form, ".vk-result", HTMLElement);
  const ask = async () => {
    const text = field.value;
    if (!text.trim()) return answer.replaceChildren();
    try {
      answer.replaceChildren((await answerAbout(text)) ?? make("p.vk-nothing", "No TensorFlow or Keras name found. Write the full name, with its module: tf.math.log, keras.layers.Dense."));
    } catch (error) {
      answer.replaceChildren(notLoaded(error, "Try again."));
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(history.state, "", `#${encodeURIComponent(field.value.trim())}`); // so that the URL can be shared
    ask();
  });
  document.addEventListener("vk-version", ask);
  form.hidden = false;
  const linked = decodeURIComponent(location.hash.slice(1));
  if (linked.includes(".")) field.value = linked;
  if (field.value) ask();
}
