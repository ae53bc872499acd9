/** Asks a record of three sources in four languages: an article, another, and a document of two countries. */
import { describe, expect, it } from 'vitest';
import { source } from '../../commands/source.ts';
import { timeline } from '../../commands/timeline.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { newestFirst } from '../../src/record/order.ts';
import type { Item } from '../../src/record/types.ts';
import { voiceOf } from '../../src/record/voices.ts';
import { coverageOf } from '../../src/reply/welcome.ts';
import { type Asked, ask, NOW, pages } from '../support/record.ts';
import { readable } from '../support/shown.ts';
import { threeSources } from '../support/three-sources.ts';

const russia = threeSources.parties.get('russia');
if (!russia) throw new Error('Russia is a party');

const itemsOf = (all: readonly Asked[]): readonly Item[] =>
  all
    .flatMap(({ page }) => (page.items ?? []).map(({ item }) => threeSources.items.get(item.id)))
    .filter(item => item !== undefined);
const textOf = ({ message: { content, embeds } }: Asked): string =>
  readable(
    [
      content,
      ...embeds.flatMap(({ description = '', fields = [] }) => [description, ...fields.map(({ value }) => value)]),
    ].join('\n'),
  ).replaceAll('\u00a0', ' ');
const footerOf = ({ message: { embeds } }: Asked): string => embeds.at(-1)?.footer?.text ?? '';

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_, messages) => {
  const within = { dossier: threeSources, now: NOW, messages };

  it.each([
    ['quote', { topic: 'sanctions' }],
    ['quote', { speaker: 'zelensky' }],
    ['position', { country: 'uk', topic: 'sanctions' }],
  ] as const)('/%s %j has the newest day first, and what a source tells in its own order', (command, input) => {
    const shown = itemsOf(pages(command, input, within));
    expect(new Set(shown.map(({ source }) => source)).size).toBeGreaterThan(1);
    expect(shown.map(({ id }) => id)).toEqual(shown.toSorted(newestFirst).map(({ id }) => id));
  });

  it('/timeline has the oldest first, whatever the file', () => {
    const shown = itemsOf(pages('timeline', { from: '2025-03-23', topic: 'blacksea' }, within)).map(({ id }) => id);
    expect(shown.indexOf('ev-aa-escort')).toBeGreaterThan(shown.indexOf('ev-contours'));
    expect(shown).toContain('ev-contours');
  });

  it('the outlet stands before each place, and all are in the footer', () => {
    const asked = ask('compare', { a: 'france', b: 'uk', topic: 'sanctions' }, 0, within);
    for (const place of ['Sea Communiqué ¶2', 'Harbour Courier ¶5', 'AFP ¶7']) expect(textOf(asked)).toContain(place);
    expect(textOf(asked).match(/¶/g)).toHaveLength(3);
    for (const outlet of ['AFP', 'Harbour Courier', 'Sea Communiqué']) expect(footerOf(asked)).toContain(outlet);
  });

  it('one source alone stands in the footer', () => {
    const asked = ask('source', { id: 'aa-grain' }, 1, within);
    expect(textOf(asked)).toContain('¶1');
    expect(textOf(asked)).not.toContain('Communiqué ¶');
    const scholz = ask('quote', { speaker: 'scholz' }, 0, within);
    expect(textOf(scholz)).not.toContain('AFP ¶');
    expect(footerOf(scholz)).toContain('AFP');
  });

  it('a day is led by the sentence of the newest source that has one', () => {
    const { page } = ask('timeline', { day: '2025-03-26' }, 0, within);
    expect(page.items?.[0]?.item.id).toBe('not-simple');
  });

  it('what is covered is what the record has: topics, days and sources, and nothing of one article', () => {
    const coverage = coverageOf(within);
    expect(coverage.topics).toHaveLength(2);
    const covers = messages.replies.onAll(coverage.topics);
    const help = ask('help', {}, 0, within);
    const greeting = ask('ask', { question: 'Hello' }, 0, within);
    for (const asked of [help, greeting]) {
      expect(asked.message.content).toContain(covers);
      expect(asked.message.content).toContain(messages.days(coverage.days ?? { from: '', to: '' }));
    }
    expect(footerOf(help)).toContain(messages.help.sources(3, 'Harbour Courier', '2025-03-28'));
    const said = textOf(ask('ask', { question: 'What are your sources?' }, 0, within));
    for (const outlet of ['AFP', 'Harbour Courier', 'Sea Communiqué']) expect(said).toContain(outlet);
  });

  it.each([
    ['communiqué', 'aa-grain'],
    ['26 March 2025', 'aa-grain'],
    ['courier', 'hc-lantern'],
    ['lorries', 'hc-lantern'],
  ])('/source %s finds a source by its outlet, its day and its words', (id, found) => {
    const asked = ask('source', { id }, 1, within);
    expect(itemsOf([asked]).map(({ source }) => source.id)).toContain(found);
  });

  it('completion of /source has the newest first, and finds by the same', () => {
    const suggested = (typed: string): readonly string[] =>
      suggest(source, 'id', typed, within).map(({ value }) => value);
    expect(suggested('')[0]).toBe('hc-lantern');
    expect(suggested('')).toHaveLength(3);
    expect(suggested('sea')).toEqual(['aa-grain']);
    expect(suggested('2025-03-26')).toEqual(['aa-grain']);
  });

  it('whom nobody quotes is told by what is reported of them, and leads to the position', () => {
    const asked = ask('quote', { speaker: 'putin' }, 0, within);
    expect(asked.kind).toBe('nothing');
    expect(itemsOf([asked]).map(item => voiceOf(item)?.kind)).toContain('person');
    expect(asked.buttons).toContain(messages.replies.buttons.position(messages.party(russia)));
  });

  it('as of a day it uses only what was published by then, says so, and so do its pages', () => {
    const then = ask('position', { country: 'uk', asof: '2025-03-26' }, 0, within);
    expect(new Set(itemsOf([then]).map(one => one.source.id))).toEqual(new Set(['aa-grain']));
    expect(readable(then.message.content)).toContain(messages.asOf.only('2025-03-26', 1, 3));
    const events = itemsOf(pages('timeline', { topic: 'blacksea', asof: '26 March 2025' }, within));
    expect(events.map(({ id }) => id)).toEqual(['ev-aa-escort']);
    const led = then.page.choose?.buttons.filter(({ invocation }) => invocation.command === 'timeline') ?? [];
    expect(led.map(({ invocation }) => invocation.input['asof'])).toEqual(['2025-03-26']);
    const before = ask('timeline', { asof: '2025-03-25' }, 0, within);
    expect(readable(before.message.content)).toContain(messages.asOf.none('2025-03-25'));
    const now = ask('position', { country: 'uk', asof: '2026-01-01' }, 0, within);
    expect(readable(now.message.content)).toContain(messages.asOf.only('2026-01-01', 3, 3));
    expect(suggest(timeline, 'asof', '', within).map(({ value }) => value)).toEqual([
      '2025-03-28',
      '2025-03-27',
      '2025-03-26',
    ]);
  });

  it('a picture has the outlets and the sources of the text', () => {
    const { page } = ask('compare', { a: 'france', b: 'uk', topic: 'sanctions', as: 'picture' }, 0, within);
    expect(page.picture?.alt).toContain('Sea Communiqué ¶2');
    expect(page.picture?.alt).toContain('Harbour Courier ¶5');
  });
});
