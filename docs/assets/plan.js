// The steps from one version to another, in the order in which to take them. Pure functions of changes.json and plan.json.

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LONGEST = 90;
/** @type {[sign: string, title: string][]} */
export const GROUPS = [
  ["p", "Python and packages"],
  ["i", "Imports"],
  ["n", "Names"],
  ["a", "Arguments"],
  ["v", "Values and structure"],
  ["f", "Files"],
  ["s", "Silent changes to test"],
];
/** @type {[sign: string, title: string][]} */
export const CODES = [
  ["k", "standalone Keras"],
  ["t", "tf.keras"],
  ["1", "TensorFlow 1"],
];
/** @type {Record<string, string>} */
const FITS = { i: "import", n: "name", a: "argument", v: "value" };

/**
 * `id` is the section's address, or of a first step what it is about; `code` the kinds of code that all of its programs have.
 * @typedef {{ id: string, group: string, title: string, means: string, write: string, proof: string, address: string, met: number, code: string }} Step
 * @typedef {{ kind: string, code: string, write: string, rank: number, proof: string, why: string }} Met
 */

/**
 * @param {ChangesData} changes
 * @param {PlanData} plan
 * @param {string} from
 * @param {string} to
 * @param {(id: string) => string} nameOf
 * @param {string} without the kinds of code that the reader does not have
 * @returns {Step[]}
 */
export function steps(changes, plan, from, to, nameOf, without = "") {
  if (from === to) return [];
  const [here, there] = [from, to].map((id) => changes.runtimes.indexOf(id));
  /** @type {Map<number, Met[]>} */
  const bySection = new Map();
  changes.programs.forEach(([section, , , outcomes, on], place) => {
    const [signs, code, sent, proofs, why] = plan.programs[place];
    const [was, is] = [on[here], on[there]].map((sign) => DIGITS.indexOf(sign));
    const received = sent >= 0 && plan.groups[sent].includes(here); // what it was to do was done where the files are from
    if ([...code].some((one) => without.includes(one)) || is < 0 || signs[is] === "r") return;
    if (!received && (was < 0 || signs[was] !== "r")) return;
    const kind = sent >= 0 ? "f" : signs[is];
    const proof = proofs.filter(([, , holds]) => plan.groups[holds].includes(there)).sort((one, other) => rank(one, kind, outcomes[is][1]) - rank(other, kind, outcomes[is][1]))[0];
    const both = proof && plan.groups[proof[2]].includes(here);
    const told = [`${received && was < 0 ? `With files from ${nameOf(from)}` : `On ${nameOf(from)}: ${did(outcomes[was], outcomes[is])}`}. On ${nameOf(to)}: ${did(outcomes[is], outcomes[was])}.`];
    if (proof) told.push(`The new program does on ${both ? "both" : nameOf(to)} what the old one was written for.`);
    const one = { kind, code, write: proof ? written(proof, kind, outcomes[is][1]) : "", rank: proof ? rank(proof, kind, outcomes[is][1]) : 9, proof: told.join(" "), why };
    bySection.set(section, [...(bySection.get(section) ?? []), one]);
  });
  const found = [...bySection].map(([section, ones]) => step(changes, plan, section, ones));
  return [...first(plan, from, to, nameOf), ...found.sort((one, other) => order(one) - order(other) || other.met - one.met)];
}

/** @param {Step} one */
const order = ({ group }) => GROUPS.findIndex(([sign]) => sign === group);

/**
 * @param {ChangesData} changes
 * @param {PlanData} plan
 * @param {number} section
 * @param {Met[]} ones
 * @returns {Step}
 */
function step(changes, plan, section, ones) {
  const counts = GROUPS.map(([sign]) => ones.filter(({ kind }) => kind === sign).length);
  const failing = counts.slice(0, -1);
  const group = Math.max(...failing) ? GROUPS[failing.indexOf(Math.max(...failing))][0] : "s"; // the first of the most frequent
  const best = ones.filter(({ kind }) => kind === group).sort((one, other) => one.rank - other.rank)[0];
  const [address, met, means] = plan.sections[section];
  const code = CODES.map(([sign]) => sign).filter((sign) => ones.every((one) => one.code.includes(sign))).join("");
  const write = best.write || (best.why ? `No replacement: ${best.why}` : "Read the section: nothing is proved for this version.");
  return { id: address, group, title: changes.sections[section][2], means, write, proof: best.proof, address, met, code };
}

/**
 * What to install, before anything else.
 * @param {PlanData} plan
 * @param {string} from
 * @param {string} to
 * @param {(id: string) => string} nameOf
 * @returns {Step[]}
 */
function first(plan, from, to, nameOf) {
  const [old, now] = [plan.pins[from], plan.pins[to]];
  const common = { group: "p", means: "", met: 0, code: "", address: "runtimes/" };
  const moved = Object.keys(now.versions).filter((name) => old.versions[name] !== now.versions[name]);
  const versions = moved.map((name) => `${name} ${old.versions[name] ? `${old.versions[name]} → ` : ""}${now.versions[name]}`).join(", ");
  const ran = `All programs of ${nameOf(to)} ran in this environment.`;
  const found = [];
  if (old.python !== now.python) found.push({ ...common, id: `python-${now.python}`, title: `Python ${old.python} → ${now.python}`, write: `uv venv --python ${now.python}`, proof: ran });
  if (old.install !== now.install) found.push({ ...common, id: "install", title: "Install the packages into an empty environment", write: now.install, proof: `${versions}. ${ran}` });
  const set = now.env.filter((one) => !old.env.includes(one));
  if (set.length) found.push({ ...common, id: `set-${set}`, title: "Set in the environment", write: `export ${set.join(" ")}`, proof: ran });
  const unset = old.env.filter((one) => !now.env.includes(one)).map((one) => one.split("=")[0]).filter((name) => !set.some((one) => one.startsWith(`${name}=`)));
  if (unset.length) found.push({ ...common, id: `unset-${unset}`, title: "Remove from the environment", write: `unset ${unset.join(" ")}`, proof: ran });
  return found;
}

/**
 * The lower, the more a replacement is about what the step is about.
 * @param {ProofRow} proof
 * @param {string} kind
 * @param {string} error
 */
const rank = (proof, kind, error) => (about(proof, kind, error) ? proof[0].length : 8);

/**
 * The change that removes what the error names, or else one of the step's kind.
 * @param {ProofRow} proof
 * @param {string} kind
 * @param {string} error
 */
function about([changes], kind, error) {
  const words = new Set(error.match(/\w+/g));
  const named = changes.find(([, old]) => words.has(old.split("=")[0].split(/\W/).findLast(Boolean) ?? ""));
  return named ?? changes.find(([what]) => what === FITS[kind]);
}

/**
 * One line of what to write.
 * @param {ProofRow} proof
 * @param {string} kind
 * @param {string} error
 */
function written(proof, kind, error) {
  const found = about(proof, kind, error);
  if (!found) return `Write it as in ${proof[1]}.`;
  const [what, old, now, within] = found;
  const place = within ? `${within}: ` : "";
  return now ? `${place}${old} → ${now}` : `${place}remove ${what === "argument" ? "the argument " : ""}${old}`;
}

/**
 * What a program did; of what it printed, the first line that the other version did not print.
 * @param {Outcome} outcome
 * @param {Outcome | undefined} other
 */
function did([outcome, error, output], other) {
  const others = other?.[2].split("\n") ?? [];
  const lines = output.split("\n");
  const line = error.split("\n").find((text) => text.trim()) ?? lines.find((text, place) => text !== others[place]) ?? "nothing more";
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line.replace(/\.$/, "");
  if (error) return cut;
  return outcome === "else" ? `no error, but prints ${cut}` : outcome === "ran" ? `prints ${cut}` : outcome;
}

/**
 * Whether a step has all words that the reader filters by.
 * @param {Step} step
 * @param {string} text
 */
export function matches({ title, means, write, proof }, text) {
  const all = `${title} ${means} ${write} ${proof}`.toLowerCase();
  return text.toLowerCase().split(/\s+/).every((word) => all.includes(word));
}

/**
 * The plan as a Markdown checklist.
 * @param {Step[]} found
 * @param {Set<string>} done
 * @param {string} title
 * @param {string} root
 */
export function markdown(found, done, title, root) {
  const parts = GROUPS.map(([sign, name]) => {
    const ones = found.filter(({ group }) => group === sign);
    const lines = ones.map(({ id, title, means, address, write }) => `- [${done.has(id) ? "x" : " "}] [${title.replace(/([\\[\]`*_<>])/g, "\\$1")}](${root}${address}): ${isVague(write) && means ? means : code(write)}`);
    return ones.length ? `## ${name} (${ones.length})\n\n${lines.join("\n")}\n` : "";
  });
  return [`# ${title}\n`, ...parts.filter(Boolean)].join("\n");
}

/**
 * Whether a line says where to look rather than what to write.
 * @param {string} text
 */
export const isVague = (text) => /^(Read the section|Write it as in)/.test(text);

/** @param {string} text */
const code = (text) => (/^(No replacement|Read the section|Write it)/.test(text) ? text : `\`${text.replaceAll("`", "'")}\``);
