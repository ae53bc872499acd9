/** Declares that a reader of any language sees on the first screen what an English reader sees. */
import { expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { ask, NOW } from '../support/record.ts';
import { type Input, type Subjects, sample } from './questions.ts';

/** Every day, position and comparison that can be asked for: of everything, of each topic and each country. */
function questionsOn({ days, topics, parties }: Subjects): readonly (readonly [command: string, input: Input])[] {
  const about = [{}, ...topics.map(topic => ({ topic })), ...parties.map(country => ({ country }))];
  const on = [{}, ...topics.map(topic => ({ topic }))];
  const pairs = parties.flatMap(a => parties.filter(b => a < b).map(b => ({ a, b })));
  return [
    ...about.map(input => ['timeline', input] as const),
    ...days.flatMap(day => about.map(input => ['timeline', { ...input, day }] as const)),
    ...parties.flatMap(country => on.map(input => ['position', { country, ...input }] as const)),
    ...pairs.flatMap(pair => on.map(input => ['compare', { ...pair, ...input }] as const)),
  ];
}

/** @param most most questions that are put */
export function describeFirstScreens(dossier: Dossier, about: Subjects, most: number): void {
  it('the first screen of a day, a position, a comparison shows the same items in every language', () => {
    for (const [command, input] of sample(questionsOn(about), most)) {
      const [first, ...others] = ALL_MESSAGES.map(messages => {
        const { page } = ask(command, input, 0, { dossier, now: NOW, messages });
        return (page.items ?? []).map(({ item }) => item.id);
      });
      for (const shown of others) expect(shown, JSON.stringify([command, input])).toEqual(first);
    }
  });
}
