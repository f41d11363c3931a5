// Which lines of a file are shown: all of a short one, else those around findings, with gaps between. Needs no page.

const SHORT = 150; // lines; a file that is no longer is shown whole
const AROUND = 2; // lines before and after one with a finding
const LEAST_GAP = 4; // lines; a smaller one is shown instead

/** @typedef {{ number: number, code: string, findings: Told[], also: [Told, column: number][] }} Line `also` are findings about another line that hold for this one */
/** @typedef {{ cell: number | null, lines: Line[], hidden: boolean }} Stretch lines that follow each other, in one cell */

/**
 * @param {Pick<Checked, "text" | "cells">} file
 * @param {Checked["findings"]} findings
 * @returns {Stretch[]}
 */
export function stretches({ text, cells }, findings) {
  const code = text.split("\n");
  if (code.length > 1 && !code.at(-1)) code.pop(); // the end of the last line is no line
  const starts = cells.length ? cells.toSorted(([a], [b]) => a - b) : [/** @type {[number, number | null]} */ ([1, null])];
  const at = Map.groupBy(findings, placeOf);
  const also = Map.groupBy(findings.flatMap((one) => (one.also ?? []).map((spot) => ({ one, spot }))), ({ spot }) => placeOf(spot));
  return starts.flatMap(([start, cell], which) => {
    const end = starts[which + 1]?.[0] ?? code.length + 1;
    const lines = code.slice(start - 1, end - 1).map((one, before) => {
      const place = placeOf({ cell: cell ?? undefined, line: before + 1 });
      /** @type {Line["also"]} */
      const same = (also.get(place) ?? []).map(({ one, spot }) => [one, spot.column]);
      return { number: before + 1, code: one, findings: at.get(place) ?? [], also: same };
    });
    if (cells.length && !lines.some(isHit)) return [];
    return cut(lines, code.length <= SHORT).map(([hidden, some]) => ({ cell, hidden, lines: some }));
  });
}

/** @param {Pick<Spot, "cell" | "line">} spot */
const placeOf = ({ cell, line }) => `${cell} ${line}`;

/** @param {Line} line */
export const isHit = ({ findings, also }) => findings.length + also.length > 0;

/**
 * @param {Line[]} lines
 * @param {boolean} whole
 * @returns {[hidden: boolean, lines: Line[]][]}
 */
function cut(lines, whole) {
  const shown = lines.map(() => whole);
  lines.forEach((line, at) => {
    if (isHit(line)) shown.fill(true, Math.max(0, at - AROUND), at + AROUND + 1);
  });
  /** @type {[boolean, Line[]][]} */
  const parts = [];
  lines.forEach((line, at) => {
    const last = parts.at(-1);
    if (last && last[0] !== shown[at]) last[1].push(line);
    else parts.push([!shown[at], [line]]);
  });
  return joined(parts);
}

/**
 * Shows what hardly takes more room than the offer to show it.
 * @param {[hidden: boolean, lines: Line[]][]} parts
 */
function joined(parts) {
  /** @type {typeof parts} */
  const found = [];
  for (const [hidden, lines] of parts) {
    const still = hidden && lines.length >= LEAST_GAP;
    const last = found.at(-1);
    if (last && last[0] === still) last[1].push(...lines);
    else found.push([still, [...lines]]);
  }
  return found;
}

/**
 * A line in parts, of which some are what findings are about.
 * @param {string} code
 * @param {number[]} columns from 1, in characters
 * @returns {[part: string, about: boolean][]}
 */
export function marked(code, columns) {
  const characters = [...code];
  /** @type {[string, boolean][]} */
  const parts = [];
  let done = 0;
  for (const column of [...new Set(columns)].toSorted((a, b) => a - b)) {
    const about = characters.slice(column - 1).join("").match(/^[\w.]+|^\S/)?.[0] ?? "";
    if (column - 1 < done || !about) continue;
    parts.push([characters.slice(done, column - 1).join(""), false], [about, true]);
    done = column - 1 + [...about].length;
  }
  return [...parts, /** @type {[string, boolean]} */ ([characters.slice(done).join(""), false])].filter(([part]) => part);
}
