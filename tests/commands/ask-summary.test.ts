/** Holds what `/ask` answers to whoever wants all of it in short: the newest day, in the record's own sentences. */
import { describe, expect, test as it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { ask, context, dossier } from '../support/record.ts';

const ASKED = [
  ['en', 'tl;dr'],
  ['en', 'TLDR please'],
  ['en', 'summary'],
  ['en', 'Can you give me a summary of the summit?'],
  ['en', 'Summarise the article in a few sentences, please.'],
  ['en', 'hi, what are the key points?'],
  ['fr', 'résumé'],
  ['fr', 'Fais-moi un résumé du sommet, s’il te plaît'],
  ['fr', 'en bref ?'],
  ['de', 'Zusammenfassung bitte'],
  ['de', 'Fass den Gipfel kurz zusammen'],
  ['de', 'Gib mir einen Überblick'],
  ['uk', 'коротко'],
  ['uk', 'Підсумуй, будь ласка'],
  ['uk', 'Дай стислий підсумок саміту'],
] as const;

describe('all of it in short', () => {
  it.each(ASKED)('in %s: %s', (locale, question) => {
    const within = { ...context, messages: messagesFor(locale) };
    const asked = ask('ask', { question }, 0, within);
    const newest = ask('timeline', {}, 0, within);
    const [first = '', ...below] = asked.message.content.split('\n');
    expect(first).toMatch(/^-# /);
    expect(below.join('\n')).toBe(newest.message.content);
    const { fields: all = [] } = newest.message.embeds[0] ?? {};
    const { fields = [] } = asked.message.embeds[0] ?? {};
    // The question takes a line, so a voice less may have room.
    expect(fields.length).toBeGreaterThan(all.length - 2);
    for (const field of fields) expect(all).toContainEqual(field);
  });

  it('of a day is that day’s briefing', () => {
    const asked = ask('ask', { question: 'a summary of 26 March 2025' });
    expect(asked.message.embeds).toEqual(ask('timeline', { day: '2025-03-26' }).message.embeds);
  });

  it.each([
    'Summarise what Macron said',
    'summary of sanctions',
    'What is Zelensky’s view in short?',
    'Résumé des propos de Scholz',
    'Kurz: was sagt Starmer?',
    'Коротко: що сказав Шольц?',
  ])('%s asks for something narrower', question => {
    const { page } = ask('ask', { question });
    expect(page.headline?.flatMap(({ spans }) => spans)).not.toContainEqual(
      expect.objectContaining({ text: '27 March 2025', strong: true }),
    );
  });

  it('has no sentence that the record doesn’t have', () => {
    const own = new Set(
      [...dossier.items.values()].flatMap(item => Object.values(item)).filter(v => typeof v === 'string'),
    );
    const [lead] = ask('ask', { question: 'tl;dr' }).page.items ?? [];
    expect(lead && 'text' in lead.item && own.has(lead.item.text)).toBe(true);
  });
});
