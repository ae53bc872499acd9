import { describe, expect, test as it } from 'vitest';
import { STYLES } from '../../src/citations/cite.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { ask, context, dossier } from '../support/record.ts';

/** The text that Discord lets a member copy. */
function copied(id: string, style: string): string {
  return /^```\n([\s\S]*)\n```$/.exec(ask('cite', { id, style }).message.content)?.[1] ?? '';
}

describe('/cite', () => {
  it('plain', () => {
    expect(copied('mistake', 'plain')).toMatchInlineSnapshot(
      `"Olaf Scholz (German Chancellor): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”. — AFP, Paris, 27 March 2025, paragraph 9. Accessed 23 November 2026."`,
    );
  });

  it('markdown', () => {
    expect(copied('mistake', 'markdown')).toMatchInlineSnapshot(`
      "> Olaf Scholz (German Chancellor): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”.
      >
      > — AFP, Paris, 27 March 2025, paragraph 9. Accessed 23 November 2026."
    `);
  });

  it.each([
    ['mistake', 'Olaf Scholz, German Chancellor, quoted in AFP, '],
    ['denial', 'Ukrainian army, reported in AFP, '],
    ['far-off', 'AFP, Paris, 27 March'],
    ['ev-summit', 'AFP, Paris, 27 March'],
  ])('footnote of %s', (id, start) => {
    const note = copied(id, 'footnote');
    expect(note.startsWith(start), note).toBe(true);
    expect(note).toContain(`Paris, 27 March 2025, paragraph ${dossier.items.get(id)?.at.number}. Accessed`);
  });

  it('bibtex', () => {
    expect(copied('mistake', 'bibtex')).toMatchInlineSnapshot(`
      "@misc{afp-paris-mistake,
        howpublished = {AFP, Paris},
        key = {AFP},
        year = {2025},
        month = mar,
        day = {27},
        language = {en},
        urldate = {2026-11-23},
        note = {Olaf Scholz (German Chancellor): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”. — AFP, 27 March 2025, paragraph 9. SHA-256: words edd374118882…, source a49f1ca0b419…},
      }"
    `);
  });

  it('csl-json', () => {
    const text = copied('mistake', 'csl-json');
    expect(text).toContain('"issued": {\n      "date-parts": [[2025, 3, 27]]\n    }');
    expect(JSON.parse(text)).toEqual([
      expect.objectContaining({
        id: 'afp-paris-mistake',
        type: 'article-newspaper',
        publisher: 'AFP',
        'publisher-place': 'Paris',
        accessed: { 'date-parts': [[2026, 11, 23]] },
      }),
    ]);
  });

  it('no style makes up an author', () => {
    for (const id of dossier.items.keys()) {
      expect(copied(id, 'bibtex')).not.toMatch(/^ {2}author/m);
      expect(JSON.parse(copied(id, 'csl-json'))[0]).not.toHaveProperty('author');
    }
  });

  it('every citation that gives the words gives their conditions and their disputes with them', () => {
    const withWords = STYLES.filter(style => style !== 'footnote');
    for (const item of dossier.items.values())
      for (const style of withWords) {
        const text = copied(item.id, style).toLowerCase();
        for (const condition of item.conditions) expect(text).toContain(condition.toLowerCase());
        for (const { question } of dossier.views.contestedIn.get(item) ?? [])
          expect(text).toContain(question.toLowerCase());
      }
  });

  it('asks in the reader’s language what is open or disputed of it', () => {
    for (const w of ALL_MESSAGES) {
      const within = { ...context, messages: w };
      for (const [item, disputes] of dossier.views.contestedIn) {
        const { content } = ask('cite', { id: item.id, style: 'plain' }, 0, within).message;
        for (const dispute of disputes) expect(content).toContain(ownWords(within).dispute(dispute).question);
      }
    }
  });

  it.each(STYLES)(
    '%s: the card says whose words they are, on what, how to tell them, and where they can be read',
    style => {
      const asked = ask('cite', { id: 'clarity', style });
      const { author, description = '', footer } = asked.message.embeds[0] ?? {};
      expect(author?.name).toBe('🇬🇧 Keir Starmer');
      expect(description).toContain('British Prime Minister · said alongside Zelensky, 27 March 2025');
      expect(description).toContain('sanctions on Russia');
      expect(description).toContain('The copy that was read has no headline.');
      expect(description).toContain('There is no public link here to the text that was read.');
      expect(footer?.text).toBe('AFP, 27 March 2025, paragraph 7');
      const whole = `${asked.message.content}${description}`;
      expect(whole.split('ce172d2f8030…')).toHaveLength(2);
      expect(whole.split('a49f1ca0b419…')).toHaveLength(2);
    },
  );

  it('shows the same text in a terminal, unbroken', () => {
    expect(ask('cite', { id: 'clarity', style: 'bibtex' }).text).toContain(`${copied('clarity', 'bibtex')}\n`);
  });

  it('the day of access is the context’s', () => {
    const within = { ...context, now: new Date('2031-01-02T23:59:00Z') };
    expect(ask('cite', { id: 'mistake', style: 'plain' }, 0, within).text).toContain('Accessed 2 January 2031.');
  });

  it('offers the other styles, the source, and what is disputed', () => {
    const asked = ask('cite', { id: 'denial', style: 'plain' });
    expect(asked.choices).toEqual(expect.arrayContaining(STYLES.filter(style => style !== 'plain')));
    expect(asked.choices).not.toContain('plain');
    expect(asked.page.choose?.label).toBe('Style: plain, text …');
    expect(asked.press('bibtex').text).toContain('@misc{afp-paris-denial,');
    expect(asked.press('bibtex').page.choose?.label).toBe('Style: bibtex, text …');
    expect([...asked.buttons, ...asked.choices]).toEqual(
      expect.arrayContaining(['Details', 'The source', 'The dispute']),
    );
    expect(asked.press('The source').message.content).toContain('AFP, Paris, 27 March 2025');
  });

  it.each([
    [{ id: 'gone', style: 'plain' }, 'Nothing in the record has the id “gone”.'],
    [
      { id: 'mistake', style: 'harvard' },
      'There is no “harvard”. The choices are plain, markdown, footnote, bibtex and csl-json.',
    ],
    [
      { id: 'mistake' },
      'The option “style” is required. The choices are plain, markdown, footnote, bibtex and csl-json.',
    ],
    [{ style: 'plain' }, 'The option “id” is required.'],
  ])('%j: %s', (input, sentence) => {
    expect(ask('cite', input).sentence).toBe(sentence);
  });

  it('without a style offers each, of the same item', () => {
    const asked = ask('cite', { id: 'mistake' }).press('bibtex');
    expect(asked.message).toEqual(ask('cite', { id: 'mistake', style: 'bibtex' }).message);
  });

  it('an item is found by the id that scripts are given, with its source', () => {
    const plain = ask('cite', { id: 'mistake', style: 'plain' }).page;
    expect(ask('cite', { id: 'afp-paris/mistake', style: 'plain' }).page).toEqual(plain);
    for (const id of ['other/mistake', 'afp-paris/gone', 'afp-paris/mistake/1', '/', 'afp-paris/'])
      expect(ask('cite', { id, style: 'plain' }).kind).toBe('nothing');
  });

  it('words of an item lead to it', () => {
    const asked = ask('cite', { id: 'grave mistake', style: 'plain' });
    expect(asked.kind).toBe('nothing');
    expect(asked.press(asked.buttons[0] ?? '').message.content).toContain('grave mistake');
  });
});
