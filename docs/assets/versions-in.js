// Tells from paths and module names in a traceback which runtimes it may be from.

/** @typedef {{ tf: number, keras: number, legacy: boolean }} Version 2.16 is 216, 1.15 is 115; 0 without TensorFlow, or with the one that TensorFlow has */

/**
 * @param {string} id of a runtime, such as tf2.16-legacy or keras2.3-theano
 * @returns {Version}
 */
function versionOf(id) {
  const [, tf1, tf2] = /^tf(\d+)\.(\d+)/.exec(id) ?? [];
  const [, keras1, keras2] = /^keras(\d+)(?:\.(\d+))?/.exec(id) ?? [];
  const number = (/** @type {string | undefined} */ major, minor = "0") => (major ? 100 * Number(major) + Number(minor) : 0);
  return { tf: number(tf1, tf2), keras: number(keras1, keras2), legacy: id.endsWith("-legacy") };
}

const between = (/** @type {number} */ first, last = 999) => (/** @type {Version} */ { tf }) => tf >= first && tf <= last;
const alone = (/** @type {Version} */ { keras }) => keras > 0;
const keras3 = (/** @type {Version} */ { tf, keras, legacy }) => keras >= 300 || (tf >= 216 && !legacy);
const or = (/** @type {((version: Version) => boolean)[]} */ ...some) => (/** @type {Version} */ version) => some.some((one) => one(version));

/** What occurs in a text, what it is called, and the versions that have it. @type {[RegExp, string, (version: Version) => boolean][]} */
const SIGNS = [
  [/\btf_keras[\/.\\]src\b/, "tf_keras/src", ({ legacy }) => legacy],
  [/\bkeras\._tf_keras\b|\bkeras[\/\\.]src[\/\\.](?:ops|trainers|models|backend[\/\\.](?:tensorflow|jax|torch|common))\b|layers[\/\\]layer\.py|not available with Keras 3|\bKeras 3\b(?=.*(?:only supports|does not))/, "Keras 3", keras3],
  [/\bkeras[\/\\.]src[\/\\.](?:engine|feature_column|dtensor|saving[\/\\.]legacy|optimizers[\/\\.]legacy)\b/, "keras/src/engine", or(between(213, 215), ({ legacy }) => legacy)],
  [/(?<!tf_)\bkeras[\/\\.]src\b/, "keras/src", or(between(213), alone)],
  [/\bkeras[\/\\.]api[\/\\.]_v2\b/, "keras/api/_v2", between(206, 215)],
  [/\btensorflow_core[\/.\\]_api[\/.\\]v2\b/, "tensorflow_core/_api/v2", between(200, 201)],
  [/\btensorflow_core[\/.\\]_api[\/.\\]v1\b/, "tensorflow_core/_api/v1", between(115, 115)],
  [/\btensorflow_core\b/, "tensorflow_core", between(115, 201)],
  [/\btensorflow[\/\\]contrib[\/\\]/, "tensorflow/contrib", between(100, 114)],
  [/\bkeras[\/\\.]legacy[\/\\.]interfaces\b/, "keras/legacy/interfaces", ({ keras }) => keras >= 200 && keras < 300],
  [/site-packages[\/\\]keras[\/\\]utils[\/\\]traceback_utils/, "keras/utils/traceback_utils", between(207, 212)],
  [/\btensorflow[\/\\.]python[\/\\.]keras[\/\\.]/, "tensorflow/python/keras", between(104, 208)],
  [/\btensorflow\._api\.v1\b/, "tensorflow._api.v1", between(112, 115)],
  [/\btensorflow\._api\.v2\b/, "tensorflow._api.v2", between(200)],
];
/** The versions that each Python has. @type {[RegExp, string, (version: Version) => boolean][]} */
const PYTHONS = [
  [/\bpython2\.7\b/, "Python 2.7", or(between(100, 201), ({ keras }) => keras > 0 && keras < 300)],
  [/\bpython3\.[45]\b|[\\/]Python3[45][\\/]/i, "Python 3.5 or older", or(between(100, 203), ({ keras }) => keras > 0 && keras < 300)],
  [/\bpython3\.6\b|[\\/]Python36[\\/]/i, "Python 3.6", or(between(100, 206), ({ keras }) => keras > 0 && keras < 300)],
  [/\bpython3\.7\b|[\\/]Python37[\\/]/i, "Python 3.7", or(between(113, 211), ({ keras }) => keras > 0 && keras < 300)],
  [/\bpython3\.8\b|[\\/]Python38[\\/]/i, "Python 3.8", between(202, 213)],
  [/\bpython3\.9\b|[\\/]Python39[\\/]/i, "Python 3.9", or(between(205, 220), alone)],
  [/\bpython3\.10\b|[\\/]Python310[\\/]/i, "Python 3.10", or(between(208), alone)],
  [/\bpython3\.11\b|[\\/]Python311[\\/]/i, "Python 3.11", or(between(212), alone)],
  [/\bpython3\.12\b|[\\/]Python312[\\/]/i, "Python 3.12", or(between(216), ({ keras }) => keras >= 300)],
  [/\bpython3\.13\b|[\\/]Python313[\\/]/i, "Python 3.13", or(between(220), ({ keras }) => keras >= 300)],
];

/**
 * The runtimes that a text may be from, and by which signs; all of them, and no signs, if it does not show.
 * @param {string} pasted
 * @param {string[]} ids
 * @returns {{ ids: string[], signs: string[] }}
 */
export function versionsIn(pasted, ids) {
  let [left, signs] = [ids, /** @type {string[]} */ ([])];
  for (const [sign, said, has] of [...SIGNS, ...PYTHONS]) {
    if (!sign.test(pasted)) continue;
    const those = left.filter((id) => has(versionOf(id)));
    if (!those.length || those.length === left.length) continue; // two that contradict each other: the first one counts
    left = those;
    signs.push(said);
  }
  return { ids: left, signs };
}
