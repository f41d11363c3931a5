// Which lines "Check my code" shows around findings.

import assert from "node:assert/strict";
import test from "node:test";

import { marked, stretches } from "../../docs/assets/check-lines.js";

const code = (/** @type {number} */ lines) => Array.from({ length: lines }, (_, place) => `x = ${place + 1}\n`).join("");
const at = (/** @type {number} */ line, cell = undefined) => /** @type {any} */ ({ line, column: 1, verdict: "raises", cell });
const said = (/** @type {ReturnType<typeof stretches>} */ found) =>
  found.map(({ cell, hidden, lines }) => `${cell ?? ""}${hidden ? "-" : "+"}${lines[0].number}..${lines[lines.length - 1].number}`);

test("a short file is shown whole, without a line after its last", () => {
  assert.deepEqual(said(stretches({ text: code(10), cells: [] }, [at(3)])), ["+1..10"]);
});

test("of a long file, what is around findings is shown, and no line twice", () => {
  const found = stretches({ text: code(1000), cells: [] }, [at(1), at(500), at(503), at(1000)]);
  assert.deepEqual(said(found), ["+1..3", "-4..497", "+498..505", "-506..997", "+998..1000"]);
  assert.equal(found.flatMap(({ lines }) => lines).length, 1000);
});

test("a gap of a few lines is shown", () => {
  assert.deepEqual(said(stretches({ text: code(1000), cells: [] }, [at(1), at(8)])), ["+1..10", "-11..1000"]);
});

test("findings stand at their lines", () => {
  const [{ lines }] = stretches({ text: code(5), cells: [] }, [at(2), at(2), at(5)]);
  assert.deepEqual(lines.map(({ findings }) => findings.length), [0, 2, 0, 0, 1]);
});

test("where the same edit is owed, a line is shown, too", () => {
  const found = stretches({ text: code(1000), cells: [] }, [{ ...at(1), also: [{ line: 500, column: 5 }] }]);
  assert.deepEqual(said(found), ["+1..3", "-4..497", "+498..502", "-503..1000"]);
  assert.deepEqual(found[2].lines[2].also.map(([one, column]) => [one.line, column]), [[1, 5]]);
});

test("a notebook's lines are those of its cells, without the cells that have no finding", () => {
  const found = stretches({ text: "a\nb\nc\nd\ne", cells: [[1, 2], [3, 5], [5, 6]] }, [at(1, 2), at(1, 6)]);
  assert.deepEqual(said(found), ["2+1..2", "6+1..1"]);
  assert.deepEqual(found.flatMap(({ lines }) => lines.map(({ code }) => code)), ["a", "b", "e"]);
});

test("what a finding is about is marked, after characters that are two in JavaScript, too", () => {
  assert.deepEqual(marked("x = tf.log(y)", [5]), [["x = ", false], ["tf.log", true], ["(y)", false]]);
  assert.deepEqual(marked("'😀', tf.log", [6]), [["'😀', ", false], ["tf.log", true]]);
  assert.deepEqual(marked("tf.a(tf.b)", [6, 1, 6]), [["tf.a", true], ["(", false], ["tf.b", true], [")", false]]);
  assert.deepEqual(marked("", [1]), []);
});
