/** What a member sees of a day of which several sources tell, and of the newest. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/timeline over several sources', () => {
  it('25 March, in en', async () => {
    expect(await screen('en', 'timeline', { day: '25 March' })).toMatchInlineSnapshot(`
      "**25 March 2025** · The United States and a Russian delegation hold technical talks in Riyadh. (The White House (a) ¶1↗, AFP ¶24)
      │ │ 🇺🇸 White House, after the talks with Russia in Riyadh
      │ │ Said that the United States had facilitated bilateral technical talks with the Russian delegation in Riyadh, in line with discussions between Trump and Putin · The White House (a) ¶1↗
      │ │ ⚠ Open or disputed
      │ │ Are the contours of a possible Black Sea ceasefire agreed? · The White House (b) ¶2↗, The White House (a) ¶2↗, AFP ¶24
      │ ⎯ The White House: (a) Russia, (b) Ukraine, 25 March 2025 and AFP, 27 March 2025 · ¶ = paragraph
      [Day before] [Day after] [All 23]
      [Open one, text, picture … ▾ 23–25 March 2025, The White House (a) ¶1: The United States and a Russian delegation hold technical… | White House, The White House (a) ¶1: Said that the United States had facilitated bilateral… | White House, The White House (b) ¶2: On the Black Sea | White House, The White House (a) ¶2: On the Black Sea | White House, AFP ¶24: Said that Russia and Ukraine had reached agreement on the contours of a… | The dispute | Details | As text | Picture]"
    `);
  });

  it('25 March, in de', async () => {
    expect(await screen('de', 'timeline', { day: '25. März' })).toMatchInlineSnapshot(`
      "**25. März 2025** · Die USA und eine russische Delegation führen technische Gespräche in Riad. (The White House (a) ¶1↗, AFP ¶24)
      │ │ 🇺🇸 Weißes Haus, nach den Gesprächen mit Russland in Riad
      │ │ Das Weiße Haus erklärte, die USA hätten in Riad bilaterale Gespräche auf technischer Ebene mit der russischen Delegation ermöglicht, im Einklang mit den Unterredungen zwischen Trump und Putin · The White House (a) ¶1↗
      │ │ ⚠ Offen oder strittig
      │ │ Umrisse einer möglichen Schwarzmeer-Waffenruhe vereinbart? · The White House (b) ¶2↗, The White House (a) ¶2↗, AFP ¶24
      │ ⎯ The White House (auf Englisch): (a) Russia, (b) Ukraine, 25. März 2025 und AFP (auf Englisch), 27. März 2025 · ¶ = Absatz
      [Tag davor] [Tag danach] [Alle 23]
      [Öffnen, Text, Bild … ▾ 23.–25. März 2025, The White House (a) ¶1: Die USA und eine russische Delegation führen technische… | Weißes Haus, The White House (a) ¶1: Das Weiße Haus erklärte, die USA hätten in Riad bilaterale… | Weißes Haus, The White House (b) ¶2: Zum Schwarzen Meer | Weißes Haus, The White House (a) ¶2: Zum Schwarzen Meer | Weißes Haus, AFP ¶24: Das Weiße Haus erklärte, Russland und die Ukraine hätten sich auf die Umrisse… | Der Streitpunkt | Einzelheiten | Als Text | Bild]"
    `);
  });

  it('the newest day, in en', async () => {
    expect(await screen('en', 'timeline')).toMatchInlineSnapshot(`
      "**27 March 2025** · European countries agreed at the Paris summit to ramp up sanctions on Russia over its war, not to lift them. (AFP ¶1)
      │ │ 🇩🇪 Scholz said in a separate briefing
      │ │ To lift sanctions on Russia without a truce would be a “grave mistake” ¶9
      │ │ 🇫🇷 Macron said after the summit
      │ │ France and Britain were leading the effort to send a “reassurance force” to Ukraine after any end to the fighting ¶11
      │ │ ⚠ Open or disputed
      │ │ - Did Russia violate the energy deal by a strike on Kherson? ¶22
      │ │ - Did Ukraine strike energy sites? ¶23
      │ │ Ahead
      │ │ A Franco-British delegation goes to Ukraine for talks (announced) ¶12 (corrected)
      │ ⎯ AFP, 27 March 2025 · ¶ = paragraph
      [Day before] [Day after] [All 48]
      [Open one, text, picture … ▾ Ukraine’s European allies ¶1: Agreed at the Paris summit to ramp up sanctions on Russia over its… | Scholz ¶9: To lift sanctions on Russia without a truce would be a “grave mistake” | Macron ¶11: France and Britain were leading the effort to send a “reassurance force” to Ukraine… | Ukraine ¶22: Accused Russia of violating a US-brokered agreement not to target energy… | Russian claims with no speaker named ¶23: Ukraine’s army is said to have targeted energy sites; the… | Ukrainian army ¶23: Rejected Russian claims that it had targeted energy sites itself | no date ¶12: A Franco-British delegation goes to Ukraine for talks (announced) | The whole timeline | Disputes | Details | As text | Picture]"
    `);
  });

  it('the newest day, in uk', async () => {
    expect(await screen('uk', 'timeline')).toMatchInlineSnapshot(`
      "**27 березня 2025 року** · Європейські країни домовилися на Паризькому саміті посилити санкції проти Росії через її війну, а не скасовувати їх. (AFP ¶1)
      │ │ 🇩🇪 Шольц – на окремому брифінгу
      │ │ Скасування санкцій проти Росії без перемир’я було б “grave mistake” ¶9
      │ │ 🇫🇷 Макрон – після саміту
      │ │ Франція та Велика Британія очолюють зусилля з відправлення “reassurance force” до України після можливого завершення боїв ¶11
      │ │ ⚠ Спірне або без відповіді
      │ │ - Херсон: чи порушила Росія енергетичну домовленість? ¶22
      │ │ - Чи завдавала Україна ударів по енергетичних об’єктах? ¶23
      │ │ Попереду
      │ │ Франко-британська делегація вирушає до України на переговори (оголошено) ¶12 (виправлено)
      │ ⎯ AFP (англійською), 27 березня 2025 року · ¶ = абзац
      [День до] [День після] [Усі 48]
      [Відкрити, текст, зображення … ▾ Європейські союзники України ¶1: Домовилися на Паризькому саміті посилити санкції проти Росії через… | Шольц ¶9: Скасування санкцій проти Росії без перемир’я було б “grave mistake” | Макрон ¶11: Франція та Велика Британія очолюють зусилля з відправлення “reassurance force” до… | Україна ¶22: Звинуватила Росію в порушенні укладеної за посередництва США домовленості не атакувати… | Російські твердження, мовця не названо ¶23: Українська армія нібито атакувала енергетичні об’єкти… | Українська армія ¶23: Відкинула російські твердження про те, що вона сама атакувала енергетичні… | без дати ¶12: Франко-британська делегація вирушає до України на переговори (оголошено) | Уся хронологія | Спірні питання | Докладніше | Текстом | Зображення]"
    `);
  });
});
