import { describe, expect, test as it } from 'vitest';
import { STYLES } from '../../src/citations/cite.ts';
import { ask, context, dossier } from '../support/record.ts';

/** The text that Discord lets a member copy. */
function copied(id: string, style: string): string {
  const { description = '' } = ask('cite', { id, style }).message.embeds[0] ?? {};
  return /```\n([\s\S]*)\n```$/.exec(description)?.[1] ?? '';
}

describe('/cite', () => {
  it('plain', () => {
    expect(copied('mistake', 'plain')).toMatchInlineSnapshot(
      `"Olaf Scholz (German Chancellor, Germany): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”. — AFP, Paris, 27 March 2025, paragraph 9. Accessed 23 November 2026. SHA-256 of the words edd374118882…, of the source’s text a49f1ca0b419… The copy that was read has no headline. No public address of the text that was read is recorded. Republished by ultrasurfing.com, not compared in full with the text that was read: https://ultrasurfing.com/top-stories/paris-summit-rejects-russia-sanctions-relief-sketches-ukraine-force"`,
    );
  });

  it('markdown', () => {
    expect(copied('mistake', 'markdown')).toMatchInlineSnapshot(`
      "> Olaf Scholz (German Chancellor, Germany): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”.
      >
      > — AFP, Paris, 27 March 2025, paragraph 9. Accessed 23 November 2026. SHA-256 of the words edd374118882…, of the source’s text a49f1ca0b419… The copy that was read has no headline. No public address of the text that was read is recorded. Republished by ultrasurfing.com, not compared in full with the text that was read: <https://ultrasurfing.com/top-stories/paris-summit-rejects-russia-sanctions-relief-sketches-ukraine-force>"
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
        note = {Olaf Scholz (German Chancellor, Germany): Scholz said that to lift sanctions on Russia without a truce would be a “grave mistake”. — AFP, 27 March 2025, paragraph 9. SHA-256 of the words edd374118882…, of the source’s text a49f1ca0b419… The copy that was read has no headline. No public address of the text that was read is recorded. Republished by ultrasurfing.com, not compared in full with the text that was read: https://ultrasurfing.com/top-stories/paris-summit-rejects-russia-sanctions-relief-sketches-ukraine-force},
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
        for (const { question } of dossier.views.disputesOf.get(item) ?? [])
          expect(text).toContain(question.toLowerCase());
      }
  });

  it('shows the item above what is to be copied, and the same text in a terminal, unbroken', () => {
    const asked = ask('cite', { id: 'clarity', style: 'bibtex' });
    expect(asked.message.content).toContain('“There was complete clarity');
    expect(asked.message.embeds[0]?.description).toMatch(/^> “There was complete clarity/);
    expect(asked.text).toContain(`\n${copied('clarity', 'bibtex')}\n`);
  });

  it('the day of access is the context’s', () => {
    const within = { ...context, now: new Date('2031-01-02T23:59:00Z') };
    expect(ask('cite', { id: 'mistake', style: 'plain' }, 0, within).text).toContain('Accessed 2 January 2031.');
  });

  it('offers the other styles, the source, and what is disputed', () => {
    const asked = ask('cite', { id: 'denial', style: 'plain' });
    expect(asked.choices).toEqual([...STYLES]);
    expect(asked.press('bibtex').text).toContain('@misc{afp-paris-denial,');
    expect(asked.buttons).toEqual(['What the record takes from the source', 'What is disputed']);
    expect(asked.press('What the record takes from the source').page.title).toBe('Source: AFP, 27 March 2025');
  });

  it.each([
    [{ id: 'gone', style: 'plain' }, 'Not in the record: an item with the id “gone”.'],
    [
      { id: 'mistake', style: 'harvard' },
      '“harvard” isn’t one of the choices: plain, markdown, footnote, bibtex or csl-json.',
    ],
    [{ id: 'mistake' }, 'The option “style” is required.'],
    [{ style: 'plain' }, 'The option “id” is required.'],
  ])('%j: %s', (input, sentence) => {
    expect(ask('cite', input).page.sentence).toBe(sentence);
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
    expect(asked.press(asked.buttons[0] ?? '').page.title).toBe('Citation of mistake: plain');
  });
});
