/** Numbers whom and what a curator chooses, so that a number means the same through a whole draft. */
import { hasWords } from '../../record/entries.ts';
import type { ArticleLine } from '../article.ts';
import type { Choice, Choices } from '../choices.ts';

/** Gives each choice its number. */
export type Numbering = (choices: Choices, article: readonly ArticleLine[]) => Choices;

/**
 * Makes a numbering: people and parties have numbers of one row, topics of another. Those that the article names come first, in
 * its order; a number that was given stays, and whoever comes later gets the next one.
 */
export function numbering(): Numbering {
  const entities = new Map<string, number>();
  const topics = new Map<string, number>();
  const numbered = (row: Map<string, number>, list: readonly Choice[]): readonly Choice[] =>
    list.map(choice => {
      const key = `${choice.kind} ${choice.id}`;
      const number = row.get(key) ?? row.size + 1;
      row.set(key, number);
      return { ...choice, number };
    });
  return (choices, article) => {
    const isNew = (row: Map<string, number>) => (choice: Choice) => !row.has(`${choice.kind} ${choice.id}`);
    numbered(entities, byMention([...choices.parties, ...choices.people].filter(isNew(entities)), article));
    numbered(topics, byMention(choices.topics.filter(isNew(topics)), article));
    return {
      people: numbered(entities, choices.people),
      parties: numbered(entities, choices.parties),
      topics: numbered(topics, choices.topics),
    };
  };
}

/** Choices by the line of the article that names them first. */
function byMention(choices: readonly Choice[], article: readonly ArticleLine[]): readonly Choice[] {
  const whole = article.map(({ text }) => text).join(' \n ');
  const lineOf = ({ names }: Choice): number => {
    const there = names.filter(name => hasWords(whole, name));
    const at = article.findIndex(({ text }) => there.some(name => hasWords(text, name)));
    return at < 0 ? article.length : at;
  };
  const lines = new Map(choices.map(choice => [choice, lineOf(choice)]));
  return choices.toSorted((a, b) => (lines.get(a) ?? 0) - (lines.get(b) ?? 0));
}
