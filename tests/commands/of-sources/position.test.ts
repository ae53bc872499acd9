/** What a member sees of a country’s position, of all sources and as of a day. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/position over several sources', () => {
  it('Russia: one claim, without a speaker, in en', async () => {
    expect(await screen('en', 'position', { country: 'Russia' })).toMatchInlineSnapshot(`
      "**Russia**: 1 statement, disputed. None by Putin.
      │ 🇷🇺 Russian claims with no speaker named
      │ -# no date
      │ - Ukraine’s army is said to have targeted energy sites; the article reports this only as rejected by the Ukrainian army ¶23 ⚠ disputed
      │ ⎯ AFP, 27 March 2025 · ¶ = paragraph
      [Previous] [Next] [Details]
      [Choose a topic, text, picture … ▾ About Russia | The dispute | Energy sites | Timeline | As text | Picture | Cite]"
    `);
  });

  it('Russia: one claim, without a speaker, in uk', async () => {
    expect(await screen('uk', 'position', { country: 'Росія' })).toMatchInlineSnapshot(`
      "**Росія**: 1 заява, спірна. Заяв Володимира Путіна немає.
      │ 🇷🇺 Російські твердження, мовця не названо
      │ -# без дати
      │ - Українська армія нібито атакувала енергетичні об’єкти; у статті це наведено лише як відкинуте українською армією ¶23 ⚠ спірне
      │ ⎯ AFP (англійською), 27 березня 2025 року · ¶ = абзац
      [Назад] [Далі] [Докладніше]
      [Обрати тему, текст, зображення … ▾ Від інших | Спірне питання | Удари по енергетиці | Хронологія | Текстом | Зображення | Послатися]"
    `);
  });

  it('the United States, an overview, in en', async () => {
    expect(await screen('en', 'position', { country: 'US' })).toMatchInlineSnapshot(`
      "**United States**: 73 statements
      │ 🇺🇸 Donald Trump
      │ -# President of the United States · said in the Oval Office, 13 March 2025
      │ │ Peace talks (9)
      │ │ On the representatives in Russia at that moment, Witkoff among them ¶14↗
      │ │ Ceasefire (7)
      │ │ On a complete ceasefire, agreed to by Ukraine, he says, subject to what happens that day; he hopes for the same from Russia ¶14↗
      │ │ Also on
      │ │ what the war costs, territory, the war, NATO’s part, and 7 more
      │ │ No statement on
      │ │ sanctions, the reassurance force, security guarantees, Ukraine’s army, and 3 more
      │ ⎯ The White House, 13 March 2025 · ¶ = paragraph
      [All 73] [Disputes] [Details]
      [Choose a topic, text, picture … ▾ About the United States | Ceasefire | Energy sites | Black Sea | Peace talks | The war | Territory | NATO’s part | What the war costs | Prisoners of war | Ukrainian children | Exports | Power plants | Weapons | Timeline | As text | Picture]"
    `);
  });

  it('the United States, an overview, in de', async () => {
    expect(await screen('de', 'position', { country: 'USA' })).toMatchInlineSnapshot(`
      "**Vereinigte Staaten**: 73 Aussagen
      │ 🇺🇸 Donald Trump
      │ -# Präsident der Vereinigten Staaten · sagte im Oval Office, 13. März 2025
      │ │ Friedensgespräche (9)
      │ │ Zu den Vertretern, die in diesem Moment in Russland waren, unter ihnen Witkoff ¶14↗
      │ │ Waffenruhe (7)
      │ │ Zu einer vollständigen Waffenruhe, der die Ukraine ihm zufolge zugestimmt hat, vorbehaltlich dessen, was an diesem Tag geschieht; von Russland erhofft er dasselbe ¶14↗
      │ │ Weitere Themen
      │ │ Kosten des Krieges, Gebietsfragen, Krieg, Rolle der NATO und 7 weitere
      │ │ Keine Aussage zu den Themen
      │ │ Sanktionen, Rückversicherungstruppe, Sicherheitsgarantien, ukrainische Armee und 3 weitere
      │ ⎯ The White House (auf Englisch), 13. März 2025 · ¶ = Absatz
      [Alle 73] [Einzelheiten]
      [Thema wählen, Text, Bild … ▾ Von anderen | Streitpunkte | Waffenruhe | Energieanlagen | Schwarzes Meer | Friedensgespräche | Der Krieg | Gebietsfragen | Rolle der NATO | Kosten des Krieges | Kriegsgefangene | Ukrainische Kinder | Exporte | Kraftwerke | Waffen | Chronik | Als Text | Bild]"
    `);
  });

  it('Ukraine as of 20 March, in en', async () => {
    expect(await screen('en', 'position', { country: 'Ukraine', asof: '20 March 2025' })).toMatchInlineSnapshot(`
      "**The record has no words from Ukraine.**
      -# As of 20 March 2025: only what was published by then (2 of 5 sources), as corrected since.
      What comes closest:
      │ - Rubio and Waltz: “Today, President Donald J. Trump and Ukraine’s President Volodymyr Zelenskyy had a fantastic phone conversation.” ¶1↗
      │ - Rubio and Waltz said that Zelensky had thanked Trump for a productive start to the work of Ukrainian and American teams in Jeddah ¶1↗
      │ ⎯ The White House, 19 March 2025 · ¶ = paragraph
      [About Ukraine] [The dispute]
      [Timeline] [Details]"
    `);
  });

  it('Ukraine as of 20 March, in fr', async () => {
    expect(await screen('fr', 'position', { country: 'Ukraine', asof: '2025-03-20' })).toMatchInlineSnapshot(`
      "**Le dossier ne contient aucun propos de l’Ukraine.**
      -# Au 20 mars 2025 : seulement ce qui était paru (2 sources sur 5), dans sa version corrigée depuis.
      Ce qui s’en rapproche le plus :
      │ - Rubio et Waltz : “Today, President Donald J. Trump and Ukraine’s President Volodymyr Zelenskyy had a fantastic phone conversation.” ¶1↗
      │ - Rubio et Waltz ont dit que Zelensky avait remercié Trump pour le début fructueux du travail des équipes ukrainienne et américaine à Djeddah ¶1↗
      │ ⎯ The White House (en anglais), 19 mars 2025 · ¶ = paragraphe
      [Par d’autres] [Le désaccord]
      [Chronologie] [Détails]"
    `);
  });
});
