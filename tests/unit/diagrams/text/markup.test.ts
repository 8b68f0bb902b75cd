import { expect, test } from 'vitest';
import { cleanText, escapeXml, safeHref } from '../../../../src/diagrams/text/markup.ts';

test('text becomes one printable, composed line', () => {
  expect(cleanText('  two\n\twords  ')).toBe('two words');
  expect(cleanText('a\u0000b\u0007c\u202ed\u00ade\uffff')).toBe('abcde');
  expect(cleanText('и\u0306')).toBe('й');
  expect(cleanText('\ud800')).toBe('\ufffd');
  expect(cleanText('R$\u00a06')).toBe('R$\u00a06');
});

test('markup characters are escaped', () => {
  expect(escapeXml(`<b a="1" c='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;');
});

test.each([
  'https://example.org/a?b=c&d#e',
  'HTTP://example.org',
  'mailto:vera@example.org',
  '/clients/mandacaru/',
  '../scope/',
  '#changes',
  '?view=map',
  'cr-0005',
  './a:b',
])('%s is a link', (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '',
  undefined,
])('%s is none', (href) => {
  expect(safeHref(href)).toBeUndefined();
});
