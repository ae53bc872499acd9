/** Tests what a question names besides: other alternatives, joined countries, positions, purposes. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

const ids = (question: string): readonly string[] => {
  const answer = answerQuestion(question, dossier);
  return (answer.kind === 'refusal' ? answer.nearest : answer.items).map(({ id }) => id);
};
const kindOf = (question: string): string => answerQuestion(question, dossier).kind;

describe('another alternative', () => {
  it.each([
    ['did scholz want the sanctions gone or nah', ['no-sense', 'mistake']],
    ['müssen alle zustimmen bevor die truppe kommt oder reicht auch ein teil', ['unanimity']],
    ['по чорному морю домовились чи знову брехня', ['contours']],
    ['les troupes partiraient avant ou seulement après la fin des combats ?', ['reassure', 'deploy']],
  ])('needn’t be in what answers: %s', (question, right) => {
    expect(kindOf(question)).not.toBe('refusal');
    expect(right).toContain(ids(question)[0]);
  });

  it.each([
    'Will they send troops or missiles?',
    'Will Macron send money or tanks?',
    'Which banks or firms will new sanctions hit?',
  ])('is asked for where nothing has it, or it is none: %s', question => {
    expect(kindOf(question)).not.toBe('answer');
  });
});

describe('countries that are joined', () => {
  it.each([
    'what would the franco british delegation talk about?',
    'What will the UK-France delegation say in Ukraine?',
    'De quoi va parler la délégation franco-britannique ?',
    'Worüber spricht die französisch-britische Delegation?',
    'Про що говоритиме франко-британська делегація?',
  ])('speak for nobody: %s', question => {
    expect(parseQuestion(question, dossier).speakers).toEqual([]);
    expect(answerQuestion(question, dossier)).not.toHaveProperty('credited');
  });

  it('are none in one country’s name', () => {
    expect(parseQuestion('What did the British say about peace?', dossier).speakers.map(({ id }) => id)).toEqual([
      'uk',
    ]);
  });
});

describe('somebody’s position', () => {
  it.each([
    ['Is Starmer against sanctions?', 'clarity'],
    ['Est-ce que Scholz est contre les sanctions ?', 'no-sense'],
    ['Ist Scholz gegen Sanktionen?', 'no-sense'],
    ['Чи Шольц проти санкцій?', 'mistake'],
  ])('is told in their own words: %s', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  it.each([
    'Is Macron against sanctions?',
    'Est-ce que Macron est contre les sanctions ?',
    'Ist Macron gegen Sanktionen?',
  ])('is nobody else’s, nor an event’s: %s', question => {
    expect(kindOf(question)).toBe('refusal');
  });
});

describe('what something is for', () => {
  it.each([
    ['What is the point of the reassurance force?', 'deterrence'],
    ['Please explain what the summit was supposed to achieve.', ''],
    ['À quoi servirait la force de réassurance ?', 'deterrence'],
    ['Wozu soll die Truppe dienen?', 'deterrence'],
    ['Яка мета саміту?', ''],
  ])('%s', (question, id) => {
    expect(parseQuestion(question, dossier).isPurpose).toBe(true);
    expect(id === '' ? ['aim', 'police'] : [id]).toContain(ids(question)[0]);
  });

  it('is not asked by a point', () => {
    expect(parseQuestion('At what point did the war begin?', dossier).isPurpose).toBe(false);
  });
});

describe('a country’s institution that the record lacks', () => {
  it.each(['schickt die bundeswehr auch leute', 'Schickt die Bundeswehr Truppen?', 'Hat der Bundestag zugestimmt?'])(
    'isn’t another’s: %s',
    question => {
      expect(kindOf(question)).not.toBe('answer');
    },
  );
});

describe('a word in capitals', () => {
  it.each([
    'I was told Starmer wants LESS pressure',
    'MOINS de sanctions selon Starmer ?',
    'will Starmer WENIGER Sanktionen?',
  ])('is stressed, and no name: %s', question => {
    expect(parseQuestion(question, dossier).unknownNames).toEqual([]);
  });
});

describe('of somebody asked for', () => {
  it('their own words come nearest', () => {
    expect(ids('your stupid article doesnt even say what starmer thinks of lifting sanctions does it')[0]).toBe(
      'clarity',
    );
  });

  it('the whole name is said that the record lacks', () => {
    const answer = answerQuestion('Que pense Marine Le Pen de l’envoi de militaires ?', dossier);
    expect(answer.kind === 'refusal' ? answer.reason : answer.kind).toEqual({
      kind: 'unknown-name',
      name: 'Marine Le Pen',
    });
  });
});
