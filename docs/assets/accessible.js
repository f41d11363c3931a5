// What the theme's markup and script leave to be done for those who do not see the page or have no mouse.
addEventListener("load", () => {
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search");
  for (const buttons of document.querySelectorAll("nav.md-code__nav")) buttons.role = "presentation";
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap"))
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
});

// The theme opens its menus by labels of hidden boxes, which a keyboard cannot reach.
for (const [box, name] of [["__drawer", "Menu"], ["__search", "Search"]])
  for (const label of document.querySelectorAll(`.md-header label.md-header__button[for=${box}]`)) {
    Object.assign(label, { tabIndex: 0, role: "button", ariaLabel: name });
    label.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation(); // the theme's own listener would click once more
      label.click();
    });
  }
