// Shows what the checker found: each finding under its line, by file. All that comes from the reader's files is set as text, never as HTML.

import { isHit, marked, stretches } from "./check-lines.js";
import { make } from "./elements.js";

const ROOT = new URL("../", import.meta.url);
const MOST = 400; // lines of a file that are shown at a time
const OPEN = 3; // files that are open from the start
/** @type {[verdict: Verdict, className: string, sign: string, words: string][]} the worst first */
const VERDICTS = [
  ["raises", "vk-raised", "✗", "raises"],
  ["differs", "vk-differs", "≠", "does something else, silently"],
  ["warns", "vk-warned", "⚠", "warns"],
  ["unsure", "vk-unsure", "?", "not sure"],
];
const MESSAGE = 300; // characters of a message

/** What is shown of one check. */
export class View {
  /** @param {HTMLElement} place */
  constructor(place) {
    /** @type {FileView[]} */
    this.files = [];
    this.counts = new Map(VERDICTS.map(([verdict]) => [verdict, 0]));
    this.hidden = new Set();
    this.list = make("div.vk-checked-files");
    this.kinds = make("fieldset.vk-kinds");
    this.problems = make("ul");
    this.unread = make("details.vk-checked-file", [make("summary", make("h3", "What could not be read")), this.problems]);
    this.unread.hidden = true;
    place.replaceChildren(this.kinds, this.list, this.unread);
  }

  /** @param {Checked} file */
  add(file) {
    for (const { path, line, what } of file.problems) {
      this.unread.hidden = false;
      this.problems.append(make("li", [make("code", line ? `${path}, line ${line}` : path), ` ${what}`]));
    }
    if (!file.findings.length) return;
    for (const { verdict } of file.findings) this.counts.set(verdict, (this.counts.get(verdict) ?? 0) + 1);
    const view = new FileView(file, this);
    this.files.push(view);
    this.list.append(view.element);
    if (this.files.length <= OPEN) view.element.open = true;
  }

  /** The summary by verdict, which is the filter, too. */
  end() {
    const boxes = VERDICTS.filter(([verdict]) => this.counts.get(verdict)).map(([verdict, className, sign, words]) => {
      const box = document.createElement("input");
      Object.assign(box, { type: "checkbox", checked: true, name: verdict });
      box.addEventListener("change", () => this.show(verdict, box.checked));
      return make(`label.${className}`, [box, mark(sign), ` ${words} `, make("b", String(this.counts.get(verdict)))]);
    });
    this.kinds.replaceChildren(make("legend", "Show"), ...boxes);
    this.kinds.hidden = boxes.length < 2;
    if (!this.files.length && this.unread instanceof HTMLDetailsElement) this.unread.open = true;
  }

  /**
   * @param {Verdict} verdict
   * @param {boolean} shown
   */
  show(verdict, shown) {
    if (shown) this.hidden.delete(verdict);
    else this.hidden.add(verdict);
    for (const file of this.files) file.refresh();
  }
}

class FileView {
  /**
   * @param {Checked} file
   * @param {View} view
   */
  constructor(file, view) {
    this.file = file;
    this.view = view;
    this.counts = make("span.vk-counts");
    this.body = make("div");
    this.element = document.createElement("details");
    this.element.className = "vk-checked-file";
    this.element.append(make("summary", [make("h3", file.path), this.counts]), this.body);
    this.element.addEventListener("toggle", () => this.draw());
    this.refresh();
  }

  refresh() {
    this.findings = this.file.findings.filter(({ verdict }) => !this.view.hidden.has(verdict));
    this.element.hidden = !this.findings.length;
    const counts = VERDICTS.map(([verdict, className, sign, words]) => ({ className, sign, words, count: this.findings?.filter((one) => one.verdict === verdict).length ?? 0 }));
    this.counts.replaceChildren(...counts.filter(({ count }) => count).map(({ className, sign, words, count }) =>
      make(`span.${className}`, [mark(sign), ` ${count}`, make("span.vk-spoken", ` ${words} `)])));
    this.drawn = false;
    if (this.element.open) this.draw();
  }

  /** Only when it is open: a repository has thousands of lines. */
  draw() {
    if (!this.element.open || this.drawn) return;
    this.drawn = true;
    const parts = stretches(this.file, this.findings ?? []);
    this.body.replaceChildren();
    this.continue(parts);
  }

  /** @param {import("./check-lines.js").Stretch[]} parts */
  continue(parts) {
    let room = MOST;
    let list = make("ol.vk-code");
    let cell = null;
    while (parts.length && room > 0) {
      const part = parts[0];
      if (part.cell !== null && part.cell !== cell) this.body.append(make("p.vk-cell", `Cell ${(cell = part.cell)}`), (list = make("ol.vk-code")));
      if (!list.isConnected) this.body.append(list);
      const some = part.hidden ? [] : part.lines.splice(0, room);
      room -= some.length;
      list.append(...(part.hidden ? [this.gap(part.lines)] : some.map((line) => this.line(line))));
      if (part.hidden || !part.lines.length) parts.shift();
    }
    if (parts.length) this.body.append(this.more(parts));
  }

  /** @param {import("./check-lines.js").Stretch[]} parts */
  more(parts) {
    const button = make("button.vk-more-lines", "Show more of this file", { type: "button" });
    button.addEventListener("click", () => {
      const last = this.body.lastElementChild?.previousElementSibling;
      button.remove();
      this.continue(parts);
      focusOn(last?.nextElementSibling);
    });
    return button;
  }

  /** @param {import("./check-lines.js").Line[]} lines */
  gap(lines) {
    const button = make("button", `Show lines ${lines[0].number} to ${lines[lines.length - 1].number}`, { type: "button" });
    const item = make("li.vk-gap", button);
    button.addEventListener("click", () => {
      const some = lines.splice(0, MOST).map((line) => this.line(line));
      item.before(...some);
      if (lines.length) button.textContent = `Show lines ${lines[0].number} to ${lines[lines.length - 1].number}`;
      else item.remove();
      focusOn(some[0]);
    });
    return item;
  }

  /** @param {import("./check-lines.js").Line} line */
  line(line) {
    const { number, code, findings, also } = line;
    const parts = marked(code, [...findings.map(({ column }) => column), ...also.map(([, column]) => column)]);
    const written = make("code", parts.map(([part, about]) => (about ? make("mark", part) : part)));
    const worst = VERDICTS.find(([verdict]) => [...findings, ...also.map(([one]) => one)].some((one) => one.verdict === verdict));
    const className = isHit(line) && worst ? `li.vk-hit.${worst[1]}` : "li";
    return make(className, [make("span.vk-no", String(number)), written, ...findings.map((one) => this.finding(one)), ...also.map(([one]) => this.same(one))]);
  }

  /**
   * Where the same edit is owed as on another line.
   * @param {Told} finding
   */
  same({ verdict, cell, line, said }) {
    const [, className, sign] = VERDICTS.find(([one]) => one === verdict) ?? VERDICTS[0];
    return make(`p.vk-same.${className}`, [mark(sign), ` as on line ${line}${cell === undefined ? "" : ` of cell ${cell}`}: ${said}`]);
  }

  /** @param {Told} finding */
  finding({ verdict, said, message, instead, section }) {
    const [, className, sign] = VERDICTS.find(([one]) => one === verdict) ?? VERDICTS[0];
    const parts = [make("p", [mark(sign), make("b", said)])];
    if (message) parts.push(make("p", make("code.vk-message", message.length > MESSAGE ? `${message.slice(0, MESSAGE)}…` : message)));
    const links = [];
    if (instead) links.push(make("span.vk-write", ["Write ", make("code", instead)]));
    if (section) links.push(link("What was recorded", new URL(section, ROOT).href));
    if (links.length) parts.push(make("p.vk-then", links));
    return make(`div.vk-finding.${className}`, parts);
  }
}

/** @param {string} sign */
const mark = (sign) => make("span.vk-sign", sign, { "aria-hidden": "true" });

/**
 * In a new tab, because the findings would be gone from this one.
 * @param {string} text
 * @param {string} address
 */
const link = (text, address) => make("a", [text, make("span", " ↗", { "aria-hidden": "true" }), make("span.vk-spoken", " (in a new tab)")], { href: address, target: "_blank", rel: "noopener" });

/** @param {Element | null | undefined} element */
function focusOn(element) {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}
