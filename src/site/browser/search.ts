/** Keeps what is searched for in the address, so that a search can be shared and the back button returns to it. */

const wanted = new URLSearchParams(location.search).get('q');

/** What of the search components' script is used here. */
declare const PagefindComponents: {
  getInstanceManager(): {
    getInstance(name: string): {
      on(event: 'results', heard: (found: { results?: readonly unknown[] }) => void): void;
    };
  };
};

customElements.whenDefined('pagefind-input').then(() => {
  const input = document.querySelector<HTMLInputElement>('pagefind-input input');
  if (!input) return;
  if (wanted) {
    input.value = wanted;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  } else input.focus();
  const tip = document.querySelector<HTMLElement>('.no-results');
  PagefindComponents.getInstanceManager()
    .getInstance('default')
    .on('results', ({ results }) => {
      if (tip) tip.hidden = input.value === '' || (results?.length ?? 0) > 0;
    });
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
