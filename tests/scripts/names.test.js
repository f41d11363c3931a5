// Looking up the public name in a text.

import assert from "node:assert/strict";
import test from "node:test";

import { Names, canonical, familyOf, pathsIn } from "../../docs/assets/names.js";
import { cases, index } from "./indexes.js";

const names = new Names(index("names.json"));

for (const [text, path] of Object.entries(cases("names.json").meant))
  test(`what is meant by ${text.replaceAll("\n", " ")}`, () => {
    assert.equal(names.about(text)?.path ?? null, path);
  });

test("errors of other software have no name", () => {
  const wrong = cases("pasted.json").unrelated.filter((text) => names.about(text));
  assert.deepEqual(wrong, []);
});

test("a name has the versions with it, those without it, and their alternatives", () => {
  const found = names.about("tf.log");
  assert.ok(found.on.includes("tf1.15") && found.missing.includes("tf2.0"));
  assert.equal(found.same[0].path, "tf.math.log");
  for (const { on } of [...found.same, ...found.alike]) assert.ok(on.every((runtime) => found.missing.includes(runtime)));
});

test("what is proved to replace a name comes with the runtimes and the place of the proof", () => {
  const [first] = names.about("tf.log").proved;
  assert.deepEqual([first.path, first.address], ["tf.math.log", "errors/tensorflow1-names/math/"]);
  assert.ok(first.title && first.on.includes("tf2.21") && !first.on.includes("tf1.15"));
  assert.deepEqual(names.about("tf.keras.layers.Dense").proved, []);
});

test("a name of tf.contrib without a proof has what replaces its module, or a guide, or neither", () => {
  const ofSlim = names.about("slim.max_pool2d");
  assert.deepEqual([ofSlim.path, ofSlim.proved, ofSlim.module.path, ofSlim.module.proof.path], ["tf.contrib.slim.max_pool2d", [], "tf.contrib.slim", "tf_slim"]);
  const ofRnn = names.about("tf.contrib.rnn.GridLSTMCell");
  assert.deepEqual([ofRnn.module, ofRnn.guide.address.split("#")[0]], [null, "errors/contrib/rnn/"]);
  const other = names.about("tf.contrib.ffmpeg.decode_audio");
  assert.deepEqual([other.proved, other.module, other.guide], [[], null, null]);
});

test("a name in the wrong module is found elsewhere", () => {
  const found = names.about("tf.keras.layers.Adam");
  assert.deepEqual(found.on, []);
  assert.ok(found.alike.some(({ path }) => path === "tf.keras.optimizers.Adam"));
});

test("every form of a path is normalized", () => {
  for (const path of ["tensorflow.keras.layers", "tensorflow_core._api.v2.keras.layers", "tf_keras.layers", "tensorflow.python.keras.keras.layers"])
    assert.equal(canonical(path), "tf.keras.layers", path);
  assert.equal(canonical("keras.api._v2.keras.layers"), "tf.keras.layers");
  assert.equal(canonical("keras.src.layers"), "keras.src.layers");
  assert.deepEqual([familyOf("tf.keras.layers"), familyOf("tf.math.log"), familyOf("keras.ops")], ["tf.keras", "tf", "keras"]);
});

test("the module is found in the code of a traceback", () => {
  assert.deepEqual(pathsIn("  x = tf.foo.log(y)\nAttributeError: 'module' object has no attribute 'log'"), ["tf.foo.log"]);
  assert.deepEqual(pathsIn("from keras.layers import Merge\nImportError: cannot import name 'Merge'"), ["keras.layers.Merge"]);
  assert.deepEqual(pathsIn("from keras.engine.topology import Layer, Input as I\nModuleNotFoundError: No module named 'keras.engine.topology'"),
    ["keras.engine.topology.Layer", "keras.engine.topology.Input", "keras.engine.topology"]);
});

test("a property of JavaScript objects is not a TensorFlow name", () => {
  for (const text of ["tf.constructor", "keras.toString", "AttributeError: 'constructor' object has no attribute 'x'"])
    assert.equal(names.about(text), null, text);
});
