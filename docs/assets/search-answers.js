// What the box knows, for the theme's search.

import { load, RECORDED } from "./answer.js";
import { make } from "./elements.js";
import { remedyOf, versionFor } from "./reply.js";
import { nameOf } from "./say.js";

/**
 * @param {import("./answer.js").Answers} answers
 * @param {(address: string) => boolean} is
 * @param {string} id
 */
function said({ data }, is, id) {
  const section = data.sections.find(([, address]) => is(address));
  const place = data.runtimes.indexOf(id);
  const [fails, differs] = [section?.[4], section?.[5]].map((signs) => signs?.[place] === "1");
  return fails ? `Fails on ${nameOf(id)}` : differs ? `Does something else on ${nameOf(id)}, silently` : "";
}

/**
 * What a section is on the reader's version; "" if nothing is wrong there.
 * @param {string} root
 * @param {string} href
 */
export async function verdictOf(root, href) {
  const url = new URL(href);
  const address = (url.origin + url.pathname).slice(root.length);
  const answers = await load(root, false);
  return said(answers, (one) => one === address + url.hash || one === address, versionFor("").id);
}

/**
 * The sections that the box answers a text with, if a message is recorded, and what the first says to write on the reader's version.
 * @param {string} root
 * @param {string} text
 * @param {number} most
 * @returns {Promise<Node[]>}
 */
export async function answersTo(root, text, most) {
  const answers = await load(root, false);
  const { kind, found } = answers.to(text);
  if (kind !== RECORDED) return [];
  const { id } = versionFor(text);
  const links = found.slice(0, most).map(({ address, title }) => make("a.vk-search-answer", [make("b", title), make("span.vk-search-verdict", said(answers, (one) => one === address, id))], { href: root + address }));
  const remedy = await remedyOf(found[0]);
  const write = remedy?.after?.length && remedy.holds?.includes(id) ? [make("pre.vk-search-write", make("code", remedy.after.join("\n")), { tabindex: "0", "aria-label": "Write this" })] : [];
  return [links[0], ...write, ...links.slice(1)];
}
