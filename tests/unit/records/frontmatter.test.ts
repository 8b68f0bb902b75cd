import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../../src/records/frontmatter.ts';

function read(text: string) {
  const result = readFrontmatter(text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.frontmatter;
}

describe('a file is cut into', () => {
  test('fields, their text, the body and the line of the body', () => {
    expect(read('---\nname: Ana\nrole: csm\n---\nOur CSM.\n')).toEqual({
      data: { name: 'Ana', role: 'csm' },
      yaml: 'name: Ana\nrole: csm',
      body: 'Our CSM.\n',
      bodyLine: 5,
    });
  });

  test('the same with Windows line endings', () => {
    const { data, body, bodyLine } = read('---\r\nname: Ana\r\nrole: csm\r\n---\r\nOur CSM.\r\n');
    expect({ data, body, bodyLine }).toEqual({
      data: { name: 'Ana', role: 'csm' },
      body: 'Our CSM.\r\n',
      bodyLine: 5,
    });
  });

  test('no body where the file ends with the dashes', () => {
    expect(read('---\nname: Ana\n---')).toMatchObject({ body: '', bodyLine: 3 });
  });

  test('a body that begins with empty lines, which count', () => {
    expect(read('---\nname: Ana\n---\n\n\nText')).toMatchObject({ body: '\n\nText', bodyLine: 4 });
  });
});

describe('values stay as they were typed', () => {
  test('days are text, not moments in a time zone', () => {
    expect(read('---\nstart: 2026-05-04\n---\n').data).toEqual({ start: '2026-05-04' });
  });

  test('yes and no are text; true and false are not', () => {
    const { data } = read('---\na: yes\nb: no\nc: on\nd: true\ne: False\n---\n');
    expect(data).toEqual({ a: 'yes', b: 'no', c: 'on', d: true, e: false });
  });

  test('an account id of digits and hyphens is text, a number is a number', () => {
    const { data } = read('---\naccount: 123-456-7890\nmrr: 3200\n---\n');
    expect(data).toEqual({ account: '123-456-7890', mrr: 3200 });
  });
});

test('a second reading of a bad file is as bad as the first', () => {
  const text = '---\nname: Ana: the CSM\n---\n';
  expect(readFrontmatter(text)).toEqual(readFrontmatter(text));
  expect(readFrontmatter(text)).toHaveProperty('problems');
});
