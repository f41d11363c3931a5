// Accessibility fixes for the theme: labels and keyboard access.
addEventListener("load", () => {
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search");
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap"))
    if (table.scrollWidth > table.clientWidth) table.setAttribute("tabindex", "0");
});

// The theme opens its menus with labels of hidden checkboxes, which a keyboard cannot reach: replace them with buttons.
for (const [id, name] of [["__drawer", "Menu"], ["__search", "Search"]])
  for (const label of document.querySelectorAll(`.md-header label.md-header__button[for=${id}]`)) {
    const button = document.createElement("button");
    button.className = label.className;
    button.setAttribute("for", id); // the theme's CSS selects by it
    button.ariaLabel = name;
    button.append(...label.childNodes);
    button.addEventListener("click", () => document.getElementById(id)?.click());
    label.replaceWith(button);
  }
