import { describe, expect, it } from 'vitest';
import { FIRST_FILE, SECOND_FILE } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

const DAYS = 'days: { 2031-05-06: ev-talks }';

testRule('leading-item', [
  {
    fault: 'an item of another day',
    from: DAYS,
    to: 'days: { 2031-05-05: accord }',
    at: '2031-05-05: accord',
    says: '“accord” heads 2031-05-05, and isn’t dated so',
  },
  {
    fault: 'an item of another source',
    from: DAYS,
    to: 'days: { 2031-05-08: no-delay }',
    at: '2031-05-08: no-delay',
    says: '“no-delay” heads 2031-05-08, and isn’t of this source',
  },
  {
    fault: 'a disputed statement',
    from: DAYS,
    to: 'days: { 2031-05-06: delay }',
    at: '2031-05-06: delay',
    says: '“delay” heads 2031-05-06, and is disputed',
  },
  {
    fault: 'the reporter’s line on a dispute',
    from: DAYS,
    to: 'days: { 2031-05-06: may-sail }',
    at: '2031-05-06: may-sail',
    says: '“may-sail” heads 2031-05-06, and is disputed',
  },
  {
    fault: 'a quotation without a sentence that carries it',
    from: DAYS,
    to: 'days: { 2031-05-06: open-line }',
    at: '2031-05-06: open-line',
    says: '“open-line” heads 2031-05-06, and has no sentence of ours',
  },
  {
    fault: 'what is yet to come',
    file: SECOND_FILE,
    from: '  recorded: 2031-06-02\n',
    to: '  days: { 2031-05-08: late }\n  recorded: 2031-06-02\n',
    at: '2031-05-08: late',
    says: '“late” heads 2031-05-08, and isn’t dated so',
  },
]);

describe('an event at the head of a day', () => {
  const faults = (from: string, to: string): readonly string[] => {
    const problems = refused(planted(FIRST_FILE, from, to));
    return problems.filter(({ rule }) => rule === 'leading-item').map(({ message }) => message);
  };
  const ITEMS = 'items: [open-line, accord, no-delay]';

  it('is refused where all that belongs to it is disputed, and not where something isn’t', () => {
    expect(faults(ITEMS, 'items: [risk, no-delay]')).toEqual(['“ev-talks” heads 2031-05-06, and is disputed']);
    expect(faults(ITEMS, 'items: [risk, open-line]')).toEqual([]);
    expect(faults(ITEMS, 'items: []')).toEqual([]);
  });

  it('is refused where it’s only announced', () => {
    expect(faults('status: done', 'status: announced')).toEqual(['“ev-talks” heads 2031-05-06, and is announced']);
  });
});
