import { expect, test as it } from 'vitest';
import { groundOf, isNamed } from '../../src/record/grounds.ts';
import { PRIMARY_TEXTS, WITH_PRIMARY_TEXTS } from './primary-texts.ts';
import { draftOf, inputs } from './support.ts';

const { sources } = draftOf(inputs());
const first = sources.find(one => one.content.source.id === 'xna-ferry') ?? expect.fail();
const ground = (paragraph: number | string, note?: string): string => groundOf(first, { paragraph, note }) ?? '';

it.each([
  ['Paragraph 2 names her.', ['Ada Berg']],
  ['As paragraphs 2 and 4 have it.', ['Ada Berg', 'Olav Holm']],
  ['By paragraphs 2, 4 and 5.', ['Ada Berg', 'Olav Holm', 'crew union']],
  ['Told in caption 1.', ['A ferry waits']],
  ['Told in paragraph 99 and on 2 May.', []],
])('adds the places that a note names: %s', (note, added) => {
  const all = ['Ada Berg', 'Olav Holm', 'crew union', 'A ferry waits'];
  expect(all.filter(words => ground(3, note).includes(words))).toEqual(added);
  expect(ground(3, note)).toContain('She added');
});

it('has, in a transcript, the labels of the turns in which those places stand', () => {
  const remarks = draftOf(inputs(WITH_PRIMARY_TEXTS, PRIMARY_TEXTS)).sources.find(
    one => one.content.source.form === 'transcript',
  );
  const told = (note?: string): string => groundOf(remarks ?? expect.fail(), { paragraph: 5, note }) ?? '';
  expect(told()).not.toContain('BERG');
  // Paragraph 2 goes on with the turn that paragraph 1 opens.
  expect(told('He answers what paragraph 2 has.')).toContain('PRIME MINISTER BERG');
});

it('has none without the source’s text, or where the source has no such place', () => {
  const { text: _text, ...bare } = first;
  expect(groundOf(bare, { paragraph: 3 })).toBeUndefined();
  expect(groundOf(first, { paragraph: 99 })).toBeUndefined();
});

it.each([
  ['on the ground', 'Berg spoke.', undefined, true],
  ['as part of a word', 'Bergen spoke.', undefined, false],
  ['in a note that says from where', 'She spoke.', 'Berg, says the gazette.', true],
  ['in a note that sends the reader elsewhere', 'She spoke.', 'Paragraph 4 names Berg.', false],
])('a name counts %s', (_where, text, note, named) => {
  expect(isNamed(['Ada Berg', 'Berg'], text, note)).toBe(named);
});
