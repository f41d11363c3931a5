// The button beside a command line copies it. One listener for all of them: a guide has hundreds.
addEventListener("click", async (event) => {
  const button = event.target.closest?.(".vk-copy");
  if (!button) return;
  await navigator.clipboard.writeText(button.parentElement.nextElementSibling.textContent);
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
});
