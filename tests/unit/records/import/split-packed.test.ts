import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitPacked, unpackText } from '../../../../src/records/import/split-packed.ts';

describe('a list typed into one text is found', () => {
  test.each([
    ['1. Who buys? 2. Why? 3. When?', '', ['Who buys?', 'Why?', 'When?']],
    ['1.Quem compra?2.Por quê?', '', ['Quem compra?', 'Por quê?']],
    ['Empresa: 1) Modelo 2) Nicho', 'Empresa', ['Modelo', 'Nicho']],
    ['Кто покупает: а) семьи; б) компании', 'Кто покупает', ['семьи', 'компании']],
    ['Take a) the drive b) the boards', undefined, undefined],
    ['Buyers • profile • pains • desires', 'Buyers', ['profile', 'pains', 'desires']],
    ['1 - Story 2 - References 3 – Budget', '', ['Story', 'References', 'Budget']],
    ['1. Invested (R$ 2.5 million)? 2. Billed?', '', ['Invested (R$ 2.5 million)?', 'Billed?']],
  ])('in %s', (text, lead, parts) => {
    expect(unpackText(text)).toEqual(parts === undefined ? undefined : { lead, parts });
  });

  test.each([
    'Invested 2.5 million in 2025',
    'Released in v1. 2 more are coming',
    'Phase 1. Then we see',
    'Step 2. Ask. 3. Wait',
    '1. Only one',
    'We met on 1. 2. 2026',
    'Version 1. Draft and 2. print',
    '1. 2. 3.',
    'One bullet • here',
    'e.g. a) this one',
  ])('but not in %s', (text) => {
    expect(unpackText(text)).toBeUndefined();
  });
});

describe('a tree is split', () => {
  const leaf = (text: string) => ({ text, children: [] });

  test('with what stands before the list keeping the node, and its own children behind the parts', () => {
    const { outline, splits } = splitPacked({
      title: 'Map',
      nodes: [{ text: 'Client: 1. Story? 2. Goal?', note: 'Ask all', children: [leaf('Later')] }],
    });
    expect(outline.nodes).toEqual([
      { text: 'Client', note: 'Ask all', children: [leaf('Story?'), leaf('Goal?'), leaf('Later')] },
    ]);
    expect(splits).toEqual([
      { text: 'Client: 1. Story? 2. Goal?', lead: 'Client', parts: ['Story?', 'Goal?'] },
    ]);
  });

  test('with the parts in the place of a node that is nothing but a list', () => {
    const { outline } = splitPacked({
      title: 'Map',
      nodes: [
        { text: '1. Story? 2. Goal?', note: 'Ask all', href: 'https://a.example', children: [leaf('x')] },
      ],
    });
    expect(outline.nodes).toEqual([
      { text: 'Story?', note: 'Ask all', href: 'https://a.example', children: [] },
      { text: 'Goal?', children: [leaf('x')] },
    ]);
  });

  test('also where the list stands in a note, and lists within lists', () => {
    const { outline } = splitPacked({
      title: 'Map',
      nodes: [
        { text: 'Company', note: 'All of it:\n1. Buyers: a) pains b) desires\n2. Niche', children: [] },
      ],
    });
    expect(outline.nodes).toEqual([
      {
        text: 'Company',
        note: 'All of it',
        children: [{ text: 'Buyers', children: [leaf('pains'), leaf('desires')] }, leaf('Niche')],
      },
    ]);
  });

  test('and loses no word, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('one', 'two.', 'três?', 'четыре', '2.5', 'v1.'), {
      minLength: 1,
      maxLength: 4,
    });
    const list = fc.array(words, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, (parts) => {
        const texts = parts.map((part) => part.join(' '));
        fc.pre(texts.every((text) => /\p{L}/u.test(text) && !/(?:^|\s)v?\d/.test(text)));
        const packed = unpackText(texts.map((text, index) => `${index + 1}. ${text}`).join(' '));
        expect(packed).toEqual({ lead: '', parts: texts });
      }),
      { numRuns: 200 },
    );
  });
});
