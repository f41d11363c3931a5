// Says runtimes as people do: "TF 2.12 – 2.15, legacy Keras on TF 2.21". vkRuntimes is made by the build, oldest first.

export const runtimes = globalThis.vkRuntimes.map(([id, name, family, version, aside]) => ({ id, name, family, version, aside }));

/** What a reader can be on: the runtimes that all programs were asked of. */
export const choices = runtimes.filter(({ aside }) => !aside);

export const nameOf = (id) => runtimes.find((runtime) => runtime.id === id)?.name ?? id;

/** The names of `meant`, with neighbors among all runtimes folded into ranges. */
export function say(meant) {
  const families = new Map();
  for (const { id, family, version } of runtimes) {
    if (!families.has(family)) families.set(family, []);
    families.get(family).push([version, meant.includes(id)]);
  }
  const parts = [];
  for (const [family, members] of families) {
    const runs = [];
    members.forEach(([version, is], place) => {
      if (is && place && members[place - 1][1]) runs.at(-1).push(version);
      else if (is) runs.push([version]);
    });
    if (runs.length) parts.push(`${family} ${runs.map((run) => [...new Set([run[0], run.at(-1)])].join(" – ")).join(", ")}`.trim());
  }
  return parts.join(", ");
}

/** An element: its name with classes, its text or children, its attributes. */
export function make(name, content = "", attributes = {}) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.className = classes.join(" ");
  element.append(...[content].flat().filter((part) => part !== ""));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
