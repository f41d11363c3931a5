// Filters the page of all translations by words, topic and the two versions. Without this, all of them are shown.

import { all, find } from "./elements.js";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"; // digits for roster positions in the rows' data
const form = find(document, ".vk-translate", HTMLFormElement);
const count = find(form, "output", HTMLOutputElement);
const sections = all(document, ".vk-translations section", HTMLElement).map((section) => ({
  section,
  rows: all(section, "tbody tr", HTMLTableRowElement).map((row) => ({ row, text: row.textContent.toLowerCase() })),
}));
const ids = (globalThis.vkRuntimes ?? []).map(([id]) => id);
const KEYS = ["text", "topic", "from", "to"];
const controls = all(form, "input, select", HTMLElement).flatMap((one) => (one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? [one] : []));
const value = (/** @type {string} */ name) => controls.find((one) => one.name === name)?.value.trim() ?? "";

/**
 * Whether the old code works on the one version, fails or does something else on the other, and the new code is proved there.
 * @param {DOMStringMap} data `on` has, for each proof, the versions of all three
 * @param {string} from
 * @param {string} to
 */
function concerns({ on = "" }, from, to) {
  const [here, there] = [from, to].map((id) => DIGITS[ids.indexOf(id)]);
  return on.split(" ").map((proof) => proof.split("/")).some(([works, wrong, proved]) =>
    (!from || works.includes(here)) && (!to || (wrong.includes(there) && proved.includes(there))));
}

function show() {
  const [text, topic, from, to] = KEYS.map(value);
  const words = text.toLowerCase().split(/\s+/);
  let shown = 0;
  for (const { section, rows } of sections) {
    const here = !topic || section.dataset.topic === topic;
    let found = 0;
    for (const { row, text: said } of rows) {
      row.hidden = !(here && words.every((word) => said.includes(word)) && concerns(row.dataset, from, to));
      found += Number(!row.hidden);
    }
    section.hidden = !found;
    shown += found;
  }
  count.textContent = `${shown} translations`;
  const query = new URLSearchParams(location.search);
  for (const key of KEYS) query.delete(key);
  for (const key of KEYS) if (value(key)) query.append(key, value(key));
  history.replaceState(history.state, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
}

const start = new URLSearchParams(location.search);
for (const one of controls) one.value = start.get(one.name) ?? "";
const [from, to] = ["from", "to"].map((name) => controls.find((one) => one.name === name));
const [mine, target] = ["my-version", "my-target"].map((key) => localStorage.getItem(key) ?? "");
if (from && to && !KEYS.some((key) => start.has(key))) [from.value, to.value] = target ? [mine, target] : ["", mine];
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
show();
