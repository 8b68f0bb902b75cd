/** A map by keyboard: arrows go from node to node as they lie on the page. */
import type { LiveMap } from './live-map.ts';
import type { Twig } from './tree.ts';

/** @param act does what a key stands for that has a tool too, if it does. */
export function startKeys(map: LiveMap, act: (key: string) => boolean): void {
  const go = (twig: Twig | undefined) => {
    if (!twig) return;
    map.choose(twig);
    twig.item.focus();
  };
  map.svg.onkeydown = (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const twig = map.all.find(({ item }) => item === event.target) ?? map.root;
    map.choose(twig);
    const toLeft = key === 'ArrowLeft';
    if (toLeft || key === 'ArrowRight') {
      if (twig.parent && twig.left !== toLeft) go(twig.parent);
      else {
        if (twig.folded) map.fold(twig, false);
        go(twig.kids.find(({ left }) => left === toLeft));
      }
    } else if (key === 'ArrowUp' || key === 'ArrowDown') {
      const column = map.all.filter(
        ({ shown, depth, left }) => shown && depth === twig.depth && left === twig.left,
      );
      go(column[column.indexOf(twig) + (key === 'ArrowUp' ? -1 : 1)]);
    } else if (key === 'Home') go(map.root);
    else if (key === ' ' || (key === 'Enter' && twig.item === twig.group)) map.fold(twig, !twig.folded);
    else if (!act(key)) return;
    event.preventDefault();
    // the page has a use of its own for some keys
    event.stopPropagation();
  };
}
