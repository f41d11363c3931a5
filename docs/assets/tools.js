// Loads the scripts that a page needs, and links the theme's search to the traceback box.
(() => {
  const script = document.currentScript;
  const root = new URL("..", script instanceof HTMLScriptElement ? script.src : location.href);
  /** @type {[selector: string, load: () => Promise<{ mount: (form: HTMLFormElement) => void }>][]} */
  const tools = [
    ["form.vk-paste", () => import("./paste.js")],
    ["form.vk-from-to", () => import("./from-to.js")],
    ["form.vk-names", () => import("./names-answer.js")],
    ["form.vk-check", () => import("./check.js")],
  ];
  const start = () => {
    for (const [selector, load] of tools)
      for (const form of document.querySelectorAll(selector))
        if (form instanceof HTMLFormElement) load().then(({ mount }) => mount(form));

    const panel = document.querySelector(".md-search__output");
    const field = document.querySelector(".md-search__input");
    if (!panel || !(field instanceof HTMLInputElement) || panel.querySelector(".vk-search-paste")) return;
    const link = document.createElement("a");
    link.className = "vk-search-paste";
    link.href = new URL("traceback/", root).href;
    link.textContent = "An error message? Search the recorded errors";
    link.addEventListener("click", () => sessionStorage.setItem("vk-paste", field.value));
    panel.prepend(link);
  };
  typeof document$ === "undefined" ? start() : document$.subscribe(start);
})();
