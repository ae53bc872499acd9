/** What a member sees of what is disputed. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/disputed over several sources', () => {
  it('all of it, in en', async () => {
    expect(await screen('en', 'disputed')).toMatchInlineSnapshot(`
      "**7 questions are open or disputed.** Who says what:
      │ │ Did Russia violate the energy deal by a strike on Kherson?
      │ │ Ukraine accuses (AFP ¶22) · Russia not heard
      │ │ Did Ukraine strike energy sites?
      │ │ Russia claims (AFP ¶23) · Ukraine denies (AFP ¶23)
      │ │ Does Russia want peace?
      │ │ Zelensky: no (AFP ¶8) · Russia not heard
      │ │ Are the contours of a possible Black Sea ceasefire agreed?
      │ │ United States says so (The White House (a) ¶2↗, The White House (b) ¶2↗, AFP ¶24) · Russia, Ukraine not heard
      │ ⎯ AFP, 27 March 2025 and The White House: (a) Ukraine, (b) Russia, 25 March 2025 · ¶ = paragraph · 1–4 of 7
      [Previous] [Next] [Details]
      [Open a question, text ▾ Did Russia violate the agreement on energy infrastructure by a strike on Kherson? | Did Ukraine strike energy sites? | Does Russia want peace? | Have Russia and Ukraine agreed on the contours of a possible Black Sea ceasefire? | Is there tentative progress towards a ceasefire? | Has land that would be kept and lost been discussed with Ukraine? | Is the United States in for 350 billion dollars, and Europe for 100 billion? | As text]"
    `);
  });

  it('all of it, in fr', async () => {
    expect(await screen('fr', 'disputed')).toMatchInlineSnapshot(`
      "**7 questions sont ouvertes ou contestées.** Qui dit quoi :
      │ │ Kherson : la Russie a-t-elle violé l’accord sur l’énergie ?
      │ │ Ukraine : accusation ¶22 · Russie : aucun propos
      │ │ L’Ukraine a-t-elle frappé des sites énergétiques ?
      │ │ Russie : affirmation ¶23 · Ukraine : démenti ¶23
      │ │ La Russie veut-elle la paix ?
      │ │ Zelensky : non ¶8 · Russie : aucun propos
      │ ⎯ AFP (en anglais), 27 mars 2025 · ¶ = paragraphe · 1–3 sur 7
      [Précédent] [Suivant] [Détails]
      [Ouvrir une question, texte ▾ La Russie a-t-elle violé l’accord sur les infrastructures énergétiques par une frappe sur Kherson ? | L’Ukraine a-t-elle frappé des sites énergétiques ? | La Russie veut-elle la paix ? | La Russie et l’Ukraine se sont-elles accordées sur les contours d’un possible cessez-le-feu en mer… | Y a-t-il de timides progrès vers un cessez-le-feu ? | A-t-on discuté avec l’Ukraine de territoires qui seraient conservés et perdus ? | Les États-Unis ont-ils engagé 350 milliards de dollars, et l’Europe 100 milliards ? | En texte]"
    `);
  });
});
