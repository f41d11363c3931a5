// Parses a pasted text into exceptions and warnings, without machine-specific parts.

const TYPE = /^\s*((?:\w+\.)*([A-Z]\w*(?:Error|Exception|Warning|Interrupt|Iteration|Exit)))\s*(?::\s*|$)/;
const LOGGED = /^\s*\[?(?:WARNING|ERROR|INFO|CRITICAL|DEBUG)\]?\s*[:\-\s]\s*(?:(?:tensorflow|absl|root|py\.warnings)\s*:)?\s*/;
/** @type {Record<string, string>} */
const LIKE = { ModuleNotFoundError: "ImportError" }; // separate since Python 3.6

const PREFIXES = [
  /\x1b\[[0-9;]*[A-Za-z]/g,
  /^(?:\s*[>|]+(?= |$) ?)+/, // quoted
  /^E {2,}/, // pytest
  /^[\w.-]+ +\| /, // docker compose
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,\d]*Z?\]?[:,]?\s*(?:[IWEF]\s+\S+?:\d+\]\s*)?/, // a log timestamp
  /^[IWEF]\d{4} [\d:.]+\s+\d+\s+\S+?:\d+\]\s*/, // absl
  /^\s*(?:\S*[\\/])?[\w.<>-]+:\d+: (?=\w*Warning)/, // the location of a Python warning
  /^\s*Exception in thread [^:]+:\s*/,
];
const FRAME =
  /^\s*File "|^\s*(?:File )?\S+\.py[:\s(].*\bin\b|^\s*\S+\.py:\d+ \S|^\s*(?:-+>)?\s*\d+ (?!out of)|^\s*[~^]+\s*$|^\s*-{5,}|^\s*•|rguments received|^\s*\[\[|^\s*\[Op:/;
const HEAD = /\(most recent call last\):?\s*$|^During handling of the above|^The above exception was/;
const WRAPPER = /^\s*(?:in (?:user|converted) code:|Original error:|Exception encountered when calling (?:layer .*?\(type \w+\)|\S+\.call\(\))[.:]?)\s*/;

/** @typedef {{ type: string, lines: string[] }} Block an exception or a warning */

/**
 * The exceptions and warnings in a text, or one block of all lines without a type.
 * @param {string} pasted
 * @returns {Block[]}
 */
export function read(pasted) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  const loose = [];
  /** @type {Block | null} */
  let block = null;
  let inFrame = false;
  for (const raw of pasted.split(/\r?\n/)) {
    const line = PREFIXES.reduce((text, prefix) => text.replace(prefix, ""), raw);
    const logged = LOGGED.exec(line)?.[0];
    const text = (logged ? line.slice(logged.length) : line).trimEnd();
    const typed = TYPE.exec(text.replace(/^\S+\s*[:\-] (?=[A-Z]\w*(?:Error|Warning):)/, ""));
    if (HEAD.test(text)) {
      block = null;
      inFrame = true;
    } else if (FRAME.test(text)) inFrame = true;
    else if (typed) {
      block = { type: LIKE[typed[2]] ?? typed[2], lines: [typed.input.slice(typed[0].length).replace(WRAPPER, "")] };
      blocks.push(block);
      inFrame = false;
    } else if (logged) {
      block = { type: "Warning", lines: [text] };
      blocks.push(block);
      inFrame = false;
    } else if (!text.replace(WRAPPER, "")) inFrame = false;
    else if (block && !inFrame) block.lines.push(text.replace(WRAPPER, ""));
    else if (!inFrame || !/^\s{4,}/.test(text)) loose.push(text.replace(WRAPPER, ""));
  }
  return blocks.length ? blocks : [{ type: "", lines: loose }];
}

/**
 * Normalizes a message: removes paths, addresses, internal modules, and suggestions.
 * @param {string} text
 */
export function plain(text) {
  return text
    .replace(/[`´‘’“”"′]/g, "'")
    .replace(/\\'/g, "'")
    .replace(/\bu(?=')/g, "") // Python 2's u'name'
    .replace(/\s*\((?:unknown location|[^()]*\.(?:pyc?|so))\)/g, "")
    .replace(/\.? Did you mean:? '[^']*'\??/g, "")
    .replace(/\b0x[0-9a-fA-F…]+/g, "")
    .replace(/(^|[\s'(=\[])(?:[A-Za-z]:[\\/]|~?\/|\.{1,2}\/|[^\s'(=\[]*site-packages\/)[^\s')\],;]*/g, "$1")
    .replace(/(?<=\w)\. (?=[a-z_]+\b['.])/g, ".") // "tensorflow. python. ops"
    .replace(/\btensorflow_core\b/g, "tensorflow")
    .replace(/\b(?:_?api\._?v[12]|_impl|src|_tf_keras)\.(?=\w)/g, "")
    .replace(/\bkeras\.api\b/g, "keras")
    .replace(/\btf_keras(?=\.\w)/g, "keras");
}
