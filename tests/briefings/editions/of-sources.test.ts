/** What a channel sees of an edition over several sources. */
import { expect, test as it } from 'vitest';
import { ofSources, screenOf } from '../../support/screens.ts';
import { at, composed, posted, within } from './support.ts';

const NEW = {
  watermark: at('2026-11-29T00:00:00Z'),
  until: at('2026-12-01T08:00:00Z'),
  topics: ['blacksea', 'exports'],
};

it('what is new on the Black Sea and on exports, in English', () => {
  const context = within(ofSources);
  expect(screenOf(posted(composed(NEW, context), context))).toMatchInlineSnapshot(`
    "**Briefing, Wednesday 4 June 2031** · The United States and a Ukrainian delegation hold technical talks in Riyadh. (The White House (a) ¶1↗, AFP ¶24)
    │ │ What happened
    │ │ The United States and a Russian delegation hold technical talks in Riyadh, 23–25 March 2025 · The White House (b) ¶1↗, AFP ¶24
    │ │ 🇺🇸 White House, after the talks with Russia in Riyadh, 25 March 2025
    │ │ - On the Black Sea · The White House (b) ¶2↗ (see also The White House (a) ¶2↗, AFP ¶24) ⚠ one side heard
    │ │ - On what the United States will do for Russia’s exports · The White House (b) ¶3↗
    │ │ ⚠ Open or disputed
    │ │ Are the contours of a possible Black Sea ceasefire agreed? · The White House (a) ¶2↗, The White House (b) ¶2↗, AFP ¶24
    │ ⎯ The White House: (a) Ukraine, (b) Russia, 25 March 2025 and AFP, 27 March 2025 · ¶ = paragraph · 9 new since 29 November 2026, 4 of them not shown
    [All 9] [Picture] [About]
    [More: … ▾ Timeline | Quotations | Disputes | Quotations on the Black Sea | 25 March 2025 · The Black Sea]"
  `);
});

it('what is new on the Black Sea and on exports, in Ukrainian', () => {
  const context = within(ofSources, 'uk');
  expect(screenOf(posted(composed(NEW, context), context))).toMatchInlineSnapshot(`
    "**Огляд, середа, 4 червня 2031 року** · США та українська делегація проводять технічні переговори в Ер-Ріяді. (The White House (a) ¶1↗, AFP ¶24)
    │ │ 🇺🇸 Білий дім, після переговорів з Росією в Ер-Ріяді, 25 березня 2025 року
    │ │ - Про Чорне море · The White House (b) ¶2↗ (див. також The White House (a) ¶2↗, AFP ¶24) ⚠ чути одну сторону
    │ │ - Про те, що США зроблять для російського експорту · The White House (b) ¶3↗
    │ │ ⚠ Спірне або без відповіді
    │ │ Чорне море: чи узгоджено контури можливого припинення вогню? · The White House (a) ¶2↗, The White House (b) ¶2↗, AFP ¶24
    │ ⎯ The White House (англійською): (a) Ukraine, (b) Russia, 25 березня 2025 року і AFP (англійською), 27 березня 2025 року · ¶ = абзац · нових записів з 29 листопада 2026 року: 9, із них не показано 5
    [Усі 9] [Зображення] [Про огляд]
    [Ще: … ▾ Хронологія | Цитати | Спірні питання | Цитати на тему «Чорне море» | 25 березня 2025 року · Чорне море | Хронологія · Чорне море]"
  `);
});
