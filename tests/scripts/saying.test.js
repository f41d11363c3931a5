// Formatting runtimes.

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

test("consecutive versions of a family are one range", () => {
  assert.equal(say(["tf1.15", "tf2.0", "tf2.1"]), "TF 1.15 – 2.1");
  assert.equal(say(["tf2.1", "tf1.15"]), "TF 1.15, 2.1");
  assert.equal(say(["tf2.2", "old", "tf2.0"]), "TF 2.0, 2.2, Keras 2.3");
});

test("a version with two variants occurs once", () => {
  assert.equal(say(["tf2.1", "tf2.1-h5py3"]), "TF 2.1");
});

test("no runtimes give an empty text", () => {
  assert.equal(say([]), "");
  assert.equal(say(["unknown"]), "");
});

test("aside runtimes are not offered as choices", () => {
  assert.deepEqual(choices.map(({ id }) => id), ["tf1.15", "tf2.0", "old", "tf2.1", "tf2.2"]);
  assert.equal(nameOf("old"), "Keras 2.3");
  assert.equal(nameOf("unknown"), "unknown");
});
