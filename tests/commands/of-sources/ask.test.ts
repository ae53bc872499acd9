/** What a member sees who asks a question that several sources bear on. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/ask over several sources', () => {
  it('what was agreed in Riyadh, in en', async () => {
    expect(await screen('en', 'ask', { question: 'What was agreed in Riyadh?' })).toMatchInlineSnapshot(`
      "-# What was agreed in Riyadh?
      White House on **the Black Sea**
      │ 🇺🇸 White House
      │ -# said after the talks with Russia in Riyadh, 25 March 2025
      │ “The United States and Russia have agreed to ensure safe navigation, eliminate the use of force, and prevent the use of commercial vessels for military purposes in the Black Sea.” · The White House (a) ¶2↗
      │ ⚠ Only one side is heard: Have Russia and Ukraine agreed on the contours of a possible Black Sea ceasefire?
      │ **On this there is also:** White House: “The United States and Ukraine have agreed to ensure safe navigation, eliminate the use of force, and prevent the use of commercial vessels for military purposes in the Black Sea.” (The White House (b) ¶2↗) ⚠ one side heard
      │ **Later, published on 27 March 2025:** The White House said that Russia and Ukraine had reached agreement on the contours of a possible Black Sea ceasefire. (AFP ¶24) ⚠ one side heard
      │ ⎯ The White House: (a) Russia, (b) Ukraine, 25 March 2025 and AFP, 27 March 2025 · ¶ = paragraph
      [All 5] [Details]
      [More: text, cite … ▾ The dispute | Position: United States | On the Black Sea | Timeline | As text | Cite | Not what I asked]"
    `);
  });

  it('what the US promised Russia on ports, in en', async () => {
    expect(await screen('en', 'ask', { question: 'What did the US promise Russia on ports?' })).toMatchInlineSnapshot(`
      "-# What did the US promise Russia on ports?
      White House on **what the United States will do for Russia’s exports**
      │ 🇺🇸 White House
      │ -# said after the talks with Russia in Riyadh, 25 March 2025
      │ “The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports, lower maritime insurance costs, and enhance access to ports and payment systems for such transactions.” ¶3↗
      │ ⎯ The White House (Russia), 25 March 2025, paragraph 3
      [All 5] [Details]
      [More: text, cite … ▾ Position: United States | On farm and fertiliser exports | Timeline | As text | Cite | Not what I asked]"
    `);
  });

  it('what the US promised Russia on ports, in fr', async () => {
    expect(
      await screen('fr', 'ask', { question: 'Qu’ont promis les États-Unis à la Russie sur les ports ?' }),
    ).toMatchInlineSnapshot(`
      "-# Qu’ont promis les États-Unis à la Russie sur les ports ?
      Maison-Blanche sur **ce que les États-Unis feront pour les exportations de la Russie**
      │ 🇺🇸 Maison-Blanche
      │ -# a dit après les discussions avec la Russie à Riyad, 25 mars 2025
      │ “The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports, lower maritime insurance costs, and enhance access to ports and payment systems for such transactions.” ¶3↗
      │ ⎯ The White House (Russia) (en anglais), 25 mars 2025, paragraphe 3
      [Les 5] [Détails]
      [Plus : texte, citer … ▾ Position : États-Unis | Sur les exportations agricoles et d’engrais | Chronologie | En texte | Citer | Ce n’est pas ma question]"
    `);
  });

  it('whether Zelensky agreed to a full ceasefire, in en', async () => {
    expect(await screen('en', 'ask', { question: 'Did Zelensky agree to a full ceasefire?' })).toMatchInlineSnapshot(`
      "-# Did Zelensky agree to a full ceasefire?
      Rubio and Waltz on **a ceasefire**
      │ 🇺🇸 Marco Rubio and Mike Waltz
      │ -# Secretary and National Security Advisor of the United States · 19 March 2025
      │ Rubio and Waltz said that Trump and Zelensky had agreed that the partial ceasefire and its broadening could be a first step to the full end of the war and to security ¶4↗
      │ ⎯ The White House, 19 March 2025, paragraph 4
      [All 4] [Details]
      [More: text, cite … ▾ On a ceasefire | Timeline | As text | Cite | Not what I asked]"
    `);
  });

  it('whether Zelensky agreed to a full ceasefire, in fr', async () => {
    expect(
      await screen('fr', 'ask', { question: 'Zelensky a-t-il accepté un cessez-le-feu complet ?' }),
    ).toMatchInlineSnapshot(`
      "-# Zelensky a-t-il accepté un cessez-le-feu complet ?
      Rubio et Waltz sur **un cessez-le-feu**
      │ 🇺🇸 Marco Rubio et Mike Waltz
      │ -# secrétaire d’État et conseiller à la sécurité nationale des États-Unis · 19 mars 2025
      │ Rubio et Waltz ont dit que Zelensky était reconnaissant à Trump de son leadership dans cet effort et avait redit qu’il était disposé à adopter un cessez-le-feu complet ¶4↗
      │ ⎯ The White House (en anglais), 19 mars 2025, paragraphe 4
      [Détails]
      [Plus : texte, citer … ▾ Sur un cessez-le-feu | Chronologie | En texte | Citer | Ce n’est pas ma question]"
    `);
  });

  it('what Trump said of leverage, in en', async () => {
    expect(await screen('en', 'ask', { question: 'What did Trump say of leverage?' })).toMatchInlineSnapshot(`
      "-# What did Trump say of leverage?
      Trump on **peace talks and a peace deal**
      │ 🇺🇸 Donald Trump
      │ -# President of the United States · said in the Oval Office, 13 March 2025
      │ Trump said, asked about leverage on Putin and sanctions: “Well, I do have leverage, but I don’t want to talk about leverage now, because right now we’re talking to him. And based on the statements he made today, they were pretty positive, I think, so I don’t want to talk about that.” ¶277↗
      │ ⎯ The White House, 13 March 2025, paragraph 277
      [All 5] [Details]
      [More: text, cite … ▾ By Trump | On peace talks and a peace deal | Timeline | As text | Cite | Not what I asked]"
    `);
  });

  it('what Trump said of leverage, in uk', async () => {
    expect(await screen('uk', 'ask', { question: 'Що Трамп сказав про важелі впливу?' })).toMatchInlineSnapshot(`
      "-# Що Трамп сказав про важелі впливу?
      Трамп про **мирні переговори та угоду**
      │ 🇺🇸 Дональд Трамп
      │ -# президент Сполучених Штатів · в Овальному кабінеті, 13 березня 2025 року
      │ Трамп сказав, коли його запитали про важелі впливу на Путіна та про санкції: “Well, I do have leverage, but I don’t want to talk about leverage now, because right now we’re talking to him. And based on the statements he made today, they were pretty positive, I think, so I don’t want to talk about that.” ¶277↗
      │ ⎯ The White House (англійською), 13 березня 2025 року, абзац 277
      [Усі 5] [Докладніше]
      [Ще: текст, посилання … ▾ Слова: Трамп | Про мирні переговори та угоду | Хронологія | Текстом | Послатися | Запитання було не про це]"
    `);
  });

  it('several who speak together are named in the reader’s language where another was named, in uk', async () => {
    const shown = await screen('uk', 'ask', { question: 'Чи обіцяв Трамп Зеленському системи Patriot?' });
    expect(shown).toContain('Рубіо');
    expect(shown.split('\n').slice(0, 2).join('\n')).not.toMatch(/Rubio|Waltz/u);
  });

  it('a greeting tells what is covered, in en', async () => {
    expect(await screen('en', 'ask', { question: 'Hello' })).toMatchInlineSnapshot(`
      "Hello. I tell you who said what on peace talks and a peace deal and on a ceasefire, 11–27 March 2025. Try one of these:
      [What did Scholz say on sanctions?]
      [What is disputed?]
      [27 March 2025 in brief]"
    `);
  });

  it('a greeting tells what is covered, in de', async () => {
    expect(await screen('de', 'ask', { question: 'Hallo' })).toMatchInlineSnapshot(`
      "Hallo. Ich sage, wer was zu den Friedensgesprächen und einem Friedensabkommen und zu einer Waffenruhe gesagt hat, 11.–27. März 2025. Zum Beispiel:
      [Was hat Scholz zu den Sanktionen gesagt?]
      [Was ist strittig?]
      [Der 27. März 2025 in Kürze]"
    `);
  });

  it('how many took part, which the headline tells whole of one source: no card stands empty above the other', async () => {
    expect(await screen('en', 'ask', { question: 'How many took part?' })).toMatchInlineSnapshot(`
      "-# How many took part?
      AFP: Over two dozen heads of state and government took part in the meeting. (AFP ¶4)
      │ 🇺🇸 White House
      │ -# said after the talks with Russia in Riyadh, 25 March 2025
      │ - Said that the United States had facilitated bilateral technical talks with the Russian delegation in Riyadh, in line with discussions between Trump and Putin · The White House ¶1↗
      │ ⎯ AFP, 27 March 2025 and The White House: Russia, 25 March 2025 · ¶ = paragraph
      [All 5] [Details]
      [More: text, cite … ▾ On the Paris summit | Timeline | As text | Cite | Not what I asked]"
    `);
  });
});
