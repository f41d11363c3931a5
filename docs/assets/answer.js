// Answers a pasted text from errors.json: with what is recorded, else what is near it, else the guides that speak of it.

import { Index, quotes } from "./match.js";
import { Topics } from "./match-topics.js";
import { read } from "./match-read.js";

export const RECORDED = "recorded";
export const NEAR = "near";
export const SPOKEN_OF = "spoken of";
export const NOTHING = "nothing";

/**
 * @typedef {{ page: string, pageTitle: string, heading: string, title: string, score: number, on: string[], text?: string, anchor?: string }} Answer
 * a section: its page's address, its own anchor, and the message recorded in it with the anchor of the evidence
 */

export class Answers {
  /** @param {ErrorsData} data */
  constructor(data) {
    this.data = data;
    this.index = new Index(data);
    this.topics = new Topics(data);
  }

  /**
   * Sections, best first.
   * @param {string} pasted
   * @returns {{ kind: string, found: Answer[] }}
   */
  to(pasted) {
    const asked = this.index.find(pasted);
    const hits = asked.length && !asked[0].near ? asked : this.asTwin(pasted) ?? asked;
    if (hits.length) return { kind: hits[0].near ? NEAR : RECORDED, found: hits.map((hit) => this.shown(hit)) };
    const text = read(pasted).flatMap(({ lines }) => lines).join("\n"); // without frames and code
    const spoken = quotes(pasted) ? this.spokenOf(text, pasted) : this.topics.find(text);
    return { kind: spoken.length ? SPOKEN_OF : NOTHING, found: spoken.map((hit) => this.shown(hit)) };
  }

  /**
   * Sections named in the message; else, where any program may say it, in the code that stands in the traceback.
   * @param {string} text
   * @param {string} pasted
   */
  spokenOf(text, pasted) {
    const named = this.topics.named(text);
    if (named.length || !/[A-Za-z]{2}/.test(text)) return named;
    return this.topics.named(pasted.replace(/\b\w+(?:Error|Exception|Warning)\b/g, ""), text);
  }

  /**
   * What is recorded of the same name in the other form: an import that fails, an attribute that is missing.
   * @param {string} pasted
   */
  asTwin(pasted) {
    const text = read(pasted).slice(-1).flatMap(({ lines }) => lines).join(" ").replace(/[`´‘’“”]/g, "'");
    const [, name, from] = /cannot import name '?(\w+)'? from '?([\w.]+\w)/.exec(text) ?? [];
    const [, module, missing] = /module '?([\w.]+)'? has no attribute '?(\w+)/.exec(text) ?? [];
    const twin = name ? `AttributeError: module '${from}' has no attribute '${name}'` : module && `ImportError: cannot import name '${missing}' from '${module}'`;
    const hits = twin ? this.index.find(twin) : [];
    return hits.length && !hits[0].near ? hits : null;
  }

  /**
   * @param {Pick<import("./match.js").Hit, "section" | "score"> & Partial<import("./match.js").Hit>} hit
   * @returns {Answer}
   */
  shown({ section, score, text, anchor, groups = [] }) {
    const [page, heading, title] = this.data.sections[section];
    const [address, pageTitle] = this.data.pages[page];
    const places = new Set(groups.flatMap((group) => this.data.groups[group]));
    const on = this.data.runtimes.filter((_, place) => places.has(place));
    return { page: address, pageTitle, heading, title, score, text, anchor, on };
  }
}

/** @type {Map<string, Promise<Answers>>} */
const loaded = new Map();

/**
 * The answers from the index at an address, loaded once.
 * @param {string} address
 */
export function load(address) {
  const answers = loaded.get(address) ?? fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  }).then((data) => new Answers(data)).catch((error) => {
    loaded.delete(address); // the next try asks again
    throw error;
  });
  loaded.set(address, answers);
  return answers;
}
