import { expect, test } from 'vitest';
import { stateClasses, stateMark } from '../../../../src/diagrams/map/marks.ts';
import { allElements, parseXml, type XmlElement } from '../parse-xml.ts';
import { nodeStates } from './sample-maps.ts';

test.each(nodeStates)('%s has a small picture of its own', (state) => {
  const { name, attributes, children } = parseXml(stateMark(state));
  expect(name).toBe('svg');
  expect(attributes).toEqual({
    class: 'mm',
    viewBox: '0 0 26 18',
    width: '26',
    height: '18',
    'aria-hidden': 'true',
  });
  expect(children).toMatchObject([{ name: 'g', attributes: { class: stateClasses[state] } }]);
});

test('no two states have the same mark, whatever the colour', () => {
  const marks = nodeStates.map((state) => {
    const { name, attributes } = allElements(parseXml(stateMark(state))).find(isMark) ?? {};
    return JSON.stringify({ name, attributes });
  });
  expect(new Set(marks).size).toBe(nodeStates.length);
});

function isMark({ attributes }: XmlElement): boolean {
  return attributes.class === 'mk';
}
