// On the page for addresses where nothing stands: the pages whose addresses are most like the one that was asked for.
(async () => {
  const MOST = 5;
  const list = document.querySelector(".vk-nearest");
  const map = list?.getAttribute("data-sitemap");
  if (!list || !map) return;
  const answer = await fetch(map);
  if (!answer.ok) return;
  const sitemap = new DOMParser().parseFromString(await answer.text(), "application/xml");
  const here = new URL(map, location.href); // the site's root
  const root = here.pathname.slice(0, here.pathname.lastIndexOf("/") + 1);
  const pages = [...sitemap.querySelectorAll("loc")].map((place) => new URL(place.textContent).pathname);
  const home = pages.toSorted((a, b) => a.length - b.length)[0] ?? "/";

  /** @param {string} path */
  const parts = (path) => {
    const text = ` ${decodeURIComponent(path).toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim()} `;
    return new Set([...text].map((_, at) => text.slice(at, at + 3)).filter((part) => part.length === 3));
  };

  /**
   * How much two addresses have in common, from 0 to 1.
   * @param {Set<string>} one
   * @param {Set<string>} other
   */
  const likeness = (one, other) => (2 * [...one].filter((part) => other.has(part)).length) / (one.size + other.size || 1);

  const asked = parts(location.pathname.slice(root.length));
  const near = pages
    .map((page) => page.slice(home.length))
    .filter(Boolean)
    .map((path) => /** @type {[string, number]} */ ([path, likeness(asked, parts(path))]))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .filter(([, alike]) => alike > 0.2);
  for (const [path] of near) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = root + path;
    link.textContent = path.replace(/\/$/, "").replaceAll("-", " ").replaceAll("/", " › ");
    item.append(link);
    list.append(item);
  }
  if (near.length) list.previousElementSibling?.removeAttribute("hidden");
})();
