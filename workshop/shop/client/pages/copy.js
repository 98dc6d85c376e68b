// Copies a persona's value. Where the page may not write to the clipboard, the value is selected to be copied by hand.
(() => {
  const said = document.getElementById('said');
  document.addEventListener('click', async ({target}) => {
    const value = document.getElementById(target.dataset?.copy ?? '');
    if (!value) return;
    try {
      await navigator.clipboard.writeText(value.textContent);
      said.textContent = `${said.dataset.text}: ${value.textContent}`;
    } catch {
      getSelection().selectAllChildren(value);
    }
  });
})();
