import { describe, expect, test } from 'vitest';
import { overviewAddresses } from '../../../src/playbook/addresses.ts';
import { linksOf, makeAddressFinder } from '../../../src/playbook/body-links.ts';
import { fileOf, playbookOf } from '../../fixtures/linked.ts';
import { check, print } from '../../fixtures/small-playbook.ts';

/** What `check` says of links in a page of the handbook; the body begins on line 4. */
const checkBody = (body: string) => print(check({ 'handbook/welcome.md': fileOf('title: x', body) }));
const targets = (body: string) => {
  const page = playbookOf({ 'handbook/welcome.md': fileOf('title: x', body) }).of.handbook.get('welcome');
  return page ? linksOf(page).map(({ target }) => target) : [];
};

describe('a link that leads nowhere', () => {
  test('is answered with the nearest page', () => {
    expect(checkBody('See the\n[kick-off](/sops/kickof/).\n')).toMatchInlineSnapshot(`
      "error broken-link handbook/welcome.md:5:12
        There is no page \`/sops/kickof/\`.
        Did you mean \`/sops/kickoff/\`?"
    `);
  });

  test('with the folder misspelt as well', () => {
    expect(checkBody('[a](/sop/kickof/)')).toContain('Did you mean `/sops/kickoff/`?');
  });

  test('without the slash at its end', () => {
    expect(checkBody('[a](/sops/kickoff)')).toContain('Did you mean `/sops/kickoff/`?');
  });

  test('into the folder of a client', () => {
    expect(checkBody('[a](/clients/padria/scop/)')).toContain('Did you mean `/clients/padaria/scope/`?');
  });

  test('that is like none', () => {
    expect(checkBody('[a](/invoices/may/)')).toMatchInlineSnapshot(`
      "error broken-link handbook/welcome.md:4:5
        There is no page \`/invoices/may/\`.
        Links to other records look like \`/sops/ID/\` or \`/clients/ID/\`, links to the web begin with \`https://\`."
    `);
  });

  test('to the file of a record', () => {
    expect(checkBody('[a](../sops/kickoff.md)')).toMatchInlineSnapshot(`
      "error broken-link handbook/welcome.md:4:5
        \`../sops/kickoff.md\` is not the address of a page.
        Write \`/sops/kickoff/\`."
    `);
  });

  test('to a file that is not there', () => {
    expect(checkBody('[a](../sops/kickof.md)')).toContain(
      '`../sops/kickof.md` is not the address of a page.',
    );
  });

  test('to the web without its beginning', () => {
    expect(checkBody('[a](www.farol.example)')).toMatchInlineSnapshot(`
      "error broken-link handbook/welcome.md:4:5
        \`www.farol.example\` is not the address of a page.
        Write the whole address: \`https://www.farol.example\`."
    `);
  });

  test('each is told, with its line and column', () => {
    const body = '[a](/x/a/) [b](/x/b/)\n\n[c]: /x/c/\n<a href="/x/d/">d</a>\n';
    expect(checkBody(body).match(/^error.*/gm)).toEqual([
      'error broken-link handbook/welcome.md:4:5',
      'error broken-link handbook/welcome.md:4:16',
      'error broken-link handbook/welcome.md:6:6',
      'error broken-link handbook/welcome.md:7:10',
    ]);
  });
});

describe('a link of a drawing that leads nowhere', () => {
  const fence = (...lines: string[]) => ['```mermaid', 'flowchart LR', ...lines, '```', ''].join('\n');

  test('of a Mermaid diagram is told at its line', () => {
    expect(
      checkBody(`Text\n\n${fence('  a --> b', '  click b "/sops/kickof/" "A tip"')}`),
    ).toMatchInlineSnapshot(`
      "error broken-link handbook/welcome.md:9:12
        There is no page \`/sops/kickof/\`.
        Did you mean \`/sops/kickoff/\`?"
    `);
    // the check draws the diagram as well
  }, 60_000);

  test('of a Mermaid diagram in a list, however it is written', () => {
    const lines = [
      '- Text',
      '',
      '  ```mermaid',
      '  flowchart LR',
      '    a --> b; click a href "/x/a/" _blank',
    ];
    const body = [...lines, '    click b "sops/kickoff.md"', '  ```', ''].join('\n');
    expect(checkBody(body).match(/^error.*/gm)).toEqual([
      'error broken-link handbook/welcome.md:8:28',
      'error broken-link handbook/welcome.md:9:14',
    ]);
  }, 60_000);

  test('of a class, of a name in backticks', () => {
    expect(targets(fence('link Client "/x/a/"', 'click `A client` href "/x/b/"'))).toEqual([
      '/x/a/',
      '/x/b/',
    ]);
  });

  test('is none that runs a script, is a tip, leads to the web or stands in other code', () => {
    expect(
      targets(
        fence('click a callback "/x/a/"', 'click a call open("/x/a/")', 'click a "https://a.example/"'),
      ),
    ).toEqual([]);
    expect(targets('```text\nclick a "/x/a/"\n```\n\nclick a "/x/b/"\n')).toEqual([]);
  });

  test('of a map is told at the line of its node', () => {
    const map = fileOf(
      'title: Our process',
      '- Start\n  - [ ] [Kick-off](/sops/kickof/) {#kick}\n    A note.\n',
    );
    expect(print(check({ 'maps/process.md': map }))).toMatchInlineSnapshot(`
      "error broken-link maps/process.md:5:20
        There is no page \`/sops/kickof/\`.
        Did you mean \`/sops/kickoff/\`?"
    `);
  });
});

describe('a link that leads somewhere', () => {
  test.each([
    ...overviewAddresses,
    '/sops/kickoff/',
    '/sops/kickoff/#agenda',
    '/search/?q=kick-off',
    '/team/#ana-prado',
  ])('%s', (address) => {
    expect(checkBody(`[a](${address})`)).toBe('');
  });

  test('to the web, to mail, to a heading', () => {
    expect(
      checkBody('[a](https://farol.example) [b](mailto:ana@farol.example) [c](tel:+551155500101) [d](#top)'),
    ).toBe('');
  });

  test('to a page whose file has a fault', () => {
    const files = { 'sops/kickoff.md': '---\ntitle: Kick-off\n---\n- [ ] a {#agenda}\n- [ ] b {#room}\n' };
    expect(check(files).map(({ rule }) => rule)).not.toContain('broken-link');
  });
});

describe('what is a link', () => {
  test('one with a title, in angle brackets or with spaces around', () => {
    expect(targets('[a](/x/a/ "Title") [b](</x/b/>) [c]( /x/c/ )')).toEqual(['/x/a/', '/x/b/', '/x/c/']);
  });

  test('not what stands in code', () => {
    expect(targets('`[a](/x/a/)`\n\n```md\n[b](/x/b/)\n```\n')).toEqual([]);
  });

  test('not a picture or a step', () => {
    expect(targets('![a](/x/a.png)\n- [ ] (maybe) [x]\n')).toEqual([]);
  });

  test('not an expression of MDX', () => {
    expect(targets('<Card href={address} />')).toEqual([]);
  });
});

test('a line made to match everywhere takes no longer than any other', () => {
  const before = performance.now();
  for (const piece of ['](/', '[', '[a](/x', '[a](', 'href="', '[a]: ', '`']) targets(piece.repeat(60_000));
  for (const piece of ['click a ', ';click a "', 'link ', 'click `'])
    targets(`\`\`\`mermaid\n${piece.repeat(60_000)}\n\`\`\`\n`);
  expect(performance.now() - before).toBeLessThan(8000);
}, 60_000);

describe('the finder of addresses', () => {
  const find = makeAddressFinder(
    new Set(['/', '/sops/', '/sops/qbr/', '/team/#ana', '/clients/aurora/checklists/qbr/']),
  );

  test.each([
    ['/sops/qbr', '/sops/qbr/'],
    ['/sosp/', '/sops/'],
    ['/clients/arora/checklist/qbr/', '/clients/aurora/checklists/qbr/'],
    ['/clients/aurora/checklists/', undefined],
    ['/team/', undefined],
    ['/nothing/', undefined],
  ])('%s is meant as %s', (address, meant) => {
    expect(find(address)).toBe(meant);
  });

  test('looks through thousands of pages for thousands of links quickly', () => {
    const many = makeAddressFinder(
      new Set(Array.from({ length: 5000 }, (_, number) => `/clients/client-of-ours-${number}/scope/`)),
    );
    const before = performance.now();
    for (let count = 0; count < 100; count++) many(`/clients/klient-of-ours-${count}/scope/`);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
