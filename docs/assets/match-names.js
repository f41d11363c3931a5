// Python's standard messages and the name in each: a different name is a different error.

const PASSED = "(?:got an unexpected keyword argument|got multiple values for(?: keyword)? argument|missing \\d+ required positional arguments?:)";
const REFUSED =
  "(?:Keyword argument not understood:'?,?|Unrecognized keyword arguments?:?'?,?(?: passed to \\w+:)?|Argument\\(s\\) not recognized:|unknown keyword arguments:|Invalid keyword arguments:|keyword argument passed to optimizer:)";

/**
 * The name that a sentence is about, and usually its owner.
 * @typedef {{ shape: string, name: string, of?: string, passed?: boolean }} Key
 */

/** @type {[shape: string, pattern: RegExp, take: (found: string[]) => Omit<Key, "shape">][]} */
const SHAPES = [
  ["attribute", /(?:(?:module|type object)\s*)?'?([\w.]*)'?(?: object)?\s*has no attribute\s*'?(\w+)/, ([, of, name]) => ({ of, name })],
  ["import", /cannot import name '?(\w+)'?(?: from '?([\w.]+))?/, ([, name, of]) => ({ name, of })],
  ["module", /No module named '?([\w.]+)/, ([, name]) => ({ name })],
  ["argument", new RegExp(`(\\w+|‹›)\\(\\) ${PASSED} '?(\\w+)'?`), ([, of, name]) => ({ of, name, passed: true })],
  ["refused", new RegExp(`${REFUSED}[\\s\\[({]*(?:dict_keys\\(\\[)?'?(\\w+)`), ([, name]) => ({ name, passed: true })],
  ["unknown", /Unknown (layer|[\w ]*(?:function|metric|optimizer|initializer|regularizer)):?\s*'?(\w+|‹›)/, ([, of, name]) => ({ of, name })],
  ["operands", /unsupported operand type\(s\) for .+?: '(\w+)' and '(\w+)'/, ([, one, other]) => ({ name: `${one} ${other}` })],
  ["ability", /'?([\w.]+)'? object is not (\w+)/, ([, of, name]) => ({ name: `${of} ${name}` })],
  ["unavailable", /'?(\w+)'? is not available with Keras/, ([, name]) => ({ name })],
  ["undefined", /name '?(\w+)'? is not defined/, ([, name]) => ({ name })],
  ["key", /^'(\w+)'$/, ([, name]) => ({ name })],
];
const FOREIGN = /^(?:str|int|float|bool|list|dict|set|tuple|bytes|NoneType|method|function|ndarray|DataFrame|Series|generator|type|object)$/;
const MODEL = /^(?:Sequential|Functional|Model)$/;
const LIBRARY = /^(?:tensorflow|keras|tf_keras|tf_slim)\b/;

/**
 * The name that a sentence is about, or null.
 * @param {string} text
 * @returns {Key | null}
 */
export function keyOf(text) {
  for (const [shape, pattern, take] of SHAPES) {
    const found = pattern.exec(text);
    if (found) return { shape, ...take(found) };
  }
  return null;
}

/**
 * The similarity of two names by their parts between underscores, from 0 to 1.
 * @param {string} one
 * @param {string} other
 */
export function nameParts(one, other) {
  const [a, b] = [one, other].map((name) => new Set(name.toLowerCase().split("_").filter(Boolean)));
  return (2 * [...a].filter((part) => b.has(part)).length) / (a.size + b.size);
}

/**
 * Whether both sentences are about an argument, or both about a missing attribute.
 * @param {Key | null} one
 * @param {Key | null} other
 */
export function sameKind(one, other) {
  return Boolean(one && other && ((one.passed && other.passed) || (one.shape === "attribute" && other.shape === "attribute")));
}

/**
 * Whether two sentences are about the same name, from 0 (another error) to 1. `isKnown` tells recorded words.
 * @param {Key | null} asked
 * @param {Key | null} known
 * @param {(word: string) => boolean} isKnown
 */
export function sameName(asked, known, isKnown) {
  if (!asked || !known) return asked ? 0.8 : 1;
  if (asked.passed && known.passed) return samePassed(asked, known, isKnown);
  if (asked.shape !== known.shape) return 0.8;
  if (asked.shape === "module") return sameModule(asked.name, known.name);
  if (asked.name !== known.name && known.name !== "‹›") {
    if (asked.shape === "unknown") return 0.5;
    const close = asked.shape === "attribute" && /_.+_/.test(asked.name) && nameParts(asked.name, known.name) >= 0.7;
    return close && !FOREIGN.test(asked.of ?? "") ? 0.8 : 0;
  }
  return asked.shape === "attribute" ? sameOwner(asked.of ?? "", known.of ?? "") : 1;
}

/**
 * @param {string} asked
 * @param {string} known
 */
function sameOwner(asked, known) {
  if (asked === known) return 1;
  if (!asked || asked === "module") return 0.9; // in Python 2: 'module' object
  if (LIBRARY.test(asked) || LIBRARY.test(known)) return LIBRARY.test(asked) && LIBRARY.test(known) ? 0.9 : 0;
  if (MODEL.test(asked) && MODEL.test(known)) return 1;
  return FOREIGN.test(asked) || FOREIGN.test(known) ? 0 : 0.9;
}

/**
 * @param {string} asked
 * @param {string} known
 */
function sameModule(asked, known) {
  if (asked === known) return 1;
  if (!asked.includes(".")) return known.endsWith(`.${asked}`) ? 0.8 : 0; // Python 2 names the last part alone
  if (asked.startsWith(`${known}.`) && known.includes(".")) return 0.85;
  return known.startsWith(`${asked}.`) ? 0.8 : 0;
}

/**
 * @param {Key} asked
 * @param {Key} known
 * @param {(word: string) => boolean} isKnown
 */
function samePassed(asked, known, isKnown) {
  if (asked.name !== known.name) return asked.shape === "refused" && known.shape === "refused" ? 0.75 : 0;
  if (asked.of === known.of) return 1;
  if (known.of === "‹›") return isKnown(asked.of ?? "") ? 0 : 0.9; // a function of the program
  return asked.name.includes("_") || !asked.of || isKnown(asked.of) ? 0.9 : 0;
}

/**
 * Whether the owner of the attribute is outside of the libraries: then only similar names are near matches.
 * @param {Key} key
 */
export function needsLikeness(key) {
  return key.shape === "attribute" && !LIBRARY.test(key.of ?? "");
}

/**
 * The module or class of Keras or TensorFlow that lacks the name, or null.
 * @param {Key} key
 */
export function scopeOf(key) {
  if (key.shape === "attribute") return key.of && !FOREIGN.test(key.of) ? key.of.replace(/^(?:tensorflow\.)?keras\.(?:keras\.)?/, "keras.").replace(/^tensorflow\.compat\.v1$/, "tensorflow") : null;
  if (key.shape === "import") return key.of && LIBRARY.test(key.of) ? key.of.replace(/^tensorflow\.keras\b/, "keras") : null;
  if (key.shape === "refused" || key.shape === "unknown") return key.shape;
  if (key.shape !== "module" || !LIBRARY.test(key.name) || !key.name.includes(".")) return null;
  return key.name.replace(/^tensorflow\.keras\b/, "keras").replace(/\.\w+$/, "");
}
