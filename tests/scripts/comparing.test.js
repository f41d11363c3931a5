// From one version to another, held against the published evidence.

import assert from "node:assert/strict";
import test from "node:test";

import { changes, differing } from "../../docs/assets/compare.js";
import { index } from "./indexes.js";

const DATA = index("changes.json");
const EVIDENCE = index("evidence.json");

test("every pair of versions agrees with the evidence", () => {
  const runs = EVIDENCE.snippets
    .filter(({ path }) => !path.startsWith("public_names/")) // compared name by name
    .map(({ path, runs }) => [path, new Map(runs.flatMap((run) => run.runtimes.map((id) => [id, run])))]);
  for (const { id: from } of EVIDENCE.runtimes)
    for (const { id: to } of EVIDENCE.runtimes) {
      const wanted = new Map();
      for (const [path, on] of runs) {
        const [before, after] = [on.get(from), on.get(to)];
        if (!before || !after) continue;
        const [ran, now] = [before.outcome === "ran", after.outcome === "ran"];
        if (ran && now && before.stdout.trimEnd() !== after.stdout.trimEnd()) wanted.set(path, "silent");
        else if (ran !== now) wanted.set(path, ran ? "breaks" : "mended");
      }
      const { changed, alike } = changes(DATA, from, to);
      const reworded = changed.filter(({ kind }) => kind === "reworded");
      const found = new Map(changed.filter((one) => !reworded.includes(one)).map(({ path, kind }) => [path, kind]));
      assert.deepEqual(new Map([...found].sort()), new Map([...wanted].sort()), `${from} ${to}`);
      for (const { path } of reworded) {
        const on = new Map(runs).get(path);
        assert.notEqual(on.get(from).error, on.get(to).error, `${path} ${from} ${to}`);
      }
      assert.equal(changed.length + alike, runs.filter(([, on]) => on.has(from) && on.has(to)).length);
    }
});

test("of two outputs the first lines that differ are shown", () => {
  assert.deepEqual(differing(["ran", "", "a\nb\nc"], ["ran", "", "a\nB\nC"]), ["b", "B"]);
  assert.deepEqual(differing(["ran", "", "a"], ["ran", "", "a\nb"]), ["(nothing more)", "b"]);
});

test("of a failure the error is shown, of the other side what it prints", () => {
  assert.deepEqual(differing(["ran", "", "a\nb"], ["raised", "TypeError: no", ""]), ["runs, prints a", "TypeError: no"]);
  assert.deepEqual(differing(["ran", "", ""], ["timeout", "", ""]), ["runs", "timeout"]);
});

test("what is long is cut, and what has several lines stands on one", () => {
  const [was, is] = differing(["raised", "x".repeat(200), ""], ["raised", "a\n\nb", ""]);
  assert.equal(was, `${"x".repeat(160)}…`);
  assert.equal(is, "a b");
});
