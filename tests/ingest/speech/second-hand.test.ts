/** Words that are known only by somebody who passes them on are never told as if the reporter had heard them. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../support/properties.ts';
import { found, spoken, told } from './found.ts';

const who = fc.constantFrom(
  'a harbour official',
  'two diplomats',
  'an official who was in the room',
  'people close to him',
);
const verb = fc.constantFrom('told the crews that', 'warned that', 'told them', 'had told both teams that', 'said');
const orders: Readonly<Record<string, (said: string, by: string) => string>> = {
  behind: (said, by) => `${said}, according to ${by}.`,
  'in front': (said, by) => `According to ${by}, ${said}.`,
  'with a verb behind': (said, by) => `${said}, ${by} said.`,
  'with a verb in front': (said, by) => `On Friday ${by} said that ${said}.`,
};

describe('what somebody is told to have said', () => {
  it.each(Object.entries(orders))('is by whoever passes it on, who is named %s', (_, order) => {
    fc.assert(
      fc.property(who, verb, (by, says) => {
        const said = found(order(`Ann Bell ${says} the dam was old`, by)).attributions;
        expect(said.length).toBeGreaterThan(0);
        for (const { speaker, certainty } of said) {
          expect(speaker?.name).toBeUndefined();
          expect(['check', 'open']).toContain(certainty);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.entries(orders))('in marks is asked about, and says who passes it on, %s', (_, order) => {
    fc.assert(
      fc.property(who, verb, fc.constantFrom('“It is old,”', '“old,”', '“old as ever,”'), (by, says, words) => {
        const said = found(order(`Ann Bell ${says} it was ${words}`, by).replace(',”,', ',”')).attributions;
        const [direct] = said.filter(({ kind }) => kind === 'direct');
        expect(['check', 'open']).toContain(direct?.certainty);
        if (direct?.speaker?.name !== undefined) expect(direct.reason).toContain('Known only by “');
      }),
      { numRuns: 30 },
    );
  });

  it('goes on being asked about in the words that follow', () => {
    const said = found('“It is old,” Ann Bell told the crews, according to an official. “Mend it.”').attributions;
    expect(said.map(({ speaker, certainty }) => [speaker?.name, certainty])).toEqual([
      ['Ann Bell', 'check'],
      ['Ann Bell', 'check'],
    ]);
  });

  it('is by whoever passes it on amid it', () => {
    expect(told('Ann Bell, a harbour official said, told the crews to leave.')).toEqual([
      ['told the crews to leave', '<a harbour official>'],
    ]);
  });

  it.each([
    ['Ann Bell reportedly told the crews that the dam was old.', 'reportedly'],
    ['Ann Bell is said to have told the crews that the dam was old.', 'said to'],
    ['Ann Bell allegedly told the crews, “It is old.”', 'allegedly'],
  ])('is asked about where it is hearsay: %s', (text, words) => {
    const [said] = found(text).attributions;
    expect(said).toMatchObject({ certainty: 'check', speaker: { name: 'Ann Bell' } });
    expect(said?.reason).toContain(`“${words}”`);
  });
});

describe('what isn’t passed on', () => {
  it('are somebody’s own words, or those that a paper carries', () => {
    expect(found('“It is old,” Ann Bell said, according to a transcript.').attributions[0]?.certainty).toBe('sure');
    expect(found('Ann Bell said she had told them “it is old”.').attributions.at(-1)?.certainty).toBe('likely');
    expect(told('Ann Bell said it was old, and an official said it would hold.')).toEqual([
      ['it was old', 'Ann Bell'],
      ['it would hold', '<an official>'],
    ]);
  });

  it('is the view of another one within what somebody says', () => {
    expect(told('Ann Bell said that, according to Jan Novak, the dam was old.')).toEqual([
      ['according to Jan Novak, the dam was old', 'Ann Bell'],
    ]);
    expect(spoken('Ann Bell said the dam was, according to Jan Novak, “old”.')).toEqual([['old', 'Ann Bell']]);
  });
});
