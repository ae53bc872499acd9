import { testRule } from '../support.ts';

const FACT = '    hedge: could\n';

testRule('silences', [
  {
    fault: 'an item of the silent party on the same topics that nobody has looked at',
    from: ', { item: delay, why: On piers. }',
    to: '',
    at: 'by: norland, silent',
    says: '“norland” is called silent, and said on the same topics: delay',
  },
  {
    fault: 'an item of another party that is set aside',
    from: '{ item: delay, why: On piers. }',
    to: '{ item: delay, why: On piers. }, { item: accord, why: Others’. }',
    at: 'by: norland, silent',
    says: '“accord” is set aside, and “norland” didn’t say it on these topics',
  },
  {
    fault: 'a fact that calls a party silent, which spoke in another source',
    from: FACT,
    to: `${FACT}    silence: { by: sudmark, aside: [{ item: risk, why: On pilots. }] }\n`,
    at: 'silence: { by: sudmark',
    says: '“sudmark” is called silent, and said on the same topics: no-delay',
  },
]);
