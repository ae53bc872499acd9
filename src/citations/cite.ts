/** Writes an item's citation as text, in any of the styles. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Context } from '../context.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Byline, inLine } from '../i18n/sentences.ts';
import { addressOf } from '../record/address.ts';
import { creditOf } from '../record/dates.ts';
import type { Item, Voice } from '../record/types.ts';
import { claim } from '../render/item.ts';
import { CONTENT_MAX } from '../render/limits.ts';
import { codeBlock, destination, escapeMarkdown } from '../render/markdown.ts';
import { openQuestion } from '../reply/dispute-mark.ts';
import { ownWords } from '../reply/own-words.ts';
import { bibtex, type CslItem, cslItem } from './formats.ts';

/** How many hexadecimal digits of a fingerprint are shown: 48 bits. */
export const FINGERPRINT_DIGITS = 12;

/** The first digits of a SHA-256 that is known already, such as a source's. */
export const shortened = (hex: string): string => hex.slice(0, FINGERPRINT_DIGITS);

/**
 * The first digits of the SHA-256 of an item's words in UTF-8, a quotation's without its quotation marks. Whoever has the
 * words can compute the same, and sees whether a letter of them has changed. By a pure library rather than `node:crypto`,
 * since answers touch nothing outside; and when it's asked for, rather than for every item of the record at once.
 */
export function fingerprint(item: Item): string {
  return shortened(bytesToHex(sha256(utf8ToBytes(item.kind === 'event' ? item.title : item.text))));
}

/**
 * The forms of a citation. plain: the words and where they stand · markdown: the same as a block quotation · footnote:
 * only where they stand.
 */
export const STYLES = ['plain', 'markdown', 'footnote', 'bibtex', 'csl-json'] as const;
/** One of them. */
export type Style = (typeof STYLES)[number];

/** The styles that programs read: what is known of an item goes into them, since nobody reads it beside them. */
export const isForPrograms = (style: Style): boolean => style === 'bibtex' || style === 'csl-json';

/**
 * Writes a citation. Its words, with their conditions and disputes, are the very ones that every answer shows. Words that no
 * message has room for are left out whole.
 */
export function cite(item: Item, style: Style, context: Context): string {
  const whole = written(item, style, wordsOf(item, context), context);
  return codeBlock(whole).length <= CONTENT_MAX ? whole : written(item, style, undefined, context);
}

/** The fingerprints of the words and of the source. */
export const fingerprints = (item: Item, w: Messages): string =>
  w.cite.fingerprints(fingerprint(item), shortened(item.source.sha256));

function written(item: Item, style: Style, words: string | undefined, context: Context): string {
  const { messages: w } = context;
  const day = context.now.toISOString().slice(0, 10);
  const dated = datedElsewhere(item, w);
  const after = [...dated, w.cite.accessed(day), ...whereToRead(item, w)].join(' ');
  switch (style) {
    case 'plain':
      return [cited(words, work(item, item.source.title, w), w), after].join(' ');
    case 'markdown':
      return markdown(item, words, [...dated, w.cite.accessed(day)].join(' '), w);
    case 'footnote':
      return [footnote(item, w), after].join(' ');
    case 'bibtex':
      return bibtex(cslItem(item, day, note(item, words, dated, w)));
    case 'csl-json':
      return json([cslItem(item, day, note(item, words, dated, w))]);
  }
}

/** The item's words with their conditions and disputes. */
function wordsOf(item: Item, context: Context): string {
  const { dossier, messages: w } = context;
  const disputes = (dossier.views.contestedIn.get(item) ?? []).map(ownWords(context).dispute);
  return [claim(item, w), ...disputes.map(dispute => `(${openQuestion(dispute, w)})`)].join(' ');
}

/** Where it stands, with the title as the style sets it. */
function work({ source, at }: Item, title: string | undefined, w: Messages): string {
  return w.cite.work(source.outlet, title, source.dateline, w.day(source.published), at, source.language);
}

/** Where its text can be read, where that is known. */
function whereToRead(item: Item, { sourcePage }: Messages): readonly string[] {
  const address = addressOf(item);
  return address === undefined ? [] : [`${sourcePage.readAt} ${address}`];
}

/** The item's date and whose it is, where it isn't the source's own: what is cited doesn't have it. */
function datedElsewhere(item: Item, w: Messages): readonly string[] {
  const credit = creditOf(item.when);
  return credit === undefined ? [] : [w.cite.dated(w.when(item.when), credit, item.source.outlet)];
}

function cited(words: string | undefined, place: string, w: Messages): string {
  return words === undefined ? `${place}.` : w.cited(words, place);
}

function markdown(item: Item, words: string | undefined, after: string, w: Messages): string {
  const { source, at } = item;
  const escaped = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : escapeMarkdown(text);
  const title = source.title === undefined ? undefined : `*${escapeMarkdown(source.title)}*`;
  const place = w.cite.work(
    escapeMarkdown(source.outlet),
    title,
    escaped(source.dateline),
    w.day(source.published),
    at,
    source.language,
  );
  const address = addressOf(item);
  const linked = address === undefined ? place : `[${place}]${destination(address, 'content')}`;
  const quoted = words === undefined ? [] : [`> ${escapeMarkdown(words)}`, '>'];
  const standing = `> — ${linked}. ${escapeMarkdown(after)}`;
  return [...quoted, standing].join('\n');
}

function footnote(item: Item, w: Messages): string {
  const place = work(item, item.source.title, w);
  if (item.kind === 'quote') return w.cite.quotedIn(inLine(speaker(item.by, w)), place);
  return item.kind === 'statement' ? w.cite.reportedIn(w.byline(item.by).name, place) : `${place}.`;
}

/** A person in the office as printed, without the country that it may leave out. */
const speaker = (by: Voice, w: Messages): Byline =>
  by.kind === 'person' ? { name: by.person.name, ...(by.office !== undefined && { rest: by.office }) } : w.byline(by);

/** Laid out to be read, with each date on one line. */
function json(items: readonly CslItem[]): string {
  return JSON.stringify(items, undefined, 2).replace(
    /\[\n\s+\[\n\s+(\d+),\n\s+(\d+),\n\s+(\d+)\n\s+\]\n\s+\]/g,
    '[[$1, $2, $3]]',
  );
}

/** What a reference's own fields have no room for: where in the source, who said what, whose the date is, the fingerprints. */
function note(item: Item, words: string | undefined, dated: readonly string[], w: Messages): string {
  return [cited(words, w.citation(item.source, item.at), w), ...dated, fingerprints(item, w)].join(' ');
}
