import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

const read = (question: string): { readonly speakers: readonly string[]; readonly credits: boolean } => {
  const { speakers, credits } = parseQuestion(question, dossier);
  return { speakers: speakers.map(({ id }) => id), credits };
};

describe('whose words a question is about', () => {
  it.each([
    ['What did Macron say about the army?', ['macron'], false],
    ['Did Macron say it was a mistake?', ['macron'], true],
    ['According to Zelensky, does Russia want peace?', ['zelensky'], true],
    ['Laut Macron kommt eine Truppe', ['macron'], true],
    ['What did Macron and Starmer say?', ['macron', 'starmer'], false],
    ['What did Starmer say about Macron?', ['starmer'], false],
    ['What did Starmer say to Zelensky?', ['starmer'], false],
    ['Rubio praising Europe for it', ['rubio'], true],
    ['a source on Macron posting that Europe can defend itself', ['macron'], true],
    ['kremlin reaction to the plan', ['russia'], false],
    ['Scholz position on sanctions', ['scholz'], false],
    ['Who said that Macron was wrong?', [], false],
    ['Does Russia want peace?', [], false],
    ['Will the Europeans be on the front line?', [], false],
    ['What was said in Paris?', [], false],
    // A country behind a preposition, or as an adjective, is none who speaks.
    ['Скажіть, будь ласка, хто назвав зняття санкцій з росії помилкою', [], false],
    ['Що назвали помилкою для росії?', [], false],
    ['Que dit-on des banques russes ?', [], false],
    ['Was wurde mit Russland besprochen und gesagt?', [], false],
    ['Was called a mistake: relief for Russia?', [], false],
    ['They called Russian banks a target', [], false],
    ['Was sagt die russische Regierung zur Waffenruhe?', ['russia'], false],
    ['What do British officials say about sanctions?', ['uk'], false],
    ['What is the German position on sanctions?', ['germany'], false],
    ['Від кого, за словами Макрона, залежить це?', ['macron'], true],
  ])('%s: %j, credited %s', (question, speakers, credits) => {
    expect(read(question)).toEqual({ speakers, credits });
  });
});
