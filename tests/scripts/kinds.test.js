// What was pasted, which version it is from, and what is left out of a report.

import assert from "node:assert/strict";
import test from "node:test";

import { ARGUMENT, CODE, cut, ERROR, kindOf, NAME, TRACEBACK, withoutNames, WORDS } from "../../docs/assets/kinds.js";
import { versionsIn } from "../../docs/assets/versions-in.js";
import { index } from "./indexes.js";
import { inATraceback } from "./posted.js";

const IDS = index("errors.json").runtimes;

test("what was pasted is recognized", () => {
  const kinds = {
    "tf.placeholder": NAME, "keras.layers.merge": NAME, "K.eval()": NAME, "nb_epoch=": ARGUMENT, "lr=0.01": ARGUMENT, BatchNormalization: ARGUMENT, '"save_format"': ARGUMENT, predict_classes: ARGUMENT,
    "AttributeError: 'Adam' object has no attribute 'lr'": ERROR, "No module named merge": ERROR,
    "model.fit(x, y, nb_epoch=2)": CODE, "import tensorflow as tf\nx = tf.placeholder(tf.float32)": CODE, "from keras.layers import Merge": CODE,
    "the accuracy dropped after the upgrade": WORDS,
  };
  for (const [text, what] of Object.entries(kinds)) assert.equal(kindOf(text).what, what, text);
  assert.equal(kindOf(inATraceback("ValueError: no")).what, TRACEBACK);
});

test("the version is taken from the traceback", () => {
  const newest = (text) => versionsIn(text, IDS).ids.filter((id) => /^tf[\d.]+$/.test(id)).at(-1);
  assert.equal(newest('File "/usr/lib/python3.7/site-packages/tensorflow_core/_api/v1/x.py", line 3'), "tf1.15");
  assert.equal(newest('File "/opt/python3.7/site-packages/tensorflow_core/python/keras/engine/training.py", line 3'), "tf2.1");
  assert.equal(newest('File "/x/python3.10/site-packages/keras/src/engine/training.py", line 3'), "tf2.15");
  assert.equal(newest('File "/x/python3.10/site-packages/keras/utils/traceback_utils.py", line 70, in error_handler'), "tf2.12");
  assert.deepEqual(versionsIn('File "/x/site-packages/tf_keras/src/engine/training.py", line 3', IDS).ids.filter((id) => !id.endsWith("-legacy")), []);
  assert.ok(versionsIn('File "/x/site-packages/keras/src/ops/numpy.py", line 3', IDS).ids.every((id) => id.startsWith("keras3") || /tf2\.(?:1[68]|21)(?!.*legacy)/.test(id)));
  assert.deepEqual(versionsIn("KeyError: 'price'", IDS), { ids: IDS, signs: [] });
});

test("a report has no paths and no names of the reader's", () => {
  const text = withoutNames(String.raw`Traceback (most recent call last):
  File "/home/jolanthe/secret_project/train.py", line 8, in train_secret
    secret_model.fit(x)
  File "C:\Users\jolanthe\miniconda\lib\site-packages\keras\src\models.py", line 5, in fit
    raise ValueError
ValueError: cannot open /home/jolanthe/secret.h5 for jolanthe@example.org at 10.0.0.7`);
  for (const word of ["jolanthe", "secret", "10.0.0.7", "miniconda"]) assert.ok(!text.includes(word), `${word}: ${text}`);
  assert.match(text, /site-packages.keras.src.models\.py", line 5, in fit/);
  assert.match(text, /ValueError: cannot open …/);
});

test("a long traceback is cut to its lines that matter", () => {
  const long = inATraceback("ValueError: the last line").replace("INFO:root:starting", "x\n".repeat(2000));
  const short = cut(long, 1500);
  assert.ok(short.length <= 1500);
  assert.match(short, /ValueError: the last line/);
  assert.match(short, /python3\.10\/site-packages\/keras\/utils/);
});
