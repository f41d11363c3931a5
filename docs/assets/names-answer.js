// Looks up a name, for the traceback box and the page of names.

import { find, make, notLoaded } from "./elements.js";
import { loadNames, pathsIn } from "./names.js";
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

/** @param {import("./names.js").About} about */
function shown({ path, on, missing, same, alike }) {
  const mine = globalThis.vkVersion?.get();
  const parts = [make("p.vk-name", [make("code", path), ` ${where(on, missing)}`])];
  if (mine && on.includes(mine)) parts.push(make("p", `Your version, ${nameOf(mine)}, has it.`));
  else if (mine && missing.includes(mine)) parts.push(make("p", `Your version, ${nameOf(mine)}, does not have it.`));
  const [here, there] = [same, alike].map((others) => others.filter((other) => !mine || other.on.includes(mine) || !missing.includes(mine)));
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
