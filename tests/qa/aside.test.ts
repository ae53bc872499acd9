/** Tests that what is said around a question is taken off. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { withoutAsides } from '../../src/qa/clauses.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

const first = (question: string): string => {
  const answer = answerQuestion(question, dossier);
  if (answer.kind === 'refusal') return answer.reason.kind;
  return answer.kind === 'answer' ? (answer.items[0]?.id ?? '') : answer.kind;
};

describe('what is said around a question', () => {
  it.each([
    ['Who hosted? Name and title.', 'Who hosted?'],
    ['Intern here: did he speak alone?', 'did he speak alone?'],
    ['Will all allies send soldiers? Y/N and who says so.', 'Will all allies send soldiers?'],
    ['Starmer : sa citation sur les sanctions, vite svp', 'Starmer : sa citation sur les sanctions,'],
    ['Sind es Friedenstruppen? Ja oder nein.', 'Sind es Friedenstruppen?'],
    ['Хто приймав саміт? Ім’я та посада.', 'Хто приймав саміт?'],
    ['Was lifting sanctions discussed? I need this in two minutes.', 'Was lifting sanctions discussed?'],
    ['Draft says Kyiv ignored a truce. Right?', 'that Kyiv ignored a truce.'],
    ['My flatmate claims that Russia wants peace', 'that Russia wants peace'],
    ['Mon collègue dit que Macron a accueilli le sommet', 'que Macron a accueilli le sommet'],
    ['Der Entwurf behauptet, dass Macron Gastgeber war.', 'dass Macron Gastgeber war.'],
  ])('%s', (typed, left) => {
    expect(withoutAsides(typed).text).toBe(left);
  });

  it.each([
    'Who hosted the summit?',
    'The Kherson strike: when?',
    'Macron, Starmer and Zelensky',
    'Name and title.',
    'What did the reporter say?',
    'yes or no?',
    '',
  ])('leaves all of: %s', typed => {
    expect(withoutAsides(typed)).toEqual({ text: typed, aside: '', reported: '' });
  });

  it('tells what is to be checked from what is asked', () => {
    expect(withoutAsides('Draft has Blinken speaking in Jamaica. Right person?').reported).toBe(
      'that Blinken speaking in Jamaica.',
    );
    expect(withoutAsides('Macron hosted it. Correct?').reported).toBe('Macron hosted it.');
    expect(withoutAsides('Who hosted it? Quick please.').reported).toBe('');
    expect(withoutAsides('What did Orban say? Intern swears he blocked something.').reported).not.toContain('Orban');
  });

  it('leaves something of every text that has something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), text => {
        expect(withoutAsides(text).text.trim() === '').toBe(text.trim() === '');
      }),
    );
  });

  it.each([
    ['Who hosted? Name and title.', ['host']],
    ['Copy says nearly 50 leaders attended. Right or wrong? I need this in two minutes.', ['attendance']],
    ['Check: intern has Zelensky calling it a grave mistake to drop sanctions. Correct attribution?', ['mistake']],
    ['Worum ging es in Paris? Ein Satz.', ['aim', 'police']],
  ])('doesn’t keep it from being answered: %s', (question, items) => {
    expect(items).toContain(first(question));
  });

  it('may still ask for what an item leaves open', () => {
    expect(first('Who was the French official who told of the call?')).toBe('call-told');
    expect(answerQuestion('Who was the French official who told of the call? Name please.', dossier).kind).not.toBe(
      'answer',
    );
  });
});

describe('a name that the record lacks', () => {
  it('in what is to be checked doesn’t hide what the record has of somebody else', () => {
    const answer = answerQuestion('Draft has Blinken speaking in Jamaica. Right person?', dossier);
    expect(answer.kind === 'answer' && [answer.items[0]?.id, answer.unknownName]).toEqual(['ev-jamaica', 'Blinken']);
  });

  it.each([
    'What did Blinken say?',
    'What did Blinken say in Jamaica?',
    'Did Blinken comment on sanctions?',
    'Draft quotes Blinken on sanctions. Right?',
    'What did Orban say? Intern swears he blocked something.',
  ])('is refused where it is asked for: %s', question => {
    expect(answerQuestion(question, dossier).kind).toBe('refusal');
  });
});
