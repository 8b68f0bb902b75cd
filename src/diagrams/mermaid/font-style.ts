import { parseDeclarations, parseSheet } from './cascade.ts';

/** What the layout of text and the visibility of shapes depend on. */
const names = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
  'display',
] as const;
export type LayoutProperty = (typeof names)[number];
const layout: ReadonlySet<string> = new Set(names);

/** Asked for while a diagram is being drawn: reads its style sheet as it is at that moment. */
export interface FontStyles {
  /** The value that an element has or inherits. */
  styleValue(element: Element, name: LayoutProperty): string | undefined;
  /** In px. */
  fontSize(element: Element): number;
  /** The nearest of the two weights that are served. */
  fontWeight(element: Element): 400 | 600;
}

const BROWSER_SIZE = 16;

type Rules = ReturnType<typeof parseSheet>;

export function readFontStyles(): FontStyles {
  const known = new WeakMap<Element, Rules>();
  // Mermaid writes the sheet of a diagram before it draws
  const rulesFor = (element: Element): Rules => {
    const root = rootOf(element);
    if (!root) return [];
    let rules = known.get(root);
    if (!rules) {
      const sheet = [...root.children].find(({ localName }) => localName === 'style');
      if (!sheet) return [];
      const all = parseSheet(sheet.textContent ?? '');
      rules = all.filter(({ declarations }) => declarations.some(({ name }) => layout.has(name)));
      known.set(root, rules);
    }
    return rules;
  };
  const declared = (element: Element, name: LayoutProperty): string | undefined => {
    let [value, weight] = [element.getAttribute(name) ?? undefined, -1];
    for (const rule of rulesFor(element)) {
      const own = rule.declarations.findLast((declaration) => declaration.name === name);
      const strength = own?.important ? rule.weight + 1e12 : rule.weight;
      if (own && strength >= weight && matches(element, rule.selector))
        [value, weight] = [own.value, strength];
    }
    const inline = parseDeclarations(element.getAttribute('style') ?? '').findLast(
      (own) => own.name === name,
    );
    return inline && (inline.important || weight < 1e12) ? inline.value : value;
  };
  const styleValue = (element: Element, name: LayoutProperty): string | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const value = declared(at, name);
      if (value !== undefined && value !== 'inherit') return value;
      if (name === 'alignment-baseline' || name === 'display') return undefined;
    }
    return undefined;
  };
  const fontSize = (element: Element): number => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const value = declared(at, 'font-size');
      if (value !== undefined && value !== 'inherit')
        return toPixels(value, () => (at?.parentElement ? fontSize(at.parentElement) : BROWSER_SIZE));
    }
    return BROWSER_SIZE;
  };
  const fontWeight = (element: Element) => {
    const value = styleValue(element, 'font-weight') ?? '400';
    return value.startsWith('bold') || Number.parseInt(value, 10) >= 550 ? 600 : 400;
  };
  return { styleValue, fontSize, fontWeight };
}

function rootOf(element: Element): Element | null {
  let root: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'svg') root = at;
  return root;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** A length as CSS writes it, in px. */
export function toPixels(value: string, emSize: () => number): number {
  const [, amount = '', unit = ''] = /^\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*([a-z%]*)/i.exec(value) ?? [];
  const count = Number(amount);
  if (!Number.isFinite(count) || amount === '') return emSize();
  switch (unit.toLowerCase()) {
    case 'em':
      return count * emSize();
    case 'ex':
      // the x-height of the font
      return count * emSize() * 0.478;
    case 'rem':
      return count * BROWSER_SIZE;
    case 'pt':
      return (count * 4) / 3;
    case '%':
      return (count / 100) * emSize();
    default:
      return count;
  }
}
