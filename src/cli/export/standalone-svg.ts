/** A map as a picture that needs nothing beside it: the colours of the light theme are written into it. */
import { readFileSync } from 'node:fs';
import { renderMindMap } from '../../diagrams/map/mind-map.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { OutlineNode as BodyNode } from '../../records/bodies/outline.ts';
import { mapRoot } from '../../site/views/map-view.ts';

/** Room around the drawing in px. */
const MARGIN = 16;

/** An SVG file of a tree. */
export function outlineSvg({ title, nodes }: Outline): string {
  const drawing = renderMindMap(
    mapRoot(title, nodes.map(reachable), (address) => address),
    { title },
  );
  const [, width, height] = /\swidth="([\d.]+)" height="([\d.]+)"/.exec(drawing) ?? [];
  const [wide, high] = [Number(width) + 2 * MARGIN, Number(height) + 2 * MARGIN];
  const size = `viewBox="${-MARGIN} ${-MARGIN} ${wide} ${high}" width="${wide}" height="${high}"`;
  const style = `<style>\n${standaloneStyles()}</style>`;
  const ground = `<rect x="${-MARGIN}" y="${-MARGIN}" width="${wide}" height="${high}" fill="#ffffff"/>`;
  return `${drawing
    .replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, size)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/^(<svg [^>]*>)/, (open) => `${open}\n${style}\n${ground}`)}\n`;
}

/** A page of the site is out of reach of a picture that was sent somewhere. */
function reachable({ href, children, ...node }: OutlineNode): BodyNode {
  return {
    ...node,
    ...(href !== undefined && !href.startsWith('/') && { href }),
    children: children.map(reachable),
    line: 0,
  };
}

const read = (name: string) => readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8');

/** The rules of the site for what is within a map, each variable replaced by its value on a light ground. */
function standaloneStyles(): string {
  const tokens = tokensOf(read('tokens.css'));
  const rules = read('map.css')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .match(/^(?:svg)?\.mm\b[^{}@]*\{[^{}]*\}/gm);
  return (rules ?? [])
    .filter((rule) => !rule.includes(':hover') && !rule.includes('[width'))
    .map((rule) => `${resolve(rule, tokens)}\n`)
    .join('');
}

function tokensOf(css: string): Map<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return new Map(
    [...root.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/light-dark\(\s*([^,()]+),[^()]*\)/g, '$1'),
    ]),
  );
}

/** @throws Error for a variable that the tokens do not have: a fault of the styles. */
function resolve(css: string, tokens: ReadonlyMap<string, string>): string {
  return css.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`there is no token --${name}`);
    return resolve(value, tokens);
  });
}
