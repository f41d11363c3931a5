// "My version": chosen once, kept over pages, and every strip and table answers for it first.
// The page is complete without this; it only reorders and marks what is there.
(() => {
  const KEY = "my-version";
  const select = (label, options, chosen, act) => {
    const box = document.createElement("label");
    const list = document.createElement("select");
    box.append(label + " ", list);
    for (const [value, text] of options) list.add(new Option(text, value, false, value === chosen));
    list.addEventListener("change", () => act(list.value));
    return box;
  };

  function show(version) {
    for (const section of document.querySelectorAll("section.vk")) {
      for (const group of section.querySelectorAll(".vk-group")) {
        const mine = group.dataset.runtimes.split(" ").includes(version);
        group.classList.toggle("vk-mine", mine);
        group.querySelector(".vk-mine-tag")?.remove();
        if (mine) {
          const tag = document.createElement("span");
          tag.className = "vk-mine-tag";
          tag.textContent = "your version: ";
          group.querySelector("summary").prepend(tag);
          section.querySelector(".vk-strip").after(group);
        }
        if (version) group.open = mine;
      }
    }
    for (const cell of document.querySelectorAll(".vk-table td[data-runtimes]"))
      cell.classList.toggle("vk-mine", cell.dataset.runtimes.split(" ").includes(version));
  }

  function offerVersions() {
    const groups = [...document.querySelectorAll("section.vk .vk-group")];
    const heading = document.querySelector(".md-content h1");
    if (!groups.length || !heading) return;
    const version = localStorage.getItem(KEY) ?? "";
    const known = new Set(groups.flatMap((group) => group.dataset.runtimes.split(" ")));
    if (version) known.add(version);
    const name = (id) => id.replace(/^tf/, "TensorFlow ").replace(/^keras/, "Keras ").replace("-legacy", ", legacy Keras").replace("-", " on ");
    const order = (id) => (id.match(/\d+/g) ?? []).map((part) => part.padStart(4, "0")).join(".");
    const options = [...known].sort((a, b) => order(b).localeCompare(order(a))).map((id) => [id, name(id)]);
    const bar = document.createElement("div");
    bar.className = "vk-version";
    bar.append(select("My version:", [["", "show all alike"], ...options], version, (chosen) => {
      localStorage.setItem(KEY, chosen);
      show(chosen);
    }));
    heading.after(bar);
    if (version) show(version);
  }

  function offerFilters() {
    const table = document.querySelector(".vk-verdicts");
    if (!table) return;
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

  offerVersions();
  offerFilters();
})();
