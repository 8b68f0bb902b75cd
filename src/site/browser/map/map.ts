/** Makes drawn maps ones to work with: by mouse, touch and keyboard, and said aloud. The page reads fully without it. */
import { drawingOf, mermaidOf, pixelsOf } from './files.ts';
import { startFind } from './find.ts';
import { startKeys } from './keys.ts';
import { legible, makeLiveMap } from './live-map.ts';

/** @param figure holds the drawing, its tools, its words as `data-…` and the texts of its nodes, one a line. */
function startMap(figure: HTMLElement): void {
  const box = figure.querySelector<HTMLElement>('.map-view');
  const svg = box?.querySelector('svg');
  const field = figure.querySelector('input');
  const menu = figure.querySelector('details');
  const map = box && svg && makeLiveMap(figure, box, svg);
  if (!map || !field || !menu) return;
  const { view, all, outline, say } = map;

  const full = (on: boolean) => {
    if (map.isFull() === on) return;
    figure.classList.toggle('full', on);
    // where the browser has no full screen, the map fills its window
    if (on) figure.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement) document.exitFullscreen();
    view.fit(on ? legible : 0);
  };
  const save = (address: string, ending: string) => {
    const file = { href: address, download: `${figure.dataset.name}.${ending}` };
    Object.assign(document.createElement('a'), file).click();
    say('saved');
  };
  const copy = async (_: unknown, kind: string) => {
    const text = kind === 'text' ? `${outline}\n` : mermaidOf(outline);
    try {
      await navigator.clipboard.writeText(text);
      say('copied');
    } catch {
      // without https a page has no clipboard
      save(`data:,${encodeURIComponent(text)}`, 'txt');
    }
  };
  const zoom = (_: unknown, act: string) => {
    if (act === 'fit') view.fit();
    else view.zoom(act === 'in' ? 1.25 : 0.8);
    say('scale', { percent: Math.round(view.scale() * 100) });
  };
  const picture = async (_: unknown, kind: string) => {
    const drawing = await drawingOf(svg);
    save(kind === 'png' ? await pixelsOf(drawing) : drawing, kind);
  };
  const acts: Record<string, (button: HTMLButtonElement, act: string) => unknown> = {
    level({ value, title }) {
      map.level(Number(value));
      say('level', { level: title });
    },
    full: () => full(!map.isFull()),
    ...{ in: zoom, out: zoom, fit: zoom, text: copy, mermaid: copy, svg: picture, png: picture },
  };

  figure.onclick = (event) => {
    const target = event.target as Element; // only elements are clicked
    const button = target.closest<HTMLButtonElement>('[data-do]');
    const { do: act = '' } = button?.dataset ?? {};
    if (button) acts[act]?.(button, act);
    if (button || !menu.contains(target)) menu.open = false;
    const twig = all.find(({ group }) => group.contains(target));
    if (!twig) return;
    map.choose(twig);
    if (twig.item !== twig.group && !target.closest('.knob')) return;
    event.preventDefault();
    map.fold(twig, !twig.folded);
  };
  /** Ends what was begun last: the menu, the search, the full screen. */
  const leave = () => {
    if (menu.open) menu.open = false;
    else if (field.value && field === document.activeElement) {
      field.value = '';
      field.dispatchEvent(new Event('input'));
    } else full(false);
  };
  figure.onkeydown = ({ key }) => {
    if (key === 'Escape') leave();
  };
  // a browser keeps this key to itself while it gives the whole screen; the map then still fills the window
  document.addEventListener('fullscreenchange', () => {
    if (map.isFull() && !document.fullscreenElement) leave();
  });
  startFind(map, field);
  startKeys(map, (key) => {
    const act = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit' }[key];
    if (act) zoom(undefined, act);
    else if (key === '/') field.focus();
    else return false;
    return true;
  });
  figure.classList.add('live');
}

for (const figure of document.querySelectorAll<HTMLElement>('.map[data-name]')) startMap(figure);
