// On a guide, an anchor that an error or its programs had before they got a page of their own leads to that page.
(() => {
  const lead = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (!anchor) return;
    const card = document.getElementById(anchor)?.closest(".vk-card") ?? cardOfGroup(anchor) ?? cardOfHeading(anchor);
    const link = card?.querySelector(".vk-title a");
    if (!(card instanceof HTMLElement) || !(link instanceof HTMLAnchorElement)) return;
    location.replace(card.id === anchor ? link.href : `${link.href.split("#")[0]}#${anchor}`);
  };

  /**
   * The anchor of a group of runtimes begins with that of its program, which alone stands in the card.
   * @param {string} anchor
   */
  const cardOfGroup = (anchor) => {
    const programs = [...document.querySelectorAll(".vk-card i")].filter((program) => anchor.startsWith(`${program.id}-`));
    return programs.toSorted((a, b) => b.id.length - a.id.length)[0]?.closest(".vk-card");
  };

  /**
   * The anchors that headings had before kept the underscores of names.
   * @param {string} anchor
   */
  const cardOfHeading = (anchor) => {
    const plain = (/** @type {string} */ ident) => ident.replaceAll("_", "");
    return [...document.querySelectorAll(".vk-card")].find((card) => plain(card.id) === plain(anchor));
  };

  addEventListener("hashchange", lead);
  lead();
})();
