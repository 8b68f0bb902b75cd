/** The what-if of the capacity page: the same formulas as the page's own figures, and the question in the address. */
import {
  answersFor,
  formulas,
  placeClients,
  wholeManagers,
  withClients,
} from '../../playbook/capacity-formulas.ts';
import type { WhatIfData, WhatIfSegment } from '../views/what-if-view.ts';

const MOST = 9999;

const form = document.querySelector<HTMLFormElement>('form.what-if');
const source = document.querySelector('#what-if-data');
const segment = form?.querySelector('select');
const [count, ticket] = form?.querySelectorAll('input') ?? [];
if (form && source && segment && count && ticket) {
  // written by our own page from the figures that its tables show
  const data = JSON.parse(source.textContent ?? '{}') as WhatIfData;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const chosen = (): WhatIfSegment | undefined => data.segments[segment.value];

  const apply = () => {
    const figures = chosen();
    if (!figures) return;
    const more = Math.min(MOST, Math.floor(typed(count) ?? 0));
    const rooms = figures.managers.map(({ room }) => room);
    const { takes, left } = placeClients(more, rooms);
    const said = new Map([['left', number.format(left)]]);
    for (const [time, clients] of Object.entries({ now: 0, after: more })) {
      const answers = answersFor(withClients(figures.portfolio, clients, typed(ticket)), data.rates);
      for (const formula of formulas) {
        const managers = answers[formula];
        const text =
          managers === undefined
            ? (form.dataset.unknown ?? '')
            : number.format(wholeManagers(formula, managers));
        said.set(formula, text);
        write(`[data-answer="${time}-${formula}"]`, text);
      }
    }
    document.querySelector('#what-if-rooms tbody')?.replaceChildren(
      ...figures.managers.map(({ name, room }, index) => {
        const taken = takes[index] ?? 0;
        return rowOf(
          name,
          [room, taken, room - taken].map((each) => number.format(each)),
        );
      }),
    );
    const sentence = (form.dataset.said ?? '').replace(/\{(\w+)\}/g, (_, key: string) => said.get(key) ?? '');
    write('form.what-if output', sentence);
  };

  const offerTicket = () => {
    ticket.value = String(chosen()?.ticket ?? '');
  };

  const asked = new URLSearchParams(location.search);
  const wanted = asked.get('segment') ?? '';
  if (Object.hasOwn(data.segments, wanted)) segment.value = wanted;
  offerTicket();
  for (const field of [count, ticket]) {
    const value = asked.get(field.name) ?? '';
    if (/^\d{1,9}(\.\d+)?$/.test(value)) field.value = value;
  }
  form.addEventListener('input', (event) => {
    // each segment has a ticket of its own
    if (event.target === segment) offerTicket();
    apply();
    const query = new URLSearchParams([segment, count, ticket].map(({ name, value }) => [name, value]));
    history.replaceState(null, '', `?${query}${location.hash}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

/** The number in a field; undefined where nothing, or nothing sensible, is typed. */
function typed({ value }: HTMLInputElement): number | undefined {
  const amount = Number(value);
  return value === '' || !Number.isFinite(amount) || amount < 0 ? undefined : amount;
}

/** Writes a text where it differs, so that a screen reader is told of changes alone. */
function write(selector: string, text: string): void {
  const place = document.querySelector(selector);
  if (place && place.textContent !== text) place.textContent = text;
}

function rowOf(name: string, figures: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  row.append(head);
  for (const figure of figures) {
    const cell = row.insertCell();
    cell.className = 'num';
    cell.textContent = figure;
  }
  return row;
}
