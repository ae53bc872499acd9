import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import type { Message } from '../../src/render/discord.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { refused } from '../record/support.ts';
import { ask, NOW, pages } from '../support/record.ts';
import { linesOf } from '../support/shown.ts';
import { grow, grown } from './grown.ts';

const dossier = await grown(
  {
    accord: 'recorded: 2031-06-03',
    shut: 'recorded: 2031-06-03T09:30:00+02:00',
    'low-fares':
      'corrected: [{ on: 2031-06-04, note: The occasion was wrong. }, { on: 2031-06-05T23:30:00-05:00, note: So was a topic }]',
    waiting: 'withdrawn: { on: 2031-06-06, note: The caption is of another harbour }',
    'no-delay':
      'corrected: [{ on: 2031-06-04, note: A letter. }]\n    withdrawn: { on: 2031-06-07T10:00:00Z, note: The paper took it back. }',
    'd-pilots': 'recorded: 2031-06-05',
  },
  {
    'items: [open-line, accord, no-delay]': 'items: [open-line, accord]',
    'item: no-delay }': 'aside: [{ item: risk, why: It is on pilots. }] }',
  },
);
const context = { dossier, now: NOW, messages: messagesFor('en') };

const textOf = (message: Message): string =>
  linesOf(message)
    .map(({ text }) => text)
    .join('\n');

describe('when an item was recorded', () => {
  it.each([
    [
      'by default with its source, from the end of that day in UTC',
      'open-line',
      '2031-06-01',
      '2031-06-01T23:59:59.999Z',
    ],
    ['on a day of its own', 'accord', '2031-06-03', '2031-06-03T23:59:59.999Z'],
    ['at an instant', 'shut', '2031-06-03', '2031-06-03T07:30:00Z'],
  ])('%s', (_how, id, day, at) => {
    expect(dossier.items.get(id)).toMatchObject({ recorded: { day, at: Date.parse(at) }, version: 1, corrected: [] });
  });

  it('is known of disputes as well', () => {
    expect(dossier.disputes.get('d-pilots')?.recorded.day).toBe('2031-06-05');
    expect(dossier.disputes.get('d-delay')?.recorded.day).toBe('2031-06-02');
  });

  it('keeps the day as it was written, and counts from the instant', () => {
    expect(dossier.items.get('low-fares')?.corrected.map(({ on }) => on)).toEqual([
      { day: '2031-06-04', at: Date.parse('2031-06-04T23:59:59.999Z') },
      { day: '2031-06-05', at: Date.parse('2031-06-06T04:30:00Z') },
    ]);
  });

  it('makes the record as of the newest change of any kind', async () => {
    expect(dossier.asOf).toBe('2031-06-07');
    expect((await grown({ accord: 'recorded: 2031-06-09' })).asOf).toBe('2031-06-09');
    expect((await grown({ 'd-pilots': 'recorded: 2031-06-09' })).asOf).toBe('2031-06-09');
    expect((await grown({ risk: 'corrected: [{ on: 2031-06-10, note: A digit. }]' })).asOf).toBe('2031-06-10');
  });
});

describe('a corrected item', () => {
  it('is of another version with each correction', () => {
    expect(dossier.items.get('low-fares')?.version).toBe(3);
    expect(dossier.withdrawn.get('no-delay')?.version).toBe(3);
  });

  it.each([
    ['en', 'Corrected on 5 June 2031: So was a topic.', 'Corrected on 4 June 2031: The occasion was wrong.'],
    ['fr', 'Corrigé le 5 juin 2031\u00a0: So was a topic.', 'Corrigé le 4 juin 2031\u00a0: The occasion was wrong.'],
    ['de', 'Berichtigt am 5. Juni 2031: So was a topic.', 'Berichtigt am 4. Juni 2031: The occasion was wrong.'],
    ['uk', 'Виправлено 5 червня 2031 року: So was a topic.', 'Виправлено 4 червня 2031 року: The occasion was wrong.'],
  ])(
    'says so where it stands alone, and one press away from each answer that has it, newest first, in %s',
    (locale, newest, older) => {
      const within = { ...context, messages: messagesFor(locale) };
      const mark = locale === 'en' ? '' : UNTRANSLATED;
      const printed = 'once the harbour is dredged';
      // A sentence that isn't translated has its condition in English.
      const conditions = [printed, ownWords(within).text(printed).replace(mark, '')];
      const answers = [
        ask('quote', { speaker: 'berg', topic: 'fares' }, 0, within),
        ask('cite', { id: 'low-fares', style: 'plain' }, 0, within),
        ask('position', { country: 'norland', topic: 'fares' }, 0, within),
        ask('timeline', { day: '2031-05-06', topic: 'fares' }, 0, within),
      ];
      for (const answer of answers) {
        const text = textOf(answer.message).toLowerCase();
        expect(conditions.filter(one => text.includes(one.toLowerCase()))).not.toEqual([]);
        const details = textOf(answer.press(within.messages.details).message);
        expect(details).toContain(`${newest}${mark}\n${older}${mark}`);
      }
      const [quoted] = answers;
      expect(quoted && textOf(quoted.message)).toContain(`${newest}${mark}\n${older}${mark}`);
    },
  );

  it('is found and counted as before', () => {
    expect(dossier.search.find('fair low')[0]?.item.id).toBe('low-fares');
  });
});

describe('a withdrawn item', () => {
  const gone = ['waiting', 'no-delay'];

  it('is in none of the views, and not among the items', () => {
    const { views, items } = dossier;
    const seen = [
      ...items.values(),
      ...views.quotes,
      ...views.events.flatMap(event => [event, ...event.items]),
      ...[...views.saidBy.values(), ...views.saidAbout.values(), ...views.saidOn.values()].flat(),
      ...[...views.quotesBySpeaker.values()].flat(),
      ...views.disputesOf.keys(),
    ].map(({ id }) => id);
    expect(seen.filter(id => gone.includes(id))).toEqual([]);
    expect([...dossier.withdrawn.keys()]).toEqual(gone);
  });

  it.each(['Nous n’avons rien retardé', 'boat port', 'rien', 'id:waiting'])('isn’t found by %s', words => {
    expect(dossier.search.find(words).filter(({ item }) => gone.includes(item.id))).toEqual([]);
  });

  it('is in no answer but to a request for its id', () => {
    const questions = [
      ...pages('quote', { speaker: 'holm' }, context),
      ...pages('position', { country: 'sudmark' }, context),
      ...pages('timeline', {}, context),
      ...pages('timeline', { day: '2031-05-08' }, context),
      ...pages('timeline', { day: '2031-05-06' }, context),
      ...pages('disputed', {}, context),
      ...pages('compare', { a: 'norland', b: 'sudmark' }, context),
      ...pages('source', { id: 'dpx-answer' }, context),
      ...pages('help', {}, context),
    ];
    for (const { message, text } of questions) {
      expect(text).not.toMatch(/· (waiting|no-delay)\b/);
      expect(JSON.stringify(message)).not.toMatch(/rien retardé|A boat lies/);
    }
    const verified = ask('verify', { text: '“Nous n’avons rien retardé”' }, 0, context);
    expect(verified.message.content).toContain('Not in the record');
    expect(verified.text).not.toContain('· no-delay');
    expect(ask('disputed one', { id: 'd-delay' }, 0, context).text).toContain(
      'No statement on this in the record (2 sources, 6–8 May 2031).',
    );
  });

  it.each([
    ['en', 'the item “no-delay”, withdrawn on 7 June 2031: The paper took it back.'],
    ['fr', 'l’élément «\u00a0no-delay\u00a0», retiré le 7 juin 2031\u00a0: The paper took it back.'],
    ['de', 'der Eintrag „no-delay“, zurückgezogen am 7. Juni 2031: The paper took it back.'],
    ['uk', 'запису «no-delay», відкликаного 7 червня 2031 року: The paper took it back.'],
  ])('/cite says when and why in %s', (locale, said) => {
    const asked = ask('cite', { id: 'no-delay', style: 'plain' }, 0, { ...context, messages: messagesFor(locale) });
    expect(asked.kind).toBe('nothing');
    expect(asked.message.content).toContain(said);
    expect(asked.text).not.toContain('retardé');
  });

  it('/source names it, without its words', () => {
    const { text } = ask('source', { id: 'dpx-answer' }, 0, context).press('Withdrawn');
    expect(text).toContain('Withdrawn');
    expect(text.replace(/\s+/g, ' ')).toContain('no-delay – Olav Holm');
    expect(text.replace(/\s+/g, ' ')).toContain('Withdrawn on 7 June 2031: The paper took it back.');
    expect(text).not.toContain('rien retardé');
    expect(ask('source', { id: 'xna-ferry' }, 0, context).press('Withdrawn').text).toContain('waiting');
    for (const page of pages('source', { id: 'dpx-answer' }, context)) expect(page.text).not.toContain('rien retardé');
  });

  it('keeps its id from being used again', () => {
    const again = grow(
      { waiting: 'withdrawn: { on: 2031-06-06, note: Not so. }' },
      { '- id: may-sail': '- id: waiting' },
    );
    expect(refused(again).map(({ rule }) => rule)).toContain('unique-ids');
  });
});

describe('what a withdrawn item and a dispute may leave out', () => {
  const made = grown(
    { delay: 'withdrawn: { on: 2031-06-08, note: The record had it twice., see: accord }' },
    {
      '{ by: norland, item: delay }': '{ by: norland, item: open-line }',
      ', { item: delay, why: On piers. }': '',
      '    reporter: late\n': '',
    },
  );

  it('a withdrawn item leads to the one that says it now', async () => {
    const asked = ask('cite', { id: 'delay', style: 'plain' }, 0, { ...context, dossier: await made });
    expect(asked.message.content).toContain('The record had it twice');
    expect(asked.buttons).toHaveLength(1);
    expect(asked.press(asked.buttons[0] ?? '').kind).toBe('answer');
  });

  it.each(['en', 'fr', 'de', 'uk'])('a dispute without a line of the reporter’s says so, in %s', async locale => {
    const messages = messagesFor(locale);
    const dossier = await made;
    const dispute = [...dossier.disputes.values()].find(({ reporter }) => !reporter) ?? expect.fail();
    const { text, page } = ask('disputed one', { id: dispute.id }, 0, { dossier, now: NOW, messages });
    expect(text).toContain('DPX');
    expect(text).toContain(messages.contested.noSide);
    expect(page.items?.map(({ item }) => item.id)).not.toContain('late');
  });
});
