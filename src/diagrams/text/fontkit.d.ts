/** The part of fontkit that the width table needs; the package ships no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    directory: { readonly tables: Readonly<Record<string, unknown>> };
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): GlyphRun;
    getVariation(settings: Readonly<Record<string, number>>): Font;
  }
  export function openSync(path: string): Font;
}
