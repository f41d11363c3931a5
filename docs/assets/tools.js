// Brings in the scripts that a page needs, and the way to the traceback box from the theme's search.
(() => {
  const assets = new URL(".", document.currentScript.src);
  const start = () => {
    for (const [selector, module] of [["form.vk-paste", "paste.js"], ["form.vk-from-to", "from-to.js"], ["form.vk-names", "names-answer.js"]])
      for (const form of document.querySelectorAll(selector))
        import(new URL(module, assets)).then(({ mount }) => mount(form));

    const panel = document.querySelector(".md-search__output");
    const field = document.querySelector(".md-search__input");
    if (!panel || !field || panel.querySelector(".vk-search-paste")) return;
    const link = document.createElement("a");
    link.className = "vk-search-paste";
    link.href = new URL("../traceback/", assets);
    link.textContent = "An error message? Look it up among the recorded ones";
    link.addEventListener("click", () => sessionStorage.setItem("vk-paste", field.value));
    panel.prepend(link);
  };
  typeof document$ === "undefined" ? start() : document$.subscribe(start);
})();
