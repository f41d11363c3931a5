// Finds and creates elements.

/**
 * The first match; throws if there is none.
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function find(within, selector, kind) {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} that matches ${selector}`);
}

/**
 * All matches of a class.
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 */
export const all = (within, selector, kind) => [...within.querySelectorAll(selector)].flatMap((one) => (one instanceof kind ? [one] : []));

/** @typedef {Node | string} Part */

/**
 * Creates an element from a tag with classes, its content, and its attributes.
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
 * A message for an index that failed to load.
 * @param {unknown} error
 * @param {string} remedy
 */
export function notLoaded(error, remedy) {
  return make("p.vk-nothing", `The index could not be loaded (${error instanceof Error ? error.message : error}). ${remedy}`);
}
