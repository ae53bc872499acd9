/** What a member sees who has words checked. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/verify over several sources', () => {
  it('a document’s sentence, in en', async () => {
    expect(
      await screen('en', 'verify', {
        text: 'The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports',
      }),
    ).toMatchInlineSnapshot(`
      "✅ **Word for word**, as part of a longer quotation by the White House.
      │ 🇺🇸 White House
      │ -# said after the talks with Russia in Riyadh, 25 March 2025
      │ “__The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports__, lower maritime insurance costs, and enhance access to ports and payment systems for such transactions.” ¶3↗
      │ ⎯ The White House (Russia), 25 March 2025, paragraph 3 · underlined: the words checked
      │ Asked
      │ The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports
      [Details]
      [More: text, cite ▾ As text | Cite]"
    `);
  });

  it('a document’s sentence, in fr', async () => {
    expect(
      await screen('fr', 'verify', {
        text: 'The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports',
      }),
    ).toMatchInlineSnapshot(`
      "✅ **Mot pour mot**, dans une citation plus longue : Maison-Blanche.
      │ 🇺🇸 Maison-Blanche
      │ -# a dit après les discussions avec la Russie à Riyad, 25 mars 2025
      │ “__The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports__, lower maritime insurance costs, and enhance access to ports and payment systems for such transactions.” ¶3↗
      │ ⎯ The White House (Russia) (en anglais), 25 mars 2025, paragraphe 3 · souligné : les mots vérifiés
      │ Question posée
      │ The United States will help restore Russia’s access to the world market for agricultural and fertilizer exports
      [Détails]
      [Plus : texte, citer ▾ En texte | Citer]"
    `);
  });

  it('words given to another, in en', async () => {
    expect(
      await screen('en', 'verify', { text: 'now we’re going to see whether or not Russia is there', speaker: 'Rutte' }),
    ).toMatchInlineSnapshot(`
      "⚠ **Right words, another speaker.** “if they’re not, it’ll be a very…” is missing. “now we’re going to see whether or not…” is Donald Trump’s, not Mark Rutte’s.
      │ 🇺🇸 Donald Trump
      │ -# President of the United States · said in the Oval Office, 13 March 2025
      │ “So, a lot of the details of a final agreement have actually been discussed. Now we’re going to see whether or not Russia is there, and __**if they’re not, it’ll be a very disappointing moment for the world**__.” ¶90↗
      │ ⎯ The White House, 13 March 2025, paragraph 90 · underlined: what is missing
      [By Trump] [Details]
      [More: text, cite ▾ As text | Cite]"
    `);
  });

  it('words given to another, in uk', async () => {
    expect(
      await screen('uk', 'verify', { text: 'now we’re going to see whether or not Russia is there', speaker: 'Рютте' }),
    ).toMatchInlineSnapshot(`
      "⚠ **Слова ті самі, автор інший.** Бракує “if they’re not, it’ll be a very…” Автор слів «now we’re going to see whether or not…» – Дональд Трамп, а не Марк Рютте.
      │ 🇺🇸 Дональд Трамп
      │ -# президент Сполучених Штатів · в Овальному кабінеті, 13 березня 2025 року
      │ “So, a lot of the details of a final agreement have actually been discussed. Now we’re going to see whether or not Russia is there, and __**if they’re not, it’ll be a very disappointing moment for the world**__.” ¶90↗
      │ ⎯ The White House (англійською), 13 березня 2025 року, абзац 90 · підкреслено: чого бракує
      [Слова: Трамп] [Докладніше]
      [Ще: текст, посилання ▾ Текстом | Послатися]"
    `);
  });
});
