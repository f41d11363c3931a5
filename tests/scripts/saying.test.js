// Runtimes said as people do.

import assert from "node:assert/strict";
import test from "node:test";

globalThis.vkRuntimes = [
  ["tf1.15", "TensorFlow 1.15", "TF", "1.15", false],
  ["tf2.0", "TensorFlow 2.0", "TF", "2.0", false],
  ["old", "Keras 2.3", "Keras", "2.3", false],
  ["tf2.1", "TensorFlow 2.1", "TF", "2.1", false],
  ["tf2.1-h5py3", "TensorFlow 2.1, h5py 3", "TF", "2.1", true],
  ["tf2.2", "TensorFlow 2.2", "TF", "2.2", false],
];
const { choices, nameOf, say } = await import("../../docs/assets/say.js");

test("neighbors of a family are one range, whatever was released between them", () => {
  assert.equal(say(["tf1.15", "tf2.0", "tf2.1"]), "TF 1.15 – 2.1");
  assert.equal(say(["tf2.1", "tf1.15"]), "TF 1.15, 2.1");
  assert.equal(say(["tf2.2", "old", "tf2.0"]), "TF 2.0, 2.2, Keras 2.3");
});

test("a version in two variants is said once", () => {
  assert.equal(say(["tf2.1", "tf2.1-h5py3"]), "TF 2.1");
});

test("of nothing nothing is said", () => {
  assert.equal(say([]), "");
  assert.equal(say(["unknown"]), "");
});

test("a reader is on none of the runtimes that only some programs are about", () => {
  assert.deepEqual(choices.map(({ id }) => id), ["tf1.15", "tf2.0", "old", "tf2.1", "tf2.2"]);
  assert.equal(nameOf("old"), "Keras 2.3");
  assert.equal(nameOf("unknown"), "unknown");
});
