// The site's indexes, built by test_scripts.py, and the test cases.

import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** @param {string} name of a file that the site publishes */
export const index = (name) => read(`${process.env.INDEXES}/${name}`);

/** @param {string} name of a file under tests/data/ */
export const cases = (name) => read(new URL(`../data/${name}`, import.meta.url));
