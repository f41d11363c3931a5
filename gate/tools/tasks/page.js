// What a reader's eyes and hands do on a page; runs in every page that a task opens.
globalThis.reader = (() => {
  const BLOCKS = "td, th, li, p, pre, div, dt, dd, section, article, summary, button, h1, h2, h3, h4, h5, h6";
  const UNSEEN = "script, style, template, noscript, textarea, option";
  const MAX_PLACES = 200;
  let changed = performance.now();
  new MutationObserver(() => { changed = performance.now(); }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener("load", () => { changed = performance.now(); });

  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const known = new WeakSet();

  /** Milliseconds since the page last changed, once it has not for `pause`. */
  async function quiet(pause) {
    const began = performance.now();
    while (performance.now() - changed < pause || document.readyState !== "complete") {
      if (performance.now() - began > 60_000) break;
      await new Promise((done) => setTimeout(done, 20));
    }
    return performance.now() - changed;
  }

  /** The text of the page, and where each of its nodes begins. */
  function text() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let all = "", block = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(UNSEEN)) continue;
      if (parent.closest(BLOCKS) !== block) all += "\n";
      block = parent.closest(BLOCKS);
      nodes.push({ node, start: all.length });
      all += node.data;
    }
    return { all, nodes };
  }

  function places(patterns) {
    const { all, nodes } = text();
    const at = (index) => {
      let low = 0, high = nodes.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (nodes[middle].start <= index) low = middle;
        else high = middle - 1;
      }
      return { node: nodes[low].node, offset: Math.min(index - nodes[low].start, nodes[low].node.length) };
    };
    const found = [];
    for (const pattern of patterns)
      for (const match of all.matchAll(new RegExp(pattern, "g"))) {
        if (found.length === MAX_PLACES) return found;
        const range = document.createRange();
        const first = at(match.index), last = at(match.index + match[0].length - 1);
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
        found.push(range);
      }
    return found;
  }

  /** The closed <details> around a node, the outermost first. */
  function closed(node) {
    const found = [];
    for (let element = node.parentElement; element; element = element.parentElement)
      if (element.localName === "details" && !element.open && !element.querySelector(":scope > summary")?.contains(node)) found.unshift(element);
    return found;
  }

  /** What makes a hidden element visible: a tab or a button that says so. */
  function opener(node) {
    for (let element = node.parentElement; element; element = element.parentElement) {
      const button = element.id && document.querySelector(`[aria-controls~="${CSS.escape(element.id)}"]`);
      if (button && !shown(element) && shown(button)) return button;
    }
    return null;
  }

  const boxOf = (thing) => thing.getBoundingClientRect();
  const nodeOf = (thing) => (thing instanceof Range ? thing.startContainer : thing);

  function scrollers(thing) {
    const found = [];
    for (let element = nodeOf(thing).parentElement; element && element !== document.documentElement; element = element.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const roomy = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      if (element !== document.body && /auto|scroll/.test(overflowX + overflowY) && roomy) found.push(element);
    }
    return [...found, document.scrollingElement];
  }

  /** How much of the screen something fixed covers at the top or the bottom. */
  function covered(y) {
    for (let element = document.elementFromPoint(innerWidth / 2, y); element; element = element.parentElement) {
      const box = element.getBoundingClientRect();
      const there = box.top <= y && y <= box.bottom; // what is hit may hang out of what is fixed
      if (there && /fixed|sticky/.test(getComputedStyle(element).position) && box.height < innerHeight / 3) return y < innerHeight / 2 ? box.bottom : innerHeight - box.top;
    }
    return 0;
  }

  function view(scroller) {
    if (scroller === document.scrollingElement) return { top: covered(1), bottom: innerHeight - covered(innerHeight - 2), left: 0, right: innerWidth };
    const { left, top } = scroller.getBoundingClientRect();
    return { top, left, bottom: top + scroller.clientHeight, right: left + scroller.clientWidth };
  }

  const missing = (start, end, from, to) => {
    if (end > to + 1) return end - to;
    return start < from - 1 && end - start <= to - from ? start - from : 0;
  };
  const atMost = (amount, limit) => Math.max(-limit, Math.min(limit, amount));

  /** Scrolls as a reader does, a screen at a time, until all of it is in sight. Returns screens. */
  async function bring(thing) {
    let down = 0, aside = 0;
    for (const scroller of scrollers(thing))
      for (let turn = 0; turn < 500; turn++) {
        const box = boxOf(thing), sight = view(scroller);
        const top = scroller.scrollTop, left = scroller.scrollLeft;
        scroller.scrollBy({
          top: atMost(missing(box.top, box.bottom, sight.top, sight.bottom), sight.bottom - sight.top),
          left: atMost(missing(box.left, box.right, sight.left, sight.right), sight.right - sight.left),
          behavior: "instant",
        });
        const moved = Math.abs(scroller.scrollTop - top), turned = Math.abs(scroller.scrollLeft - left);
        if (moved + turned < 1) break;
        down += moved;
        aside += turned;
        await frame();
      }
    return down / innerHeight + aside / innerWidth;
  }

  /** Whether its first and its last line can be seen; the last is enough if it is taller than what it scrolls in. */
  function inSight(range) {
    const boxes = [...range.getClientRects()].filter(({ width }) => width);
    if (!boxes.length) return false;
    const sights = scrollers(range).map(view);
    const [left, right] = [Math.max(...sights.map((sight) => sight.left)), Math.min(...sights.map((sight) => sight.right))];
    const tall = sights.some(({ top, bottom }) => boxOf(range).height > bottom - top + 1);
    const ends = [[boxes[0].left + 1, boxes[0], range.startContainer], [boxes.at(-1).right - 1, boxes.at(-1), range.endContainer]];
    return ends.slice(tall ? 1 : 0).every(([x, { top, bottom }, node]) => {
      const hit = document.elementFromPoint(Math.max(left + 1, Math.min(x, right - 1)), (top + bottom) / 2);
      return hit && (hit.contains(node) || node.parentElement.contains(hit));
    });
  }

  /** The way to the nearest place that has a remedy: screens scrolled and clicks; null if there is none. */
  async function reach(patterns) {
    const ways = places(patterns).map((range) => {
      const folds = closed(range.startContainer);
      const box = folds.length ? folds[0].getBoundingClientRect() : boxOf(range);
      const away = Math.max(box.bottom - innerHeight, -box.top, 0) / innerHeight;
      return { range, folds, cost: folds.length + away + (folds.length || shown(range.startContainer.parentElement) ? 0 : 1) };
    }).sort((a, b) => a.cost - b.cost);
    for (const { range, folds } of ways) {
      const way = { screens: 0, clicks: 0 };
      const press = async (element) => {
        way.screens += await bring(element);
        element.click();
        way.clicks += 1;
        await frame();
      };
      for (const fold of folds) await press(fold.querySelector(":scope > summary") ?? fold);
      const tab = shown(range.startContainer.parentElement) ? null : opener(range.startContainer);
      if (tab) await press(tab);
      if (!shown(range.startContainer.parentElement)) continue;
      way.screens += await bring(range);
      if (inSight(range)) return way;
    }
    return null;
  }

  const visibleLinks = (scope) => [...scope.querySelectorAll("a[href]")].filter((link) => shown(link) && link.getClientRects().length);
  const touch = () => { changed = performance.now(); };
  const remember = () => {
    visibleLinks(document).forEach((link) => known.add(link));
    touch(); // what is typed changes nothing in the document; the answer may be long in coming
  };

  /**
   * The links that came since `remember`, or else those of the page's own content. Each with the answer that it belongs to, how many
   * screens away it is, and, if it jumps within the page, how far its target is from the nearest remedy.
   */
  function links(patterns, asked) {
    const tops = places(patterns).map((range) => boxOf(closed(range.startContainer)[0] ?? range).top);
    const content = document.querySelector("article, [role=article], main") ?? document.body;
    const found = asked ? visibleLinks(document).filter((link) => !known.has(link)) : visibleLinks(content);
    const answers = [];
    return found.filter((link) => link.origin === location.origin).map((link) => {
      const answer = link.closest("li, tr, article, dt, dd") ?? link;
      if (!answers.includes(answer)) answers.push(answer);
      const { top, bottom } = boxOf(link);
      return {
        href: link.href,
        answer: answers.indexOf(answer),
        away: Math.max(bottom - innerHeight, -top, 0) / innerHeight,
        jump: jump(link, tops),
      };
    });
  }

  function jump(link, tops) {
    if (link.pathname !== location.pathname) return null;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const top = target && boxOf(target).top;
    return target ? Math.min(...tops.map((remedy) => Math.max(remedy - top - innerHeight, top - remedy, 0) / innerHeight), 1000) : 1000;
  }

  /** Scrolls to the first link with this address. */
  async function bringLink(href, asked) {
    const scope = asked ? document : document.querySelector("article, [role=article], main") ?? document.body;
    const link = visibleLinks(scope).find((one) => one.href === href && !(asked && known.has(one)));
    return link ? bring(link) : null;
  }

  const bringElement = (element) => bring(element);

  return { quiet, touch, reach, remember, links, bringLink, bringElement };
})();
