// "My version": stored in the browser; every strip and table shows it first. This only reorders and marks what is on the
// page. The URL has the version (?version=tf2.15), so that it can be shared.
(() => {
  const KEY = "my-version";
  const WORDS = new Map(Object.entries({
    "vk-ran": "runs", "vk-differs": "does something else, silently", "vk-warned": "runs, with warnings", "vk-raised": "raises ", "vk-exited": "exits", "vk-timeout": "does not end", "vk-crashed": "crashes",
  }));
  const runtimes = (globalThis.vkRuntimes ?? []).filter(([, , , , aside]) => !aside);
  const nameOf = (/** @type {string | null} */ id) => runtimes.find(([known]) => known === id)?.[1];
  const kept = () => {
    const id = localStorage.getItem(KEY);
    return (nameOf(id) && id) || "";
  };
  const asked = () => new URLSearchParams(location.search).get("version") ?? "";
  let version = "";

  /** A version in the URL comes from a shared link, unless this script wrote it. */
  function choose() {
    const linked = nameOf(asked()) && !history.state?.mine ? asked() : "";
    version = linked || kept();
    if (linked && !kept()) localStorage.setItem(KEY, linked);
    if (!linked || linked === kept()) write();
  }

  function write() {
    const address = new URL(location.href);
    if (version) address.searchParams.set("version", version);
    else address.searchParams.delete("version");
    if (address.href !== location.href || version) history.replaceState({ ...history.state, mine: true }, "", address);
  }

  /** @param {string} chosen */
  function set(chosen) {
    version = chosen;
    localStorage.setItem(KEY, chosen);
    write();
    show();
  }

  /**
   * @param {string} label
   * @param {[value: string, text: string][]} options
   * @param {string} chosen
   * @param {(value: string) => void} act
   */
  function select(label, options, chosen, act) {
    const box = document.createElement("label");
    const list = document.createElement("select");
    list.autocomplete = "off"; // ignore what the browser restores
    box.append(`${label} `, list);
    for (const [value, text] of options) list.add(new Option(text, value, false, value === chosen));
    list.addEventListener("change", () => act(list.value));
    return box;
  }

  function show() {
    for (const section of document.querySelectorAll("section.vk")) moveGroupFirst(section);
    for (const table of document.querySelectorAll("table")) if (table.matches(".vk-table *")) moveColumnFirst(table);
    for (const cell of document.querySelectorAll("td")) if (cell.matches(".vk-folded")) moveOutcomeFirst(cell);
    for (const list of document.querySelectorAll("select")) if (list.matches(".vk-version *")) list.value = version;
    const note = document.querySelector(".vk-version-note");
    if (note) explain(note);
    document.dispatchEvent(new CustomEvent("vk-version"));
  }

  /** @param {HTMLElement} element */
  const isMine = (element) => Boolean(element.dataset.runtimes?.split(" ").includes(version));

  /**
   * Says first what the program does on the reader's version, without one on the newest; opens its group and closes the others.
   * @param {Element} section
   */
  function moveGroupFirst(section) {
    const panel = document.getElementById(section.getAttribute("data-of") ?? "") ?? section; // the first screen has none of its own
    const groups = inOrder([...panel.querySelectorAll("details")].filter((group) => group.matches(".vk-group")));
    const mine = version ? groups.find(isMine) : undefined;
    panel.querySelector(".vk-groups")?.append(...[...groups].sort((a, b) => Number(isMine(b)) - Number(isMine(a))));
    for (const group of groups) {
      group.classList.toggle("vk-mine", group === mine);
      group.open = version ? group === mine : group.dataset.opened === "true";
    }
    section.querySelector(".vk-mine-lead")?.remove();
    const newest = [...section.querySelectorAll("span")].find((one) => one.matches(".vk-lead"));
    if (!newest) return;
    newest.hidden = Boolean(version);
    if (version) newest.before(lead(mine));
    for (const part of section.querySelectorAll("span")) if (part.matches(".vk-part")) compare(part);
  }

  /**
   * Says "same on" where other versions do what the reader's does.
   * @param {HTMLElement} part
   */
  function compare(part) {
    const words = part.querySelector("span:not(.vk-sign)");
    if (!words) return;
    part.dataset.words ??= words.textContent ?? "";
    part.dataset.first ??= words.textContent ?? "";
    part.dataset.unseen ??= String(part.hidden);
    const same = part.dataset.uniform === undefined ? `also ${part.dataset.words}` : "same on";
    part.hidden = version ? part.dataset.runtimes === version : part.dataset.unseen === "true";
    words.textContent = version ? (isMine(part) ? same : part.dataset.words) : part.dataset.first;
  }

  /** @param {HTMLElement | undefined} group */
  function lead(group) {
    const item = document.createElement("span");
    item.className = "vk-lead vk-mine-lead";
    const name = document.createElement("b");
    name.textContent = `${nameOf(version)}: `;
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
   * Moves the column of the reader's version after the row headers, and marks it.
   * @param {HTMLTableElement} table
   */
  function moveColumnFirst(table) {
    const cells = [...(table.tBodies[0]?.rows[0]?.querySelectorAll("td") ?? [])].filter((cell) => cell.dataset.runtimes !== undefined);
    if (!cells.length) return;
    const place = inOrder(cells).findIndex(isMine);
    for (const row of table.rows) {
      const ordered = inOrder([...row.cells].slice(1));
      const mine = place < 0 ? null : ordered[place];
      for (const cell of ordered) cell.classList.toggle("vk-mine", cell === mine);
      row.append(...(mine ? [mine, ...ordered.filter((cell) => cell !== mine)] : ordered));
    }
  }

  /**
   * In a row that names its own groups, moves that of the reader's version first, and marks it.
   * @param {HTMLTableCellElement} cell
   */
  function moveOutcomeFirst(cell) {
    const outcomes = inOrder([...cell.querySelectorAll("span")].filter((one) => one.dataset.runtimes !== undefined));
    for (const one of outcomes) one.classList.toggle("vk-mine", isMine(one));
    const mine = outcomes.filter(isMine);
    cell.replaceChildren(...[...mine, ...outcomes.filter((one) => !isMine(one))].flatMap((one) => [one, " "]));
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
    if (version === kept()) return;
    const back = document.createElement("button");
    back.type = "button";
    back.textContent = `Show mine, ${nameOf(kept())}`;
    back.addEventListener("click", () => set(kept()));
    note.append("Set by the link you followed. ", back);
  }

  function offerVersions() {
    const heading = document.querySelector(".md-content h1");
    if (!heading || !document.querySelector("section.vk .vk-group, td [data-runtimes], td[data-runtimes]") || document.querySelector(".vk-version")) return;
    const bar = document.createElement("div");
    bar.className = "vk-version";
    /** @type {[value: string, text: string][]} */
    const options = [["", "none (show all versions)"], ...runtimes.map(([id, name]) => /** @type {[string, string]} */ ([id, name]))];
    const note = document.createElement("span");
    note.className = "vk-version-note";
    bar.append(select("My version:", options, version, set), note);
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

  globalThis.vkVersion = { get: () => version };
  const start = () => {
    choose();
    offerVersions();
    offerFilters();
    if (version) show();
  };
  typeof document$ === "undefined" ? start() : document$.subscribe(start);
  addEventListener("hashchange", () => version === kept() && write());
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return; // restored from the back/forward cache
    choose();
    show();
  });
})();
