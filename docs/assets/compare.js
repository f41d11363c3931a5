// Compares what programs do on two versions. Pure: changes.json and two versions in, the programs that behave otherwise out.

const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LONGEST = 160;

/**
 * @typedef {"silent" | "breaks" | "reworded" | "mended"} Kind
 * @typedef {{ kind: Kind, section: number, anchor: string, path: string, before: Outcome, after: Outcome }} Change
 */

/**
 * The programs that behave otherwise, and how many do not.
 * @param {ChangesData} data
 * @param {string} from
 * @param {string} to
 */
export function changes(data, from, to) {
  const [here, there] = [from, to].map((id) => data.runtimes.indexOf(id));
  /** @type {Change[]} */
  const changed = [];
  let alike = 0;
  for (const [section, anchor, path, outcomes, on] of data.programs) {
    const [before, after] = [on[here], on[there]].map((sign) => outcomes[SIGNS.indexOf(sign)]);
    if (!before || !after) continue;
    const [ran, runs] = [before, after].map(ends);
    const kind = ran ? (runs ? "silent" : "breaks") : runs ? "mended" : "reworded";
    const same = ran && runs ? before[2] === after[2] : before[0] === after[0] && before[1] === after[1];
    if (same) alike += 1;
    else changed.push({ kind, section, anchor, path, before, after });
  }
  return { changed, alike };
}

/**
 * What to show of two outcomes: of outputs the first lines that differ, of failures the errors.
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
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text.replace(/\n+/g, " "));
