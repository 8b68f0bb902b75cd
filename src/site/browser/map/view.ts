/** The window that a map is looked at through: how large it is drawn, and which part of it shows. */
import type { Rectangle } from './tree.ts';

export interface View {
  /** Takes the size of the drawing at 100 %. */
  resize(rectangle: Rectangle): void;
  /** Moves what shows by px of the screen; returns how much it fell short of downwards. */
  scroll(x: number, y: number): number;
  /** Draws it so many times as large, around a point of the screen: the middle, if none is said. */
  zoom(factor: number, x?: number, y?: number): void;
  /** As large as fits, and no smaller than `least`. */
  fit(least?: number): void;
  /** 1 is 100 %. */
  scale(): number;
}

/** @param isFull whether the map has the whole screen. */
export function makeView(box: HTMLElement, svg: SVGSVGElement, isFull: () => boolean): View {
  let [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  let scale = svg.getBoundingClientRect().width / width;
  /** What `fit` was last asked for, unless the reader has chosen a size since. */
  let fitted: number | undefined = 0;
  let shownWidth = box.clientWidth;

  const apply = () => {
    svg.style.width = `${width * scale}px`;
    svg.style.height = `${height * scale}px`;
  };
  const limit = () => {
    box.style.maxHeight = `max(80vh, ${Math.ceil(height * scale)}px)`;
  };
  const zoom: View['zoom'] = (factor, x, y) => {
    const frame = box.getBoundingClientRect();
    const [midX, midY] = [x ?? frame.x + frame.width / 2, y ?? frame.y + frame.height / 2];
    const before = svg.getBoundingClientRect();
    fitted = undefined;
    scale = Math.min(4, Math.max(0.1, scale * factor));
    apply();
    const after = svg.getBoundingClientRect();
    const grown = after.width / before.width;
    box.scrollBy(after.x + (midX - before.x) * grown - midX, after.y + (midY - before.y) * grown - midY);
  };
  const fit: View['fit'] = (least = 0) => {
    const [most, room] = isFull() ? [1.5, box.clientHeight / height] : [1, 1];
    scale = Math.max(0.1, least, Math.min(most, box.clientWidth / width, room));
    apply();
    limit();
    fitted = least;
    box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
  };

  // a wheel scrolls the page, as everywhere, unless a key is held or there is no page to scroll
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && !isFull()) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
  };
  box.addEventListener('wheel', onWheel, { passive: false });

  let drag: [x: number, y: number] | undefined;
  let dragged = false;
  box.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    dragged = false;
    drag = pointerType === 'mouse' && button === 0 ? [clientX, clientY] : undefined;
  });
  box.addEventListener('pointermove', ({ clientX: x, clientY: y, pointerId, buttons }) => {
    if (!buttons || !drag || (!dragged && Math.hypot(x - drag[0], y - drag[1]) < 5)) return;
    if (!dragged) box.setPointerCapture(pointerId);
    dragged = true;
    box.scrollBy(drag[0] - x, drag[1] - y);
    drag = [x, y];
  });
  box.addEventListener('dragstart', (event) => event.preventDefault());
  // the click at the end of a drag opens nothing
  const onClick = (event: Event) => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
  };
  box.addEventListener('click', onClick, true);

  let pinch: [apart: number, x: number, y: number] | undefined;
  const onTouch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    const last = pinch;
    pinch = undefined;
    if (!one || !other) return;
    event.preventDefault();
    const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
    pinch = [Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), x, y];
    if (!last) return;
    box.scrollBy(last[1] - x, last[2] - y);
    zoom(pinch[0] / last[0], x, y);
  };
  for (const kind of ['touchstart', 'touchmove', 'touchend'] as const)
    box.addEventListener(kind, onTouch, { passive: false });

  new ResizeObserver(() => {
    if (fitted !== undefined && shownWidth !== box.clientWidth) fit(fitted);
    shownWidth = box.clientWidth;
  }).observe(box);
  limit();
  return {
    resize(rectangle) {
      [, , width = 0, height = 0] = rectangle;
      apply();
    },
    scroll(x, y) {
      const { scrollTop } = box;
      box.scrollBy(x, y);
      return y - (box.scrollTop - scrollTop);
    },
    zoom,
    fit,
    scale: () => scale,
  };
}
