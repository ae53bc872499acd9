/** How members put things: what they look for, ask and claim, made of a record's own words. */
import type { Random } from './random.ts';

type Phrase = (words: readonly string[], chance: Random) => string;

/** From the words of a quotation to something that is looked for. */
export const LOOKED_FOR: readonly Phrase[] = [
  (words, chance) => chance.pick(words),
  (words, chance) => `${chance.pick(words)} ${chance.pick(words)} ${chance.pick(words)}`,
  words => `"${words.slice(0, 3).join(' ')}"`,
  (words, chance) => `${chance.pick(words)} -${chance.pick(words)}`,
  (words, chance) => mistype(chance.pick(words), chance),
  words => words.join(' '),
  words => `what was said about ${words.slice(-2).join(' ')}`,
];

/** From the words of a quotation to what is claimed to have been said: as it stands, altered, cut, amid others, invented. */
export const CLAIMED: readonly Phrase[] = [
  words => words.join(' '),
  words => `“${words.join(' ')}”`,
  (words, chance) => words.map(word => (chance.next() < 0.1 ? mistype(word, chance) : word)).join(' '),
  words => words.filter(word => word !== 'not').join(' '),
  words => words.slice(Math.floor(words.length / 3)).join(' '),
  words => `They said "${words.slice(0, 8).join(' ')}" and then "${words.slice(-5).join(' ')}". Is it so?`,
  (words, chance) => Array.from({ length: 12 }, () => chance.pick(words)).join(' '),
  () => 'The moon is made of green cheese, and everybody in the room knew it.',
];

/** Questions in the four languages about somebody, a country or body, a topic, and words of a quotation. */
export const QUESTIONS: readonly ((
  of: { readonly person: string; readonly party: string; readonly topic: string; readonly words: readonly string[] },
  chance: Random,
) => string)[] = [
  ({ person, topic }) => `What did ${person} say about ${topic}?`,
  ({ words }) => `Who said that ${words.slice(0, 8).join(' ')}?`,
  ({ party, topic }) => `Where does ${party} stand on ${topic}?`,
  ({ words }, chance) => `When was ${chance.pick(words)} ${chance.pick(words)} announced?`,
  ({ words }, chance) => `How many ${chance.pick(words)} did they send to ${chance.pick(words)}?`,
  ({ words }, chance) => `is it true that ${mistype(chance.pick(words), chance)} ${words.slice(-4).join(' ')}`,
  ({ person, topic }) => `Qu’a dit ${person} sur ${topic} ?`,
  ({ party, topic }) => `Was sagt ${party} zu ${topic}?`,
  ({ person }) => `Що сказав ${person}?`,
  () => 'Who won the football match last night?',
];

export function mistype(word: string, chance: Random): string {
  const at = chance.below(word.length);
  return word.slice(0, at) + chance.pick([...'abcdefghijklmnopqrstuvwxyz']) + word.slice(at + 1);
}
