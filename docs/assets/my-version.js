// "My version": chosen once and kept; every strip and table answers for it first. The page is complete without this: it
// only reorders and marks what is there. The address says the version (?version=tf2.15), so that it can be passed on.
(() => {
  const KEY = "my-version";
  const runtimes = (globalThis.vkRuntimes ?? []).filter(([, , , , aside]) => !aside);
  const nameOf = (id) => runtimes.find(([known]) => known === id)?.[1];
  const kept = () => nameOf(localStorage.getItem(KEY)) ? localStorage.getItem(KEY) : "";
  const asked = () => new URLSearchParams(location.search).get("version") ?? "";
  let version = "";

  /** An address that names a version is someone's link, unless this browser wrote it for its own reader. */
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

  function set(chosen) {
    version = chosen;
    localStorage.setItem(KEY, chosen);
    write();
    show();
  }

  function select(label, options, chosen, act) {
    const box = document.createElement("label");
    const list = document.createElement("select");
    list.autocomplete = "off"; // what is kept counts, not what the browser restores
    box.append(`${label} `, list);
    for (const [value, text] of options) list.add(new Option(text, value, false, value === chosen));
    list.addEventListener("change", () => act(list.value));
    return box;
  }

  function show() {
    for (const section of document.querySelectorAll("section.vk")) answerFirst(section);
    for (const table of document.querySelectorAll(".vk-table table")) columnFirst(table);
    for (const list of document.querySelectorAll(".vk-version select")) list.value = version;
    const note = document.querySelector(".vk-version-note");
    if (note) explain(note);
    document.dispatchEvent(new CustomEvent("vk-version"));
  }

  /** The group of the reader's version comes first and open, the others below it and closed. */
  function answerFirst(section) {
    const groups = inOrder(section.querySelectorAll(".vk-group"));
    const strip = section.querySelector(".vk-strip");
    const has = (group) => group.dataset.runtimes.split(" ").includes(version);
    const mine = version && groups.find(has);
    strip.querySelector(".vk-mine-lead")?.remove();
    strip.after(...[...groups].sort((a, b) => has(b) - has(a)));
    for (const group of groups) {
      group.classList.toggle("vk-mine", group === mine);
      group.open = version ? group === mine : group.dataset.opened === "true";
    }
    if (version) strip.prepend(lead(mine));
  }

  function lead(group) {
    const item = document.createElement("li");
    item.className = "vk-mine-lead";
    const name = document.createElement("b");
    name.textContent = `${nameOf(version)}: `;
    item.append(name);
    if (!group) {
      item.append("not run, the page is not about it");
      return item;
    }
    const [kind] = [...group.classList].filter((one) => /^vk-(?:ran|warned|raised|exited|timeout|crashed)$/.test(one));
    item.classList.add(kind);
    const words = { "vk-ran": "runs", "vk-warned": "runs, with warnings", "vk-raised": "raises ", "vk-exited": "exits", "vk-timeout": "does not end", "vk-crashed": "crashes" };
    item.append(group.querySelector("summary .vk-sign").cloneNode(true), ` ${words[kind]}`);
    if (kind === "vk-raised") {
      const type = document.createElement("code");
      type.textContent = group.querySelector("summary code").textContent.split(":")[0].split(".").at(-1).trim();
      item.append(type);
    }
    return item;
  }

  /** The column of the reader's version stands first after the rows' heads, and is marked. */
  function columnFirst(table) {
    const cells = [...(table.tBodies[0]?.rows[0]?.querySelectorAll("td[data-runtimes]") ?? [])];
    if (!cells.length) return;
    const place = inOrder(cells).findIndex((cell) => cell.dataset.runtimes.split(" ").includes(version));
    for (const row of table.rows) {
      const ordered = inOrder([...row.cells].slice(1));
      const mine = place < 0 ? null : ordered[place];
      for (const cell of ordered) cell.classList.toggle("vk-mine", cell === mine);
      row.append(...(mine ? [mine, ...ordered.filter((cell) => cell !== mine)] : ordered));
    }
  }

  /** Elements as the build put them, however often they were moved. */
  function inOrder(elements) {
    const all = [...elements];
    all.forEach((element, place) => {
      element.dataset.place ??= place;
      if (element.tagName === "DETAILS") element.dataset.opened ??= element.open;
    });
    return all.sort((a, b) => a.dataset.place - b.dataset.place);
  }

  function explain(note) {
    note.replaceChildren();
    if (version === kept()) return;
    const back = document.createElement("button");
    back.type = "button";
    back.textContent = `Show mine, ${nameOf(kept())}`;
    back.addEventListener("click", () => set(kept()));
    note.append("The link you followed asks for this version. ", back);
  }

  function offerVersions() {
    const heading = document.querySelector(".md-content h1");
    if (!heading || !document.querySelector("section.vk .vk-group, td[data-runtimes]") || document.querySelector(".vk-version")) return;
    const bar = document.createElement("div");
    bar.className = "vk-version";
    const options = [["", "none: show all alike"], ...runtimes.map(([id, name]) => [id, name])];
    const note = document.createElement("span");
    note.className = "vk-version-note";
    bar.append(select("My version:", options, version, set), note);
    heading.after(bar);
  }

  function offerFilters() {
    const table = document.querySelector(".vk-verdicts");
    if (!table || document.querySelector(".vk-filter")) return;
    const rows = [...table.querySelectorAll("tbody tr")];
    const wanted = { verdict: "", source: "" };
    const filter = document.createElement("div");
    filter.className = "vk-filter";
    for (const key of Object.keys(wanted)) {
      const values = [...new Set(rows.map((row) => row.dataset[key]))];
      filter.append(select(`Show ${key}:`, [["", "all"], ...values.map((value) => [value, value])], "", (value) => {
        wanted[key] = value;
        for (const row of rows) row.hidden = Object.keys(wanted).some((k) => wanted[k] && row.dataset[k] !== wanted[k]);
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
    if (!event.persisted) return; // shown again as it was left, perhaps before another choice
    choose();
    show();
  });
})();
