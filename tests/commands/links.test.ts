/** Where a source has an address, its citations lead there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../commands/index.ts';
import { STYLES } from '../../src/citations/cite.ts';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { capital } from '../../src/i18n/sentences.ts';
import { addressOf } from '../../src/record/address.ts';
import { splitSourceText } from '../../src/record/source-text.ts';
import type { Item } from '../../src/record/types.ts';
import type { Message } from '../../src/render/discord.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { markedBy } from '../support/browser-find.ts';
import { SECOND_SOURCE } from '../support/folders.ts';
import { AFP_PAGE, COURIER_PAGE, linked } from '../support/linked-record.ts';
import { ask, context, dossier, pages } from '../support/record.ts';

const within: Context = { ...context, dossier: linked };
const items = [...linked.items.values()];
const quoted = items.filter(item => item.kind === 'quote');
const ENCODED = AFP_PAGE.replace('(', '%28').replace(')', '%29');

const embedsOf = (command: string, input: Record<string, string>, from = within): string =>
  pages(command, input, from)
    .flatMap(({ message }) => message.embeds)
    .flatMap(({ title = '', description = '', fields = [] }) => [
      title,
      description,
      ...fields.map(({ value }) => value),
    ])
    .join('\n');

/** The text that Discord lets a member copy. */
const copied = (id: string, style: string, from = within): string =>
  /^```\n([\s\S]*)\n```$/.exec(ask('cite', { id, style }, 0, from).message.content)?.[1] ?? '';

/** The item as it's shown alone. */
const alone = (id: string, form: Record<string, string> = {}): Message =>
  ask('open', { item: id, ...form }, 0, within).message;

/** Where the mark behind an item's words leads. */
const linkOf = (text: string): string | undefined => /\[(?:¶|caption )\d+\]\(<?([^)>\s]+)>?\)/u.exec(text)?.[1];

describe('a citation in a reply', () => {
  it('of a quotation leads to its words, of anything else to the page, of words that stand twice to the page too', () => {
    const leads = (id: string) => linkOf(alone(id).embeds[0]?.description ?? '');
    expect(leads('mistake')).toBe(`${ENCODED}#:~:text=grave%20mistake`);
    expect(leads('co-pilot')).toBe(`${ENCODED}#:~:text=co%2Dpilot`);
    expect(leads('strong-army')).toBe(
      `${ENCODED}#:~:text=strong%20Ukrainian%20army%2C%20well%2Dequipped%20for%20the%20day%20after`,
    );
    expect(leads('clarity')).toBe(
      `${ENCODED}#:~:text=There%20was%20complete%20clarity%20that%20now%20is,Russia%20to%20the%20table%20from%20further%20pressure`,
    );
    for (const id of ['reassure', 'denial', 'far-off', 'ev-summit']) expect(leads(id), id).toBe(ENCODED);
  });

  it('of every item alone leads where its words stand, in a card and in text', () => {
    for (const item of items) {
      const page = item.source.id === 'afp-paris' ? ENCODED : COURIER_PAGE;
      for (const form of [{}, { as: 'text' }]) {
        const { content, embeds } = alone(item.id, form);
        const told = [content, ...embeds.map(({ description }) => description ?? '')].join('\n');
        expect(linkOf(told)?.split('#')[0], item.id).toBe(page);
      }
    }
  });

  it('of every item of a source leads there, and a page still fits a message', () => {
    for (const [source, page] of [
      ['afp-paris', ENCODED],
      ['hc-lantern', COURIER_PAGE],
    ] as const) {
      const links = [...embedsOf('source', { id: source }).matchAll(/\[(?:¶|caption )(\d+)\]\((\S+)\)/gu)];
      const own = items.filter(item => item.source.id === source);
      expect(links.map(([, place]) => Number(place)).toSorted((a, b) => a - b)).toEqual(
        own.map(({ at }) => at.number).toSorted((a, b) => a - b),
      );
      for (const [, , to] of links) expect(to?.split('#')[0]).toBe(page);
    }
    for (const { message } of [...pages('source', { id: 'afp-paris' }, within), ...pages('quote', {}, within, 5)])
      for (const { description = '', fields = [] } of message.embeds) {
        expect(description.length).toBeLessThanOrEqual(4_096);
        for (const { value } of fields) expect(value.length).toBeLessThanOrEqual(1_024);
      }
  });

  it('is text alone where the source has no address', () => {
    expect(embedsOf('source', { id: 'afp-paris' }, context)).not.toMatch(/\]\(/);
    expect([...dossier.items.values()].map(addressOf)).not.toContainEqual(expect.anything());
  });

  it('in a quiz leads nowhere: it would tell who speaks', () => {
    const asked = ask('quiz', {}, 0, within);
    expect(asked.message.embeds[0]?.footer?.text).toMatch(/^(?:AFP|Harbour Courier), /);
    expect(JSON.stringify(asked.message)).not.toContain('example.org');
  });

  it('is text in a terminal', () => {
    const { text } = ask('quote', { about: 'grave mistake' }, 0, within);
    expect(text).toContain('a “grave mistake”\u00a0· AFP\u00a0¶9');
    expect(text).not.toContain('example.org');
  });
});

describe('/cite of a source with an address', () => {
  const ADDRESS = `${AFP_PAGE}#:~:text=grave%20mistake`;

  it.each(['plain', 'footnote'])('%s ends in the address of the words', style => {
    expect(copied('mistake', style).endsWith(` The text can be read here: ${ADDRESS}`)).toBe(true);
    const [card] = ask('cite', { id: 'mistake', style }, 0, within).message.embeds;
    expect(card?.description).toContain('The copy that was read has no headline.');
    expect(JSON.stringify(card)).not.toContain('example.org');
    expect(copied('hc-lamps', style)).toMatch(/ The text can be read here: https:\/\/example\.org\/\S+$/);
  });

  it('markdown links where the words stand, without a preview', () => {
    expect(copied('mistake', 'markdown')).toContain(
      `> — [AFP, Paris, 27 March 2025, paragraph 9](<${ENCODED}#:~:text=grave%20mistake>). Accessed`,
    );
    expect(copied('hc-lamps', 'markdown')).toMatch(/ — \[Harbour Courier, \*Paris: “the lamps go on” [^\]]+\]\(</);
  });

  it('bibtex and csl-json have it in its field', () => {
    expect(copied('mistake', 'bibtex')).toContain(`  url = {${ADDRESS}},`);
    expect(JSON.parse(copied('mistake', 'csl-json'))[0]).toMatchObject({ URL: ADDRESS });
    for (const style of ['bibtex', 'csl-json']) expect(copied('mistake', style)).not.toMatch(/can be read|No public/);
  });
});

describe('/source', () => {
  it('says where the text can be read, as a link that brings no preview', () => {
    expect(embedsOf('source', { id: 'afp-paris' })).toContain(`The text can be read here: <${ENCODED}>`);
    expect(embedsOf('source', { id: 'hc-lantern' })).toContain(`The text can be read here: <${COURIER_PAGE}>`);
    expect(embedsOf('source', { id: 'hc-lantern' })).not.toMatch(/no headline|No public|Republished/);
  });
});

const HEADLINE = /Paris summit rejects|sketches Ukraine force/i;
const SAID = ALL_MESSAGES.map(w => [w.language, w] as const);

describe.each(SAID)('in %s', (_, messages) => {
  const reader = { ...context, messages };
  const { noTitle, noAddress, republished } = messages.sourcePage;

  it('/source and /cite say that the copy has no headline and no public address, and who has the story', () => {
    expect(ask('source', {}, 0, reader).message.content).toContain(noTitle);
    const shown = embedsOf('source', {}, reader);
    expect(shown).toContain(noAddress);
    expect(shown).toContain(`${republished('ultrasurfing.com')} <https://ultrasurfing.com/top-stories/`);
    for (const style of STYLES) {
      const asked = ask('cite', { id: 'mistake', style }, 0, reader);
      const [{ description = '' } = {}] = asked.message.embeds;
      for (const sentence of [capital(noTitle), noAddress]) expect(description, style).toContain(sentence);
      expect(asked.press(messages.sourcePage.showWhole).message.embeds[0]?.description).toContain('ultrasurfing.com');
    }
  });

  it('completion names the source by outlet, place and day, and finds it by any of them', () => {
    const [source] = dossier.sources.values();
    const place = ownWords(reader).text('Paris');
    const name = `AFP, ${place}, ${messages.day('2025-03-27')}`;
    for (const typed of ['', 'afp', place.toLowerCase(), '2025'])
      expect(suggest(findCommand('source') ?? { options: {} }, 'id', typed, reader)).toEqual([
        { name, value: source?.id },
      ]);
    expect(suggest(findCommand('source') ?? { options: {} }, 'id', 'xylophone', reader)).toEqual([]);
  });

  it('no citation has a republisher’s headline', () => {
    for (const { id } of dossier.items.values())
      for (const style of STYLES) {
        const text = copied(id, style, reader);
        expect(text).not.toBe('');
        expect(text).not.toMatch(HEADLINE);
      }
    expect(embedsOf('source', {}, reader)).not.toMatch(HEADLINE);
  });
});

describe('the words on the page', () => {
  /** The texts of the sources; that of the record's own isn't part of the repository. */
  const folders = [join(SECOND_SOURCE, 'texts'), process.env['RECORD_TEXTS']].filter(folder => folder !== undefined);
  const NAMES: Readonly<Record<string, string>> = {
    'afp-paris': 'afp-2025-03-27-paris-summit.txt',
    'hc-lantern': 'courier-2025-03-28-lantern-fund.txt',
  };

  function textOf({ source }: Item): string | undefined {
    for (const folder of folders)
      try {
        return readFileSync(join(folder, NAMES[source.id] ?? source.id), 'utf8');
      } catch {}
    return undefined;
  }

  it('are what a browser marks first, in the paragraph that is cited, whole', () => {
    const checked = quoted.filter(quote => {
      const text = textOf(quote);
      const address = addressOf(quote);
      if (text === undefined || address === quote.source.url) return false;
      const lines = text.split('\n').filter(line => line.trim() !== '');
      const { paragraphs, captions } = splitSourceText({ text: text, sha256: '' }, 'article');
      const cited = (quote.at.part === 'caption' ? captions : paragraphs)[quote.at.number - 1] ?? '';
      const marked = markedBy(address ?? '', lines);
      expect(marked?.words.toLowerCase(), quote.id).toBe(quote.text.toLowerCase());
      expect(lines[marked?.line ?? -1]?.trim(), quote.id).toBe(cited);
      return true;
    });
    expect(new Set(checked.map(({ source }) => source.id)).size).toBe(folders.length);
  });

  it('are marked for every quotation but those that stand twice', () => {
    const unmarked = quoted.filter(quote => addressOf(quote) === quote.source.url).map(({ id }) => id);
    expect(unmarked).toEqual(quoted.filter(({ repeated }) => repeated).map(({ id }) => id));
    expect(unmarked).toContain('reassure');
  });
});
