// Asks the box: `node asked.mjs SITE < texts`, a JSON list. Prints, for each, the sections that it answers with, best first.

import { readFileSync } from "node:fs";

import { Answers } from "../../docs/assets/answer.js";

const of = (name) => JSON.parse(readFileSync(`${process.argv[2]}/${name}.json`, "utf8"));
const answers = new Answers(of("errors"), of("words"));
const texts = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(texts.map((text) => answers.to(text).found.map(({ address }) => address))));
