// Formats runtimes for readers: "TF 2.12 – 2.15, legacy Keras on TF 2.21". The build writes vkRuntimes, oldest first.

export const runtimes = globalThis.vkRuntimes.map(([id, name, family, version, aside]) => ({ id, name, family, version, aside }));

/** The versions that readers can choose: the runtimes that cover all programs. */
export const choices = runtimes.filter(({ aside }) => !aside);

/** @param {string} id */
export const nameOf = (id) => runtimes.find((runtime) => runtime.id === id)?.name ?? id;

/**
 * The names of the runtimes, with consecutive ones as ranges.
 * @param {string[]} ids
 */
export function say(ids) {
  const parts = [];
  for (const [family, members] of Map.groupBy(runtimes, ({ family }) => family)) {
    /** @type {string[][]} */
    const runs = [];
    let run = null;
    for (const { id, version } of members) {
      if (!ids.includes(id)) run = null;
      else if (run) run.push(version);
      else runs.push((run = [version]));
    }
    if (runs.length) parts.push(`${family} ${runs.map((run) => [...new Set([run[0], run.at(-1)])].join(" – ")).join(", ")}`.trim());
  }
  return parts.join(", ");
}
