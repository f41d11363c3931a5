// Elements of a page: those that it has for certain, and new ones.

/**
 * The first element there, which the page has; an error if it has none.
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function find(within, selector, kind) {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} that is ${selector}`);
}

/**
 * All elements there of a kind.
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 */
export const all = (within, selector, kind) => [...within.querySelectorAll(selector)].flatMap((one) => (one instanceof kind ? [one] : []));

/** @typedef {Node | string} Part */

/**
 * An element: its name with classes, its text or children, its attributes.
 * @param {string} name
 * @param {Part | Part[]} content
 * @param {Record<string, string>} attributes
 */
export function make(name, content = "", attributes = {}) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.className = classes.join(" ");
  element.append(...[content].flat().filter((part) => part !== ""));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/**
 * What can be done about an index that did not come.
 * @param {unknown} error
 * @param {string} remedy
 */
export function notLoaded(error, remedy) {
  return make("p.vk-nothing", `The index could not be loaded (${error instanceof Error ? error.message : error}). ${remedy}`);
}
