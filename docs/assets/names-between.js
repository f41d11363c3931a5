// The public names that one version has and another lacks, for the page that compares two versions.

import { make, notLoaded } from "./elements.js";
import { familyOf, loadNames } from "./names.js";
import { nameOf } from "./say.js";

/** @typedef {[name: string, instead: string | undefined]} Gone a name and its replacement */

const INDEX = new URL("../names.json", import.meta.url).href;

/**
 * The removed names by module, without keras's internal modules.
 * @param {import("./names.js").Names} names
 * @param {string} from
 * @param {string} to
 */
export function gone(names, from, to) {
  /** @type {Record<string, Gone[]>} */
  const found = {};
  for (const [module, members] of Object.entries(names.data.paths)) {
    const [here, there] = [from, to].map((id) => names.asked(module).includes(id));
    if (!here || !there || module.startsWith("tf.compat") || (/^keras\b/.test(module) && !names.data.paths[`tf.${module}`])) continue;
    for (const name of Object.keys(members).filter(Boolean)) {
      const path = `${module}.${name}`;
      const on = names.on(path);
      if (!on?.includes(from) || on.includes(to)) continue;
      const proved = names.proved(path).find((proof) => proof.path && proof.on.includes(to));
      const [same, alike] = names.instead(path).map((others) => others.filter((other) => names.on(other)?.includes(to)));
      (found[module] ??= []).push([name, proved?.path ?? same[0] ?? alike[0]]);
    }
  }
  return found;
}

/**
 * A collapsed part of the page that loads the names when it is opened.
 * @param {string} from
 * @param {string} to
 */
export function namesBetween(from, to) {
  const box = make("details.vk-gone.vk-names-between", make("summary", `Names that ${nameOf(from)} has and ${nameOf(to)} lacks`));
  box.addEventListener("toggle", async () => {
    try {
      box.append(...listed(gone(await loadNames(INDEX), from, to)));
    } catch (error) {
      box.append(notLoaded(error, "Reload the page."));
    }
  }, { once: true });
  return box;
}

/**
 * TensorFlow's modules first; within a family, those that lose the most names.
 * @param {[module: string, names: Gone[]]} one
 * @param {[module: string, names: Gone[]]} other
 */
const order = ([a, some], [b, others]) => familyOf(b).localeCompare(familyOf(a)) || others.length - some.length;

/** @param {Record<string, Gone[]>} found */
function listed(found) {
  const modules = Object.entries(found).sort(order);
  if (!modules.length) return [make("p", "None of the names that were checked on both.")];
  const note = "An arrow points to what is proved to replace the name, otherwise to the same object on the other version, or to the same name elsewhere; the page Missing names says which.";
  return [make("p", note), make("dl", modules.flatMap(([module, names]) => [
    make("dt", make("code", module)),
    make("dd", names.flatMap(([name, instead]) => [make("code", name), instead ? ` → ${instead}; ` : "; "])),
  ]))];
}
