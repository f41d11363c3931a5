// Shows a plan: its groups, boxes that the browser remembers for each pair of versions, a filter, and a copy.

import { all, find, make } from "./elements.js";
import { CODES, GROUPS, isVague, markdown, matches, steps } from "./plan.js";
import { nameOf } from "./say.js";

/** @typedef {import("./plan.js").Step} Step */

/**
 * @param {HTMLElement} place
 * @param {ChangesData} changes
 * @param {PlanData} plan
 * @param {string} from
 * @param {string} to
 * @param {string} root
 */
export function showPlan(place, changes, plan, from, to, root) {
  const asked = new URLSearchParams(location.search);
  const key = `vk-plan:${from}:${to}`;
  const done = read(key);
  let without = [...(asked.get("without") ?? "")].filter((sign) => CODES.some(([one]) => one === sign)).join("");
  const input = make("input", "", { type: "search", value: asked.get("q") ?? "", autocomplete: "off" });
  const choices = CODES.map(([sign, name]) => make("label", [make("input", "", { type: "checkbox", value: sign, ...(without.includes(sign) ? {} : { checked: "" }) }), ` ${name}`]));
  const copy = make("button", "Copy as Markdown", { type: "button" });
  const print = make("button", "Print", { type: "button" });
  const said = make("p.vk-plan-said", "", { role: "status" });
  const bar = make("progress", "", { "aria-label": "Steps done", max: "1", value: "0" });
  const groups = make("div");
  const tools = make("div.vk-plan-tools", [make("label", ["Filter ", input]), make("fieldset", [make("legend", "My code has"), ...choices]), copy, print]);
  /** @type {Step[]} */
  let found = [];
  const shown = () => found.filter((step) => matches(step, input instanceof HTMLInputElement ? input.value.trim() : ""));
  const count = () => {
    const ticked = found.filter(({ id }) => done.has(id)).length;
    said.textContent = `${ticked} of ${found.length} done${shown().length < found.length ? `, ${shown().length} shown` : ""}`;
    bar.setAttribute("max", String(found.length || 1));
    bar.setAttribute("value", String(ticked));
  };
  const draw = () => {
    found = steps(changes, plan, from, to, nameOf, without);
    const parts = GROUPS.map(([sign, title]) => ({ title, ones: shown().filter(({ group }) => group === sign) })).filter(({ ones }) => ones.length);
    const filtered = input instanceof HTMLInputElement && input.value.trim() !== "";
    groups.replaceChildren(...parts.map(({ title, ones }, index) => group(title, ones, done, root, { open: index === 0 || filtered, filtered, ports: plan.ports })));
    count();
  };
  const remember = () => {
    const address = new URL(location.href);
    const text = input instanceof HTMLInputElement ? input.value.trim() : "";
    for (const [name, value] of [["q", text], ["without", without]]) value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    history.replaceState(history.state, "", address);
    draw();
  };
  tools.addEventListener("change", (event) => event.stopPropagation());
  input.addEventListener("input", remember);
  find(tools, "fieldset", HTMLElement).addEventListener("change", () => {
    without = all(tools, "fieldset input", HTMLInputElement).filter(({ checked }) => !checked).map(({ value }) => value).join("");
    remember();
  });
  groups.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) done.add(target.value);
    else done.delete(target.value);
    write(key, done);
    count();
  });
  copy.addEventListener("click", async () => {
    const text = markdown(shown(), done, `From ${nameOf(from)} to ${nameOf(to)}`, root);
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = "Copied";
    } catch {
      copy.textContent = "The browser does not allow it";
    }
  });
  print.addEventListener("click", () => globalThis.print());
  draw();
  place.replaceChildren(...(found.length ? [make("h2", `Plan: ${nameOf(from)} → ${nameOf(to)}`, { id: "plan" }), said, bar, tools, groups] : []));
}

/** On paper nothing is folded. */
addEventListener("beforeprint", () => all(document, ".vk-plan details", HTMLDetailsElement).forEach((one) => (one.open = true)));

/**
 * The steps that ported repositories met come first; the others are folded, unless the reader asks for them.
 * @param {string} title
 * @param {Step[]} ones
 * @param {Set<string>} done
 * @param {string} root
 * @param {{ open: boolean, filtered: boolean, ports: number }} shown
 */
function group(title, ones, done, root, { open, filtered, ports }) {
  const items = ones.map((step, index) => item(step, `vk-step-${step.group}${index}`, done, root, ports));
  const often = ones.findLastIndex(({ group, met }) => group === "p" || met) + 1;
  const list = (/** @type {Node[]} */ some) => make("ul.vk-steps", some);
  const rare = make("details.vk-rare", [make("summary", `${often ? `${ones.length - often} more` : `All ${ones.length}`}, which none of the ${ports} ported repositories met`), list(items.slice(often))], filtered ? { open: "" } : {});
  const lists = [...(often ? [list(items.slice(0, often))] : []), ...(often < ones.length ? [rare] : [])];
  return make("details.vk-guide", [make("summary", make("h3", `${title} (${ones.length})`)), ...lists], open ? { open: "" } : {});
}

/**
 * @param {Step} step
 * @param {string} id
 * @param {Set<string>} done
 * @param {string} root
 * @param {number} ports
 */
function item(step, id, done, root, ports) {
  const box = make("input", "", { type: "checkbox", value: step.id, "aria-labelledby": id, ...(done.has(step.id) ? { checked: "" } : {}) });
  const only = CODES.filter(([sign]) => step.code.includes(sign)).map(([, name]) => name).join(" with ");
  const notes = [only ? `Only for ${only}.` : "", step.met ? `Met by ${step.met} of ${ports} ported repositories.` : ""].filter(Boolean).join(" ");
  return make("li", [
    box,
    make("div", [make("a", step.title, { href: `${root}${step.address}`, id }), ...(step.means ? [make("div", step.means)] : []), ...(step.means && isVague(step.write) ? [] : [make("div.vk-write", make("code", step.write))]), make("small", [step.proof, notes ? ` ${notes}` : ""])]),
  ]);
}

/** @param {string} key */
function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set(); // storage is off, or something else wrote there
  }
}

/**
 * @param {string} key
 * @param {Set<string>} done
 */
function write(key, done) {
  try {
    localStorage.setItem(key, JSON.stringify([...done]));
  } catch {
    // storage is off: the boxes last as long as the page
  }
}
