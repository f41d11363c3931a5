// Copy buttons in code blocks and beside command lines, with one listener.
// (The theme's buttons force a layout for each block, which takes a fifth of a second on a phone.)
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
