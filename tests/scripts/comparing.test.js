// The comparison of two versions against the published evidence.

import assert from "node:assert/strict";
import test from "node:test";

import { changes, differing } from "../../docs/assets/compare.js";
import { index } from "./indexes.js";

const DATA = index("changes.json");
const EVIDENCE = index("evidence.json");
const SPELLED = index("spelled.json"); // the outputs in one spelling, in which versions are compared

test("every pair of versions agrees with the evidence", () => {
  const runs = new Map(EVIDENCE.snippets
    .filter(({ path }) => !path.startsWith(process.env.NAMES)) // compared name by name
    .map(({ path, runs }) => [path, new Map(runs.flatMap((run) => run.runtimes.map((id) => [id, run])))]));
  for (const { id: from } of EVIDENCE.runtimes)
    for (const { id: to } of EVIDENCE.runtimes) {
      const onBoth = [...runs].flatMap(([path, on]) => (on.has(from) && on.has(to) ? [[path, on.get(from), on.get(to)]] : []));
      const wanted = onBoth.flatMap(([path, before, after]) => {
        const [ran, now] = [before.outcome === "ran", after.outcome === "ran"];
        if (ran && now && SPELLED[path][from] !== SPELLED[path][to]) return [`silent ${path}`];
        return ran === now ? [] : [`${ran ? "breaks" : "mended"} ${path}`];
      });
      const { changed, unchanged } = changes(DATA, from, to);
      const found = changed.filter(({ kind }) => kind !== "reworded").map(({ kind, path }) => `${kind} ${path}`);
      assert.deepEqual(found.sort(), wanted.sort(), `${from} ${to}`);
      for (const { path } of changed.filter(({ kind }) => kind === "reworded"))
        assert.notEqual(runs.get(path).get(from).error, runs.get(path).get(to).error, `${path} ${from} ${to}`);
      assert.equal(changed.length + unchanged, onBoth.length);
    }
});

test("the first differing lines of two outputs are shown", () => {
  assert.deepEqual(differing(["ran", "", "a\nb\nc"], ["ran", "", "a\nB\nC"]), ["b", "B"]);
  assert.deepEqual(differing(["ran", "", "a"], ["ran", "", "a\nb"]), ["(nothing more)", "b"]);
});

test("a failure shows its error, and a run its output", () => {
  assert.deepEqual(differing(["ran", "", "a\nb"], ["raised", "TypeError: no", ""]), ["runs, prints a", "TypeError: no"]);
  assert.deepEqual(differing(["ran", "", ""], ["timeout", "", ""]), ["runs", "timeout"]);
});

test("long text is truncated, and several lines are joined", () => {
  const [was, is] = differing(["raised", "x".repeat(200), ""], ["raised", "a\n\nb", ""]);
  assert.equal(was, `${"x".repeat(160)}…`);
  assert.equal(is, "a b");
});
