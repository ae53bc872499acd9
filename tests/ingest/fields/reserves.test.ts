import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../src/ingest/fields/lexicon/index.ts';
import { conditionIn, hedgeIn, modeOf } from '../../../src/ingest/fields/reserves.ts';

const EN = fieldWords('en-GB');

describe('a condition', () => {
  it.each([
    ['The boats will sail after any end to the strike.', 'after any end to the strike'],
    ['The line opens once the harbour is dredged, Berg said.', 'once the harbour is dredged'],
    ['It stays shut until there is an answer.', 'until there is an answer'],
    ['Berg won’t pay without a plan.', 'without a plan'],
    ['Berg said that to pay would be a “mistake” without a plan.', 'without a plan'],
    ['Berg would sail on condition that the ice goes.', 'on condition that the ice goes'],
    ['The boats stay unless the ice goes.', 'unless the ice goes'],
    ['The boats sail, provided that the ice goes.', 'provided that the ice goes'],
    ['If the ice goes, the boats sail.', 'If the ice goes'],
  ])('is found: %s', (text, condition) => {
    expect(conditionIn(text, EN)).toBe(condition);
  });

  it.each([
    'Berg spoke after the talks.',
    'The talks in Lind ended on Wednesday without an agreement on the boats.',
    'A captain said so, speaking on condition of anonymity because the talks were secret.',
    'A captain spoke to reporters on condition that he not be named.',
    'Asked if they agreed, Berg nodded.',
    'He was once called a fool.',
    'It has been unclear until now.',
  ])('is none: %s', text => {
    expect(conditionIn(text, EN)).toBeUndefined();
  });
});

it.each([
  ['The plan appeared to hold.', 'appeared'],
  ['Berg appeared at the pier.', undefined],
  ['The boats could be back, perhaps.', 'could'],
  ['Any eventual deal is far off.', 'eventual'],
  ['The mayor of Mayfield spoke.', undefined],
])('a hedge is the first word of reserve: %s', (text, hedge) => {
  expect(hedgeIn(text, EN)).toBe(hedge);
});

it.each([
  ['accuse', 'accused'],
  ['deny', 'denied'],
  ['contend', 'claimed'],
  ['reveal', 'announced'],
  ['pledge', 'offered'],
  ['caution', 'warned'],
  ['order', 'decided'],
  ['agree', 'agreed'],
  ['say', 'said'],
  [undefined, 'said'],
])('the mode of “%s” is %s', (lemma, mode) => {
  expect(modeOf(lemma, EN)).toBe(mode);
});
