/** Whom or what a typed word chooses, and the numbers that choose. */
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/review/choices.ts';
import { chosenBy, idsBy } from '../../src/review/choosing.ts';
import { numbering } from '../../src/review/terminal/numbers.ts';
import { fc, runs } from '../support/properties.ts';

const party = (id: string, name: string, ...names: string[]): Choice => ({
  kind: 'party',
  id,
  name,
  names: [name, ...names],
  offices: [],
});
const NORLAND = party('norland', 'Norland', 'Port Lind');
const NORMARK = party('normark', 'Normark', 'the Norland allies');
const COAST = party('coast', 'The coast states');
const CHOICES = [NORLAND, NORMARK, COAST].map((choice, at) => ({ ...choice, number: at + 4 }));

const ids = (typed: string): readonly string[] => {
  const chosen = chosenBy(typed, CHOICES);
  return 'choice' in chosen ? [chosen.choice.id] : chosen.fits.map(({ id }) => id);
};

describe('what is typed chooses', () => {
  it.each([
    ['4', ['norland']],
    ['norland', ['norland']],
    ['PORT LIND', ['norland']],
    ['norl', ['norland']],
    ['nor', ['norland', 'normark']],
    ['stat', ['coast']],
    ['allies', ['normark']],
    ['n', []],
    ['1', []],
    ['norlandia', []],
  ])('%s: %j', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('nobody where two have the same name', () => {
    const twins = [party('lind-a', 'Lind'), party('lind-b', 'Lind')];
    expect(chosenBy('Lind', twins)).toEqual({ fits: twins });
    expect(idsBy('lind', twins, [])).toHaveProperty(
      'problem',
      expect.stringContaining('lind-a (Lind) · lind-b (Lind)'),
    );
  });

  it('one alone, or none: whatever the names, no beginning of several chooses one of them', () => {
    const word = fc.stringMatching(/^[ab]{2,4}$/u);
    const list = fc.uniqueArray(fc.record({ id: word, name: word, other: word }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, word, (entries, typed) => {
        const choices = entries.map(({ id, name, other }) => party(id, name, other));
        const chosen = chosenBy(typed, choices);
        const exact = choices.filter(({ id }) => id === typed);
        const named = choices.filter(({ names }) => names.includes(typed));
        const begun = choices.filter(({ id, name }) => id.startsWith(typed) || name.startsWith(typed));
        const all = choices.filter(({ names }) => names.some(name => name.startsWith(typed)));
        const meant = [exact, named, begun, all].find(found => found.length > 0) ?? [];
        expect(chosen).toEqual(meant.length === 1 ? { choice: meant[0] } : { fits: meant });
      }),
      { numRuns: runs(200) },
    );
  });

  it('several on one line, by numbers, ids and names with spaces, in their order', () => {
    expect(idsBy('6 4', CHOICES, [])).toEqual({ ids: ['coast', 'norland'] });
    expect(idsBy('the coast states, norm', CHOICES, [])).toEqual({ ids: ['coast', 'normark'] });
    expect(idsBy('+6 -norland', CHOICES, ['norland'])).toEqual({ ids: ['coast'] });
    expect(idsBy('westland', CHOICES, [])).toEqual({ ids: ['westland'] });
  });
});

describe('a number', () => {
  it('means the same whoever comes and goes, and never two', () => {
    const pool = ['ada', 'bo', 'cy', 'di', 'eva', 'fay'].map(id => party(id, id));
    const article = [{ kind: 'paragraphs', number: 1, text: 'Eva met Bo.' } as const];
    const step = fc.record({ parties: fc.subarray(pool), people: fc.constant([]), topics: fc.subarray(pool) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), steps => {
        const numbered = numbering();
        const given = new Map<string, string>();
        for (const choices of steps) {
          const { parties, topics } = numbered(choices, article);
          for (const [row, list] of Object.entries({ parties, topics }))
            for (const { id, number } of list) {
              const key = `${row} ${number}`;
              expect(given.get(key) ?? id).toBe(id);
              given.set(key, id);
            }
        }
      }),
      { numRuns: runs(50) },
    );
    const [eva, bo] = numbering()({ parties: pool, people: [], topics: [] }, article).parties.toSorted(
      (a, b) => Number(a.number) - Number(b.number),
    );
    expect([eva?.id, bo?.id].toSorted()).toEqual(['bo', 'eva']);
  });
});
