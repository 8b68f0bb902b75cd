/** Makes a drawn map one to work with: by mouse, touch and keyboard, and said aloud. The page reads fully without it. */
import { drawingOf, pixelsOf, save, textOf } from './files.ts';
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
  const { view, all, say } = map;
  const name = figure.dataset.name ?? '';

  const sayScale = () => say('scale', { percent: Math.round(view.scale() * 100) });
  const zoom = (factor: number) => {
    view.zoom(factor);
    sayScale();
  };
  const full = (on: boolean) => {
    if (map.isFull() === on) return;
    figure.classList.toggle('full', on);
    figure.querySelector('[data-do=full]')?.setAttribute('aria-pressed', `${on}`);
    // nothing behind it is reached by the tab key
    for (let each: Element = figure; each.parentElement && each !== document.body; each = each.parentElement)
      for (const beside of each.parentElement.children)
        if (beside !== each && beside instanceof HTMLElement) beside.inert = on;
    if (on) figure.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement) document.exitFullscreen();
    view.fit(on ? legible : 0);
  };
  const copy = async (kind: string) => {
    const text = textOf(all, kind);
    try {
      await navigator.clipboard.writeText(text);
      say('copied');
    } catch {
      // without https a page has no clipboard
      download(text, 'text/plain', 'txt');
    }
  };
  const download = (content: BlobPart, type: string, ending: string) => {
    save(content, type, `${name}.${ending}`);
    say('saved');
  };
  const acts: Record<string, (button: HTMLButtonElement) => unknown> = {
    level: ({ value, title }) => {
      map.level(Number(value));
      say('level', { level: title });
    },
    in: () => zoom(1.25),
    out: () => zoom(0.8),
    fit: () => {
      view.fit();
      sayScale();
    },
    full: () => full(!map.isFull()),
    text: () => copy('text'),
    mermaid: () => copy('mermaid'),
    svg: async () => download(await drawingOf(map.svg), 'image/svg+xml', 'svg'),
    png: async () => {
      const pixels = await pixelsOf(await drawingOf(map.svg));
      if (pixels) download(pixels, 'image/png', 'png');
    },
  };

  figure.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-do]');
    if (!button) return;
    acts[button.dataset.do ?? '']?.(button);
    menu.open = false;
  });
  map.svg.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const group = event.target.closest('g[data-n]');
    const twig = all.find((each) => each.group === group);
    if (!twig) return;
    map.choose(twig);
    if (twig.item !== group && !event.target.closest('.knob')) return;
    event.preventDefault();
    map.fold(twig, !twig.folded);
  });
  figure.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (menu.open) menu.open = false;
    else full(false);
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('fullscreenchange', () => full(document.fullscreenElement === figure));
  startFind(map, field);
  const [closer, away] = [() => zoom(1.25), () => zoom(0.8)];
  startKeys(map, { '+': closer, '=': closer, '-': away, '0': () => view.fit(), '/': () => field.focus() });
  figure.classList.add('live');
}

for (const figure of document.querySelectorAll<HTMLElement>('.map[data-name]')) startMap(figure);
