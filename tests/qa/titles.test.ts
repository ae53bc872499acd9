/** Holds that a name in a question is heard with a title before it, and that a title alone is nobody's words. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { dossier } from '../support/record.ts';

const ASKING = [
  {
    lead: 'What did',
    end: 'say about sanctions?',
    titles: ['', 'President', 'PM', 'Prime Minister', 'Chancellor', 'Mr', 'Mr. President', 'Secretary'],
  },
  {
    lead: 'Qu’a dit',
    end: 'sur les sanctions ?',
    titles: ['', 'le président', 'Monsieur', 'M.', 'le chancelier', 'le Premier ministre'],
  },
  {
    lead: 'Was sagte',
    end: 'zu den Sanktionen?',
    titles: ['', 'Präsident', 'Herr', 'Bundeskanzler', 'Premierminister', 'Außenminister'],
  },
  { lead: 'Що сказав', end: 'про санкції?', titles: ['', 'президент', 'пан', 'канцлер', 'прем’єр'] },
];

describe('whose words are asked for', () => {
  it.each([...dossier.people.values()].map(p => [p.name, p] as const))(
    '%s, with any title before the name',
    (_, person) => {
      const misread = ASKING.flatMap(({ lead, end, titles }) =>
        titles.map(title => `${lead} ${title} ${person.name.split(' ').at(-1)} ${end}`),
      ).filter(question => {
        const { speakers } = answerQuestion(question, dossier).interpretation;
        return speakers.length !== 1 || speakers[0] !== person;
      });
      expect(misread).toEqual([]);
    },
  );

  it.each([
    'What did the president say?',
    'Was sagte der Präsident?',
    'Que dit le président ?',
    'Що сказав президент?',
  ])('%s: several are president', question => {
    expect(answerQuestion(question, dossier).interpretation.speakers).toEqual([]);
  });
});
