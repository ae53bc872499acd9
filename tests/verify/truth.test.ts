/** Holds verdicts against the simplest reading of the record there is: whether a quotation's text has the words. */
import { describe, expect, it, vi } from 'vitest';
import type { Person, Quote } from '../../src/record/types.ts';
import { cutWords, isCommon, type Word } from '../../src/verify/tokens.ts';
import type { Grade, Verdict } from '../../src/verify/types.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';
import { NO_TRANSLATIONS, TRANSLATIONS } from './translations.ts';

vi.setConfig({ testTimeout: 60_000 });

const { quotes } = dossier.views;
const people = [...dossier.people.values()];

/** What says that the words are the record's, typed as they are. */
const VOUCHES: ReadonlySet<Grade> = new Set(['word-for-word', 'same-words', 'shortened', 'variant']);
/** What says so of words that are another's, cut off or disguised. */
const OWNS: ReadonlySet<Grade> = new Set([...VOUCHES, 'other-speaker', 'cut', 'look-alike']);

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu)
    ?.join(' ')} `;
const has = (quote: Quote, words: string): boolean => plain(quote.text).includes(plain(words));

/** Everything that a verdict says and the simplest reading denies. */
function untrue({ grade, claimed, held, alsoNamed = [], claimant, quotes: found }: Verdict): string | undefined {
  const having = quotes.filter(quote => has(quote, held ?? claimed));
  const isTheirs = having.some(({ by }) => personOf(by) === claimant?.person);
  if (grade === 'changed' && having.length > 0) return `changed, though it stands in ${having[0]?.id}`;
  if (grade === 'other-speaker' && isTheirs) return `denied to ${claimant?.name}`;
  const isVouched = grade === 'word-for-word' || grade === 'same-words' || grade === 'within';
  if (grade === 'within' && having.length === 0) return `said to hold “${held}”`;
  const own = alsoNamed.find(({ person }) => having.some(({ by }) => personOf(by) === person));
  if (own) return `${own.name} named as another`;
  if (isVouched && claimant && !isTheirs && having.length > 0) return `vouched for as ${claimant.name}’s`;
  if (['reported', 'narrated', 'so-called', 'absent', 'translation'].includes(grade) && having.length > 0)
    return `${grade}, though it stands in ${having[0]?.id}`;
  if (['word-for-word', 'other-speaker', 'cut'].includes(grade) && found.length === 0) return `${grade} of nothing`;
  return undefined;
}

/** All that is untrue of what is said of some texts; `claims` are checked one by one. */
const faults = (texts: Iterable<readonly [text: string, speaker?: Person]>, more: (v: Verdict) => string | undefined) =>
  [...texts].flatMap(([text, speaker]) =>
    verifyText(text, dossier, speaker).flatMap(verdict => {
      const fault = untrue(verdict) ?? more(verdict);
      return fault === undefined ? [] : [`${fault}: ${text}`];
    }),
  );

const TEMPLATES: readonly ((who: string, words: string) => string)[] = [
  (who, words) => `${who}: “${words}”`,
  (who, words) => `“${words}” — ${who}`,
  (who, words) => `${who} a déclaré : « ${words} »`,
  (who, words) => `${who} sagte: „${words}“`,
  (who, words) => `${who} сказав: «${words}»`,
];

const replaced = (text: string, { start, end }: Word, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
/** A word inside a sentence that has a capital. */
const isName = (text: string, { start }: Word): boolean => start > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start));

function* runs(text: string): Iterable<string> {
  const words = cutWords(text);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to += 1 + Math.floor((to - from) / 8))
      yield text.slice(words[from]?.start, words[to - 1]?.end);
}

describe('true words', () => {
  it('are never called changed, wherever a quotation is cut, nor denied to their speaker', () => {
    const texts = quotes.flatMap(quote =>
      [...runs(quote.text)].flatMap(part => [[`“${part}”`], [`“${part}”`, personOf(quote.by)]] as const),
    );
    expect(texts.length).toBeGreaterThan(1_000);
    expect(faults(texts, ({ grade }) => (grade === 'absent' || grade === 'near' ? grade : undefined))).toEqual([]);
  });

  it('are never vouched for as another’s, in four languages', () => {
    const texts = quotes.flatMap(quote =>
      people.flatMap(person => TEMPLATES.map(template => [template(person.name, quote.text)] as const)),
    );
    const own = (v: Verdict): string | undefined =>
      v.claimant && OWNS.has(v.grade) ? undefined : `${v.grade}, ${v.claimant?.name ?? 'nobody'}`;
    expect(faults(texts, own)).toEqual([]);
  });
});

describe('words that aren’t theirs', () => {
  const sentences = [...dossier.items.values()].flatMap(item =>
    item.kind === 'quote' ? [] : [{ item, text: item.kind === 'event' ? item.title : item.text }],
  );
  const owned = ({ grade }: Verdict): string | undefined =>
    OWNS.has(grade) || grade === 'changed' ? grade : undefined;

  it('are never called anybody’s: every sentence of ours, by everybody', () => {
    const texts = sentences.flatMap(({ text }) => [
      [`“${text}”`] as const,
      ...people.flatMap(person => TEMPLATES.map(template => [template(person.name, text)] as const)),
    ]);
    expect(faults(texts, owned)).toEqual([]);
  });

  it.each<readonly [string, (text: string, at: Word) => string | undefined]>([
    ['negated', (text, { start }) => `${text.slice(0, start)}not ${text.slice(start)}`],
    ['about another', (text, word) => (isName(text, word) ? replaced(text, word, 'Liechtenstein') : undefined)],
    [
      'about another country of the record',
      (text, word) => (isName(text, word) ? replaced(text, word, 'Jamaica') : undefined),
    ],
    ['with another word', (text, word) => (isCommon(word) ? undefined : replaced(text, word, 'bananas'))],
    ['with a word less', (text, word) => (isCommon(word) ? undefined : replaced(text, word, ''))],
  ])('nor is a sentence of ours told as reported once it is %s', (_, change) => {
    const found = sentences.flatMap(({ item, text }, i) =>
      cutWords(text)
        .slice(1, -1)
        .filter((_, at) => (at + i) % 3 === 0)
        .flatMap(word => {
          const changed = change(text, word);
          if (changed === undefined || changed === text) return [];
          const [verdict] = verifyText(`“${changed}”`, dossier);
          return [verdict && (VOUCHES.has(verdict.grade) || verdict.narration === item) ? changed : undefined];
        }),
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(text => text !== undefined)).toEqual([]);
  });
});

describe('a translation', () => {
  it.each(TRANSLATIONS)('of %s is told as one, and never as words: %s', (id, text) => {
    for (const template of TEMPLATES)
      for (const person of people) {
        const [verdict] = verifyText(template(person.name, text), dossier);
        const found = [...(verdict?.quotes ?? []), ...(verdict?.nearest ?? [])].map(quote => quote.id);
        expect(found).toContain(id);
        const isOwn = quotes.some(quote => quote.id === id && personOf(quote.by) === person);
        // A word or two could be anybody's.
        expect(isOwn ? ['translation'] : ['translation', 'near']).toContain(verdict?.grade);
      }
  });

  it.each(TRANSLATIONS.filter(([, text]) => text.split(' ').length > 7))('of %s needs no name: %s', (id, text) => {
    expect(verifyText(text, dossier)[0]).toMatchObject({ grade: 'translation', quotes: [{ id }] });
  });

  it.each(NO_TRANSLATIONS)('is not seen where something else is said, whoever is named: %s', text => {
    for (const named of [undefined, ...people])
      expect(['near', 'absent', 'too-short']).toContain(verifyText(`“${text}”`, dossier, named)[0]?.grade);
  });
});
