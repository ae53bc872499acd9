/** Tells who does what: whom a question asks about as the one who acts, and who acts in an item by its own words. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Item, MAIN_LANGUAGE, type Party, type Person } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { type Mention, mentionsIn } from './entity-linking.ts';
import { questionIndexOf } from './index.ts';
import { isBloc, ownText, speakersOf } from './item-fields.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { areJoined, SMALL_WORDS } from './lexicon/grammar.ts';
import { AGENT, BEFORE_OTHERS, BEFORE_SAYING } from './lexicon/item-patterns.ts';
import { uses } from './method.ts';
import type { TokenizedQuestion } from './types.ts';

type Actor = Person | Party;

/** Words that may stand before the auxiliary: "When did …", "Since when has …". */
const BEFORE_MAX = 3;

/**
 * Where a question names whoever acts: right behind its auxiliary ("Did Russia attack …?"), or right before it where the
 * language turns it round ("La Russie a-t-elle …?"). None in the passive, which names whoever it is done to.
 */
export function doerMention({ tokens, words, functionWords, mentions }: TokenizedQuestion): Mention | undefined {
  // Quoted words are somebody's, and say nothing of how it is asked.
  if (words.some((_, at) => !tokens[at]?.quoted && functionWords.passive(words, at) > 0)) return undefined;
  return mentions.find(m => {
    if (actorOf(m) === undefined) return false;
    let before = m.from - 1;
    while (SMALL_WORDS.beforeNames.has(words[before] ?? '') || SMALL_WORDS.that.has(words[before] ?? '')) before--;
    // "Who will to Ukraine go?", as German has it, asks of nobody there.
    if ([functionWords.inPlace, functionWords.beside].some(list => list(words, before) > 0)) return false;
    // Where the verb comes first, it stands between: «Чи запропонувала Росія …?»
    const isBehind = [before, before - 1].some(at => {
      const took = at < 0 || at > BEFORE_MAX ? 0 : functionWords.whether(words, at);
      return took > 0 && at + took >= before;
    });
    return isBehind || functionWords.turned(words, m.to) > 0;
  });
}

/** The person or party that a mention names, whatever topic has the same name. */
export const actorOf = ({ entries }: Mention): Actor | undefined =>
  entries.find(e => e.kind === 'person') ?? entries.find(e => e.kind === 'party');

interface ItemMentions {
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
}

/** "US-brokered" tells of a deed that isn't the sentence's. */
const OF_ANOTHER_DEED = /\p{Lu}[\p{L}.]*-(?=\p{Ll})/gu;

/** "Franco-British" tells of two countries, of which one is no name: neither acts alone. */
const withoutJoined = (text: string): string =>
  text.replace(/(\p{L}+)\p{Pd}(\p{L}+)/gu, (both, first: string, second: string) =>
    areJoined(first.toLowerCase(), second.toLowerCase()) ? '' : both,
  );

const knownMentions = new WeakMap<Item, Map<string, ItemMentions>>();

/** @param text the item's own words, or a part of them */
function mentionsOf(item: Item, dossier: Dossier, text: string): ItemMentions {
  const known = knownMentions.get(item) ?? new Map<string, ItemMentions>();
  knownMentions.set(item, known);
  const found = known.get(text);
  if (found) return found;
  const words = fold(withoutJoined(text.replace(OF_ANOTHER_DEED, ''))).split(' ');
  const made = { words, mentions: mentionsIn(words, dossier, entry => entry.kind !== 'topic') };
  known.set(text, made);
  return made;
}

/**
 * Those who do something in an item: named behind "by", or last before the word for it, with those beside them; where nobody
 * is, whoever speaks, or takes part first.
 *
 * @param isDeed whether a folded word of the item's is the word for it
 * @returns none where the item has no such word
 */
export function doersIn(item: Item, isDeed: (word: string) => boolean, dossier: Dossier): readonly Actor[] {
  const { words, mentions } = mentionsOf(item, dossier, ownText(item));
  const at = words.findIndex((word, i) => isDeed(word) && !mentions.some(m => m.from <= i && i < m.to));
  if (at < 0) return [];
  const agent = mentions.find(m => m.from > at && isAgent(m, words));
  const agentEntry = agent && actorOf(agent);
  if (agentEntry) return [agentEntry];
  // Who is only reported to claim or to deny it doesn't do it: "Russian claims that it had targeted …".
  const before = actingIn(words, mentions, at).filter(
    m => m.to <= at && (m.to === at || !isReporting(words, m.to, dossier)),
  );
  const last = before.at(-1);
  if (last === undefined) return actorsOf(item);
  const first = before.findLastIndex((m, i) => {
    const next = before[i + 1];
    return next === undefined ? false : !isBeside(m, next, words);
  });
  return before.slice(first + 1).flatMap(m => actorOf(m) ?? []);
}

/**
 * Those of the mentions that may act. In "grateful for Trump’s leadership" he doesn't; in "respond to Ukraine’s offer", where
 * the deed is right behind the name, it does.
 */
function actingIn(words: readonly string[], mentions: readonly Mention[], at: number): readonly Mention[] {
  const passed = new Set<Mention>();
  for (const [i, m] of mentions.entries()) {
    const last = mentions[i - 1];
    const isBesideOne = last !== undefined && passed.has(last) && isBeside(last, m, words);
    if (m.to !== at && (isBesideOne || BEFORE_OTHERS.has(words[beforeArticle(m, words)] ?? ''))) passed.add(m);
  }
  return mentions.filter(m => !passed.has(m));
}

/** Where the word stands before a name and its article. */
const beforeArticle = ({ from }: Mention, words: readonly string[]): number =>
  SMALL_WORDS.articles.has(words[from - 1] ?? '') ? from - 2 : from - 1;

/** "The conditions set by Russia" */
const isAgent = (m: Mention, words: readonly string[]): boolean => words[beforeArticle(m, words)] === AGENT;

/** Meanings of the vocabulary by which somebody speaks of a deed. */
const REPORTING = ['claim', 'accuse', 'reject'];

function isReporting(words: readonly string[], at: number, dossier: Dossier): boolean {
  if (functionWordsOf(MAIN_LANGUAGE).say(words, at) > 0) return true;
  const meant = questionIndexOf(dossier)
    .get()
    .meanings.of(words[at] ?? '', [MAIN_LANGUAGE]);
  return REPORTING.some(id => meant.has(id));
}

/** Whether somebody's words are told in another's voice: "Rubio said that Trump had promised to help". */
export function isToldOf(item: Item, whom: readonly Actor[], dossier: Dossier): boolean {
  if ((item.kind !== 'statement' && item.kind !== 'quote') || !uses('told', dossier)) return false;
  // What a quotation is said of stands around it, and isn't told by it.
  const { words, mentions } = mentionsOf(item, dossier, item.text);
  return mentions.some(m => {
    const actor = actorOf(m);
    if (!actor || !whom.includes(actor)) return false;
    let at = m.to;
    while (BEFORE_SAYING.has(words[at] ?? '')) at++;
    return isSaying(words, at, dossier);
  });
}

function isSaying(words: readonly string[], at: number, dossier: Dossier): boolean {
  const { meanings } = questionIndexOf(dossier).get();
  const meant = meanings.of(words[at] ?? '', [MAIN_LANGUAGE]);
  return functionWordsOf(MAIN_LANGUAGE).say(words, at) > 0 || meanings.isAny('telling', meant);
}

/** "Russia and Ukraine" */
const isBeside = (one: Mention, next: Mention, words: readonly string[]): boolean =>
  next.from - one.to === 1 && SMALL_WORDS.and.has(words[one.to] ?? '');

const actorsOf = (item: Item): readonly Actor[] =>
  item.kind === 'event' ? item.participants.slice(0, 1) : speakersOf(item);

/** Whether one is the other, or speaks for it. A bloc acts through its members, so it may be anybody. */
export const isSameSide = (one: Actor, other: Actor): boolean =>
  one === other ||
  isBloc(one) ||
  isBloc(other) ||
  (one.kind === 'person' && one.party === other) ||
  (other.kind === 'person' && other.party === one);
