/** What a member sees who looks for a source by its outlet, its day or its words. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/source over several sources', () => {
  it('an outlet of several, in en', async () => {
    expect(await screen('en', 'source', { id: 'White House' })).toMatchInlineSnapshot(`
      "**4 sources fit “White House”. Which one?**
      [Outcomes of the United States and Russia Expert Groups On the Black Sea]
      [Outcomes of the United States and Ukraine Expert Groups On the Black Sea]
      [Statement from Secretary Rubio and NSC Waltz on Call with Zelenskyy]
      [Remarks by President Trump and NATO Secretary General Mark Rutte Before…]"
    `);
  });

  it('an outlet of several, in fr', async () => {
    expect(await screen('fr', 'source', { id: 'White House' })).toMatchInlineSnapshot(`
      "**4 sources correspondent à « White House ». Laquelle ?**
      [Outcomes of the United States and Russia Expert Groups On the Black Sea]
      [Outcomes of the United States and Ukraine Expert Groups On the Black Sea]
      [Statement from Secretary Rubio and NSC Waltz on Call with Zelenskyy]
      [Remarks by President Trump and NATO Secretary General Mark Rutte Before…]"
    `);
  });

  it('a day, in en', async () => {
    expect(await screen('en', 'source', { id: '25 March 2025' })).toMatchInlineSnapshot(`
      "**2 sources fit “25 March 2025”. Which one?**
      [Outcomes of the United States and Russia Expert Groups On the Black Sea]
      [Outcomes of the United States and Ukraine Expert Groups On the Black Sea]"
    `);
  });

  it('a word of a title, in en', async () => {
    expect(await screen('en', 'source', { id: 'Rutte' })).toMatchInlineSnapshot(`
      "**The White House, Oval Office, 13 March 2025** · Remarks by President Trump and NATO Secretary General Mark Rutte Before Bilateral Meeting
      │ From 372 paragraphs the record takes 28 quotations, 7 statements and 2 events. Paragraphs from which nothing is taken: 2–13, 16–17, 19–34, 38–65, 68–70, 73–85, 91–94, 98–120, 122–128, 130, 132–133, 135–138, 140–141, 143–276, 280–282, 284–295 and 297–372.
      │ - A work of the United States government, in the public domain there. The record quotes what was said of the talks word for word, with attribution, and tells some of the rest in its own words; the text itself isn’t kept.
      │ ⎯ Cite: Rapporteur, 30 November 2026 · as a file: npm run export
      [Previous] [Next] [Disputes]
      [Choose a paragraph, text ▾ Paragraph 1 | Paragraph 14 · Trump | Paragraph 15 · Trump | Paragraph 18 · Trump | Paragraph 35 · Rutte | Paragraph 36 · Rutte | Paragraph 37 · Rutte | Paragraph 66 · Trump | Paragraph 67 · Trump | Paragraph 71 · Trump | Paragraph 72 · Trump | Paragraph 86 · Trump | Paragraph 87 · Trump | Paragraph 88 · Trump | Paragraph 89 · Trump | Paragraph 90 · Trump | Paragraph 95 · Trump | Paragraph 96 · Trump | Paragraph 97 · Trump | Paragraph 121 · Trump | AFP, Paris, 27 March 2025 | Outcomes of the United States and Russia Expert Groups On the Black Sea | Outcomes of the United States and Ukraine Expert Groups On the Black Sea | Statement from Secretary Rubio and NSC Waltz on Call with Zelenskyy | As text]"
    `);
  });

  it('a word of a title, in de', async () => {
    expect(await screen('de', 'source', { id: 'Rutte' })).toMatchInlineSnapshot(`
      "**The White House (auf Englisch), Oval Office, 13. März 2025** · Remarks by President Trump and NATO Secretary General Mark Rutte Before Bilateral Meeting
      │ Aus 372 Absätzen übernimmt die Sammlung 28 Zitate, 7 Aussagen und 2 Ereignisse. Absätze, aus denen nichts übernommen ist: 2–13, 16–17, 19–34, 38–65, 68–70, 73–85, 91–94, 98–120, 122–128, 130, 132–133, 135–138, 140–141, 143–276, 280–282, 284–295 und 297–372.
      │ - Ein Werk der Regierung der Vereinigten Staaten, dort gemeinfrei. Die Sammlung zitiert wörtlich, mit Quellenangabe, was zu den Gesprächen gesagt wurde, und gibt einen Teil des Übrigen in eigenen Worten wieder; der Text selbst wird nicht aufbewahrt.
      │ ⎯ Zitieren: Rapporteur, 30. November 2026 · als Datei: npm run export
      [Zurück] [Weiter] [Streitpunkte]
      [Absatz wählen, Text ▾ Absatz 1 | Absatz 14 · Trump | Absatz 15 · Trump | Absatz 18 · Trump | Absatz 35 · Rutte | Absatz 36 · Rutte | Absatz 37 · Rutte | Absatz 66 · Trump | Absatz 67 · Trump | Absatz 71 · Trump | Absatz 72 · Trump | Absatz 86 · Trump | Absatz 87 · Trump | Absatz 88 · Trump | Absatz 89 · Trump | Absatz 90 · Trump | Absatz 95 · Trump | Absatz 96 · Trump | Absatz 97 · Trump | Absatz 121 · Trump | AFP, Paris, 27. März 2025 | Outcomes of the United States and Russia Expert Groups On the Black Sea | Outcomes of the United States and Ukraine Expert Groups On the Black Sea | Statement from Secretary Rubio and NSC Waltz on Call with Zelenskyy | Als Text]"
    `);
  });
});
