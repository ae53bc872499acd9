import { describe, expect, it } from 'vitest';
import { dossier } from '../support/record.ts';
import type { Answerable, Case } from './cases.ts';
import { judge, type Verdict } from './judge.ts';

function verdict(expected: Case['expected'], answered: string | undefined): Verdict {
  const asked: Case = { id: 'a', q: 'Who?', expected };
  const first = answered === undefined ? undefined : dossier.items.get(answered);
  if (answered !== undefined && !first) throw new Error(`no item ${answered}`);
  return judge(asked, { isAnswer: first !== undefined, shown: first ? [first] : [] }, dossier).verdict;
}

describe('a question that the record answers', () => {
  it.each<[string, Answerable, string | undefined, Verdict]>([
    ['an item that is listed', { items: ['mistake', 'no-sense'] }, 'no-sense', 'right'],
    ['an item that isn’t', { items: ['host'] }, 'attendance', 'wrong item'],
    ['nothing', { items: ['host'] }, undefined, 'false refusal'],
    ['words of the speaker', { speaker: 'macron' }, 'unanimity', 'right'],
    ['what the speaker is reported to have said', { speaker: 'macron' }, 'envoys', 'right'],
    ['words of somebody else', { speaker: 'macron' }, 'clarity', 'wrong speaker'],
    ['what nobody is named as saying', { speaker: 'macron' }, 'ev-macron', 'wrong item'],
    ['what a country is reported to have said', { speaker: 'macron' }, 'offer-30', 'wrong item'],
    ['words of somebody else than who said all that is listed', { items: ['mistake'] }, 'clarity', 'wrong speaker'],
    ['other words of the one who said all that is listed', { items: ['mistake'] }, 'no-sense', 'wrong item'],
    ['words of one of several', { items: ['mistake', 'clarity'] }, 'no-peace', 'wrong item'],
    ['words, where an event is listed too', { items: ['ev-jamaica', 'not-simple'] }, 'no-peace', 'wrong item'],
    [
      'an item that is listed, of another speaker',
      { items: ['mistake'], speaker: 'macron' },
      'mistake',
      'wrong speaker',
    ],
    ['a sentence that every pattern matches', { all: [/GRAVE/i, /scholz/i] }, 'mistake', 'right'],
    ['a sentence that one pattern doesn’t match', { all: [/grave/i, /macron/i] }, 'mistake', 'wrong item'],
    ['the words, by somebody else', { all: [/sanctions/i], speaker: 'starmer' }, 'mistake', 'wrong speaker'],
  ])('answered with %s', (_what, expected, answered, is) => {
    expect(verdict(expected, answered)).toBe(is);
  });

  it('is matched on the whole plain sentence, with its citation', () => {
    expect(verdict({ all: [/Olaf Scholz.*AFP, 27 March 2025, paragraph 9/i] }, 'mistake')).toBe('right');
  });
});

describe('a question that the record doesn’t answer', () => {
  it('is right when refused', () => expect(verdict('refusal', undefined)).toBe('right'));
  it('is a false answer when answered', () => expect(verdict('refusal', 'host')).toBe('false answer'));
});
