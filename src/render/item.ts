/** Says an item of the record in one plain sentence, as citations have it, with the conditions that must travel with it. */
import type { Messages } from '../i18n/messages.ts';
import { bracketed, markedOnce, UNTRANSLATED } from '../i18n/sentences.ts';
import { citationsOf } from '../record/citations.ts';
import { creditOf } from '../record/dates.ts';
import { type Event, type Item, QUOTE_SLOT, type Quote } from '../record/types.ts';
import { reportsOf } from './citation-marks.ts';

/** Returns a sentence without its full stop: amid a line. */
export const asPhrase = (text: string): string => text.replace(/\.(?=$|\u00a0\()/u, '');

/** Tells whether a quotation is shown inside the sentence that carries it, rather than alone. */
const isInSetting = (quote: Quote): boolean => quote.setting.includes(QUOTE_SLOT);

/** A place, with the paragraph that names it where that isn't the event's own. */
const placed = ({ place, at }: NonNullable<Event['where']>, w: Messages): string =>
  at === undefined ? place : `${place}\u00a0${w.replies.mark(at)}`;

/**
 * Returns an item's own words: a quotation in quotation marks, alone or inside its setting; the record's sentence
 * otherwise.
 */
export function words(item: Item, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return isInSetting(item) ? item.setting.replace(QUOTE_SLOT, () => w.quoted(item.text)) : w.quoted(item.text);
    case 'event':
      return item.where && !item.title.includes(item.where.place)
        ? w.place(item.title, placed(item.where, w))
        : item.title;
    default:
      return item.text;
  }
}

/**
 * Returns the item's conditions, but those that its words carry already.
 *
 * @param shown the words as {@link words} gives them.
 */
export function openConditions(item: Item, shown: string): readonly string[] {
  const lower = shown.toLowerCase();
  return item.conditions.filter(c => !lower.includes(c.replace(UNTRANSLATED, '').toLowerCase()));
}

/**
 * Says of a source's report that somebody is silent, where the record holds words of theirs on the matter: what day the report
 * is of, and where those words stand. Nothing of any other item.
 */
export function saidHere(item: Item, w: Messages): readonly [] | readonly [string] {
  if (item.kind !== 'fact' || !item.silence || item.silence.items.length === 0) return [];
  const { silence, when, source } = item;
  const places = silence.items.map(one =>
    w.contested.saidAt(
      w.when(one.when),
      citationsOf(one)
        .map(({ source: { outlet }, at }) => w.replies.cited(outlet, w.replies.mark(at)))
        .join(', '),
    ),
  );
  const day = when.precision === 'open' ? source.published : when.to;
  return [w.contested.saidHere(day, w.from(silence.party), places)];
}

/** What must travel with an item and isn't in its words, in brackets behind them. */
export const reserves = (item: Item, shown: string, w: Messages): string =>
  [...openConditions(item, shown), ...saidHere(item, w)].map(text => ` ${w.replies.condition(text)}`).join('');

/** Says whose an item's date is, where it isn't the source's own: that explains the mark on the date. */
export function dateCredit({ when, source }: Item, w: Messages): string | undefined {
  const credit = creditOf(when);
  return credit === undefined ? undefined : w.dateCredit(source.outlet, credit);
}

/** Says who, in what office, and the words with their conditions, in one sentence without its citation. */
export function claim(item: Item, w: Messages): string {
  const text = words(item, w);
  const conditions = openConditions(item, text).map(c => ` ${bracketed(w.condition(c))}`);
  const whole = attributed(item, text, w) + conditions.join('');
  const [since] = saidHere(item, w);
  return markedOnce(since === undefined ? whole : `${asPhrase(whole)} ${bracketed(since)}`);
}

/** Puts the words after whoever answers for them: a speaker, a reporter, for an event its date. */
function attributed(item: Item, text: string, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return isInSetting(item) || item.cue === undefined
        ? w.stating(w.voice(item.by), text)
        : w.saying(item.by, item.cue, text);
    case 'statement':
      return w.stating(w.voice(item.by), text);
    case 'fact': {
      const { name, rest } = w.reporter(item);
      return w.stating(`${name} ${bracketed(rest)}`, text);
    }
    case 'event':
      return w.stating(
        `${w.when(item.when)} (${printedDate(item, text, w)}${reportsOf(item, w) ?? w.status(item.status)})`,
        text,
      );
  }
}

/** Returns the source's own words for the date, or nothing where it has none, or the title has them anyway. */
function printedDate({ when: { said }, source }: Event, text: string, w: Messages): string {
  const isSaid = said === undefined || text.toLowerCase().includes(said.toLowerCase());
  return isSaid ? '' : `${w.whenPrinted(source.outlet, said)} · `;
}
