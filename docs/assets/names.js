// Looks up which versions have a public name, what is proved to replace it, its aliases, and the same name in other modules.

import { keyOf } from "./match-names.js";
import { plain, read } from "./match-read.js";

const ROOTS = /^(?:tf|keras)\b/;
const NO_CONTRIB = /No module named '?tensorflow\.contrib\b|(?:has no attribute|cannot import name) '?contrib\b/;
const IMPORTED = /^\s*(?:[-\d> ]*)from\s+([\w.]+)\s+import\s+(.+)$/gm;

// Classes by the names in error messages. Tensors and variables are ambiguous and left out.
const CLASSES = new Map(Object.entries({
  "tf.TensorShape": "TensorShape",
  "tf.data.Dataset": "Dataset BatchDataset PrefetchDataset DatasetV1Adapter",
  "tf.keras.Model": "Model Functional Network",
  "tf.keras.Sequential": "Sequential",
  "tf.keras.layers.Layer": "Layer Dense Conv2D Embedding Dropout Flatten Activation Lambda Concatenate",
  "tf.keras.layers.BatchNormalization": "BatchNormalization BatchNormalizationV1 BatchNormalizationV2",
  "tf.keras.layers.InputLayer": "InputLayer",
  "tf.keras.layers.LSTM": "LSTM LSTMV1 LSTMV2 UnifiedLSTM",
  "tf.keras.layers.GRU": "GRU GRUV1 GRUV2",
  "tf.keras.layers.LSTMCell": "LSTMCell",
  "tf.keras.optimizers.Adam": "Adam",
  "tf.keras.optimizers.SGD": "SGD",
  "tf.keras.optimizers.RMSprop": "RMSprop",
  "tf.keras.callbacks.History": "History",
  "tf.keras.preprocessing.text.Tokenizer": "Tokenizer",
}).flatMap(([path, names]) => names.split(" ").map((name) => [name, path])));

const ofClasses = new Set(CLASSES.values());
/** @param {string} path */
const isOfClass = (path) => ofClasses.has(path.replace(/\.\w+$/, ""));

/**
 * Normalizes a path: "tensorflow.keras.layers" and "keras.api._v2.keras.layers" are tf.keras.layers.
 * @param {string} path
 */
export function canonical(path) {
  return path
    .replace(/^slim\b/, "tf.contrib.slim")
    .replace(/\b_?api\._?v[12]\.|\b_tf_keras\.|\bapi\./g, "")
    .replace(/^tensorflow\.python\.keras\.keras\b/, "tf.keras")
    .replace(/^tensorflow(?:_core)?\b/, "tf")
    .replace(/^(?:tf\.|tf_)?keras\.keras\b/, "tf.keras")
    .replace(/^tf_keras\b/, "tf.keras");
}

/**
 * The paths that a text may mean, most likely first.
 * @param {string} pasted
 * @returns {string[]}
 */
export function pathsIn(pasted) {
  const alone = pasted.trim().replace(/^import /, "");
  if (/^[A-Za-z_]\w*(?:\.\w+)+$/.test(alone)) return withK(alone);
  for (const { lines } of read(pasted).reverse()) {
    const raw = lines.join("\n").replace(/[`´‘’“”]/g, "'");
    if (NO_CONTRIB.test(raw)) return ofContrib(pasted);
    const module = /module\s+'?([\w.]+)'?\s+has no attribute\s+'?(\w+)/.exec(raw);
    if (module) return [`${canonical(module[1])}.${module[2]}`, ...inCode(pasted, module[2])];
    const key = keyOf(plain(raw));
    const ofClass = key?.shape === "attribute" && CLASSES.get(key.of ?? "");
    if (ofClass) return [`${ofClass}.${key.name}`];
    if (key?.shape === "attribute" && key.of === "module") return inCode(pasted, key.name);
    if (key?.shape === "import") {
      const from = /cannot import name '?\w+'? from '?([\w.]+)/.exec(raw);
      return from ? [`${canonical(from[1])}.${key.name}`] : imported(pasted, key.name);
    }
    if (key?.shape === "module" && key.name.includes(".")) {
      const names = importedFrom(pasted, key.name);
      return [...names.map((name) => `${canonical(key.name)}.${name}`), canonical(key.name)];
    }
  }
  return [];
}

/**
 * The public names that code uses, each once, in the order of the code.
 * @param {string} code
 */
export function pathsInCode(code) {
  const used = [...code.matchAll(/\b(?:tf|tensorflow|keras|K|slim)(?:\.[A-Za-z_]\w*)+/g)].flatMap(([path]) => withK(path));
  const from = [...code.matchAll(IMPORTED)].flatMap(([, module]) => importedFrom(code, module).map((name) => `${canonical(module)}.${name}`));
  return [...new Set([...from, ...used])].filter((path) => ROOTS.test(path));
}

/**
 * The names of tf.contrib in pasted code, those that are used last first: the error says only that there is no tf.contrib.
 * @param {string} pasted
 */
function ofContrib(pasted) {
  const used = [...pasted.matchAll(/\b(?:tf|tensorflow)\.contrib(?:\.\w+)+/g)].map(([path]) => canonical(path));
  const names = [...pasted.matchAll(IMPORTED)].flatMap(([, module]) => (canonical(module).startsWith("tf.contrib") ? importedFrom(pasted, module).map((name) => `${canonical(module)}.${name}`) : []));
  return [...names, ...used.reverse(), "tf.contrib"];
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function withK(path) {
  const rest = /^K\.(.+)/.exec(path)?.[1];
  return rest ? [`keras.backend.${rest}`, `tf.keras.backend.${rest}`] : [canonical(path)];
}

/**
 * The paths by which pasted code accesses the name.
 * @param {string} pasted
 * @param {string} name
 */
function inCode(pasted, name) {
  const uses = [...pasted.matchAll(new RegExp(`\\b((?:\\w+\\.)+)${name}\\b`, "g"))].map(([path]) => path);
  return uses.flatMap(withK);
}

/**
 * @param {string} pasted
 * @param {string} name
 */
function imported(pasted, name) {
  return [...pasted.matchAll(IMPORTED)]
    .filter(([, , names]) => new RegExp(`\\b${name}\\b`).test(names))
    .map(([, module]) => `${canonical(module)}.${name}`);
}

/**
 * @param {string} pasted
 * @param {string} module
 */
function importedFrom(pasted, module) {
  return [...pasted.matchAll(IMPORTED)]
    .filter(([, from]) => from === module)
    .flatMap(([, , names]) => names.split(",").map((name) => name.trim().split(/\s/)[0]).filter((name) => /^\w+$/.test(name)));
}

/**
 * @typedef {{ path: string, on: string[] }} Where a name and the runtimes that have it
 * @typedef {Where & { address: string, title: string }} Proof what is proved to replace a name where; `path` may be a call, or ""
 * @typedef {{ address: string, title: string }} Place
 * @typedef {{ path: string, proof: Proof }} OfModule what is proved to replace the module of a name
 * @typedef {Where & { missing: string[], proved: Proof[], module: OfModule | null, guide: Place | null, same: Where[], alike: Where[] }} About
 *   `same` are other names of the same object; of a name of tf.contrib, `guide` is about its module
 */

export class Names {
  /** @param {NamesData} data */
  constructor(data) {
    this.data = data;
  }

  /**
   * Describes the first known path; null if there is none.
   * @param {string} pasted
   * @returns {About | null}
   */
  about(pasted) {
    const paths = [...new Set(pathsIn(pasted))].filter((path) => ROOTS.test(path));
    if (paths.some((path) => isOfClass(path))) return paths.map((path) => this.known(path)).find((found) => found?.missing.length) ?? null;
    return paths.map((path) => this.known(path)).find(Boolean) ?? paths.map((path) => this.elsewhere(path)).find(Boolean) ?? null;
  }

  /**
   * @param {string} path
   * @returns {About | null}
   */
  known(path) {
    const on = this.on(path);
    if (!on) return null;
    const [same, alike] = this.instead(path);
    const missing = this.asked(path).filter((runtime) => !on.includes(runtime));
    const where = (/** @type {string} */ other) => ({ path: other, on: missing.filter((runtime) => this.on(other)?.includes(runtime)) });
    return { path, on, missing, proved: this.proved(path), module: this.ofModule(path), guide: this.guide(path), same: same.map(where), alike: alike.map(where) };
  }

  /**
   * Other names of the same object, and the same name in other modules.
   * @param {string} path
   * @returns {Instead}
   */
  instead(path) {
    const [module, name] = split(path);
    const [same, alike] = own(own(this.data.instead, module), name) ?? [[], []];
    const whole = (/** @type {string} */ other) => (other.endsWith(".") ? other + name : other);
    return [same.map(whole), alike.map(whole)];
  }

  /**
   * What is proved to replace a name, best first.
   * @param {string} path
   * @returns {Proof[]}
   */
  proved(path) {
    return (own(this.data.proved, path) ?? []).map(([instead, section, group]) => ({ path: instead, on: this.group(group), ...this.place(section) }));
  }

  /**
   * What is proved to replace the module, or the module's module, if nothing is for the name itself.
   * @param {string} path
   * @returns {OfModule | null}
   */
  ofModule(path) {
    const [module] = split(path);
    if (!module || own(this.data.proved, path)) return null;
    const proof = this.proved(module).find(({ path }) => path && !path.includes("("));
    return proof ? { path: module, proof } : this.ofModule(module);
  }

  /**
   * The section about a module of tf.contrib.
   * @param {string} path
   * @returns {Place | null}
   */
  guide(path) {
    const section = own(this.data.guides, path.split(".").slice(0, 3).join("."));
    return section === undefined ? null : this.place(section);
  }

  /** @param {number} section */
  place(section) {
    const [address, title] = this.data.sections[section];
    return { address, title };
  }

  /** @param {number} place */
  group(place) {
    return this.data.groups[place].map((runtime) => this.data.runtimes[runtime]);
  }

  /**
   * For a path that no version has: the same name in other modules.
   * @param {string} path
   * @returns {About | null}
   */
  elsewhere(path) {
    const [module, name] = split(path);
    if (!own(this.data.paths, module) && !own(this.data.paths, split(module)[0])) return null;
    const found = Object.keys(this.data.paths)
      .filter((other) => familyOf(other) === familyOf(path))
      .map((other) => ({ path: `${other}.${name}`, on: this.on(`${other}.${name}`) ?? [] }))
      .filter(({ on }) => on.length)
      .sort((a, b) => b.on.length - a.on.length || a.path.length - b.path.length);
    return found.length ? { path, on: [], missing: this.asked(path), proved: [], module: this.ofModule(path), guide: this.guide(path), same: [], alike: found.slice(0, 3) } : null;
  }

  /**
   * The runtimes that have a name, or null.
   * @param {string} path
   */
  on(path) {
    const [module, name] = split(path);
    const group = own(own(this.data.paths, path), "") ?? own(own(this.data.paths, module), name);
    return group === undefined ? null : this.group(group);
  }

  /**
   * The runtimes that were checked for a name; for a member, those that have its class.
   * @param {string} path
   */
  asked(path) {
    if (isOfClass(path)) return this.on(split(path)[0]) ?? [];
    return (own(this.data.asked, familyOf(path)) ?? []).map((place) => this.data.runtimes[place]);
  }
}

/**
 * The package that a path belongs to in the index.
 * @param {string} path
 */
export const familyOf = (path) => /^tf\.(?:keras|contrib)\b/.exec(path)?.[0] ?? path.split(".")[0];

/**
 * An own property; readers may look up "constructor".
 * @template T
 * @param {Record<string, T> | undefined} object
 * @param {string} key
 */
const own = (object, key) => (object && Object.hasOwn(object, key) ? object[key] : undefined);

/** @param {string} path */
function split(path) {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? ["", path] : [path.slice(0, dot), path.slice(dot + 1)];
}

/** @type {Promise<Names> | undefined} */
let loading;

/**
 * Loads the index, once.
 * @param {string} address
 */
export function loadNames(address) {
  loading ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  }).then((data) => new Names(data)).catch((error) => {
    loading = undefined; // so that the next call retries
    throw error;
  });
  return loading;
}
