/** The window that a map is looked at through: how large it is drawn, and which part of it shows. */
export interface View {
  /** Takes the size that the drawing has now. */
  resize(): void;
  /** Draws it so many times as large, around a point of the screen: the middle, if none is said. */
  zoom(factor: number, x?: number, y?: number): void;
  /** As large as fits, and no smaller than `least`. */
  fit(least?: number): void;
  /** 1 is 100 %. */
  scale(): number;
}

/**
 * @param root is looked at first where not all fits.
 * @param isFull whether the map has the whole screen.
 */
export function makeView(box: HTMLElement, svg: SVGSVGElement, root: Element, isFull: () => boolean): View {
  // follows the drawing as it changes
  const size = svg.viewBox.baseVal;
  let scale = svg.getBoundingClientRect().width / size.width;
  /** What `fit` was last asked for, unless the reader has chosen a size since. */
  let fitted: number | undefined = 0;

  const apply = () => {
    svg.style.width = `${size.width * scale}px`;
    svg.style.height = `${size.height * scale}px`;
    if (fitted !== undefined) box.style.maxHeight = `max(80vh, ${Math.ceil(size.height * scale)}px)`;
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
    const [most, room] = isFull() ? [1.5, box.clientHeight / size.height] : [1, 1];
    scale = Math.max(0.1, least, Math.min(most, box.clientWidth / size.width, room));
    fitted = least;
    apply();
    // in a page that would scroll the page as well
    if (isFull()) root.scrollIntoView({ block: 'center', inline: 'center' });
  };

  // a wheel scrolls the page, as everywhere, unless a key is held or there is no page to scroll
  box.onwheel = (event) => {
    if (!event.ctrlKey && !event.metaKey && !isFull()) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
  };

  let start: [x: number, y: number] | undefined;
  let last = start;
  box.onpointerdown = ({ pointerType, clientX: x, clientY: y }) => {
    start = last = pointerType === 'mouse' ? [x, y] : undefined;
  };
  // a drag may leave the map
  addEventListener('pointermove', ({ clientX: x, clientY: y, buttons }) => {
    if (buttons !== 1) last = undefined;
    if (!last) return;
    box.scrollBy(last[0] - x, last[1] - y);
    last = [x, y];
  });
  box.ondragstart = (event) => event.preventDefault();
  // the click at the end of a drag opens nothing
  const onClick = (event: MouseEvent) => {
    if (!start || Math.hypot(event.clientX - start[0], event.clientY - start[1]) < 5) return;
    event.preventDefault();
    event.stopPropagation();
  };
  box.addEventListener('click', onClick, true);

  let pinch: [apart: number, x: number, y: number] | undefined;
  box.ontouchstart = box.ontouchmove = (event: TouchEvent) => {
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

  addEventListener('resize', () => {
    if (fitted !== undefined) fit(fitted);
  });
  apply();
  return {
    resize: apply,
    zoom,
    fit,
    scale: () => scale,
  };
}
