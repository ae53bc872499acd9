import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { dossier } from '../support/record.ts';

/** The items that are shown for a question, and whether the first is given as the answer. */
function shown(question: string): { readonly ids: readonly string[]; readonly isAnswer: boolean } {
  const answer = answerQuestion(question, dossier);
  const items = answer.kind === 'refusal' ? answer.nearest : answer.items;
  return { ids: items.map(({ id }) => id), isAnswer: answer.kind === 'answer' };
}

describe('a country’s army', () => {
  it.each([
    'Why did the Ukrainian army admit it hit Russian energy sites?',
    'Did the Ukrainian army admit strikes on energy?',
    'Hat die ukrainische Armee zugegeben, selber Energieanlagen angegriffen zu haben?',
    'L’armée ukrainienne a-t-elle reconnu avoir frappé des sites énergétiques ?',
    'Чи визнала українська армія удари по енергетиці?',
  ])('answers for itself: %s', question => {
    const { ids, isAnswer } = shown(question);
    expect(isAnswer).toBe(true);
    expect(['denial', 'rejects', 'ev-reject']).toContain(ids[0]);
  });
});

describe('whose deed it is', () => {
  it.each(['Which conditions did Russia set, exactly? List all of them.', 'Which conditions exactly did Russia set?'])(
    'isn’t told by who speaks of the country: %s',
    question => {
      const { ids, isAnswer } = shown(question);
      expect(isAnswer && ids[0] !== 'ru-terms').toBe(false);
    },
  );
});

describe('what something is for', () => {
  it.each([
    'Explain what the reassurance force would actually be FOR.',
    'What is the purpose of the reassurance force?',
    'À quoi sert la force de réassurance ?',
    'Wozu dient die Rückversicherungstruppe?',
    'Для чого сили підтримки?',
  ])('is told by what gives a purpose: %s', question => {
    expect(shown(question).ids[0]).toBe('deterrence');
  });
});

describe('whether all agree', () => {
  it.each([
    'Did all countries agree to the force?',
    'Tous étaient d’accord pour la force ?',
    'Alle waren mit der Truppe einverstanden, oder?',
    'Всі країни погодились на ці сили, так?',
  ])('asks for unanimity: %s', question => {
    expect(shown(question).ids[0]).toBe('unanimity');
  });

  it('but not where they agree on something else', () => {
    expect(shown('Did all European countries agree to ramp up sanctions?').ids[0]).toBe('ramp-up');
  });
});

describe('one kind of what a topic is', () => {
  it.each([
    'Are the soldiers peacekeepers? Yes or no.',
    'Sind die Soldaten Friedenstruppen? Ja oder nein.',
    'Ці військові – миротворці?',
  ])('is told by what names it: %s', question => {
    expect(shown(question).ids[0]).toBe('no-keepers');
  });
});

describe('a date', () => {
  it.each([
    'On what date will the deployment of troops begin?',
    'À quelle date commencera le déploiement des troupes ?',
    'An welchem Datum beginnt der Einsatz der Truppen?',
    'Якого числа почнеться розгортання військ?',
  ])('isn’t told by what comes after something: %s', question => {
    const { ids, isAnswer } = shown(question);
    expect(isAnswer && ['sketching', 'reassure', 'deploy', 'where-talks'].includes(ids[0] ?? '')).toBe(false);
  });
});

describe('a duration without a number', () => {
  it.each([
    'According to Starmer, how long has Europe not seen such mobilising?',
    'D’après Starmer, on n’avait pas vu une mobilisation européenne pareille depuis combien de temps ?',
  ])('is told: %s', question => {
    const { ids, isAnswer } = shown(question);
    expect(isAnswer).toBe(true);
    expect(ids[0]).toBe('mobilising');
  });
});
