// Tells what was pasted: a traceback, an error, a name, an argument, code, or words.

import { quotes } from "./match.js";

export const TRACEBACK = "a traceback";
export const ERROR = "an error message";
export const NAME = "a name";
export const ARGUMENT = "an argument, a method, or a class";
export const CODE = "code";
export const WORDS = "words";

const FRAMES = /\(most recent call last\)|^\s*File "[^"]+", line \d+/m;
const DOTTED = /^[A-Za-z_]\w*(?:\.\w+)+$/;
const WORD = /^[A-Za-z_]\w*$/;
const PASSED = /^["'`]?([A-Za-z_]\w*)["'`]?\s*=(?!=)\s*[^\s=]*,?$/; // nb_epoch=, lr=0.01
const STATEMENT = /^\s*(?:(?:from\s+[\w.]+\s+)?import\s+\w|def \w+\(|class \w+[(:]|with .+:\s*$|for .+ in .+:|@\w|[A-Za-z_][\w.]*(?:\s*,\s*\w+)*\s*=\s*\S|[A-Za-z_][\w.]*\(.*\)?\s*$|%\w|!\w)/;
const CODED = 0.5; // a share of the lines

/**
 * What it is, and of a name or an argument, which.
 * @param {string} pasted
 * @returns {{ what: string, name: string }}
 */
export function kindOf(pasted) {
  const text = pasted.trim();
  const bare = text.replace(/^["'`]|["'`]$|\(\)$/g, "").replace(/\(\)?$/, "");
  const passed = PASSED.exec(text);
  if (passed) return { what: ARGUMENT, name: passed[1] };
  if (DOTTED.test(bare)) return { what: NAME, name: bare };
  if (WORD.test(bare) && /_|[a-z][A-Z]|^["'`]|\(\)$/.test(text)) return { what: ARGUMENT, name: bare };
  if (FRAMES.test(text)) return { what: TRACEBACK, name: "" };
  if (quotes(text)) return { what: ERROR, name: "" };
  const lines = text.split("\n").filter((line) => line.trim() && !/^\s*#/.test(line));
  if (lines.length && lines.filter((line) => STATEMENT.test(line)).length >= CODED * lines.length) return { what: CODE, name: "" };
  return { what: WORDS, name: "" };
}

const LAST = 12; // lines of a traceback's end

/**
 * The lines that matter of a long traceback: the last frame in a library, and the message.
 * @param {string} pasted
 * @param {number} most characters
 */
export function cut(pasted, most) {
  const text = pasted.trim();
  if (text.length <= most) return text;
  const lines = text.split("\n");
  const message = lines.findLastIndex((line) => /^\S*(?:Error|Exception|Warning)\b/.test(line));
  const kept = message < 0 ? lines.slice(-LAST) : lines.slice(message, message + LAST);
  const frame = lines.slice(0, Math.max(message, 0)).findLast((line) => /site-packages/.test(line));
  const short = frame ? frame.replace(/".*?(?=(?:python[\d.]+[\\/])?site-packages)/, '"') : "";
  return [...(short ? ["Traceback (most recent call last):", short] : []), ...kept].join("\n").slice(0, most);
}

/**
 * The text without what is the reader's alone: paths, users, hosts, addresses, names of programs.
 * @param {string} text
 */
export function withoutNames(text) {
  return text
    .replace(/"[^"\n]*?(?=(?:site-packages|dist-packages)[\\/])/g, '"…/')
    .replace(/File "(?!…)[^"\n]*"/g, 'File "…"')
    .replace(/(?<=File "[^\n]*", line \d+, in )(?!<module>)\w+/g, (name, at, whole) => (/…\//.test(whole.slice(whole.lastIndexOf("\n", at) + 1, at)) ? name : "…"))
    .replace(/(^|[\s'"(=])(?:[A-Za-z]:\\|\/(?:home|Users|root|mnt|tmp|data|opt|content|workspace|var|srv)\/|~\/|\\\\)[^\s'")]*/g, "$1…")
    .replace(/\b[\w.+-]+@[\w-]+\.\w[\w.-]*/g, "…")
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g, "…")
    .replace(/\bhttps?:\/\/(?!(?:www\.)?(?:tensorflow|keras|numpy|scipy)\.(?:org|io))\S+/g, "…")
    .replace(/^(\s+)File "…", line \d+, in …\n(?:\1  .*\n)?/gm, "$1File \"…\"\n"); // the reader's own line of code
}
