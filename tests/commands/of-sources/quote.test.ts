/** What a member sees of somebody’s quotations, and where there are none. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/quote over several sources', () => {
  it('Rutte, in en', async () => {
    expect(await screen('en', 'quote', { speaker: 'Rutte' })).toMatchInlineSnapshot(`
      "**Mark Rutte**: 4 quotations
      │ Mark Rutte
      │ -# Secretary General of NATO · said in the Oval Office, 13 March 2025
      │ - “We also discussed defense production, because we need to produce more weaponry. We are not doing enough — not in the U.S., not in Europe. And we are lagging behind when you compare to the Russians and the Chinese.” ¶35↗
      │ - “And finally, Ukraine — you broke the deadlock.” ¶37↗
      │ ⎯ The White House, 13 March 2025 · ¶ = paragraph · 1–2 of 4
      [Previous] [Next] [Details]
      [Open one, text, picture ▾ Rutte ¶35: On the production of weapons, which he finds too low in the United States and in Europe | Rutte ¶37: “And finally, Ukraine — you broke the deadlock.” | As text | Picture]"
    `);
  });

  it('Rutte, in uk', async () => {
    expect(await screen('uk', 'quote', { speaker: 'Рютте' })).toMatchInlineSnapshot(`
      "**Марк Рютте**: 4 цитати
      │ Марк Рютте
      │ -# генеральний секретар НАТО · в Овальному кабінеті, 13 березня 2025 року
      │ - “We also discussed defense production, because we need to produce more weaponry. We are not doing enough — not in the U.S., not in Europe. And we are lagging behind when you compare to the Russians and the Chinese.” ¶35↗
      │ - “And finally, Ukraine — you broke the deadlock.” ¶37↗
      │ ⎯ The White House (англійською), 13 березня 2025 року · ¶ = абзац · 1–2 із 4
      [Назад] [Далі] [Докладніше]
      [Відкрити, текст, зображення ▾ Рютте ¶35: Про виробництво зброї, яке він вважає недостатнім і в Сполучених Штатах, і в Європі | Рютте ¶37: “And finally, Ukraine — you broke the deadlock.” | Текстом | Зображення]"
    `);
  });

  it('Putin: of whom no quotation is held, in en', async () => {
    expect(await screen('en', 'quote', { speaker: 'Putin' })).toMatchInlineSnapshot(`
      "**The record has no quotation from Vladimir Putin.**
      [Position: Russia]"
    `);
  });

  it('Putin: of whom no quotation is held, in de', async () => {
    expect(await screen('de', 'quote', { speaker: 'Putin' })).toMatchInlineSnapshot(`
      "**Hier steht kein wörtliches Zitat von Wladimir Putin.**
      [Position: Russland]"
    `);
  });
});
