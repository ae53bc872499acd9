/**
 * Tells an item in lines, as it stands among others in a card or in a headline.
 *
 * Every surface and every command draws items here, so that none can leave out what must travel with an item: where it stands,
 * its conditions, and that it is disputed.
 */
import type { Messages } from '../i18n/messages.ts';
import { capital, sentence, UNTRANSLATED } from '../i18n/sentences.ts';
import { sourcesOf } from '../record/citations.ts';
import { creditOf } from '../record/dates.ts';
import { heardIn } from '../record/disputes.ts';
import { type Dispute, type Event, type Item, QUOTE_SLOT, type Quote } from '../record/types.ts';
import { corrections } from '../reply/corrections.ts';
import { disputeWord, openQuestion, WARNING } from '../reply/dispute-mark.ts';
import type { Aside, ItemEntry, Telling, Underlined } from '../reply/reply.ts';
import { citedMarks, marksBehind, marksOf, otherWordingLines, reportsOf, seeAlso } from './citation-marks.ts';
import { asPhrase, openConditions, reserves, saidHere, words } from './item.ts';
import { plainOf } from './measure.ts';
import type { SourceNames } from './outlets.ts';
import { type Line, line, richSpans, type Span } from './page.ts';

/** Longest quotation that an overview shows in its own words, in characters. */
const OVERVIEW_MAX = 120;

const hasSlot = (quote: Quote): boolean => quote.setting.includes(QUOTE_SLOT);

/** Items are immutable, and telling the same ones again is most of what an answer costs. */
const cache = new WeakMap<ItemEntry['item'], Map<Messages, Map<string, readonly Line[]>>>();

/** Tells an item; the last line is a question that is disputed of it, where it stands alone. */
export function itemLines(entry: ItemEntry, w: Messages, names: SourceNames): readonly Line[] {
  const { item, disputes, telling = 'line', underlined, notesApart, above, below, earlier = [], later = [] } = entry;
  if (underlined || notesApart || above || below)
    return [...asides(above), ...compose(entry, telling, w, names), ...asides(below)];
  const byLanguage = cache.get(item) ?? new Map<Messages, Map<string, readonly Line[]>>();
  const known = byLanguage.get(w) ?? new Map<string, readonly Line[]>();
  cache.set(item, byLanguage.set(w, known));
  // Where a card's title says what is disputed, its lines don't say it again.
  const accounts = [...earlier, ...later].map(account => account.item);
  const ids = [...disputes, ...accounts].map(({ id }) => id);
  const named = [item, ...accounts].flatMap(sourcesOf).map(source => names.get(source));
  const key = [telling, ...ids, ...named].join(' ');
  const lines = known.get(key) ?? compose({ kind: 'item', item, disputes, earlier, later }, telling, w, names);
  known.set(key, lines);
  return lines;
}

const asides = (of: readonly Aside[] = []): readonly Line[] =>
  of.map(({ text, small }) => line(small ? 'small' : 'text', ...richSpans(text)));

function compose(entry: ItemEntry, telling: Telling, w: Messages, names: SourceNames): readonly Line[] {
  const { item, disputes } = entry;
  if (telling !== 'whole') return [line('bullet', ...told(entry, telling, w, names), ...correctedMark(entry, w))];
  const { earlier, later } = accountLines(entry, w, names);
  return [
    ...earlier,
    line('words', ...told(entry, telling, w, names)),
    ...otherWordingLines(item, w),
    ...saidHere(item, w).map(text => line('text', sentence(capital(text)))),
    ...disputes.map(dispute => line('text', WARNING + openQuestion(dispute, w))),
    ...correctionLines(entry, w),
    ...later,
  ];
}

/** That an item of a list was corrected: what was has no room there, and stands below it where it's told alone. */
const correctedMark = ({ item, notesApart }: ItemEntry, w: Messages): readonly string[] =>
  item.corrected.length > 0 && !notesApart ? [` ${w.replies.condition(w.replies.corrected)}`] : [];

/** What was corrected of an item, below it. */
const correctionLines = ({ item, notesApart }: ItemEntry, w: Messages): readonly Line[] =>
  notesApart ? [] : corrections(item, w).map(note => line('small', note));

/** What earlier and later reports say of the same, for an item that stands alone: no report is told without the others. */
export function accountLines(
  entry: ItemEntry,
  w: Messages,
  names: SourceNames,
): Readonly<Record<'earlier' | 'later', readonly Line[]>> {
  const { published } = entry.item.source;
  const told = (of: ItemEntry, key: 'earlier' | 'later'): readonly Line[] => {
    const { source } = of.item;
    const before = source.published === published ? w.linked.also : w.linked[key](source.published);
    return finding(of, { before }, w, names);
  };
  return {
    earlier: (entry.earlier ?? []).flatMap(of => told(of, 'earlier')),
    later: (entry.later ?? []).flatMap(of => told(of, 'later')),
  };
}

/** The item's sentence, its open conditions, where it stands, and whether it is disputed. */
function told(entry: ItemEntry, telling: Telling, w: Messages, names: SourceNames): readonly Span[] {
  const { item, disputes, underlined } = entry;
  const text = textOf(item, telling, w);
  const alone = telling === 'whole';
  const beside = alone ? openConditions(item, text).map(w.replies.condition).join(' ') : reserves(item, text, w).trim();
  return [
    ...(underlined && item.kind === 'quote' ? stressed(text, item, underlined, w) : [{ text }]),
    ...(beside === '' ? [] : [{ text: ` ${beside}` }]),
    ...(alone ? [] : [...marksBehind(item, w, names), ...seeAlso(entry, w, names)]),
    ...(alone || disputes.length === 0 ? [] : [{ text: ` ${WARNING}${disputeWord(disputes, w)}` }]),
  ];
}

/** The line of a quotation with some of its words underlined, by their places in it. */
function stressed(text: string, quote: Quote, { places, strong }: Underlined, w: Messages): readonly Span[] {
  const quoted = w.quoted(quote.text);
  const start = text.indexOf(quoted) + quoted.indexOf(quote.text);
  const spans: { text: string; underlined?: true; strong?: true }[] = [];
  let end = 0;
  for (const { from, to } of places) {
    spans.push({ text: text.slice(end, start + from) });
    end = start + to;
    spans.push({ text: text.slice(start + from, end), underlined: true, ...(strong ? { strong } : {}) });
  }
  return [...spans, { text: text.slice(end) }].filter(span => span.text !== '');
}

function textOf(item: Item, telling: Telling, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return quoteText(item, telling, w);
    case 'statement':
      return capital(
        telling === 'line' || telling === 'setting' ? (item.under ?? asPhrase(item.text)) : asPhrase(item.text),
      );
    case 'fact':
      return telling === 'named'
        ? capital(w.stating(w.replies.writes(item), asPhrase(item.text)))
        : capital(asPhrase(item.text));
    case 'event':
      return eventText(item, telling, w);
  }
}

/** Whether what stands there of an item says only of what its words are. */
export const isSettingOnly = (item: Item): boolean =>
  item.kind === 'quote' && !hasSlot(item) && item.text.length > OVERVIEW_MAX;

function quoteText(quote: Quote, telling: Telling, w: Messages): string {
  if (hasSlot(quote)) {
    const carrier = telling === 'line' || telling === 'setting' ? (quote.under ?? quote.setting) : quote.setting;
    const whole = telling === 'whole' ? carrier : asPhrase(carrier);
    return capital(whole).replace(QUOTE_SLOT, () => w.quoted(quote.text));
  }
  if (telling === 'setting' && isSettingOnly(quote)) return asPhrase(quote.setting);
  const quoted = w.quoted(quote.text);
  return telling === 'named' ? w.stating(nameOf(quote, w), quoted) : quoted;
}

function eventText(event: Event, telling: Telling, w: Messages): string {
  const title = words(event, w);
  const dated = telling === 'named' ? w.replies.dated(title, dateOf(event, w)) : title;
  const reports = reportsOf(event, w);
  if (reports !== undefined) return `${dated} ${w.replies.condition(reports)}`;
  return event.status === 'done' ? dated : `${dated} ${w.replies.status[event.status]}`;
}

/** An event's date; of one that has none, with the source's words for the time, unless another line has them. */
function dateOf({ title, when, status, conditions }: Event, w: Messages): string {
  const date = w.when(when);
  const { said } = when;
  const isSaid =
    said === undefined || [title, ...conditions].some(text => text.toLowerCase().includes(said.toLowerCase()));
  return when.precision !== 'open' || status === 'conditional' || isSaid ? date : `${date} (${w.quoted(said)})`;
}

/** What stands in front of a finding, in bold: a sentence, or a title. */
interface Ahead {
  readonly before?: string;
  readonly title?: string;
}

/** Says an item in a headline: its own sentence, what is open of it, in brackets where it stands, and what was corrected. */
export function finding(entry: ItemEntry, { before, title }: Ahead, w: Messages, names: SourceNames): readonly Line[] {
  const { item, disputes } = entry;
  // Of an event below a day the date needn't be said again.
  const text = textOf(item, item.kind === 'event' && title !== undefined ? 'line' : 'named', w);
  const lead: readonly (Span | string)[] = before === undefined ? [] : [{ text: before, strong: true }, ' '];
  const head: readonly (Span | string)[] = title === undefined ? [] : [{ text: title, strong: true }, ' · '];
  const found = line(
    'text',
    ...head,
    ...lead,
    ended(text + reserves(item, text, w)),
    ' (',
    ...citedMarks(item, w, names),
    ')',
    ...(disputes.length === 0 ? [] : [` ${WARNING}${disputeWord(disputes, w)}`]),
  );
  return [found, ...correctionLines(entry, w)];
}

const ended = (text: string): string =>
  sentence(text.replace(UNTRANSLATED, '')) + (text.includes(UNTRANSLATED) ? UNTRANSLATED : '');

/** Asks what is disputed, with the places of what is said of it. */
export function disputeLine(dispute: Dispute, w: Messages, names: SourceNames): Line {
  const { question, short = question } = dispute;
  const placed = new Map(heardIn(dispute).map(item => [plainOf(citedMarks(item, w, names)), item]));
  const marks = [...placed.values()].flatMap((item, i) =>
    i === 0 ? marksBehind(item, w, names) : [{ text: ', ' }, ...marksOf(item, w, names)],
  );
  return line('bullet', short, ...marks);
}

/** Tells whether the date of an item isn't its source's own: its mark is then to be explained. */
export const isDatedElsewhere = ({ when }: Item): boolean => creditOf(when) !== undefined;

/** Says in a headline who speaks, and of what: the words themselves stand below. */
export function about({ item }: ItemEntry, before: string | undefined, w: Messages): Line {
  const lead: readonly (Span | string)[] = before === undefined ? [] : [{ text: before, strong: true }, ' · '];
  const spans = aboutSpans(item, w);
  return line('text', ...lead, ...spans);
}

function aboutSpans(item: Item, w: Messages): readonly (Span | string)[] {
  const who = nameOf(item, w);
  const [topic] = item.topics;
  const setting = item.kind === 'quote' && !hasSlot(item) ? asPhrase(item.setting) : topic && w.replies.on(topic);
  if (setting === undefined) return [{ text: who, strong: true }];
  return richSpans(w.replies.about(capital(who), capital(setting)));
}

/** Whoever says or writes an item, in a word or two. */
export function nameOf(item: Item, w: Messages): string {
  if (item.kind === 'fact') return w.replies.writes(item);
  if (item.kind === 'event') return w.when(item.when);
  return w.shortVoice(item.by);
}

/** Longest label of a choice, with room for the speaker and the place. */
const CHOICE_MAX = 70;

/** Names an item in a menu: whose it is, where it stands, and what it is, or what it's about where that is too long. */
export function choiceLabel(item: Item, w: Messages, names: SourceNames): string {
  const own = textOf(item, 'line', w);
  const text = own.length > CHOICE_MAX && item.kind === 'quote' ? textOf(item, 'setting', w) : own;
  const [name, mark] = [names.get(item.source), w.replies.mark(item.at)];
  if (name === undefined) return w.replies.choice(nameOf(item, w), mark, text);
  return w.replies.choice(`${nameOf(item, w)},`, w.replies.cited(name, mark), text);
}
