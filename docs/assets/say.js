// Says runtimes as people do: "TF 2.12 – 2.15, legacy Keras on TF 2.21". vkRuntimes is made by the build, oldest first.

export const runtimes = globalThis.vkRuntimes.map(([id, name, family, version, aside]) => ({ id, name, family, version, aside }));

/** What a reader can be on: the runtimes that all programs were asked of. */
export const choices = runtimes.filter(({ aside }) => !aside);

/** @param {string} id */
export const nameOf = (id) => runtimes.find((runtime) => runtime.id === id)?.name ?? id;

/**
 * The names of `meant`, with neighbors among all runtimes folded into ranges.
 * @param {string[]} meant
 */
export function say(meant) {
  const parts = [];
  for (const [family, members] of Map.groupBy(runtimes, ({ family }) => family)) {
    /** @type {string[][]} */
    const runs = [];
    let run = null;
    for (const { id, version } of members) {
      if (!meant.includes(id)) run = null;
      else if (run) run.push(version);
      else runs.push((run = [version]));
    }
    if (runs.length) parts.push(`${family} ${runs.map((run) => [...new Set([run[0], run.at(-1)])].join(" – ")).join(", ")}`.trim());
  }
  return parts.join(", ");
}
