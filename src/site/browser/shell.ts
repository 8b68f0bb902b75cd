/** What every page does in the browser: the theme, the search key, the section one reads. Pages read fully without it. */

const theme = document.querySelector<HTMLSelectElement>('#theme');
if (theme) {
  theme.value = document.documentElement.dataset.theme ?? '';
  theme.addEventListener('change', () => {
    const { value } = theme;
    if (value === '') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    try {
      if (value === '') localStorage.removeItem('theme');
      else localStorage.setItem('theme', value);
    } catch {
      // a browser that keeps nothing shows the choice on this page alone
    }
  });
}

document.addEventListener('keydown', (event) => {
  const target = event.target;
  const typing =
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('.find')?.click();
});

const sections = [...document.querySelectorAll<HTMLAnchorElement>('.onpage a')];
if (sections.length > 0) {
  const observer = new IntersectionObserver(
    (entries) => {
      const shown = entries.find((entry) => entry.isIntersecting);
      if (!shown) return;
      for (const link of sections) {
        if (link.hash === `#${shown.target.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-20% 0px -70% 0px' },
  );
  for (const link of sections) {
    const section = document.querySelector(link.hash);
    if (section) observer.observe(section);
  }
}

/** Opens what is folded around or in the place that the address names. */
function unfold(): void {
  const place = document.querySelector(':target');
  if (!place) return;
  const folds = [place.closest('details'), ...place.querySelectorAll('.phone-fold')];
  for (const fold of folds) fold?.setAttribute('open', '');
}
unfold();
window.addEventListener('hashchange', unfold);

for (const button of document.querySelectorAll('[data-print]'))
  button.addEventListener('click', () => window.print());
