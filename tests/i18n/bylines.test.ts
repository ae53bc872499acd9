/** Who speaks, as a line says it: an office stands with whoever holds it, and where none is printed the name stands alone. */
import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { inLine } from '../../src/i18n/sentences.ts';
import { shortName } from '../../src/record/short-name.ts';
import type { LoneVoice, Party } from '../../src/record/types.ts';
import { voiceKey } from '../../src/record/voices.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

const people = [...dossier.people.values()];
const parties = [...dossier.parties.values()];

const person = fc
  .record({ person: fc.constantFrom(...people), office: fc.option(fc.constantFrom('Envoy', 'Chief of Staff')) })
  .map(({ person, office }): LoneVoice => ({ kind: 'person', person, ...(office !== null && { office }) }));
const others = fc.oneof(
  fc.constantFrom(...parties).map((party): LoneVoice => ({ kind: 'party', party })),
  fc
    .constantFrom(undefined, ...parties)
    .map((party): LoneVoice => ({ kind: 'unnamed', described: 'an official', ...(party && { party }) })),
);
const isBare = (voice: LoneVoice): boolean => voice.kind === 'person' && voice.office === undefined;

/** Brackets within brackets. */
const NESTED = /\([^()]*\(/u;

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', (_language, w) => {
  it.each(people)('$name without an office stands alone', someone => {
    const voice: LoneVoice = { kind: 'person', person: someone };
    expect(w.byline(voice)).toEqual({ name: someone.name });
    expect([w.voice(voice), inLine(w.byline(voice))]).toEqual([someone.name, someone.name]);
  });

  it('of several an office stands with its holder, and nobody has another’s', () => {
    const several = fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: person }, others), {
      minLength: 2,
      maxLength: 4,
      selector: one => (one.kind === 'person' ? one.person.id : voiceKey(one)),
    });
    fc.assert(
      fc.property(several, voices => {
        fc.pre(voices.some(isBare));
        const { name, rest = '' } = w.byline({ kind: 'joint', voices });
        for (const one of voices) {
          const { name: alone, rest: role } = w.byline(one);
          expect(name).toContain(alone);
          const holder = one.kind === 'person' ? shortName(one.person) : alone;
          if (role === undefined) expect(rest).not.toContain(`(${holder})`);
          else expect(rest).toContain(`${role} (${holder})`);
        }
        if (voices.every(isBare)) expect(rest).toBe('');
      }),
    );
  });

  it('brackets never stand within brackets, whether a form of the name is known or not', () => {
    const bare = parties.map(({ from: _, ...party }): Party => party);
    const someone = fc
      .record({
        of: fc.constantFrom(...people),
        party: fc.constantFrom(...parties, ...bare),
        office: fc.constantFrom('Envoy', 'Director (acting)'),
      })
      .map(({ of, office, party }): LoneVoice => ({ kind: 'person', person: { ...of, party }, office }));
    fc.assert(
      fc.property(fc.array(fc.oneof(someone, person, others), { minLength: 1, maxLength: 3 }), voices => {
        const [only] = voices;
        const voice = only && voices.length === 1 ? only : { kind: 'joint' as const, voices };
        for (const told of [w.voice(voice), inLine(w.byline(voice))]) expect(told).not.toMatch(NESTED);
      }),
    );
    for (const one of bare)
      expect(w.replies.condition(w.contested.saidHere('2031-05-19', w.from(one), []))).not.toMatch(NESTED);
  });

  it('whoever speaks, nothing is undefined and no mark stands without its word', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(person, others), { minLength: 1, maxLength: 3 }), voices => {
        const [only] = voices;
        const voice = only && voices.length === 1 ? only : { kind: 'joint' as const, voices };
        for (const told of [w.voice(voice), inLine(w.byline(voice)), w.cite.quotedIn(inLine(w.byline(voice)), 'X')])
          expect(told).not.toMatch(/undefined|\(\s*[,)]|,\s*[,)]|,\s*$|\s,/u);
      }),
    );
  });
});
