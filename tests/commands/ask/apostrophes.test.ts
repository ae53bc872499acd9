/** Holds that a word is read whose apostrophe or space is missing. */
import { describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr/index.ts';
import { ask, context } from '../../support/record.ts';

const answerTo = (question: string) => {
  const { page, message, kind } = ask('ask', { question }, 0, { ...context, messages: fr });
  const [asked, ...said] = message.content.split('\n');
  return { kind, asked, said, embeds: message.embeds, ids: page.items?.map(({ item }) => item.id) };
};

describe('/ask with an apostrophe missing', () => {
  it.each([
    ['lunanimité est-elle nécessaire ?', 'l’unanimité est-elle nécessaire ?'],
    ['qu’a dit Macron de lunanimité ?', 'qu’a dit Macron de l’unanimité ?'],
    ['il faut dunanimité ou pas', 'il faut d’unanimité ou pas'],
    ['jai besoin de savoir qui a accueilli le sommet', 'j’ai besoin de savoir qui a accueilli le sommet'],
    ['cest quoi la coalition des volontaires', 'c’est quoi la coalition des volontaires'],
    ['quest ce qui est contesté', 'qu’est ce qui est contesté'],
    ['que pense Zelensky de la défense de lEurope', 'que pense Zelensky de la défense de l’Europe'],
    ['Lukraine a frappé des sites énergétiques ?', 'L’Ukraine a frappé des sites énergétiques ?'],
    ['jusqua quand la guerre dure', 'jusqu’à quand la guerre dure'],
    ['whats the aim of the summit', 'what’s the aim of the summit'],
    ['why dont all countries send troops', 'why don’t all countries send troops'],
    ['werent the sanctions lifted', 'weren’t the sanctions lifted'],
    ['itll be peacekeepers?', 'it’ll be peacekeepers?'],
  ])('%s is answered as %s', (fused, whole) => {
    const { asked, ...answer } = answerTo(fused);
    const { asked: _, ...expected } = answerTo(whole);
    expect(answer).toEqual(expected);
    expect(asked).toContain(fused.slice(0, 8));
  });

  it.each(['What did Lavrov say?', 'Did they lend money?', 'Que dit Dalila ?'])(
    'no word is cut that only looks like one: %s',
    question => {
      expect(answerTo(question).kind).toBe('nothing');
    },
  );
});
