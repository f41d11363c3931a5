// Finds the sections about a topic, for descriptions instead of messages.

import { keyOf } from "./match-names.js";
import { plain } from "./match-read.js";

// Synonyms: readers describe results that got worse; the guides describe results that differ.
/** @type {[RegExp, string][]} */
const SYNONYMS = [
  [/^convolution(?=\dd$)/, "conv"],
  [/^bn$|^batch_?norm(?:ali[sz]ation)?$/, "batchnormalization"],
  [/^lr$/, "learning_rate"],
  [/^(?:accura|predict|metric|score|result).*/, "result"],
  [/^(?:drop|differ|wors|degrad|diverg|converg|upgrad|chang)(?!out).*/, "differ"],
];
const COVERED = 0.5; // what a section gains if the description has its whole heading
const WHOLE_PAGE = 0.8; // of a page's introduction: a section below it says more
const MESSAGE = 0.9; // of a section whose heading is a message: a description is about something without one
const UNKNOWN = 0.3; // an unknown word weighs as if so many sections had it: their number to this power
const IN_SECTION = 0.22; // the share of a description's weight that a section must have
const ON_PAGE = 0.45; // the same for its page
const IDENTIFIER = /\b(?!__|NoneType\b|KerasTensor\b)(?:_?[A-Za-z]\w*_\w+|_\w+|[A-Z][a-z0-9]+(?:[A-Z]\w*)+|\w+(?=\(\)))/g;

const FEWEST = 6; // words in a row that are a quotation

/** @param {string} text */
const spaced = (text) => (text.match(/\w+/g) ?? []).join(" ").toLowerCase();

const ENDINGS = /(?:i[sz](?:ations?|ers?|e[sd]?|ing)|at(?:ions?|ors?|e[sd]?|ing)|ings?|ed|al|ly|es|s|e)$/;

/** @param {string} word */
function stem(word) {
  const bare = word.toLowerCase().replace(/^_+|(?:_\d+)+$/g, "");
  const same = SYNONYMS.find(([pattern]) => pattern.test(bare));
  if (same) return bare.replace(same[0], same[1]);
  if (bare.length < 5 || bare.includes("_")) return bare;
  const short = bare.replace(ENDINGS, "");
  return short.length < 3 ? bare : short.replace(/([^aeiou])\1$/, "$1");
}

/**
 * @param {string} text
 * @param {Set<string>} stop
 */
function stemsOf(text, stop) {
  const words = text.match(/[A-Za-z_]\w+/g) ?? [];
  return words.filter((word) => !stop.has(word.toLowerCase())).map(stem).filter(Boolean);
}

/**
 * @template T
 * @param {Map<string, T[]>} map
 * @param {string} key
 */
function listOf(map, key) {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

export class Topics {
  /**
   * @param {Pick<ErrorsData, "sections">} data
   * @param {WordsData} words
   */
  constructor({ sections }, words) {
    this.sections = sections;
    this.stop = new Set(words.stop);
    /** How strongly each section has a word. @type {Map<string, [section: number, strength: number][]>} */
    this.postings = new Map();
    /** The pages that have a word. @type {Map<string, number[]>} */
    this.pages = new Map();
    /** The sections whose headings have an identifier. @type {Map<string, number[]>} */
    this.titled = new Map();
    this.titles = sections.map(([, , title]) => [...new Set(stemsOf(title, this.stop))]);
    sections.forEach(([page, , title, level], section) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      const add = (/** @type {string} */ text, /** @type {number} */ worth) => stemsOf(text, this.stop).forEach((word) => counts.set(word, (counts.get(word) ?? 0) + worth));
      add(title, 3);
      add(words.sections[section] ?? "", 1);
      if (level === 1) add(words.stories[page] ?? "", 1);
      for (const [word, count] of counts) {
        listOf(this.postings, word).push([section, count / (count + 1.2)]);
        const having = listOf(this.pages, word);
        if (having.at(-1) !== page) having.push(page);
      }
      for (const name of new Set(title.match(IDENTIFIER))) listOf(this.titled, name).push(section);
    });
  }

  /** @param {string} word */
  weight(word) {
    const found = this.postings.get(word)?.length ?? this.sections.length ** UNKNOWN
    return Math.log(1 + this.sections.length / found);
  }

  /**
   * The share of a heading's weight that the words have.
   * @param {number} section
   * @param {string[]} words
   */
  covered(section, words) {
    const sum = (/** @type {string[]} */ some) => some.reduce((total, word) => total + this.weight(word), 0);
    return sum(this.titles[section].filter((word) => words.includes(word))) / (sum(this.titles[section]) || 1);
  }

  /**
   * Sections that have many of the description's words, best match first.
   * @param {string} text
   * @param {boolean} any whether a section with few of the words counts, too
   */
  find(text, any = false) {
    const words = [...new Set(stemsOf(text, this.stop))];
    const whole = words.reduce((sum, word) => sum + this.weight(word), 0);
    /** @type {Map<number, number>} */
    const held = new Map();
    /** @type {Map<number, { section: number, score: number, held: number, words: number }>} */
    const found = new Map();
    for (const word of words) {
      for (const page of this.pages.get(word) ?? []) held.set(page, (held.get(page) ?? 0) + this.weight(word));
      for (const [section, strength] of this.postings.get(word) ?? []) {
        const one = found.get(section) ?? { section, score: 0, held: 0, words: 0 };
        one.score += strength * this.weight(word);
        one.held += this.weight(word);
        one.words += 1;
        found.set(section, one);
      }
    }
    const onPage = (/** @type {{ section: number }} */ { section }) => held.get(this.sections[section][0]) ?? 0;
    return [...found.values()]
      .filter((one) => any || (onPage(one) >= ON_PAGE * whole && one.held >= IN_SECTION * whole && one.words >= Math.min(2, words.length)))
      .map((one) => {
        const score = one.score * (1 + COVERED * this.covered(one.section, words)) + 0.2 * onPage(one);
        const [, , title, level] = this.sections[one.section];
        return { section: one.section, score: score * (level === 1 ? WHOLE_PAGE : 1) * (keyOf(plain(title)) ? MESSAGE : 1) };
      })
      .sort((a, b) => b.score - a.score);
  }

  /**
   * Sections whose headings have the words of a line of the text, in a row.
   * @param {string} text
   */
  quoting(text) {
    const said = text.split("\n").map(spaced).filter((line) => line.split(" ").length >= FEWEST);
    return this.sections.flatMap(([, , title], section) => (said.some((line) => ` ${spaced(title)} `.includes(` ${line} `)) ? [{ section, score: 1 }] : []));
  }

  /**
   * Sections whose headings have an identifier of the text, and whose titles have every word of a message.
   * @param {string} text
   */
  named(text, message = "") {
    const words = message.match(/[A-Za-z_]\w+/g) ?? [];
    const holds = (/** @type {number} */ section) => words.every((word) => this.sections[section][2].includes(word));
    /** @type {Map<number, number>} */
    const found = new Map();
    for (const name of new Set(text.match(IDENTIFIER))) {
      const sections = (this.titled.get(name) ?? []).filter(holds);
      for (const section of sections) found.set(section, (found.get(section) ?? 0) + 1 / sections.length);
    }
    return [...found].map(([section, score]) => ({ section, score })).sort((a, b) => b.score - a.score);
  }
}
