import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { composeEdition, recomposeEdition } from '../../../src/briefings/editions/edition.ts';
import type { Filter } from '../../../src/briefings/editions/types.ts';
import { UNTRANSLATED } from '../../../src/i18n/sentences.ts';
import { decode, type Invocation } from '../../../src/invocation.ts';
import { heardIn } from '../../../src/record/disputes.ts';
import { ownWords } from '../../../src/reply/own-words.ts';
import { structured } from '../../../src/reply/structured.ts';
import { answerNow, ask, dossier } from '../../support/record.ts';
import { heightOf } from '../../support/shown.ts';
import { composed, idsOf, posted, request, shownIn, textOf, toldIn, within } from './support.ts';

/** The ids of the items of what a link leads to, over all pages. */
const allOf = (invocation: Invocation): readonly string[] =>
  structured(answerNow(invocation, within(dossier))).items.map(({ id }) => id.split('/')[1] ?? '');

const UNTIL = Date.parse('2100-01-01T00:00:00Z');
const EVERYTHING: Filter = { topics: [], parties: [], speakers: [] };
const FILTERS: readonly (readonly [string, Filter])[] = [
  ['everything', EVERYTHING],
  ...[...dossier.topics.keys()].map(id => [`the topic ${id}`, { ...EVERYTHING, topics: [id] }] as const),
  ...[...dossier.parties.keys()].map(id => [`the party ${id}`, { ...EVERYTHING, parties: [id] }] as const),
  ...[...dossier.people.keys()].map(id => [`the speaker ${id}`, { ...EVERYTHING, speakers: [id] }] as const),
];

describe.each(FILTERS)('over the real record, following %s', (_what, followed) => {
  it.each(['en', 'fr', 'de', 'uk'])('is one message in %s that loses no condition, citation or side', locale => {
    const context = within(dossier, locale);
    const edition = composeEdition(request({ ...followed, until: UNTIL, quiet: 'line' }), context);
    if (edition === 'nothing') throw new Error('a line is wanted');
    const message = posted(edition, context);
    const text = textOf(message).toLowerCase();
    expect(heightOf(message)).toBeLessThanOrEqual(30);
    expect(shownIn(edition, context).toSorted()).toEqual(
      idsOf(edition)
        .filter(id => dossier.items.has(id))
        .toSorted(),
    );
    const { text: told, dispute: inWords } = ownWords(context);
    const own = (part: string): string => told(part).replace(UNTRANSLATED, '').toLowerCase();
    for (const { conditions } of toldIn(edition, context))
      for (const part of conditions) expect(text).toContain(own(part));
    for (const dispute of idsOf(edition).flatMap(id => dossier.disputes.get(id) ?? [])) {
      const { question, short = question } = inWords(dispute);
      expect(text).toContain(short.replaceAll('\u00a0', ' ').replace(UNTRANSLATED, '').toLowerCase());
      for (const { id } of heardIn(dispute)) expect(idsOf(edition)).toContain(id);
    }
  });

  it('has a button to whatever it doesn’t show', () => {
    const context = within(dossier);
    const edition = composeEdition(request({ ...followed, until: UNTIL, quiet: 'line' }), context);
    if (edition === 'nothing') throw new Error('a line is wanted');
    const missing = [...dossier.items.keys()].filter(id => !idsOf(edition).includes(id));
    const links = [...edition.reply.actions, ...(edition.reply.choose?.links ?? [])].map(
      ({ invocation }) => invocation,
    );
    const found = new Set(links.flatMap(allOf));
    const again = recomposeEdition(
      { from: 0, until: UNTIL, items: edition.items },
      { ...request({}), ...followed },
      context,
    );
    expect(again.more).toBe(edition.more);
    if (edition.more > 0 && followed === EVERYTHING) for (const id of missing) expect(found, id).toContain(id);
  });
});

describe('an edition of the whole record', () => {
  it('says how many more there are, and shows some of every kind', () => {
    const context = within(dossier);
    const edition = composed({ until: UNTIL }, context);
    expect(edition.more).toBeGreaterThan(20);
    const text = textOf(posted(edition, context));
    const [first = ''] = text.split('\n');
    expect(first).toMatch(
      /^Briefing, Wednesday 4 June 2031 · European countries agreed .* not to lift them\. \(AFP ¶1\)$/,
    );
    expect(text).toMatch(new RegExp(` · \\d+ new since 1 January 1970, ${edition.more} of them not shown$`));
    const { timelines: w } = context.messages;
    for (const heading of [w.happened, w.ahead, w.disputed]) expect(text).toContain(heading.replaceAll('\u00a0', ' '));
    expect(text).toContain(
      '🇬🇧 Starmer spoke alongside Zelensky, 27 March 2025\nOn what the meeting said about sanctions on Russia ¶7',
    );
  });
});

describe('the button to all that is new', () => {
  it.each([
    ['en', 'All', '70 items are new in the record since 1 January 1970.'],
    ['fr', 'Les', '70 nouveaux éléments au dossier depuis le 1er janvier 1970.'],
    ['de', 'Alle', '70 neue Einträge in der Sammlung seit dem 1. Januar 1970.'],
    ['uk', 'Усі', 'Додано 70 нових записів з 1 січня 1970 року.'],
  ])('counts it and leads to each item of it, in %s', (locale, word, says) => {
    const context = within(dossier, locale);
    const { reply } = composed({ until: UNTIL }, context);
    const [all] = reply.actions;
    const count = /\d+/.exec(says)?.[0];
    expect(all?.label).toBe(`${word} ${count}`);
    if (!all) return;
    expect(new Set(allOf(all.invocation))).toEqual(new Set(dossier.items.keys()));
    const answer = answerNow(all.invocation, context);
    expect(answer.reply).toMatchObject({ headline: [{ kind: 'text', text: [says] }] });
  });

  it('keeps to what is followed and to the time', () => {
    const [all] = composed({ speakers: ['zelensky'], until: UNTIL }, within(dossier)).reply.actions;
    if (!all) throw new Error('there is no button to it');
    const found = allOf(all.invocation);
    expect(found).toContain('no-peace');
    expect(found).not.toContain('grave');
    const later = {
      ...all.invocation.input,
      news: String(all.invocation.input['news']).replace(/^[^.]+/, UNTIL.toString(36)),
    };
    expect(ask('briefing all', later).kind).toBe('nothing');
    for (const news of ['', 'x', '..', '1.2.3.4.5.6.7'])
      expect(ask('briefing all', { since: '2031-06-04', news }).kind).not.toBe('answer');
  });

  it('isn’t there where the written form has no room: the menu leads on', () => {
    const topics = [...dossier.topics.keys()];
    const { reply } = composed({ topics, until: UNTIL }, within(dossier));
    expect(reply.actions.map(({ invocation }) => invocation.command)).not.toContain('briefing all');
    expect(reply.choose?.links.length).toBeGreaterThan(5);
  });
});

it.each(['2oa|timeline|0|||||||', '2o|quote|0||sanctions|||', '2o|disputed|0|talks||'])(
  'a button under an edition of before is answered: %s',
  id => {
    const asked = decode(id, optionsOf)?.invocation;
    expect(asked && answerNow(asked).reply.kind).toBe('answer');
  },
);

describe('whoever follows a speaker', () => {
  it.each([
    ['en', '⚠ one side heard'],
    ['fr', '⚠ une seule voix'],
    ['de', '⚠ eine Seite gehört'],
    ['uk', '⚠ чути одну сторону'],
  ])('has their words that are disputed, under their name and marked as such, in %s', (locale, mark) => {
    const context = within(dossier, locale);
    const edition = composed({ speakers: ['zelensky'], until: UNTIL }, context);
    const said = '“everybody understood and understands that today Russia does not want any kind of peace.” ¶8';
    expect(textOf(posted(edition, context))).toContain(`\n${said} ${mark}\n`);
    expect(idsOf(edition)).toEqual(expect.arrayContaining(['no-peace', 'd-peace']));
  });
});
