// Buttons that copy: one in each block of code, made here, and those beside command lines. One listener for all of them.
// (The theme's own measures every block between two insertions, which keeps a phone busy for a fifth of a second on a guide.)
for (const block of document.querySelectorAll(".md-typeset .highlight")) {
  if (block.matches(".vk-before *")) continue; // nobody should paste what is to be replaced
  const button = document.createElement("button");
  button.className = "vk-copy vk-copy-code";
  button.type = "button";
  button.textContent = "Copy";
  block.append(button);
}
addEventListener("click", async (event) => {
  const button = event.target instanceof Element && event.target.closest(".vk-copy");
  if (!button) return;
  const copied = button.closest(".highlight")?.querySelector("code") ?? button.parentElement?.nextElementSibling;
  await navigator.clipboard.writeText(copied?.textContent ?? "");
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
});
