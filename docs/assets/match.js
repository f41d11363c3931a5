// Finds the recorded messages that match a pasted text. Pure functions of errors.json and the text.
//
// Both are split into sentences, and sentences into terms: words and pairs of adjacent words. Rare terms have more weight.
// An unknown word may be one of the reader's own names; it matches a placeholder for the program's own names. Python's
// standard messages are about one name: a different name is a different error.

import { keyOf, nameParts, needsLikeness, sameKind, sameName, scopeOf } from "./match-names.js";
import { plain, read } from "./match-read.js";

const OWN = "‹›";
const VARIABLE = /(?<=\b(?:Variable|Key) )[\w.\/]+(?::\d+)?|\b[\w.]+(?:\/[\w.]+)+(?::\d+)?/g; // rnn/basic_lstm_cell/kernel:0
const SURE = 0.6;
const ENOUGH = 1.6; // times the weight of the rarest term
const KEPT = 0.5; // a share of the best score
const UNSAID = 0.1; // what a message loses if the pasted text has none of its sentences
const NAMED = 0.3; // what a section gains if its heading has the name that the message is about
const MISSING = 1; // the same if the heading says of the name what the message says, such as that an object does not have it
const STANDARD = /^(?:(?:object|module|has|no|attribute|got|an|unexpected|keyword|argument|named|cannot|import|name|from|is|not)(?: |$))+$/; // Python's own words

/**
 * @typedef {{ words: string[], hints: Set<string>, key: import("./match-names.js").Key | null }} Sentence
 * @typedef {Sentence & { terms: Set<string>, weight: number, templates: Template[] }} Unit a sentence of recorded messages
 * @typedef {{ text: string, places: Place[], units: Set<Unit>, types: Set<string> }} Template a recorded message
 * @typedef {Sentence & { terms: Set<string> }} Asked a sentence of a pasted text
 * @typedef {{ total: number, most: number, sure: boolean, asked: Asked[], best?: Asked, units: Set<Unit> }} Total how well a template matches a pasted text
 * @typedef {{ section: number, score: number, text: string, anchor: string, groups: number[], near?: boolean }} Hit
 */

/** @param {string} text */
const wordsOf = (text) => (text.match(/‹›|[A-Za-z_]\w*/g) ?? []).map((word) => word.toLowerCase().replace(/(?:_\d+)+$/, ""));

/**
 * Parses a sentence: its words, the parts of its variable names, and its key.
 * @param {string} text
 * @returns {Sentence}
 */
function sentence(text) {
  const hints = new Set((text.match(VARIABLE) ?? []).flatMap(wordsOf));
  return { words: wordsOf(text.replace(VARIABLE, OWN)), hints, key: keyOf(text) };
}

/** @param {string[]} lines */
function sentencesOf(lines) {
  const texts = lines.flatMap((line) => plain(line).split(/(?<=[.!?])\s+(?=[A-Z'<(\[])/));
  return texts.map(sentence).filter(({ words }) => words.length);
}

/** @param {string[]} words */
function termsOf(words) {
  /** @type {Set<string>} */
  const terms = new Set();
  words.forEach((word, place) => {
    if (word !== OWN) terms.add(word);
    if (place && !(word === OWN && words[place - 1] === OWN)) terms.add(`${words[place - 1]} ${word}`);
  });
  return terms;
}

/**
 * Whether a text has a message, rather than a description.
 * @param {string} pasted
 */
export function quotes(pasted) {
  return read(pasted).some(({ type, lines }) => type || sentencesOf(lines).some(({ key }) => key));
}

/**
 * The shared unit of all sentences with the same words.
 * @param {Sentence} sentence
 * @param {Map<string, Unit>} known
 */
function unitOf(sentence, known) {
  const written = [...sentence.words, ...sentence.hints, sentence.key?.name].join(" ");
  const unit = known.get(written) ?? { ...sentence, terms: termsOf(sentence.words), weight: 0, templates: [] };
  known.set(written, unit);
  return unit;
}

export class Index {
  /** @param {Omit<ErrorsData, "runtimes">} data */
  constructor({ messages, sections, stories, groups, programs }) {
    this.sections = sections;
    this.groups = groups;
    /** @type {Map<string, Unit>} */
    const known = new Map();
    /** @type {Template[]} */
    const templates = messages.map(([text, own, shown]) => {
      /** @type {Place[]} */
      const places = shown.map(([program, group]) => [...programs[program], group]);
      const masked = own.length ? text.replace(new RegExp(`\\b(?:${own.join("|")})\\b`, "g"), OWN) : text;
      const blocks = read(masked);
      const units = new Set(blocks.flatMap(({ lines }) => sentencesOf(lines)).map((sentence) => unitOf(sentence, known)));
      return { text, places, units, types: new Set(blocks.map(({ type }) => type)) };
    });
    this.templates = templates;
    for (const template of templates) for (const unit of template.units) unit.templates.push(template);
    this.units = [...known.values()];
    /** Messages without words, by the type of the exception. @type {Map<string, Template[]>} */
    this.bare = new Map();
    for (const template of templates) if (!template.units.size) for (const type of template.types) this.bare.set(type, [...(this.bare.get(type) ?? []), template]);
    /** The sentences that have a term. @type {Map<string, Unit[]>} */
    this.postings = new Map();
    for (const unit of this.units)
      for (const term of unit.terms) {
        const having = this.postings.get(term);
        if (having) having.push(unit);
        else this.postings.set(term, [unit]);
      }
    this.rarest = Math.log(1 + this.units.length);
    for (const unit of this.units) unit.weight = this.weigh(unit.terms);
    this.headings = sections.map(([, , title]) => termsOf(sentence(plain(title)).words));
    this.keys = sections.map(([, , title]) => keyOf(plain(title)));
    this.hinted = sections.map(([, , title]) => sentence(plain(title)).hints);
    this.titles = stories.map(([, title]) => termsOf(sentence(plain(title)).words));
    /** The words in the code of each section, once its words are known. @type {Set<string>[]} */
    this.quoted = sections.map(() => new Set());
  }

  /** @param {WordsData} words */
  learn({ sections }) {
    this.quoted = sections.map((prose) => new Set((prose.match(/`[^`]+`/g) ?? []).flatMap((code) => wordsOf(plain(code)))));
  }

  /** @param {string} term */
  weight(term) {
    const found = this.postings.get(term);
    return found ? Math.log(1 + this.units.length / found.length) : (term.includes(" ") ? 0.35 : 0.6) * this.rarest;
  }

  /** @param {Iterable<string>} terms */
  weigh(terms) {
    let sum = 0;
    for (const term of terms) sum += this.weight(term);
    return sum;
  }

  /**
   * Sections with matching messages, best first; if there are none, those about the same module, marked `near`.
   * @param {string} pasted
   * @returns {Hit[]}
   */
  find(pasted) {
    const blocks = read(pasted);
    /** @type {Map<Template, Total>} */
    const totals = new Map();
    blocks.forEach(({ type, lines }, place) => {
      if (type && !lines.join("").trim()) for (const template of this.bare.get(type) ?? []) totals.set(template, { total: 1, most: 0, sure: true, asked: [], units: new Set() });
      const factor = place === blocks.length - 1 ? 1 : 0.85; // the last exception ended the program
      for (const asked of sentencesOf(lines)) this.compare(asked, type, factor, totals);
    });
    const hits = this.ranked([...totals].filter(([, one]) => one.sure));
    const kept = this.withTitled(blocks, hits).filter(({ score }, _, [best]) => score >= KEPT * best.score);
    return kept.length ? kept : this.near(blocks);
  }

  /**
   * Adds, above those whose heading is about something else, the sections whose heading says the same of the same name:
   * their programs show it of another name in the heading.
   * @param {import("./match-read.js").Block[]} blocks
   * @param {Hit[]} hits
   * @returns {Hit[]}
   */
  withTitled(blocks, hits) {
    const last = blocks.at(-1);
    const [{ key } = { key: null }] = last ? sentencesOf(last.lines).filter((sentence) => sentence.key) : [];
    if (!key || !hits.length || key.shape !== "unavailable") return hits;
    const titled = (/** @type {number} */ section) => this.keys[section]?.shape === key.shape && this.headings[section].has(key.name.toLowerCase());
    if (titled(hits[0].section)) return hits;
    const known = new Map(hits.map((hit) => [hit.section, hit]));
    const found = this.sections.flatMap((_, section) => (titled(section) ? [known.get(section) ?? { section, score: hits[0].score, text: "", anchor: "", groups: [] }] : []));
    return [...found.map((hit) => ({ ...hit, score: hits[0].score })), ...hits.filter((hit) => !found.some(({ section }) => section === hit.section))];
  }

  /**
   * @param {[Template, Total][]} hits
   * @returns {Hit[]}
   */
  ranked(hits) {
    /** @type {Map<number, Hit & { template: Template }>} */
    const found = new Map();
    for (const [template, { total, asked: keyed, best, units }] of hits) {
      const said = [...units].reduce((sum, unit) => sum + unit.weight, 0);
      const whole = [...template.units].reduce((sum, unit) => sum + unit.weight, 0) || 1;
      const exact = 1 - UNSAID * (1 - said / whole);
      for (const [section, anchor, group] of template.places) {
        const about = Math.max(0, ...[...keyed, ...(best ? [best] : [])].map((sentence) => this.aboutness(section, sentence)));
        const score = exact * total * (1 + about + 0.01 * this.groups[group].length);
        const before = found.get(section);
        const groups = before?.template === template ? [...before.groups, group] : [group];
        if (!before || before.score < score) found.set(section, { section, score, template, text: template.text, anchor, groups });
        else if (before.template === template) before.groups = groups;
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /**
   * Adds the scores of one pasted sentence to the totals of the recorded messages.
   * @param {Sentence} sentence
   * @param {string} type
   * @param {number} factor
   * @param {Map<Template, Total>} totals
   */
  compare(sentence, type, factor, totals) {
    const words = sentence.words.map((word) => (this.postings.has(word) ? word : OWN));
    const asked = { ...sentence, words, terms: termsOf(words) };
    const whole = this.weigh(asked.terms);
    /** @type {Map<Unit, number>} */
    const matched = new Map();
    for (const term of asked.terms)
      for (const unit of this.postings.get(term) ?? []) matched.set(unit, (matched.get(unit) ?? 0) + this.weight(term));
    const unknown = words.filter((word) => word === OWN).length;
    /** @type {Map<Template, { score: number, sum: number, unit: Unit }>} */
    const best = new Map();
    for (const [unit, sum] of matched) {
      const same = sameName(asked.key, unit.key, (name) => this.postings.has(name.toLowerCase()));
      if (!same) continue;
      const floor = sameKind(asked.key, unit.key) && same >= 0.8 ? 0.75 * same : 0;
      const named = asked.key && unit.key && (same === 1 || floor) ? this.rarest : 0; // a matching name counts extra
      const slots = unit.words.filter((word) => word === OWN).length;
      const asks = whole + 0.4 * this.rarest * Math.max(0, unknown - slots);
      const [explained, held] = [sum / asks, sum / unit.weight];
      const score = Math.max(floor, (0.65 * Math.max(explained, held) + 0.35 * Math.min(explained, held)) * same);
      if (score < 0.5 || (!floor && explained < 0.5 && held < 0.85)) continue;
      const [shared, other] = [true, false].map((has) => [...unit.hints].filter((word) => asked.hints.has(word) === has));
      const hint = 0.5 * this.weigh(shared) - (asked.hints.size ? 0.1 * this.weigh(other) : 0);
      for (const template of unit.templates)
        if ((best.get(template)?.score ?? 0) <= score) best.set(template, { score, sum: sum + named + hint, unit });
    }
    for (const [template, { score, sum, unit }] of best) {
      const alike = !type || template.types.has(type) ? 1 : 0.85;
      const before = totals.get(template) ?? { total: 0, most: 0, sure: false, asked: [], units: new Set() };
      const gain = sum * score * alike * factor;
      before.total += gain;
      before.units.add(unit);
      before.sure ||= score * alike >= SURE && (sum >= ENOUGH * this.rarest || (words.length === 1 && type !== "" && alike === 1 && words[0].includes("_")));
      if (asked.key) before.asked.push(asked);
      if (gain > before.most) Object.assign(before, { most: gain, best: asked });
      totals.set(template, before);
    }
  }

  /**
   * How much of the pasted sentence occurs in the section's heading, its page's title, and its inline code.
   * @param {number} section
   * @param {Asked} asked
   */
  aboutness(section, asked) {
    const name = asked.key?.name.replace(/.*\./, "").toLowerCase() ?? ""; // of a module, the last part
    const telling = asked.key ? new Set([...asked.terms].filter((term) => !STANDARD.test(term))) : asked.terms;
    const whole = this.weigh(asked.terms);
    const share = (/** @type {Set<string>} */ terms, /** @type {Set<string>} */ of) => this.weigh([...of].filter((term) => terms.has(term))) / whole;
    const hinted = share(this.quoted[section], asked.hints) + share(this.hinted[section], asked.hints);
    return (
      (this.headings[section].has(name) ? (this.keys[section]?.shape === asked.key?.shape ? MISSING : NAMED) : 0) +
      0.8 * share(this.headings[section], telling) +
      0.2 * share(this.titles[this.sections[section][0]], asked.terms) +
      0.1 * share(this.quoted[section], asked.terms) + 0.4 * hinted
    );
  }

  /**
   * Sections whose heading has a name, those that are about an argument or an attribute of this name first.
   * @param {string} name
   */
  headed(name) {
    const telling = (/** @type {number} */ section) => (this.keys[section]?.name === name ? 0 : 1);
    const exact = new RegExp(`(?<!\\w)${name}(?!\\w)`);
    return this.sections.flatMap(([, , title], section) => (exact.test(title) ? [section] : [])).sort((a, b) => telling(a) - telling(b));
  }

  /**
   * The guides whose title has a word, each by its first section.
   * @param {string} word
   */
  storiesOf(word) {
    const those = this.titles.flatMap((terms, story) => (terms.has(word.toLowerCase()) ? [story] : []));
    return those.flatMap((story) => this.sections.findIndex(([of]) => of === story));
  }

  /**
   * Messages that begin in a way, those with a word in their first line before the others, one a section.
   * @param {RegExp} way
   * @param {string} word
   * @returns {Hit[]}
   */
  beginning(way, word) {
    /** @type {Map<number, Hit>} */
    const found = new Map();
    const named = new RegExp(`\\b${word}\\b`);
    for (const { text, places } of this.templates) {
      if (!way.test(text)) continue;
      const score = word && named.test(text.split("\n")[0]) ? 2 : 1;
      for (const [section, anchor, group] of places) if ((found.get(section)?.score ?? 0) < score) found.set(section, { section, score, text, anchor, groups: [group] });
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /**
   * Whether a heading or a program names this name of a module, or the heading says that it is about its "other" names.
   * @param {number} section
   * @param {string} name
   */
  covers(section, name) {
    const heading = this.headings[section];
    const asked = name.toLowerCase();
    return heading.has(asked) ? 10 : this.quoted[section].has(asked) ? 1.5 : heading.has("other") ? 1 : 0;
  }

  /**
   * For a name without a record: the sections about the most other names in the same module.
   * @param {import("./match-read.js").Block[]} blocks
   * @returns {Hit[]}
   */
  near(blocks) {
    /** @type {Map<number, Omit<Hit, "score"> & { names: Map<string, number>, most: number }>} */
    const found = new Map();
    for (const { lines } of blocks)
      for (const { key } of sentencesOf(lines)) {
        const scope = key && scopeOf(key);
        if (!scope) continue;
        for (const unit of this.units) {
          if (!unit.key || unit.key.shape !== key.shape || scopeOf(unit.key) !== scope) continue;
          const alike = unit.key.name === OWN ? 1 : nameParts(key.name, unit.key.name);
          if (needsLikeness(key) && !alike) continue;
          for (const { text, places } of unit.templates)
            for (const [section, anchor, group] of places) {
              const one = found.get(section) ?? { section, text, anchor, groups: [group], near: true, names: new Map(), most: -1 };
              one.names.set(unit.key.name, Math.max(alike, this.covers(section, key.name)));
              if (alike > one.most) Object.assign(one, { text, anchor, groups: [group], most: alike });
              found.set(section, one);
            }
        }
      }
    const score = (/** @type {number[]} */ alike) => alike.reduce((sum, one) => sum + 1 + 4 * one, 0);
    return [...found.values()].map((one) => ({ ...one, score: score([...one.names.values()]) })).sort((a, b) => b.score - a.score).slice(0, 4);
  }
}
