/** What a member sees of two sides. */
import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { ask, NOW } from '../../support/record.ts';
import { ofSources, screen, screenOf } from '../../support/screens.ts';

describe('/compare over several sources', () => {
  it('Ukraine and Russia, in en', async () => {
    expect(await screen('en', 'compare', { a: 'Ukraine', b: 'Russia' })).toMatchInlineSnapshot(`
      "**Ukraine and Russia on energy sites**: Russia only in claims with no speaker named.
      │ Energy sites · ⚠ disputed
      │ ║ 🇺🇦 Ukraine
      │ ║ The Ukrainian army rejected Russian claims that it had targeted energy sites itself ¶23
      │ ║ 🇷🇺 Russia
      │ ║ -# Russian claims with no speaker named · no date
      │ ║ - Ukraine’s army is said to have targeted energy sites; the article reports this only as rejected by the Ukrainian army ¶23
      │ ⎯ AFP, 27 March 2025 · ¶ = paragraph · 1–2 of 6
      [Previous] [Next] [Details]
      [Choose a topic, text, picture … ▾ Ukraine | Russia | Disputes | Ceasefire | Energy sites | Peace talks | Paris summit | Europe’s own defence | As text | Picture]"
    `);
  });

  it('Ukraine and Russia, in de', async () => {
    expect(await screen('de', 'compare', { a: 'Ukraine', b: 'Russland' })).toMatchInlineSnapshot(`
      "**Ukraine und Russland zu den Energieanlagen**: nur Behauptungen Russlands ohne genannten Sprecher.
      │ Energieanlagen · ⚠ strittig
      │ ║ 🇺🇦 Ukraine
      │ ║ Die ukrainische Armee wies russische Behauptungen zurück, sie habe selbst Energieanlagen anvisiert ¶23
      │ ║ 🇷🇺 Russland
      │ ║ -# Russische Behauptungen, Sprecher nicht genannt · ohne Datum
      │ ║ - Die ukrainische Armee soll Energieanlagen anvisiert haben; die Meldung gibt das nur als von der ukrainischen Armee zurückgewiesen wieder ¶23
      │ ⎯ AFP (auf Englisch), 27. März 2025 · ¶ = Absatz · 1–2 von 6
      [Zurück] [Weiter] [Einzelheiten]
      [Thema wählen, Text, Bild … ▾ Ukraine | Russland | Streitpunkte | Waffenruhe | Energieanlagen | Friedensgespräche | Pariser Gipfel | Europas Verteidigung | Als Text | Bild]"
    `);
  });
});

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_, messages) => {
  const within = { dossier: ofSources, now: NOW, messages };
  const shown = (command: string, input: Readonly<Record<string, string>>, page = 0): string =>
    screenOf(ask(command, input, page, within).message);
  const placesIn = (text: string): readonly string[] => text.match(/The White House(?: \(\w\))? ¶/gu) ?? [];

  it('of three other reports on the same a list has the place of the newest, and how many others there are; the item alone has all', () => {
    const list = shown('position', { country: 'ukraine', topic: 'energy' }, 1);
    expect(list).toContain(`${messages.linked.seeMore(2)})`);
    expect(placesIn(list)).toHaveLength(1);
    expect(placesIn(shown('open', { item: 'kherson' }))).toHaveLength(3);
  });
});
