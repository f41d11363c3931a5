// The plan from one version to another, from the published indexes.

import assert from "node:assert/strict";
import test from "node:test";

import { GROUPS, markdown, matches, steps } from "../../docs/assets/plan.js";
import { index } from "./indexes.js";

const [CHANGES, PLAN] = ["changes.json", "plan.json"].map(index);
const PAIRS = [["tf1.15", "tf2.21"], ["tf2.10", "tf2.21"], ["tf2.15", "tf2.16"]];
const plan = (from, to, without = "") => steps(CHANGES, PLAN, from, to, (id) => id, without);

test("the groups come in their order, and what is met most comes first in each", () => {
  for (const [from, to] of PAIRS) {
    const found = plan(from, to);
    const places = found.map(({ group }) => GROUPS.findIndex(([sign]) => sign === group));
    assert.deepEqual(places, places.toSorted((one, other) => one - other));
    assert.equal(new Set(places).size, GROUPS.length, "every group has steps");
    for (const [sign] of GROUPS) {
      const met = found.filter(({ group }) => group === sign).map((one) => one.met);
      assert.deepEqual(met, met.toSorted((one, other) => other - one));
    }
    assert.equal(new Set(found.map(({ id }) => id)).size, found.length, "each step is there once");
  }
});

test("a step says what to write and what happened", () => {
  const found = plan("tf2.15", "tf2.16");
  assert.equal(found[0].write, "uv venv --python 3.12");
  assert.match(found[1].write, /^pip install tensorflow==2\.16/);
  const period = found.find(({ title }) => title.includes("'period'"));
  assert.equal(period.group, "a");
  assert.equal(period.write, "ModelCheckpoint: period=2 → save_freq=8");
  assert.match(period.proof, /On tf2\.16: TypeError: .*'period'\. The new program does on both/);
});

test("what is not the reader's kind of code is left out", () => {
  const [every, some] = [plan("tf1.15", "tf2.21"), plan("tf1.15", "tf2.21", "1")];
  assert.ok(some.length < every.length);
  assert.ok(every.some(({ code }) => code.includes("1")));
  assert.ok(!some.some(({ code }) => code.includes("1")));
});

test("the checklist has boxes, ticked ones and absolute addresses", () => {
  const found = plan("tf2.15", "tf2.16");
  const lines = markdown(found, new Set([found[0].id]), "A plan", "https://example.org/").split("\n");
  assert.equal(lines.filter((line) => line.startsWith("- [x] [Python 3.11 → 3.12](https://example.org/")).length, 1);
  assert.equal(lines.filter((line) => line.startsWith("- [ ] [")).length, found.length - 1);
});

test("all words of the filter count", () => {
  const one = { title: "Adam", write: "lr=1 → learning_rate=1", proof: "" };
  assert.ok(matches(one, "ADAM learning"));
  assert.ok(!matches(one, "adam decay"));
});
