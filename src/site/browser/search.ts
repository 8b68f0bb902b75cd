/** Keeps what is searched for in the address, so that a search can be shared and the back button returns to it. */

const wanted = new URLSearchParams(location.search).get('q');

customElements.whenDefined('pagefind-input').then(() => {
  const input = document.querySelector<HTMLInputElement>('pagefind-input input');
  if (!input) return;
  if (wanted) {
    input.value = wanted;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  } else input.focus();
  // the index is fetched at once, so that the filters stand there before anything is typed
  input.dispatchEvent(new Event('focus'));
  input.addEventListener('input', () => {
    history.replaceState(
      null,
      '',
      input.value === '' ? location.pathname : `?q=${encodeURIComponent(input.value)}`,
    );
  });
});
