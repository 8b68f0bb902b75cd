/** A rule of a diagram's own style sheet: one selector and what it sets. */
interface StyleRule {
  selector: string;
  /** Greater wins; the order of the sheet decides among equals. */
  weight: number;
  declarations: Declaration[];
}

export interface Declaration {
  name: string;
  value: string;
  important: boolean;
}

const block = /([^{}]+)\{([^{}]*)\}/g;

/** The rules of a flat sheet. What is inside @media and the like is left out: it is not for a picture on a page. */
export function parseSheet(css: string): StyleRule[] {
  const flat = withoutNested(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  return [...flat.matchAll(block)].flatMap(([, selectors = '', body = '']) => {
    const declarations = parseDeclarations(body);
    if (declarations.length === 0) return [];
    return splitSelectors(selectors).map((selector) => ({
      selector,
      weight: specificity(selector),
      declarations,
    }));
  });
}

/** Takes out at-rules with all that their braces hold. */
function withoutNested(css: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const next = css.indexOf('@', at);
    if (next === -1) return result + css.slice(at);
    result += css.slice(at, next);
    const open = css.indexOf('{', next);
    const semicolon = css.indexOf(';', next);
    if (open === -1 || (semicolon !== -1 && semicolon < open)) {
      if (semicolon === -1) return result;
      at = semicolon + 1;
      continue;
    }
    let depth = 1;
    at = open + 1;
    while (depth > 0 && at < css.length) {
      if (css[at] === '{') depth++;
      if (css[at] === '}') depth--;
      at++;
    }
  }
}

/** At commas outside brackets. */
function splitSelectors(text: string): string[] {
  return text
    .split(/,(?![^([]*[)\]])/)
    .map((selector) => selector.trim())
    .filter((selector) => selector !== '' && !selector.includes('::'));
}

export function parseDeclarations(body: string): Declaration[] {
  return body.split(/;(?![^(]*\))/).flatMap((text) => {
    const colon = text.indexOf(':');
    if (colon === -1) return [];
    const name = text.slice(0, colon).trim().toLowerCase();
    const written = text.slice(colon + 1).trim();
    const value = written.replace(/\s*!\s*important\s*/gi, '').trim();
    return value === '' ? [] : [{ name, value, important: /!\s*important/i.test(written) }];
  });
}

function specificity(selector: string): number {
  const bare = selector.replaceAll(/:(?:not|is|has)\(/g, ' ');
  const ids = bare.match(/#[\w-]+/g)?.length ?? 0;
  const classes = bare.match(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/g)?.length ?? 0;
  const tags = bare.match(/(?:^|[\s>+~])[a-zA-Z][\w-]*/g)?.length ?? 0;
  return ids * 1e6 + classes * 1e3 + tags;
}

/** Values that win for an element by the names of their properties, before inheritance. */
export type Style = Map<string, string>;

/** What styles every element below a root: attributes, then the sheet, then the element's own `style`. */
export function cascade(
  root: Element,
  rules: readonly StyleRule[],
  names: ReadonlySet<string>,
): Map<Element, Style> {
  const found = new Map<Element, Map<string, { value: string; weight: number }>>();
  const offer = (element: Element, name: string, value: string, weight: number) => {
    if (!names.has(name)) return;
    const style = found.get(element) ?? new Map<string, { value: string; weight: number }>();
    found.set(element, style);
    const before = style.get(name);
    if (!before || before.weight <= weight) style.set(name, { value, weight });
  };
  for (const { selector, weight, declarations } of rules) {
    const wanted = declarations.filter(({ name }) => names.has(name));
    if (wanted.length === 0) continue;
    for (const element of select(root, selector))
      for (const { name, value, important } of wanted)
        offer(element, name, value, important ? weight + 1e12 : weight);
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) offer(element, name, value, -1);
    for (const { name, value, important } of parseDeclarations(element.getAttribute('style') ?? ''))
      offer(element, name, value, important ? 1e13 : 1e10);
  }
  return new Map(
    [...found].map(([element, style]) => [
      element,
      new Map([...style].map(([name, { value }]) => [name, value])),
    ]),
  );
}

/** Selectors that the engine does not know select nothing. */
function select(root: Element, selector: string): Iterable<Element> {
  try {
    const scope = root.parentElement ?? root;
    return scope.querySelectorAll(selector);
  } catch {
    return [];
  }
}
