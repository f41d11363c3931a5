// "My versions": the one that the reader has and the one that they move to, stored in the browser; every strip and table shows
// them first. This only reorders and marks what is on the page. The URL has them (?version=tf1.15&target=tf2.21), so that
// they can be shared.
(() => {
  /** @typedef {"version" | "target"} Which */
  /** @type {[which: Which, label: string, key: string, none: string][]} */
  const CHOICES = [["version", "My version:", "my-version", "none (show all versions)"], ["target", "I move to:", "my-target", "none"]];
  const WORDS = new Map(Object.entries({
    "vk-ran": "runs", "vk-differs": "does something else, silently", "vk-warned": "runs, with warnings", "vk-raised": "raises ", "vk-exited": "exits", "vk-timeout": "does not end", "vk-crashed": "crashes",
  }));
  const runtimes = (globalThis.vkRuntimes ?? []).filter(([, , , , aside]) => !aside);
  const nameOf = (/** @type {string | null} */ id) => runtimes.find(([known]) => known === id)?.[1];
  const known = (/** @type {string | null} */ id) => (nameOf(id) && id) || "";
  const kept = () => ({ version: known(localStorage.getItem("my-version")), target: known(localStorage.getItem("my-target")) });
  const SHOWN = "section.vk .vk-group, td [data-runtimes], td[data-runtimes], tr[data-on], .vk-runtimes, .vk-matrix"; // what answers for them
  let chosen = { version: "", target: "" };
  /** Those that are chosen, in the order in which they are shown. */
  const mine = () => [...new Set([chosen.version, chosen.target].filter(Boolean))];
  const isAsKept = () => Object.entries(kept()).every(([which, id]) => chosen[/** @type {Which} */ (which)] === id);

  /** A version in the URL comes from a shared link, unless this script wrote it. */
  function choose() {
    const asked = new URLSearchParams(history.state?.mine ? "" : location.search);
    for (const [which, , key] of CHOICES) {
      const linked = known(asked.get(which));
      if (linked && !kept()[which]) localStorage.setItem(key, linked);
      chosen[which] = linked || kept()[which];
    }
    if (isAsKept()) write();
  }

  function write() {
    const address = new URL(location.href);
    for (const [which] of CHOICES) {
      if (chosen[which]) address.searchParams.set(which, chosen[which]);
      else address.searchParams.delete(which);
    }
    if (address.href !== location.href || mine().length) history.replaceState({ ...history.state, mine: true }, "", address);
  }

  /** @param {typeof chosen} ids */
  function set(ids) {
    chosen = ids;
    for (const [which, , key] of CHOICES) localStorage.setItem(key, ids[which]);
    write();
    show();
  }

  /**
   * @param {string} label
   * @param {[value: string, text: string][]} options
   * @param {string} selected
   * @param {(value: string) => void} act
   */
  function select(label, options, selected, act) {
    const box = document.createElement("label");
    const list = document.createElement("select");
    list.autocomplete = "off"; // ignore what the browser restores
    box.append(`${label} `, list);
    for (const [value, text] of options) list.add(new Option(text, value, false, value === selected));
    list.addEventListener("change", () => act(list.value));
    return box;
  }

  function show() {
    for (const section of document.querySelectorAll("section.vk")) moveGroupFirst(section);
    for (const table of document.querySelectorAll("table")) if (table.matches(".vk-table *")) moveColumnsFirst(table);
    for (const cell of document.querySelectorAll("td")) if (cell.matches(".vk-folded")) moveOutcomesFirst(cell);
    for (const [which] of CHOICES) for (const list of document.querySelectorAll("select")) if (list.matches(`.vk-version [name=${which}]`)) list.value = chosen[which];
    const note = document.querySelector(".vk-version-note");
    if (note) explain(note);
    document.dispatchEvent(new CustomEvent("vk-version"));
  }

  /**
   * The place among the reader's versions of the first one that an element is about, or a large number.
   * @param {HTMLElement} element
   */
  const placeOf = (element) => {
    const there = element.dataset.runtimes?.split(" ") ?? [];
    const place = mine().findIndex((id) => there.includes(id));
    return place < 0 ? Infinity : place;
  };
  const isMine = (/** @type {HTMLElement} */ element) => placeOf(element) < Infinity;

  /**
   * What is about the reader's versions first; the rest as it is.
   * @template {HTMLElement} T
   * @param {T[]} elements
   */
  const mineFirst = (elements) => [...elements.filter(isMine).sort((a, b) => placeOf(a) - placeOf(b)), ...elements.filter((one) => !isMine(one))];

  /**
   * Says first what the program does on the reader's versions, without one on the newest; opens the first one's group and closes the others.
   * @param {Element} section
   */
  function moveGroupFirst(section) {
    const panel = document.getElementById(section.getAttribute("data-of") ?? "") ?? section; // the first screen has none of its own
    const groups = inOrder([...panel.querySelectorAll("details")].filter((group) => group.matches(".vk-group")));
    const [first] = mine();
    panel.querySelector(".vk-groups")?.append(...mineFirst(groups));
    for (const group of groups) {
      group.classList.toggle("vk-mine", isMine(group));
      group.open = first ? runsOn(group, first) : group.dataset.opened === "true";
    }
    for (const old of section.querySelectorAll(".vk-mine-lead")) old.remove();
    const newest = [...section.querySelectorAll("span")].find((one) => one.matches(".vk-lead:not(.vk-mine-lead)"));
    if (!newest) return;
    newest.hidden = Boolean(first);
    newest.before(...mine().map((id) => lead(id, groups.find((group) => runsOn(group, id)))));
    for (const part of section.querySelectorAll("span")) if (part.matches(".vk-part")) compare(part, groups);
  }

  /**
   * @param {HTMLElement} element
   * @param {string} id
   */
  const runsOn = (element, id) => Boolean(element.dataset.runtimes?.split(" ").includes(id));

  /**
   * Says "same on" where other versions do what the reader's does.
   * @param {HTMLElement} part
   * @param {HTMLElement[]} groups in their original order, which the part counts in
   */
  function compare(part, groups) {
    const words = part.querySelector("span:not(.vk-sign)");
    if (!words) return;
    part.dataset.words ??= words.textContent ?? "";
    part.dataset.first ??= words.textContent ?? "";
    part.dataset.unseen ??= String(part.hidden);
    const members = (part.dataset.groups ?? "").split(" ").flatMap((at) => groups[Number(at)].dataset.runtimes?.split(" ") ?? []);
    const same = part.dataset.uniform === undefined ? `also ${part.dataset.words}` : "same on";
    const [first] = mine();
    part.hidden = first ? members.every((id) => mine().includes(id)) : part.dataset.unseen === "true";
    words.textContent = first ? (members.includes(first) ? same : part.dataset.words) : part.dataset.first;
  }

  /**
   * @param {string} id
   * @param {HTMLElement | undefined} group
   */
  function lead(id, group) {
    const item = document.createElement("span");
    item.className = "vk-lead vk-mine-lead";
    const name = document.createElement("b");
    name.textContent = `${nameOf(id)}: `;
    item.append(name);
    if (!group) {
      item.append("not run: the page does not cover it");
      return item;
    }
    const kind = [...WORDS.keys()].find((one) => group.classList.contains(one)) ?? "vk-ran";
    item.classList.add(kind);
    const sign = group.querySelector("summary .vk-sign")?.cloneNode(true);
    item.append(sign ?? "", ` ${WORDS.get(kind)}`);
    if (kind === "vk-raised") {
      const type = document.createElement("code");
      type.textContent = group.querySelector("summary code")?.textContent.split(":")[0].split(".").at(-1)?.trim() ?? "";
      item.append(type);
    }
    return item;
  }

  /**
   * Moves the columns of the reader's versions after the row headers, and marks them.
   * @param {HTMLTableElement} table
   */
  function moveColumnsFirst(table) {
    const cells = [...(table.tBodies[0]?.rows[0]?.querySelectorAll("td") ?? [])].filter((cell) => cell.dataset.runtimes !== undefined);
    if (!cells.length) return;
    const original = inOrder(cells);
    const places = mineFirst(original).map((cell) => original.indexOf(cell));
    const marked = original.map(isMine);
    for (const row of table.rows) {
      const ordered = inOrder([...row.cells].slice(1));
      ordered.forEach((cell, at) => cell.classList.toggle("vk-mine", marked[at]));
      row.append(...places.map((at) => ordered[at]));
    }
  }

  /**
   * In a row that names its own groups, moves those of the reader's versions first, and marks them.
   * @param {HTMLTableCellElement} cell
   */
  function moveOutcomesFirst(cell) {
    const outcomes = inOrder([...cell.querySelectorAll("span")].filter((one) => one.dataset.runtimes !== undefined));
    for (const one of outcomes) one.classList.toggle("vk-mine", isMine(one));
    cell.replaceChildren(...mineFirst(outcomes).flatMap((one) => [one, " "]));
  }

  /**
   * Elements in their original order.
   * @template {HTMLElement} T
   * @param {T[]} elements
   */
  function inOrder(elements) {
    elements.forEach((element, place) => {
      element.dataset.place ??= String(place);
      if (element instanceof HTMLDetailsElement) element.dataset.opened ??= String(element.open);
    });
    return elements.toSorted((a, b) => Number(a.dataset.place) - Number(b.dataset.place));
  }

  /** @param {Element} note */
  function explain(note) {
    note.replaceChildren();
    if (isAsKept()) return;
    const back = document.createElement("button");
    back.type = "button";
    back.textContent = `Show mine, ${Object.values(kept()).filter(Boolean).map(nameOf).join(" and ")}`;
    back.addEventListener("click", () => set(kept()));
    note.append("Set by the link you followed. ", back);
  }

  function offerVersions() {
    const heading = document.querySelector(".md-content h1");
    if (!heading || !document.querySelector(SHOWN) || document.querySelector(".vk-version")) return;
    const bar = document.createElement("div");
    bar.className = "vk-version";
    for (const [which, label, , none] of CHOICES) {
      /** @type {[value: string, text: string][]} */
      const options = [["", none], ...runtimes.map(([id, name]) => /** @type {[string, string]} */ ([id, name]))];
      const box = select(label, options, chosen[which], (id) => set({ ...chosen, [which]: id }));
      box.querySelector("select")?.setAttribute("name", which);
      bar.append(box);
    }
    const note = document.createElement("span");
    note.className = "vk-version-note";
    bar.append(note);
    heading.after(bar);
  }

  function offerFilters() {
    const table = document.querySelector(".vk-verdicts");
    if (!table || document.querySelector(".vk-filter")) return;
    const rows = [...table.querySelectorAll("tr")].filter((row) => row.matches("tbody *"));
    const wanted = new Map([["verdict", ""], ["source", ""]]);
    const filter = document.createElement("div");
    filter.className = "vk-filter";
    for (const key of wanted.keys()) {
      const values = [...new Set(rows.map((row) => row.dataset[key] ?? ""))];
      /** @type {[value: string, text: string][]} */
      const options = [["", "all"], ...values.map((value) => /** @type {[string, string]} */ ([value, value]))];
      filter.append(select(`Show ${key}:`, options, "", (value) => {
        wanted.set(key, value);
        for (const row of rows) row.hidden = [...wanted].some(([k, one]) => one && row.dataset[k] !== one);
      }));
    }
    table.before(filter);
  }

  globalThis.vkVersion = { get: () => chosen.version, target: () => chosen.target };
  const start = () => {
    choose();
    offerVersions();
    offerFilters();
    if (mine().length) show();
  };
  typeof document$ === "undefined" ? start() : document$.subscribe(start);
  addEventListener("hashchange", () => isAsKept() && write());
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return; // restored from the back/forward cache
    choose();
    show();
  });
})();
