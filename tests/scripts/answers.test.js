// The traceback box's answers to posted errors.

import assert from "node:assert/strict";
import test from "node:test";

import { Answers, MENTIONED, NEAR, NOTHING, RECORDED } from "../../docs/assets/answer.js";
import { cases, index } from "./indexes.js";
import { asPosted, inATraceback, isTyped, logged, withOtherNames, withoutItsType } from "./posted.js";

const DATA = index("errors.json");
const POSTED = cases("pasted.json");
const answers = new Answers(DATA);

/** The guide that an error's page belongs to. */
const guideOf = (page) => page?.replace(/^errors\/([\w-]+)\/.*/, "guides/$1/");

/** Prints what is missed, and returns the share that is right. */
function right(context, asked, of, change = asPosted) {
  const missed = asked.flatMap(({ text, pages }) => {
    const { kind, found } = of.to(change(text));
    return pages.includes(guideOf(found[0]?.page)) ? [] : [`${text.slice(0, 90)}: ${kind} ${found[0]?.page}#${found[0]?.heading}, right is ${pages}`];
  });
  const share = 1 - missed.length / asked.length;
  context.diagnostic([`${(100 * share).toFixed(1)}% of ${asked.length}`, ...missed].join("\n  "));
  return share;
}

for (const change of [asPosted, withoutItsType, inATraceback, logged, withOtherNames])
  test(`the right page comes first: ${change.name}`, (context) => {
    assert.ok(right(context, POSTED.messages, answers, change) >= 0.95);
  });

/** What ports of repositories met, in two halves: one may be used to tune the search, the other must not be. */
const MET = halves();

function halves() {
  const met = index("met.json").filter(({ sections }) => sections.length);
  const half = ({ text }) => [...text].reduce((sum, sign) => (31 * sum + sign.codePointAt(0)) % 65_521, 7) % 2;
  return { "to tune on": met.filter((one) => half(one)), "kept aside": met.filter((one) => !half(one)) };
}

for (const [name, met] of Object.entries(MET))
  test(`the right section comes first for what ports met, ${name}`, (context) => {
    const missed = met.flatMap(({ text, sections }) => {
      const [best] = answers.to(text).found;
      const got = best ? `${best.page}#${best.heading}` : "nothing";
      return sections.includes(got) ? [] : [`${text.slice(0, 90)}: ${got}, right is ${sections}`];
    });
    const share = 1 - missed.length / met.length;
    context.diagnostic([`${(100 * share).toFixed(1)}% of ${met.length}`, ...missed].join("\n  "));
    assert.ok(share >= 0.94);
  });

test("a description finds a guide", (context) => {
  assert.ok(right(context, POSTED.descriptions, answers) >= 0.75);
});

for (const change of [asPosted, inATraceback])
  test(`other software's errors find nothing: ${change.name}`, () => {
    const texts = POSTED.unrelated.filter((text) => change === asPosted || isTyped(text));
    const wrong = texts.filter((text) => answers.to(change(text)).found.length);
    assert.ok(texts.length > 30);
    assert.deepEqual(wrong, []);
  });

test("an answer has the kind of its match", () => {
  const kindOf = (text) => answers.to(text).kind;
  assert.equal(kindOf("ValueError: Unknown layer: 'MyAttention'. Please ensure you are using a scope"), RECORDED);
  assert.equal(kindOf("AttributeError: module 'tensorflow' has no attribute 'local_variables_initializer'"), NEAR);
  assert.equal(kindOf("moving_mean and moving_variance never change, whatever update_ops I run"), MENTIONED);
  assert.equal(kindOf("KeyError: 'price'"), NOTHING);
  assert.equal(kindOf(""), NOTHING);
});

test("a section that is about the message comes before one that shows it in passing", () => {
  const first = (text) => `${answers.to(text).found[0]?.page}#${answers.to(text).found[0]?.heading}`;
  assert.equal(first("AttributeError: 'Sequential' object has no attribute 'fit_generator'"), "errors/training-loop/fit-generator/");
  assert.equal(first("AttributeError: `GRUCell` is not available with Keras 3."), "errors/rnn-cells/missing/");
  assert.equal(first("ValueError: setting an array element with a sequence."), "errors/python-and-numpy/element/");
  assert.equal(first("ModuleNotFoundError: No module named 'keras.layers.recurrent'"), "errors/old-imports/layer-modules/");
});

test("an error of one word, or of none, has an answer if it is recorded like this", () => {
  assert.equal(answers.to("AttributeError: _parse_flags").found[0]?.heading, "parse-flags");
  assert.equal(answers.to("NotImplementedError").found[0]?.heading, "add-loss-vae");
  assert.deepEqual(answers.to("AssertionError").found, []);
});

test("a function of the reader's stands for the function of a program", () => {
  assert.equal(answers.to("TypeError: my_initializer() got an unexpected keyword argument 'dtype'").found[0]?.heading, "initializer-dtype");
});

test("the reader's own words beside an error count more than the error", () => {
  const named = answers.to("model.build(input_shape) of a subclassed model makes no weights: ValueError: A total of 38 objects could not be loaded");
  assert.equal(named.found[0].heading, "subclass-build");
  assert.ok(named.found.length > 1);
  assert.equal(answers.to("training is much too fast (WARNING:absl:`lr` is deprecated in Keras optimizer)").found[0]?.heading, "lr-ignored");
});

test("a heading may quote a message that no version here raises", () => {
  assert.equal(answers.to("OSError: cannot write mode F as PNG").found[0]?.heading, "png-float");
});

test("an answer has the section, the message, and the runtimes", () => {
  const [best] = answers.to("ValueError: Argument(s) not recognized: {'lr': 0.001}").found;
  assert.equal(best.page, "guides/optimizers/");
  assert.match(best.text, /not recognized/);
  assert.ok(best.anchor && best.heading && best.title && best.pageTitle);
  assert.ok(best.on.length && best.on.every((id) => DATA.runtimes.includes(id)));
});

/** The index, and other pages like it under other names. */
function many(data, times) {
  const grown = structuredClone(data);
  for (let copy = 1; copy < times; copy++) {
    const other = (text) => text.replace(/\b[a-z]\w*[a-z]_[a-z]\w*\b|\b[A-Z][a-z]+[A-Z]\w*\b/g, (name) => `${name}Of${copy}`);
    const [pages, sections, programs] = [grown.pages.length, grown.sections.length, grown.programs.length];
    for (const [url, title, said] of data.pages) grown.pages.push([`copy-${copy}/${url}`, other(title), other(said)]);
    for (const [page, anchor, title, level, prose] of data.sections) grown.sections.push([page + pages, anchor, other(title), level, other(prose)]);
    for (const [section, anchor] of data.programs) grown.programs.push([section + sections, anchor]);
    for (const [text, own, places] of data.messages)
      grown.messages.push([other(text), own, places.map(([program, group]) => [program + programs, group])]);
  }
  return grown;
}

test("ten times as many pages give the same answers, quickly", (context) => {
  const grown = new Answers(many(DATA, 10));
  assert.ok(right(context, POSTED.messages, grown) >= 0.93);
  const took = POSTED.messages.map(({ text }) => {
    const start = performance.now();
    grown.to(inATraceback(text));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = took[Math.floor(took.length / 2)];
  context.diagnostic(`median ${median.toFixed(1)} ms, slowest ${took.at(-1).toFixed(1)} ms`);
  assert.ok(median < 100);
});
