// Parsing a pasted text.

import assert from "node:assert/strict";
import test from "node:test";

import { keyOf, nameParts, sameName, scopeOf } from "../../docs/assets/match-names.js";
import { plain, read } from "../../docs/assets/match-read.js";
import { inATraceback, logged } from "./posted.js";

test("a traceback is reduced to its exceptions", () => {
  assert.deepEqual(read(inATraceback("ValueError: one\ntwo")), [
    { type: "Warning", lines: ["starting"] }, // whatever was logged
    { type: "KeyError", lines: ["'conv_stem'"] },
    { type: "ValueError", lines: ["one", "two"] },
  ]);
});

test("prefixes of loggers, pytest, quotes, and containers are removed", () => {
  const wanted = [{ type: "TypeError", lines: ["no"] }];
  assert.deepEqual(read(logged("TypeError: no")), [{ type: "TypeError", lines: ["no"] }]);
  for (const before of ["E   ", "> > ", "web_1  | ", "2024-05-02T10:11:12Z ", "\x1b[31m"]) assert.deepEqual(read(`${before}TypeError: no`), wanted, before);
});

test("warnings of Python and of loggers have a type", () => {
  assert.deepEqual(read("/x/y.py:7: FutureWarning: soon").map(({ type }) => type), ["FutureWarning"]);
  assert.deepEqual(read("WARNING:tensorflow:From x").map(({ type }) => type), ["Warning"]);
});

test("text without an exception is one block without a type", () => {
  assert.deepEqual(read("it is slow\nsince today"), [{ type: "", lines: ["it is slow", "since today"] }]);
});

test("ModuleNotFoundError is an ImportError", () => {
  assert.equal(read("ModuleNotFoundError: No module named 'x'")[0].type, "ImportError");
});

test("machine-specific parts are removed", () => {
  assert.equal(plain("cannot import name `a` from ‘b’ (/home/jo/b.py)"), "cannot import name 'a' from 'b'");
  assert.equal(plain("<Layer at 0x7f12ab>"), "<Layer at >");
  assert.equal(plain("module 'tensorflow_core._api.v2.keras' has no attribute 'x'. Did you mean: 'y'?"), "module 'tensorflow.keras' has no attribute 'x'");
  assert.equal(plain("u'lr' in /opt/x/y.py"), "'lr' in ");
});

test("a standard message of Python has a name", () => {
  assert.deepEqual(keyOf("module 'keras' has no attribute 'a'"), { shape: "attribute", of: "keras", name: "a" });
  assert.deepEqual(keyOf("cannot import name 'a' from 'b.c'"), { shape: "import", name: "a", of: "b.c" });
  assert.deepEqual(keyOf("f() got an unexpected keyword argument 'lr'"), { shape: "argument", of: "f", name: "lr", passed: true });
  assert.deepEqual(keyOf("Unknown layer: 'Mine'"), { shape: "unknown", of: "layer", name: "Mine" });
  assert.equal(keyOf("shapes (1,) and (2,) are incompatible"), null);
});

test("a different name is a different error, and a different owner a weaker match", () => {
  const about = (asked, known) => sameName(keyOf(asked), keyOf(known), () => false);
  const known = "module 'tensorflow' has no attribute 'log'";
  assert.equal(about(known, known), 1);
  assert.equal(about("module 'tensorflow' has no attribute 'sub'", known), 0);
  assert.equal(about("module 'tensorflow.math' has no attribute 'log'", known), 0.9);
  assert.equal(about("'str' object has no attribute 'log'", known), 0);
  assert.equal(about("'Mine' object has no attribute 'decode'", "'str' object has no attribute 'decode'"), 0);
  assert.equal(about("f() got an unexpected keyword argument 'x'", "g() got an unexpected keyword argument 'y'"), 0);
});

test("names are similar if they share parts", () => {
  assert.equal(nameParts("local_variables", "local_variables"), 1);
  assert.equal(nameParts("local_variables", "global_variables"), 0.5);
  assert.equal(nameParts("sub", "log"), 0);
});

test("only missing names in the libraries have a scope", () => {
  const scope = (text) => scopeOf(keyOf(text));
  assert.equal(scope("module 'tensorflow.keras.backend' has no attribute 'x'"), "keras.backend");
  assert.equal(scope("cannot import name 'x' from 'tensorflow.keras.utils'"), "keras.utils");
  assert.equal(scope("No module named 'keras.engine.topology'"), "keras.engine");
  assert.equal(scope("'NoneType' object has no attribute 'x'"), null);
  assert.equal(scope("cannot import name 'x' from 'numpy'"), null);
});
