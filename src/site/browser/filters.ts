/** Filters of the portfolio and the client table: they combine, and live in the address so that a view can be shared. */

const form = document.querySelector<HTMLFormElement>('form.filters');
const data = document.querySelector('#tags');
if (form && data) {
  // written by our own page from the same table that the controls are made from
  const tags = JSON.parse(data.textContent ?? '{}') as Record<string, Record<string, string>>;
  const items = [...document.querySelectorAll<HTMLElement>('[data-client]')];
  const output = form.querySelector('output');
  /** To the table of all clients, with the same filters: this page may not hold all that fit. */
  const table = form.querySelector<HTMLAnchorElement>('a[data-table]');
  const here = new Set(items.map((item) => item.dataset.client));
  const controls = [...form.elements].filter(
    (control): control is HTMLInputElement | HTMLSelectElement =>
      control instanceof HTMLInputElement || control instanceof HTMLSelectElement,
  );

  const fits = (client: Record<string, string>): boolean =>
    controls.every(({ name, value }) =>
      name === 'text'
        ? fold(client.text ?? '').includes(fold(value.trim()))
        : value === '' || (client[name] ?? '').split(' ').includes(value),
    );

  const apply = () => {
    const shown = new Set(Object.keys(tags).filter((id) => fits(tags[id] ?? {})));
    for (const item of items)
      item.classList.toggle('hidden-by-filter', !shown.has(item.dataset.client ?? ''));
    const all = Object.keys(tags).length;
    const filtered = controls.some(({ value }) => value !== '');
    if (output) {
      const text = shown.size === 0 ? output.dataset.none : output.dataset.shown;
      output.textContent = filtered
        ? (text ?? '').replace('{count}', String(shown.size)).replace('{all}', String(all))
        : '';
    }
    const query = new URLSearchParams(
      controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    if (table) {
      table.hidden = !filtered || [...shown].every((id) => here.has(id));
      table.search = String(query);
      table.textContent = (table.dataset.table ?? '').replace('{count}', String(shown.size));
    }
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    if (filtered)
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.col details')) fold.open = true;
  };

  const asked = new URLSearchParams(location.search);
  for (const control of controls) control.value = asked.get(control.name) ?? '';
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}

/** A text without case and accents: people type names as their keyboard lets them. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
