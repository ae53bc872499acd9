/** `/position` and `/compare` never put another party's words first. The speakers are read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { type Asked, answerNow, ask, context, dossier } from '../support/record.ts';

const read = (...path: string[]) => parse(readFileSync(join(FROZEN_RECORD, ...path), 'utf8'));

const PARTY_OF = new Map<string, string>(
  read('people.yaml').map(({ id, party }: { id: string; party: string }) => [id, party]),
);

/** Each quotation, statement and fact of the files by its id, with the party whose words it has; facts are nobody's. */
const SPEAKERS = new Map<string, string | undefined>();
for (const file of readdirSync(join(FROZEN_RECORD, 'sources'))) {
  const { quotes, statements, facts } = read('sources', file);
  for (const { id, by } of [...quotes, ...statements]) SPEAKERS.set(id, by.party ?? PARTY_OF.get(by.person));
  for (const { id } of facts) SPEAKERS.set(id, undefined);
}

const TOPICS = [undefined, ...dossier.topics.keys()];
const PARTIES = [...dossier.parties.keys()];
const asked = (input: Record<string, string>, topic: string | undefined): Record<string, string> =>
  topic === undefined ? input : { ...input, topic };

const idsOn = ({ page }: Asked): readonly string[] => (page.items ?? []).map(({ item }) => item.id);
const isOf =
  (party: string) =>
  (id: string): boolean =>
    SPEAKERS.get(id) === party;

/** The pages from one on, by its button to the next. */
function turned(first: Asked, next: string): readonly Asked[] {
  const button = first.page.buttons.find(({ label, disabled }) => label === next && !disabled);
  return button ? [first, ...turned(first.press(next), next)] : [first];
}

describe.each(ALL_MESSAGES.map(messages => [messages.language, { ...context, messages }] as const))(
  'in %s',
  (_, within) => {
    const { messages: w } = within;

    it.each(PARTIES)('/position of %s: its own words alone, or that it has none before anybody else’s', party => {
      const entry = dossier.parties.get(party) ?? expect.fail();
      for (const topic of TOPICS) {
        const first = ask('position', asked({ country: party }, topic), 0, within);
        const ids = turned(first, w.next).flatMap(idsOn);
        if (first.kind === 'nothing') expect(first.sentence).toContain(w.from(entry));
        else expect(ids.filter(id => !isOf(party)(id))).toEqual([]);
        expect(first.kind === 'nothing' || ids.length > 0).toBe(true);
      }
    });

    it.each(PARTIES)('/position of %s leads to all that it says', party => {
      const said = [...SPEAKERS.keys()].filter(isOf(party));
      const first = ask('position', { country: party }, 0, within);
      const all = w.replies.buttons.all(said.length);
      const whole = first.buttons.includes(all) ? first.press(all) : first;
      const ids = turned(whole, w.next).flatMap(idsOn).filter(isOf(party));
      expect(ids.toSorted()).toEqual(said.toSorted());
    });

    it.each(PARTIES)('/compare of %s with each other: under its name its own words, or that it isn’t heard', a => {
      for (const b of PARTIES.filter(other => other !== a)) {
        const { reply } = answerNow({ command: 'compare', input: { a, b }, page: 0 }, within);
        if (reply.kind !== 'answer') continue;
        const alone = new Map([a, b].map(id => [w.positions.onlyOn(dossier.parties.get(id) ?? expect.fail()), id]));
        const sections = reply.cards.flatMap(card => card.sections.map(section => ({ ...section, title: card.title })));
        for (const { heading, entries, title = '' } of sections) {
          const party = heading?.kind === 'side' ? heading.party.id : alone.get(title);
          const ids = entries.flatMap(entry => (entry.kind === 'item' ? [entry.item.id] : []));
          expect(ids.map(id => SPEAKERS.get(id))).toEqual(ids.map(() => party));
          expect(entries.length).toBeGreaterThan(0);
        }
      }
    });
  },
);
