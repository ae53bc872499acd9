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
      "**United States**: 73 statements. None by Witkoff or Kellogg.
      │ 🇺🇸 United States, no speaker named
      │ -# 27 March 2025
      │ │ Ceasefire
      │ │ Claims that there has been tentative progress towards a ceasefire ¶3 ⚠ one side heard
      │ 🇺🇸 Marco Rubio
      │ -# US Secretary of State · said in Jamaica, 26 March 2025*
      │ │ Peace talks (2)
      │ │ A peace deal “won’t be simple” ¶26
      │ │ Also on
      │ │ the Black Sea, energy sites, the war, exports, and 7 more
      │ │ No statement on
      │ │ sanctions, the reassurance force, security guarantees, Ukraine’s army, and 3 more
      │ ⎯ AFP, 27 March 2025 · ¶ = paragraph · * date not in AFP’s text
      [All 73] [Disputes] [Details]
      [Choose a topic, text, picture … ▾ About the United States | Ceasefire | Energy sites | Black Sea | Peace talks | The war | Territory | NATO’s part | What the war costs | Prisoners of war | Ukrainian children | Exports | Power plants | Weapons | Timeline | As text | Picture]"
    `);
  });

  it('the United States, an overview, in de', async () => {
    expect(await screen('de', 'position', { country: 'USA' })).toMatchInlineSnapshot(`
      "**Vereinigte Staaten**: 73 Aussagen. Keine von Steve Witkoff oder von Keith Kellogg.
      │ 🇺🇸 Vereinigte Staaten, Sprecher nicht genannt
      │ -# 27. März 2025
      │ │ Waffenruhe
      │ │ Die USA behaupten, es habe zaghafte Fortschritte hin zu einer Waffenruhe gegeben ¶3 ⚠ eine Seite gehört
      │ 🇺🇸 Marco Rubio
      │ -# US-Außenminister · sagte in Jamaika, 26. März 2025*
      │ │ Friedensgespräche (2)
      │ │ Ein Friedensabkommen “won’t be simple” ¶26
      │ │ Weitere Themen
      │ │ Schwarzes Meer, Energieanlagen, Krieg, Exporte und 7 weitere
      │ │ Keine Aussage zu den Themen
      │ │ Sanktionen, Rückversicherungstruppe, Sicherheitsgarantien, ukrainische Armee und 3 weitere
      │ ⎯ AFP (auf Englisch), 27. März 2025 · ¶ = Absatz · * Datum nicht im Text von AFP
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
