/** Holds the short forms of both records: they are there, in every language, and say no less and nobody else than the sentence. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { QUESTION_MAX } from '../../src/record/schema.ts';
import { shortName } from '../../src/record/short-name.ts';
import { type Item, LANGUAGES, QUOTE_SLOT, type Quote, type Statement } from '../../src/record/types.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { fold } from '../../src/text/fold.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { NOW } from '../support/record.ts';

const sentenceOf = (item: Quote | Statement): string => (item.kind === 'quote' ? item.setting : item.text);
const has = (text: string, part: string): boolean => ` ${fold(text)} `.includes(` ${fold(part)} `);
/** The line below the speaker's name, with the quotation in it. */
const lineOf = (item: Quote | Statement): string =>
  item.kind === 'quote' ? (item.under ?? '').replace(QUOTE_SLOT, item.text) : (item.under ?? '');
/** What a line below a name stands for: whatever was said but is no quotation by itself. */
const hasLine = (item: Item): item is Quote | Statement =>
  item.kind === 'statement' || (item.kind === 'quote' && item.setting.includes(QUOTE_SLOT));

describe.each([
  ['the record', ownDataFolder()],
  ['the frozen record', FROZEN_RECORD],
])('%s', async (_name, folder) => {
  const loaded = await loadRecord(folder);
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const { dossier } = loaded;
  const lines = [...dossier.items.values()].filter(hasLine);
  const everybody = [...dossier.people.values()];

  describe.each(LANGUAGES)('in %s', language => {
    const context: Context = { dossier, now: NOW, messages: messagesFor(language) };
    const own = ownWords(context);

    it.each(lines)('$id has a line below its speaker’s name, with its conditions and its hedge', item => {
      const told = own.item(item);
      const under = told.under ?? expect.fail('there is none');
      expect(under).not.toContain(UNTRANSLATED);
      expect(under.split(QUOTE_SLOT)).toHaveLength(item.kind === 'quote' ? 2 : 1);
      const hedge = item.kind === 'statement' && item.hedge !== undefined ? [own.text(item.hedge)] : [];
      for (const reserve of [...told.conditions, ...hedge]) expect(fold(lineOf(told))).toContain(fold(reserve));
    });

    it.each(lines)('the line of $id names nobody whom the sentence doesn’t, and not its speaker', item => {
      const line = lineOf(own.item(item));
      const speaker = item.by.kind === 'person' ? item.by.person.id : undefined;
      const inSentence = everybody.filter(
        ({ id, name }) => id !== speaker && has(sentenceOf(item), shortName({ name })),
      );
      const named = everybody.filter(person => has(line, shortName(own.who(person))));
      expect(inSentence.map(({ id }) => id)).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
    });

    it('disputes have a question that fits in a list, and a word for each side that is heard', () => {
      for (const dispute of dossier.disputes.values()) {
        const { short, question } = own.dispute(dispute);
        expect((short ?? question).length, short ?? question).toBeLessThanOrEqual(QUESTION_MAX);
        expect(short ?? question).toMatch(/\?$/u);
        for (const side of dispute.sides) if (side.items.length === 1) expect(side.word, dispute.id).toBeDefined();
      }
    });

    it('topics have a heading, and a name in a list', () => {
      for (const { id, short, list } of dossier.topics.values()) {
        expect(short?.[language], id).toMatch(/^\p{Lu}/u);
        expect(list?.[language], id).toBeDefined();
      }
    });

    it('people are called by one word of their names, with the particles before it', () => {
      const names = everybody.map(person => shortName(own.who(person)));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^(?:\p{Ll}+ )*\p{Lu}[\p{L}’'-]+$/u);
    });
  });

  it.each(lines)('the line of $id denies as often as its sentence', item => {
    // That a speaker isn't named is told by the name above the line.
    const described = item.kind === 'statement' && item.by.kind === 'unnamed' ? item.by.described : '';
    const above = described.split(' ').slice(-4).join(' ');
    const negations = (text: string): readonly string[] =>
      text.replace(above, '').match(/\b(?:not?|nor|neither|never|none)\b/giu) ?? [];
    expect(negations(item.under ?? '').map(word => word.toLowerCase())).toEqual(
      negations(sentenceOf(item)).map(word => word.toLowerCase()),
    );
  });

  it('each day on which something undisputed was said in a sentence is headed by one', () => {
    const headed = new Set([...dossier.sources.values()].flatMap(({ days = {} }) => Object.keys(days)));
    for (const [day, said] of dossier.views.saidOn) {
      const leads = said.filter(
        item => item.when.precision === 'day' && hasLine(item) && !dossier.views.disputesOf.has(item),
      );
      if (leads.length > 0) expect([...headed]).toContain(day);
    }
    expect(headed.size).toBeGreaterThan(0);
  });
});
