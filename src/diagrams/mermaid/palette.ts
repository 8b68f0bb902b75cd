/**
 * The colours that Mermaid is told to draw with. Each stands for a variable of src/styles/diagrams.css and is found again
 * in what was drawn, so that one style sheet themes every type of diagram; the values are those of the light theme.
 */
export const palette = {
  ink: '#15181c',
  ink2: '#454c54',
  ink3: '#5f6770',
  paper: '#fffffe',
  ground: '#f5f6f7',
  rule: '#c3c9ce',
  line: '#e3e6e8',
  accent: '#0b5a82',
  // soft: behind text of a box
  b1: '#e5f0f6',
  b2: '#e3f3ea',
  b3: '#fcf0d6',
  b4: '#fce9e7',
  b5: '#ede8f9',
  b6: '#dcf2ef',
  b7: '#fbe6f1',
  b8: '#eceef0',
  // middle: areas of charts, which may have text on them
  m1: '#9fcbe4',
  m2: '#a4d6b4',
  m3: '#f2cf8a',
  m4: '#f2b3ac',
  m5: '#c6b9ec',
  m6: '#97d5cc',
  m7: '#edb2d2',
  m8: '#c4cad0',
  // strong: lines, and areas whose text is of the colour of the paper
  k1: '#0b5a83',
  k2: '#1b6b3f',
  k3: '#855000',
  k4: '#b0261d',
  k5: '#5b3fa8',
  k6: '#00695f',
  k7: '#9c2566',
  k8: '#5f6771',
} as const;

export type Token = keyof typeof palette;

type Rgb = readonly [number, number, number];

const tokens = Object.keys(palette).filter((name): name is Token => name in palette);
const known = tokens.map((token) => ({ token, rgb: hexColour(palette[token]) }));
/** Where the seven hues stand on the wheel, in degrees; the eighth colour is grey. */
const hues = [200, 147, 36, 4, 256, 173, 328];

/** Tokens so dark in the light theme, and so light in the dark one, that text on them has the colour of the paper. */
export function isStrong(token: Token): boolean {
  return /^k\d|^ink|^accent/.test(token);
}

/**
 * The token of a colour as CSS writes it: its own, or the nearest of those that suit an area or a line where an author
 * or Mermaid has mixed one. `none` for no colour, nothing for what is none at all.
 */
export function tokenOf(colour: string, use: 'area' | 'line'): Token | 'none' | undefined {
  const value = colour.trim().toLowerCase();
  if (value === 'none' || value === 'transparent') return 'none';
  const parsed = parseColour(value);
  if (!parsed) return undefined;
  if (parsed.alpha < 0.05) return 'none';
  const exact = known.find(({ rgb }) => rgb.every((part, index) => part === parsed.rgb[index]));
  if (exact) return exact.token;
  return familiar(parsed.rgb, use);
}

/** The colour of the same hue and shade. */
function familiar(rgb: Rgb, use: 'area' | 'line'): Token {
  const [red, green, blue] = rgb.map((part) => part / 255);
  const parts = [red ?? 0, green ?? 0, blue ?? 0];
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const lightness = (least + most) / 2;
  const number = most - least < 0.1 ? 8 : hueNumber(parts, most, most - least);
  if (number === 8 && lightness > 0.97) return use === 'line' ? 'rule' : 'paper';
  const shade = use === 'line' || lightness < 0.42 ? 'k' : lightness < 0.82 ? 'm' : 'b';
  return `${shade}${number}` as Token; // every shade has eight colours
}

function hueNumber([red = 0, green = 0, blue = 0]: number[], most: number, chroma: number): number {
  const sixth =
    most === red
      ? ((green - blue) / chroma + 6) % 6
      : most === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  const away = hues.map((hue) => Math.abs(((hue - sixth * 60 + 540) % 360) - 180));
  return away.indexOf(Math.min(...away)) + 1;
}

function hexColour(text: string): Rgb {
  const hex = text.length < 7 ? [...text.slice(1)].map((digit) => digit + digit).join('') : text.slice(1);
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** The names that Mermaid and its authors use most; others are not worth a table of 148. */
const named: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  grey: '#808080',
  gray: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
  silver: '#c0c0c0',
  red: '#e00000',
  pink: '#ffc0cb',
  lightpink: '#ffb6c1',
  orange: '#ffa500',
  gold: '#ffd700',
  yellow: '#ffff00',
  lightyellow: '#ffffe0',
  green: '#008000',
  lightgreen: '#90ee90',
  lime: '#00ff00',
  teal: '#008080',
  cyan: '#00ffff',
  aqua: '#00ffff',
  blue: '#0000ff',
  lightblue: '#add8e6',
  skyblue: '#87ceeb',
  navy: '#000080',
  purple: '#800080',
  violet: '#ee82ee',
  lavender: '#e6e6fa',
  magenta: '#ff00ff',
  brown: '#a52a2a',
  honeydew: '#f0fff0',
};

function parseColour(value: string): { rgb: Rgb; alpha: number } | undefined {
  const text = named[value] ?? value;
  if (/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) {
    const alpha = text.length === 9 ? Number.parseInt(text.slice(7), 16) / 255 : 1;
    return { rgb: hexColour(text.length === 5 ? text.slice(0, 4) : text.slice(0, 7)), alpha };
  }
  const [, model, list = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(text) ?? [];
  const numbers = list.split(/[\s,/]+/).map(Number.parseFloat);
  const [one = 0, two = 0, three = 0, alpha = 1] = numbers;
  if (model === undefined || numbers.some(Number.isNaN)) return undefined;
  return { rgb: model === 'rgb' ? [one, two, three] : fromHsl(one, two / 100, three / 100), alpha };
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [part(0), part(8), part(4)];
}
