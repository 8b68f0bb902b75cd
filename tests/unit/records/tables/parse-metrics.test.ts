import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../../../src/records/parse-record.ts';
import { check, print } from '../../../fixtures/small-playbook.ts';

const FILE = 'clients/padaria/metrics.csv';
/** What `check` says of a table. */
const say = (text: string | Uint8Array) => print(check({ [FILE]: text }));
/** What `check` says of lines below the right header. */
const sayLines = (...lines: string[]) => say(['date,metric,value', ...lines, ''].join('\n'));
const parse = (text: string) =>
  parseRecord(FILE, { kind: 'metrics', id: 'padaria', client: 'padaria' }, text);
const rowsOf = (text: string) => {
  const { record } = parse(text);
  return record?.kind === 'metrics' ? record.data.rows : undefined;
};

describe('a table', () => {
  test('gives rows with their lines, in any order, empty lines left out', () => {
    expect(rowsOf('date,metric,value\n\n2026-10-31,leads,112.5\n, ,\n2026-09-30,"leads",-3\n')).toEqual([
      { date: '2026-10-31', metric: 'leads', value: 112.5, line: 3 },
      { date: '2026-09-30', metric: 'leads', value: -3, line: 5 },
    ]);
  });

  test('with Windows line endings and spaces is read all the same', () => {
    expect(rowsOf('date,metric,value\r\n2026-10-31, leads , 1\r\n')).toEqual([
      { date: '2026-10-31', metric: 'leads', value: 1, line: 2 },
    ]);
  });

  test('with a header alone is a beginning', () => {
    expect(sayLines()).toBe('');
  });

  test('survives whatever is written into it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', '-', '"', ',', ';', '\n', '\r', ' ', '.') }),
        (text) => {
          const { record, problems } = parse(`date,metric,value\n${text}`);
          expect(record === undefined).toBe(problems.length > 0);
        },
      ),
    );
  });

  test('gives back any numbers', () => {
    const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => Number(value.toFixed(4)));
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const lines = values.map((value, index) => `2026-01-01,m-${index},${value}`);
        const rows = rowsOf(['date,metric,value', ...lines].join('\n')) ?? [];
        expect(rows.map(({ value }) => value + 0)).toEqual(values.map((value) => value + 0));
      }),
    );
  });
});

describe('how it is saved', () => {
  test('empty', () => {
    expect(say('\n')).toMatchInlineSnapshot(`
      "error empty-file clients/padaria/metrics.csv:1:1
        The file is empty.
        Begin it with the line \`date,metric,value\`, or delete it."
    `);
  });

  test('with a byte order mark and Windows line endings, as Excel does', () => {
    expect(say('\uFEFFdate,metric,value\r\n2026-10-31,leads,x\r\n')).toMatchInlineSnapshot(`
      "info byte-order-mark clients/padaria/metrics.csv:1:1
        The file begins with an invisible mark (BOM), which is ignored.
        Save it as "UTF-8", not as "UTF-8 with BOM".
      info crlf-line-endings clients/padaria/metrics.csv:1:1
        The lines end as on Windows (CRLF), which is read all the same.
        Nothing has to be done; to tidy up, choose the line ending LF in the editor and save.
      error wrong-type clients/padaria/metrics.csv:2:18
        The value \`x\` is not a plain number.
        Write digits with a point for the decimals, like \`1234.56\`."
    `);
  });

  test('with semicolons and decimal commas: one fault, beside those that are others', () => {
    expect(say('date;metric;value\n2026-10-31;leads;12,5\n2026-11-31;leads;12\n')).toMatchInlineSnapshot(`
      "error malformed-csv clients/padaria/metrics.csv:1:1
        The columns are separated by semicolons, as Excel writes them where numbers have a decimal comma; they must be separated by commas.
        Replace every decimal comma by a point and then every \`;\` by a comma: \`2026-09-30,active-users,112.5\`. Google Sheets and LibreOffice write it so by themselves when the language of the sheet is English.
      error impossible-date clients/padaria/metrics.csv:3:1
        There is no day \`2026-11-31\`.
        Write the year, the month and the day, like \`2026-09-30\`."
    `);
  });

  test('with tabs', () => {
    expect(say('date\tmetric\tvalue\n2026-10-31\tleads\t12\n')).toMatch(
      /^error malformed-csv \S+:1:1\n.*by tabs/,
    );
  });

  test('with a quotation mark that is not closed: the other lines are read', () => {
    expect(
      sayLines('2026-10-31,"leads,1', '2026-10-32,leads,1', '2026-10-30,le"ads,1'),
    ).toMatchInlineSnapshot(`
      "error malformed-csv clients/padaria/metrics.csv:2:12
        A quotation mark is opened and not closed on this line.
        Quotation marks are not needed here: write \`2026-10-31,leads,1\`.
      error impossible-date clients/padaria/metrics.csv:3:1
        There is no day \`2026-10-32\`.
        Write the year, the month and the day, like \`2026-09-30\`.
      error malformed-csv clients/padaria/metrics.csv:4:14
        A quotation mark stands in the middle of a value.
        Quotation marks are not needed here: write \`2026-10-30,leads,1\`."
    `);
  });

  test('with a quoted line break', () => {
    expect(sayLines('2026-10-31,"le', 'ads",1')).toMatch(
      /^error malformed-csv \S+:2:12\n.*not closed on this line/,
    );
  });

  test('with a line without end', () => {
    expect(sayLines(`2026-10-31,${'a'.repeat(2000)},1`, '2026-10-31,b,x')).toMatch(
      /longer than 1000 characters[\s\S]*metrics.csv:3:14/,
    );
  });

  test('with thousands of faults: a hundred are told', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `2026-10-31,a${index},x`);
    const found = check({ [FILE]: ['date,metric,value', ...lines].join('\n') });
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toBe('The file has 4900 more faults.');
  });
});

describe('the first line', () => {
  test('is missing', () => {
    expect(say('2026-10-31,leads,12\n2026-10-31,leads,13\n')).toMatchInlineSnapshot(`
      "error malformed-csv clients/padaria/metrics.csv:1:1
        The first line holds figures already; it must name the columns.
        Put the line \`date,metric,value\` above it.
      error duplicate-row clients/padaria/metrics.csv:2:1
        \`leads\` on 2026-10-31 is already on line 1.
        Keep the line that is right: line 1 says 12, this one 13."
    `);
  });

  test('has other words, and the figures are checked all the same', () => {
    expect(say('data,métrica,valor\n2026-10-31,leads,12%\n')).toMatchInlineSnapshot(`
      "error malformed-csv clients/padaria/metrics.csv:1:1
        The first line must be \`date,metric,value\`; it is \`data,métrica,valor\`.
        Write \`date,metric,value\`.
      error wrong-type clients/padaria/metrics.csv:2:18
        The value \`12%\` is not a plain number.
        Write \`12\`, without the sign: the unit stands in client.md."
    `);
  });

  test('has capitals', () => {
    expect(say('Date,Metric,Value\n2026-10-31,leads,1\n')).toContain('Write `date,metric,value`.');
  });

  test('has another order, and no line is blamed for it', () => {
    expect(say('metric,date,value\nleads,2026-10-31,12\n')).toMatchInlineSnapshot(`
      "error malformed-csv clients/padaria/metrics.csv:1:1
        The first line must be \`date,metric,value\`; it is \`metric,date,value\`.
        Put the columns into this order: \`date,metric,value\`."
    `);
  });

  test('has a column too many', () => {
    expect(say('date,metric,value,note\n2026-10-31,leads,12,good\n')).toMatch(
      /^error malformed-csv \S+:1:1\n.*\n.*Write/,
    );
  });
});

describe('a line of figures', () => {
  test('with a column too many or too few', () => {
    expect(
      sayLines(
        '2026-10-31,leads',
        '2026-10-31,leads,12,5',
        '2026-10-31,leads,12,good',
        '2026-10-30;leads;12',
      ),
    ).toMatchInlineSnapshot(`
      "error malformed-csv clients/padaria/metrics.csv:2:1
        The line has 2 columns; it must have 3: date, metric and value.
        Add what is missing, or delete the line.
      error malformed-csv clients/padaria/metrics.csv:3:21
        The line has 4 columns, because the comma in \`12,5\` separates two of them.
        Write the number with a point: \`2026-10-31,leads,12.5\`.
      error malformed-csv clients/padaria/metrics.csv:4:21
        The line has 4 columns; it must have 3: date, metric and value.
        Delete what stands behind the third column.
      error malformed-csv clients/padaria/metrics.csv:5:1
        The line has 1 column; it must have 3: date, metric and value.
        Separate the columns by commas: \`2026-10-30,leads,12\`."
    `);
  });

  test('with a value that is no plain number', () => {
    const values = [
      '"1.234,56"',
      '"1,234.56"',
      '12%',
      '',
      'R$ 1.200',
      '"1,234"',
      '1.234.567',
      '1e9',
      'many',
      '.5',
    ];
    const found = check({
      [FILE]: ['date,metric,value', ...values.map((value, index) => `2026-10-31,m-${index},${value}`)].join(
        '\n',
      ),
    });
    expect(
      found.map(({ rule, line, column, message, hint }) => `${line}:${column} ${rule} ${message} ${hint}`),
    ).toMatchInlineSnapshot(`
      [
        "2:16 wrong-type The value \`1.234,56\` is not a plain number. Write \`1234.56\`.",
        "3:16 wrong-type The value \`1,234.56\` is not a plain number. Write \`1234.56\`.",
        "4:16 wrong-type The value \`12%\` is not a plain number. Write \`12\`, without the sign: the unit stands in client.md.",
        "5:16 wrong-type The value is empty. Write a number, or delete the line.",
        "6:16 wrong-type The value \`R$ 1.200\` is not a plain number. Write \`1200\` or \`1.200\`, whichever is meant.",
        "7:16 wrong-type The value \`1,234\` is not a plain number. Write \`1234\` or \`1.234\`, whichever is meant.",
        "8:16 wrong-type The value \`1.234.567\` is not a plain number. Write \`1234567\`.",
        "9:16 wrong-type The value \`1e9\` is not a plain number. Write digits with a point for the decimals, like \`1234.56\`.",
        "10:16 wrong-type The value \`many\` is not a plain number. Write digits with a point for the decimals, like \`1234.56\`.",
        "11:16 wrong-type The value \`.5\` is not a plain number. Write \`0.5\`.",
      ]
    `);
  });

  test('with more digits than are kept', () => {
    expect(sayLines('2026-10-31,leads,1234567890123456')).toContain('more than 15 digits');
  });

  test('with a day that is none', () => {
    expect(
      sayLines(
        '2026-02-30,leads,1',
        '30/09/2026,leads,2',
        '2026-09-30T10:00,leads,3',
        'today,leads,4',
        ',leads,5',
      ),
    ).toMatchInlineSnapshot(`
      "error impossible-date clients/padaria/metrics.csv:2:1
        There is no day \`2026-02-30\`.
        Write the year, the month and the day, like \`2026-09-30\`.
      error impossible-date clients/padaria/metrics.csv:3:1
        \`30/09/2026\` is not a date as it is written here.
        Write the year, the month and the day, like \`2026-09-30\`.
      error impossible-date clients/padaria/metrics.csv:4:1
        \`2026-09-30T10:00\` is not a date as it is written here.
        Write the year, the month and the day, like \`2026-09-30\`.
      error impossible-date clients/padaria/metrics.csv:5:1
        \`today\` is not a date as it is written here.
        Write the year, the month and the day, like \`2026-09-30\`.
      error empty-value clients/padaria/metrics.csv:6:1
        The date is empty.
        Write it like \`2026-09-30\`."
    `);
  });

  test('with a name that is none', () => {
    expect(
      sayLines(
        '2026-10-31,Active users,1',
        '2026-10-31,feature:Saving report,2',
        '2026-10-31,,3',
        '2026-10-31,feature:,4',
        '2026-10-31,месяц,5',
      ),
    ).toMatchInlineSnapshot(`
      "error bad-id clients/padaria/metrics.csv:2:12
        \`Active users\` is not the name of a figure: names are lower-case words joined by hyphens.
        Write \`active-users\`.
      error bad-id clients/padaria/metrics.csv:3:12
        \`feature:Saving report\` is not the name of a figure: names are lower-case words joined by hyphens.
        Write \`feature:saving-report\`.
      error empty-value clients/padaria/metrics.csv:4:12
        The name of the figure is empty.
        Write what was measured, like \`active-users\`.
      error bad-id clients/padaria/metrics.csv:5:12
        \`feature:\` is not the name of a figure: names are lower-case words joined by hyphens.
        Write \`feature:active-users\`.
      error bad-id clients/padaria/metrics.csv:6:12
        \`месяц\` is not the name of a figure: names are lower-case words joined by hyphens.
        Write \`mesyats\`."
    `);
  });

  test('twice, with the same value and with another', () => {
    expect(sayLines('2026-10-31,leads,1', '2026-10-31,leads,1', '2026-10-31,leads,2')).toMatchInlineSnapshot(`
      "error duplicate-row clients/padaria/metrics.csv:3:1
        \`leads\` on 2026-10-31 is already on line 2.
        Delete one of the two lines.
      error duplicate-row clients/padaria/metrics.csv:4:1
        \`leads\` on 2026-10-31 is already on line 2.
        Keep the line that is right: line 2 says 1, this one 2."
    `);
  });

  test('several faults on one line are told together', () => {
    expect(
      check({ [FILE]: 'date,metric,value\n31/10,Leads,x\n' }).map(({ line, column, rule }) => [
        line,
        column,
        rule,
      ]),
    ).toEqual([
      [2, 1, 'impossible-date'],
      [2, 7, 'bad-id'],
      [2, 13, 'wrong-type'],
    ]);
  });
});
