// Finds the programs that behave differently on two versions. Pure functions of changes.json.

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MAX_LENGTH = 160;

/**
 * @typedef {"silent" | "breaks" | "reworded" | "mended"} Kind
 * @typedef {{ kind: Kind, section: number, anchor: string, path: string, before: Outcome, after: Outcome }} Change
 */

/**
 * The programs that behave differently, and the number of those that do not.
 * @param {ChangesData} data
 * @param {string} from
 * @param {string} to
 */
export function changes(data, from, to) {
  const [here, there] = [from, to].map((id) => data.runtimes.indexOf(id));
  /** @type {Change[]} */
  const changed = [];
  let unchanged = 0;
  for (const [section, anchor, path, outcomes, on] of data.programs) {
    const [before, after] = [on[here], on[there]].map((digit) => outcomes[DIGITS.indexOf(digit)]);
    if (!before || !after) continue;
    const [ran, runs] = [before, after].map(ends);
    const kind = ran ? (runs ? "silent" : "breaks") : runs ? "mended" : "reworded";
    const same = ran && runs ? before[2] === after[2] : before[0] === after[0] && before[1] === after[1];
    if (same) unchanged += 1;
    else changed.push({ kind, section, anchor, path, before, after });
  }
  return { changed, unchanged };
}

/**
 * The first differing lines of two outputs, or the errors if a run failed.
 * @param {Outcome} before
 * @param {Outcome} after
 */
export function differing(before, after) {
  if (!ends(before) || !ends(after)) return [ended(before), ended(after)];
  const [was, is] = [before[2].split("\n"), after[2].split("\n")];
  const first = was.findIndex((line, place) => line !== is[place]);
  const place = first < 0 ? was.length : first;
  return [was, is].map((lines) => cut(lines[place] ?? "(nothing more)"));
}

/**
 * Whether a program runs to its end; "else" is a program that does so and does something else than at home.
 * @param {Outcome} outcome
 */
const ends = ([outcome]) => outcome === "ran" || outcome === "else";

/** @param {Outcome} outcome */
const ended = ([outcome, error, output]) => cut(ends([outcome, error, output]) ? `${outcome === "else" ? "≠ does something else" : "runs"}${output ? `, prints ${output.split("\n")[0]}` : ""}` : error || outcome);

/** @param {string} text */
const cut = (text) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text.replace(/\n+/g, " "));
