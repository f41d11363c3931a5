// Finds the sections about a topic, for descriptions instead of messages.

// Synonyms: readers describe results that got worse; the guides describe results that differ.
/** @type {[RegExp, string][]} */
const SYNONYMS = [
  [/^(?:accura|predict|metric|score|result)/, "result"],
  [/^(?:drop|differ|wors|degrad|diverg|converg|upgrad|chang)(?!out)/, "differ"],
];
const IN_SECTION = 0.22; // the share of a description's weight that a section must have
const ON_PAGE = 0.45; // the same for its page
const IDENTIFIER = /\b(?!__|NoneType\b|KerasTensor\b)(?:_?[A-Za-z]\w*_\w+|_\w+|[A-Z][a-z0-9]+(?:[A-Z]\w*)+|\w+(?=\(\)))/g;

/** @param {string} word */
function stem(word) {
  const bare = word.toLowerCase().replace(/^_+|(?:_\d+)+$/g, "");
  if (bare.length < 5 || bare.includes("_")) return bare;
  const same = SYNONYMS.find(([pattern]) => pattern.test(bare));
  return same ? same[1] : bare.replace(/(?:ings?|ed|es|s|e)$/, "").replace(/([^aeiou])\1$/, "$1");
}

/**
 * @param {string} text
 * @param {Set<string>} stop
 */
function stemsOf(text, stop) {
  const words = text.match(/[A-Za-z_]\w*/g) ?? [];
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
  /** @param {Pick<ErrorsData, "sections" | "pages" | "stop">} data */
  constructor({ sections, pages, stop }) {
    this.sections = sections;
    this.stop = new Set(stop);
    /** How strongly each section has a word. @type {Map<string, [section: number, strength: number][]>} */
    this.postings = new Map();
    /** The pages that have a word. @type {Map<string, number[]>} */
    this.pages = new Map();
    /** The sections whose headings have an identifier. @type {Map<string, number[]>} */
    this.titled = new Map();
    sections.forEach(([page, , title, level, prose], section) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      const add = (/** @type {string} */ text, /** @type {number} */ worth) => stemsOf(text, this.stop).forEach((word) => counts.set(word, (counts.get(word) ?? 0) + worth));
      add(title, 3);
      add(prose, 1);
      if (level === 1) add(pages[page][2], 1);
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
    const found = this.postings.get(word)?.length ?? Math.sqrt(this.sections.length); // an unknown word does not count as rare
    return Math.log(1 + this.sections.length / found);
  }

  /**
   * Sections that have many of the description's words, best match first.
   * @param {string} text
   */
  find(text) {
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
      .filter((one) => onPage(one) >= ON_PAGE * whole && one.held >= IN_SECTION * whole && one.words >= Math.min(2, words.length))
      .map((one) => ({ section: one.section, score: one.score + 0.2 * onPage(one) }))
      .sort((a, b) => b.score - a.score);
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
