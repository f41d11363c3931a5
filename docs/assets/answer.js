// Looks up a pasted text in errors.json: recorded messages first, then similar ones, then guides that mention it.

import { Index, quotes } from "./match.js";
import { Topics } from "./match-topics.js";
import { read } from "./match-read.js";

export const RECORDED = "recorded";
export const NEAR = "near";
export const MENTIONED = "mentioned";
export const NOTHING = "nothing";

/** A reader's own words in front of an error: at least five in a row. They tell what the error is about. */
const DESCRIBED = /^\s*((?=(?:\S+\s+){4})[^\n"|\[\]]*?[\w)]):\s+(?:\w*(?:Error|Exception):\s)/;

/**
 * @typedef {{ page: string, pageTitle: string, heading: string, title: string, score: number, on: string[], text?: string, anchor?: string }} Answer
 * a section: its page's URL, its anchor, and the recorded message with the anchor of the evidence
 */

export class Answers {
  /** @param {ErrorsData} data */
  constructor(data) {
    this.data = data;
    this.index = new Index(data);
    this.topics = new Topics(data);
  }

  /**
   * Sections, best match first.
   * @param {string} pasted
   * @returns {{ kind: string, found: Answer[] }}
   */
  to(pasted) {
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
 * Loads the index from a URL, once.
 * @param {string} address
 */
export function load(address) {
  const answers = loaded.get(address) ?? fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  }).then((data) => new Answers(data)).catch((error) => {
    loaded.delete(address); // so that the next call retries
    throw error;
  });
  loaded.set(address, answers);
  return answers;
}
