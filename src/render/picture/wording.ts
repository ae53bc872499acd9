/** Words what all pictures have: items' words, sources, flags; and fits sentences into an alternative text. */
import type { Messages } from '../../i18n/messages.ts';
import { capital, sentence, UNTRANSLATED } from '../../i18n/sentences.ts';
import { citationsOf, sourcesOf as ofItem } from '../../record/citations.ts';
import { type Item, type Party, QUOTE_SLOT, type Quote, type Source, type Statement } from '../../record/types.ts';
import { wordedAs } from '../citation-marks.ts';
import { asPhrase, dateCredit, reserves, words } from '../item.ts';
import { listed, sourceNames } from '../outlets.ts';
import { ALT_MAX, type Words } from './picture.ts';

/** Joins sentences by spaces; empty ones are left out. */
export const joinSentences = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ');

/** A sentence of an alternative text. */
export interface AltEntry {
  readonly text: string;
  /** It tells no item: that somebody is silent. */
  readonly isAside?: true;
}

/**
 * Fits as many of the first entries as {@link ALT_MAX} allows, each whole, between a beginning and an end; counts the items that
 * are left out.
 *
 * @param end gives the end after `shown` of them.
 * @param hidden counts those that the picture itself leaves out.
 */
export function altText(
  head: string,
  entries: readonly AltEntry[],
  hidden: number,
  end: (shown: number) => readonly string[],
  { pictures }: Messages,
): string {
  const first = (shown: number): string => {
    const untold = entries.slice(shown);
    const left = untold.filter(({ isAside }) => !isAside).length + hidden || untold.length;
    const more = left > 0 ? sentence(capital(pictures.more(left))) : '';
    return joinSentences(head, ...entries.slice(0, shown).map(({ text }) => text), more, ...end(shown));
  };
  let shown = entries.length;
  while (shown > 0 && first(shown).length > ALT_MAX) shown -= 1;
  return first(shown);
}

/** Ends a text with what stands in brackets. */
export const cited = (text: string, aside: string): string => sentence(`${text.replace(/\.$/, '')} (${aside})`);

/** Returns an item's words with its conditions, the quotation apart from the sentence that carries it. */
export function itemWords(item: Item, w: Messages): readonly Words[] {
  return item.kind === 'quote'
    ? composed(item, carried(item, item.setting, w), w)
    : composed(item, [{ text: words(item, w), quoted: false }], w);
}

/**
 * Returns the words of an item that stands among others, without a full stop.
 *
 * @param isBelow it stands below whoever speaks, and needn't name them.
 */
export function lineWords(item: Quote | Statement, isBelow: boolean, w: Messages): readonly Words[] {
  const under = isBelow ? item.under : undefined;
  if (item.kind === 'statement')
    return composed(item, [{ text: asPhrase(capital(under ?? item.text)), quoted: false }], w);
  return composed(item, carried(item, asPhrase(capital(under ?? item.setting)), w), w);
}

/** Adds the conditions that the words don't carry; that something isn't translated is said once, at their end. */
function composed(item: Item, own: readonly Words[], w: Messages): readonly Words[] {
  const all = [...own, { text: reserves(item, plain(own), w), quoted: false }].filter(({ text }) => text !== '');
  if (!all.some(({ text }) => text.includes(UNTRANSLATED))) return all;
  return [
    ...all.map(part => ({ ...part, text: part.text.replaceAll(UNTRANSLATED, '') })),
    { text: UNTRANSLATED, quoted: false },
  ];
}

/** A quotation in the sentence that carries it, or alone where none does. */
function carried({ text }: Quote, carrier: string, w: Messages): readonly Words[] {
  const quotation = { text: w.quoted(text), quoted: true };
  const slot = carrier.indexOf(QUOTE_SLOT);
  if (slot < 0) return [quotation];
  const before = { text: carrier.slice(0, slot), quoted: false };
  const after = { text: carrier.slice(slot + QUOTE_SLOT.length), quoted: false };
  return [before, quotation, after];
}

/** Joins runs of words to one text. */
export const plain = (some: readonly Words[]): string => some.map(({ text }) => text).join('');

/** The regional indicator of the letter A; the others follow in order. https://www.unicode.org/reports/tr51/#Flags */
const REGIONAL_A = 0x1_f1_e6;

/** Returns the flags of countries, each a pair of regional indicators; nothing for bodies and blocs. */
export function flagOf(...parties: readonly Party[]): { readonly flag?: string } {
  const flags = parties.flatMap(({ iso }) => (iso === undefined ? [] : [flagIn(iso)]));
  return flags.length === 0 ? {} : { flag: flags.join('') };
}

const flagIn = (iso: string): string =>
  [...iso].map(letter => String.fromCodePoint(REGIONAL_A + letter.charCodeAt(0) - 65)).join('');

/** The sources of items, each once. */
export const sourcesOf = (items: readonly Item[]): readonly Source[] => [...new Set(items.flatMap(ofItem))];

/** The line at the foot of a picture whose items stand at places of these sources. */
export const footOf = (sources: readonly Source[], w: Messages): string =>
  `${w.pictures.source(listed(sources, sourceNames(sources)))} · ${w.pictures.paragraph}`;

/** Where an item stands; with its source's name, where the picture has several. */
export function placeOf(item: Item, sources: readonly Source[], w: Messages): string {
  const names = sourceNames(sources);
  return citationsOf(item)
    .map(cited => {
      const name = names.get(cited.source);
      const place = w.pictures.place(cited.at);
      return `${name === undefined ? place : `${name} ${place}`}${wordedAs(cited, item, w)}`;
    })
    .join(', ');
}

/** Says of items whose dates aren't the source's own whose they are: a line an outlet, each credit once. */
export function creditsOf(items: readonly Item[], w: Messages): readonly string[] {
  const credited = items.filter(item => dateCredit(item, w) !== undefined);
  return [...new Set(credited.map(({ source }) => source.outlet))].map(outlet => {
    const credits = credited.flatMap(({ source, when }) =>
      source.outlet === outlet && 'credit' in when ? when.credit.split(', ') : [],
    );
    return sentence(w.dateCredit(outlet, [...new Set(credits)].join(', ')));
  });
}
