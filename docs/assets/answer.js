// Looks up a pasted text in errors.json: recorded messages first, then similar ones, then guides that mention it.

import { ARGUMENT, kindOf, NAME } from "./kinds.js";
import { Index, quotes } from "./match.js";
import { Topics } from "./match-topics.js";
import { read } from "./match-read.js";

export const RECORDED = "recorded";
export const NEAR = "near";
export const MENTIONED = "mentioned";
export const NOTHING = "nothing";
export const FIRST_LINE = "first line";

/** Lines that say where an error was raised, alone. */
const WRAPPERS = /^(?:\w+Error: )?(?:Exception encountered when calling (?:layer [^.]*\(type \w+\)|\S+\.call\(\))[.:]?|(?:Call )?[Aa]rguments received by .*|in (?:user|converted) code:)$/;
const MOST_BEGINNING = 5;
const MOST_NEAREST = 3;

/** A reader's own words in front of an error: at least five in a row. They tell what the error is about. */
const DESCRIBED = /^\s*((?=(?:\S+\s+){4})[^\n"|\[\]]*?[\w)]):\s+(?:\w*(?:Error|Exception):\s)/;

/** @type {WordsData} */
const NO_WORDS = { stop: [], stories: [], sections: [] };

/**
 * @typedef {{ address: string, title: string, story: string, storyTitle: string, score: number, on: string[], text?: string, evidence?: string }} Answer
 * a section: its address and title, those of the guide that it belongs to, the recorded message, and where its evidence stands
 */

export class Answers {
  /**
   * @param {ErrorsData} data
   * @param {WordsData} words without them, only recorded messages are found
   */
  constructor(data, words = NO_WORDS) {
    this.data = data;
    this.index = new Index(data);
    this.topics = new Topics(data, NO_WORDS);
    if (words !== NO_WORDS) this.learn(words);
  }

  /** @param {WordsData} words */
  learn(words) {
    this.index.learn(words);
    this.topics = new Topics(this.data, words);
  }

  /**
   * Sections, best match first.
   * @param {string} pasted
   * @returns {{ kind: string, found: Answer[] }}
   */
  to(pasted) {
    const { what, name } = kindOf(pasted);
    if (what === ARGUMENT || what === NAME) return this.about(what, name);
    if (WRAPPERS.test(pasted.trim())) return this.wrapped(pasted);
    const [, described] = DESCRIBED.exec(pasted) ?? [];
    const about = described ? this.topics.find(described).slice(0, 1) : [];
    const asked = this.index.find(pasted);
    const hits = asked.length && !asked[0].near ? asked : this.inOtherForm(pasted) ?? asked;
    if (hits.length) return { kind: hits[0].near ? NEAR : RECORDED, found: [...about, ...hits.filter(({ section }) => section !== about[0]?.section)].map((hit) => this.shown(hit)) };
    const text = read(pasted).flatMap(({ lines }) => lines).join("\n"); // without frames and code
    const mentioned = quotes(pasted) ? this.mentionedIn(text, pasted) : this.described(text);
    return { kind: mentioned.length ? MENTIONED : NOTHING, found: mentioned.map((hit) => this.shown(hit)) };
  }

  /**
   * Sections about a name or an argument: those whose heading is about it, then those that record a message about it.
   * @param {string} what
   * @param {string} name
   */
  about(what, name) {
    const [module, last] = [name.replace(/\.?\w+$/, ""), name.replace(/.*\./, "")];
    const canonical = module.replace(/^tf\b/, "tensorflow").replace(/^K\b/, "keras.backend");
    const asked = what === ARGUMENT
      ? [`TypeError: ('Keyword argument not understood:', '${last}')`, `AttributeError: 'Sequential' object has no attribute '${last}'`]
      : [`AttributeError: module '${canonical}' has no attribute '${last}'`, `ImportError: cannot import name '${last}' from '${canonical}'`, `ModuleNotFoundError: No module named '${canonical}.${last}'`];
    const told = new RegExp(`\\b${last}\\b`);
    /** @type {Map<number, import("./match.js").Hit | { section: number, score: number }>} */
    const found = new Map();
    for (const section of this.index.headed(last)) if (what === ARGUMENT) found.set(section, { section, score: 1 });
    for (const text of asked) for (const hit of this.index.find(text)) if (!hit.near && told.test(hit.text || this.data.sections[hit.section][2])) found.set(hit.section, found.has(hit.section) ? { ...hit, score: Infinity } : hit);
    const hits = [...found.values()].sort((a, b) => b.score - a.score);
    if (hits.length) return { kind: RECORDED, found: hits.map((hit) => this.shown(hit)) };
    const headed = this.index.headed(last);
    const mentioned = headed.length || what === ARGUMENT ? headed : this.index.storiesOf(/\bcontrib\b/.test(module) ? "contrib" : module.replace(/.*\./, ""));
    return { kind: mentioned.length ? MENTIONED : NOTHING, found: mentioned.map((section) => this.shown({ section, score: 1 })) };
  }

  /**
   * For the first line of an error alone, which says where it was raised and not what: the errors that begin like it.
   * @param {string} pasted
   */
  wrapped(pasted) {
    const [, layer] = /(?:calling (?:layer .*?\(type )?|by (?:layer )?['"]?)(\w+)/.exec(pasted) ?? [];
    const begins = this.index.beginning(/^[^\n]*?(?:Exception encountered when calling|in (?:user|converted) code:)/, layer ?? "");
    return { kind: FIRST_LINE, found: begins.slice(0, MOST_BEGINNING).map((hit) => this.shown(hit)) };
  }

  /**
   * The sections that have most in common with a text that has no answer.
   * @param {string} pasted
   */
  nearest(pasted) {
    const text = read(pasted).flatMap(({ lines }) => lines).join("\n");
    return this.topics.find(text, true).slice(0, MOST_NEAREST).map((hit) => this.shown(hit));
  }

  /**
   * Sections about a description; if it has a message in parentheses, those that show the message come first.
   * @param {string} text
   */
  described(text) {
    const found = this.topics.find(text);
    const [, message] = /\(((?:WARNING:|\w*(?:Error|Warning): )[^()]+)/.exec(text) ?? [];
    const showing = new Set(message ? this.index.find(message).map(({ section }) => section) : []);
    return [...found.filter(({ section }) => showing.has(section)), ...found.filter(({ section }) => !showing.has(section))];
  }

  /**
   * Sections whose headings have the message, or else an identifier of it, or else of the code in the traceback.
   * @param {string} text
   * @param {string} pasted
   */
  mentionedIn(text, pasted) {
    const quoting = this.topics.quoting(read(pasted).filter(({ type }) => /(?:Error|Exception)$/.test(type)).flatMap(({ lines }) => lines).join("\n"));
    if (quoting.length) return quoting;
    const named = this.topics.named(text);
    if (named.length || !/[A-Za-z]{2}/.test(text)) return named;
    return this.topics.named(pasted.replace(/\b\w+(?:Error|Exception|Warning)\b/g, ""), text);
  }

  /**
   * Hits for the same name in the other form: a failing import instead of a missing attribute, and vice versa.
   * @param {string} pasted
   */
  inOtherForm(pasted) {
    const text = read(pasted).slice(-1).flatMap(({ lines }) => lines).join(" ").replace(/[`´‘’“”]/g, "'");
    const [, name, from] = /cannot import name '?(\w+)'? from '?([\w.]+\w)/.exec(text) ?? [];
    const [, module, missing] = /module '?([\w.]+)'? has no attribute '?(\w+)/.exec(text) ?? [];
    const other = name ? `AttributeError: module '${from}' has no attribute '${name}'` : module && `ImportError: cannot import name '${missing}' from '${module}'`;
    const hits = other ? this.index.find(other) : [];
    return hits.length && !hits[0].near ? hits : null;
  }

  /**
   * @param {Pick<import("./match.js").Hit, "section" | "score"> & Partial<import("./match.js").Hit>} hit
   * @returns {Answer}
   */
  shown({ section, score, text, anchor, groups = [] }) {
    const [place, address, title] = this.data.sections[section];
    const [story, storyTitle] = this.data.stories[place];
    const places = new Set(groups.flatMap((group) => this.data.groups[group]));
    const on = this.data.runtimes.filter((_, place) => places.has(place));
    return { address, title, story, storyTitle, score, text, evidence: anchor && `${address.split("#")[0]}#${anchor}`, on };
  }
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * Calls a function once, and again only after it has failed.
 * @template T
 * @param {(root: string) => Promise<T>} load
 */
function once(load) {
  /** @type {Promise<T> | undefined} */
  let loading;
  return (/** @type {string} */ root) => {
    loading ??= load(root).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const messages = once(async (root) => new Answers(await fetched(`${root}errors.json`)));
const words = once(async (root) => {
  const [answers, data] = await Promise.all([messages(root), fetched(`${root}words.json`)]);
  answers.learn(data);
});

/**
 * Loads what is recorded, once: the messages, and the words of the sections if they are needed.
 * @param {string} root the site's address
 * @param {boolean} whole
 * @returns {Promise<Answers>}
 */
export async function load(root, whole) {
  const answers = await messages(root);
  if (whole) await words(root);
  return answers;
}
