/** `/position` and `/compare` never put another party's words first. The speakers are read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Context } from '../../src/context.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Block } from '../../src/render/page.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { context, dossier, pages } from '../support/record.ts';

const read = (...path: string[]) => parse(readFileSync(join(FROZEN_RECORD, ...path), 'utf8'));

const PARTY_OF = new Map<string, string>(
  read('people.yaml').map(({ id, party }: { id: string; party: string }) => [id, party]),
);

/** Each quotation, statement and fact of the files by its id, with the party whose words it has; facts are nobody's. */
const SPEAKERS = new Map<string, string | undefined>();
for (const file of readdirSync(join(FROZEN_RECORD, 'sources'))) {
  const { quotes, statements, facts } = read('sources', file);
  for (const { id, speaker } of quotes) SPEAKERS.set(id, PARTY_OF.get(speaker));
  for (const { id, by } of statements) SPEAKERS.set(id, by.party ?? PARTY_OF.get(by.person));
  for (const { id } of facts) SPEAKERS.set(id, undefined);
}

/** The id of the item that a block shows; none in a remark or a silence. */
function shownIn(block: Block): string | undefined {
  const text = block
    .flatMap(({ role, spans }) => (role === 'cite' ? spans : []))
    .flatMap(s => ('text' in s ? s.text : []));
  return text
    .join('')
    .split(/[\s·]+/u)
    .find(word => SPEAKERS.has(word));
}

interface Shown {
  readonly heading: string | undefined;
  readonly id: string | undefined;
}

function shownBy(command: string, input: Record<string, string>, within: Context): readonly Shown[] {
  return pages(command, input, within).flatMap(({ page }) =>
    page.tone === 'nothing'
      ? []
      : page.sections.flatMap(({ heading, blocks }) => blocks.map(block => ({ heading, id: shownIn(block) }))),
  );
}

const TOPICS = [undefined, ...dossier.topics.keys()];
const PARTIES = [...dossier.parties.keys()];
const asked = (input: Record<string, string>, topic: string | undefined): Record<string, string> =>
  topic === undefined ? input : { ...input, topic };

describe.each(ALL_MESSAGES.map(messages => [messages.language, { ...context, messages }] as const))(
  'in %s',
  (_, within) => {
    const { messages: w } = within;

    it.each(PARTIES)('/position of %s: its own words, or that it has none, before anybody else’s', party => {
      const entry = dossier.parties.get(party) ?? expect.fail();
      const isNamed = (text: string): boolean => [w.party(entry), w.from(entry)].some(name => text.includes(name));
      for (const topic of TOPICS) {
        const shown = shownBy('position', asked({ country: party }, topic), within);
        const [first] = shown;
        const { sentence } = pages('position', asked({ country: party }, topic), within)[0]?.page ?? expect.fail();
        if (!first) {
          expect(isNamed(sentence), sentence).toBe(true);
          continue;
        }
        const isOwn = ({ id }: Shown): boolean => id !== undefined && SPEAKERS.get(id) === party;
        const isOthers = ({ id }: Shown): boolean => id !== undefined && SPEAKERS.get(id) !== party;
        expect(isOthers(first), `${topic}: ${first.id}`).toBe(false);
        expect(isOwn(first) || isNamed(sentence), sentence).toBe(true);
        const others = shown.findIndex(isOthers);
        if (others < 0) continue;
        expect(shown.slice(others).filter(isOwn)).toEqual([]);
        const own = new Set(shown.filter(isOwn).map(({ heading }) => heading));
        for (const { heading } of shown.slice(others)) {
          expect(heading).toBeDefined();
          expect(own.has(heading)).toBe(false);
        }
      }
    });

    it.each(PARTIES)('/position of %s shows all that it says', party => {
      const said = [...SPEAKERS].flatMap(([id, speaker]) => (speaker === party ? [id] : []));
      const shown = shownBy('position', { country: party }, within).flatMap(({ id }) => id ?? []);
      expect(shown.filter(id => SPEAKERS.get(id) === party).toSorted()).toEqual(said.toSorted());
    });

    it.each(PARTIES)('/compare of %s with each other: under its name its own words, or that it has none', a => {
      for (const b of PARTIES.filter(other => other !== a)) {
        const headings = new Map(
          [a, b].flatMap(id => {
            const party = dossier.parties.get(id) ?? expect.fail();
            return [...dossier.topics.values()]
              .map(topic => w.saidBy(w.topic(topic), w.party(party)))
              .flatMap(heading => [[heading, id] as const, [w.continued(heading), id] as const]);
          }),
        );
        for (const { heading, id } of shownBy('compare', { a, b }, within)) {
          if (id === undefined) continue;
          expect(SPEAKERS.get(id), `${id} under “${heading}”`).toBe(headings.get(heading ?? '') ?? 'nobody');
        }
      }
    });
  },
);
