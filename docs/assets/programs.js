// Opens the panel and the group that a link points to, and adds the reader's version to the report link.
(() => {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const group = target?.closest("details.vk-group"); // old links point into its summary
    if (!(group instanceof HTMLDetailsElement)) return;
    group.open = true;
    const panel = group.closest("details.vk-evidence");
    if (!(panel instanceof HTMLDetailsElement) || panel.open) return;
    panel.open = true;
    target?.scrollIntoView(); // a closed panel has no place to scroll to
  };
  addEventListener("hashchange", open);
  document.addEventListener("vk-version", open); // "my version" closes the others
  open();

  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a.vk-report");
    const version = localStorage.getItem("my-version");
    if (!(link instanceof HTMLAnchorElement) || !version) return;
    const groups = [...(link.closest("section.vk")?.querySelectorAll("details") ?? [])];
    const mine = groups.find((group) => group.dataset.runtimes?.split(" ").includes(version));
    if (!mine) return;
    const address = new URL(link.href);
    address.searchParams.set("title", `${address.searchParams.get("program")} on ${version}`);
    address.searchParams.set("runtime", version);
    address.searchParams.set("recorded", mine.querySelector("summary")?.textContent.replace("your version: ", "").trim() ?? "");
    link.href = address.href;
  });
})();
