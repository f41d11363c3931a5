// The theme's search: all words count, the box's answer stands above the results, and each result says what it is on the reader's version.
(() => {
  const script = document.currentScript;
  const root = new URL("..", script instanceof HTMLScriptElement ? script.src : location.href).href;
  const QUERY = 2; // the kind of message by which the theme asks its worker
  const MOST = 3;
  const SEPARATORS = /[\s\-,:!=[\]{}()"'`/<>;.@*…‘’“”~^+]+/;

  /**
   * The same words, each of them required.
   * @param {string} text
   */
  const required = (text) => text.split(SEPARATORS).filter((word) => word.length > 1).map((word) => `+${word.replace(/(?<=\w{4})s$/, "")}*`).join(" ");

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (/** @type {any} */ message, /** @type {any} */ ...rest) {
    const asks = message?.type === QUERY && typeof message.data === "string";
    return postMessage.call(this, asks ? { ...message, data: required(message.data) } : message, ...rest);
  };

  const start = () => {
    const panel = document.querySelector(".md-search__output");
    const field = document.querySelector(".md-search__input");
    const results = document.querySelector(".md-search-result__list");
    if (!panel || !results || !(field instanceof HTMLInputElement) || panel.querySelector(".vk-search-answers")) return;
    const answers = document.createElement("div");
    answers.className = "vk-search-answers";
    answers.setAttribute("role", "status");
    panel.prepend(answers);

    const mark = async () => {
      const { verdictOf } = await import("./search-answers.js");
      for (const link of results.querySelectorAll("a.md-search-result__link:not([data-vk])")) {
        if (!(link instanceof HTMLAnchorElement) || "vk" in link.dataset) continue; // marked meanwhile, while this waited for another
        link.dataset.vk = "";
        const said = await verdictOf(root, link.href);
        if (said) link.querySelector("h1, h2")?.after(Object.assign(document.createElement("p"), { className: "vk-search-verdict", textContent: said }));
      }
    };
    new MutationObserver(mark).observe(results, { childList: true });

    let waiting = 0;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const text = field.value;
        const { answersTo } = await import("./search-answers.js");
        const found = text.trim() ? await answersTo(root, text, MOST) : [];
        if (text === field.value) answers.replaceChildren(...found);
      }, 200);
    });
  };
  typeof document$ === "undefined" ? start() : document$.subscribe(start);
})();
