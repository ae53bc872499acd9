/** Proposes links to what other sources in the record have of the same. */
import { remember } from '../../lib/lazy.ts';
import { likeness, tellingWords } from '../../record/likely-same.ts';
import type { Item, Party, Quote } from '../../record/types.ts';
import { partiesOf, peopleOf, voiceOf } from '../../record/voices.ts';
import { plusDays } from '../../time/days.ts';
import { type Field, fieldOf } from './drafted.ts';
import type { DraftedItem } from './item.ts';
import { partiesIn, type Story, toldText, withoutNames } from './story.ts';
import { contentStems, topicsIn } from './touched.ts';

/** Fewest telling words that two reports of one matter share, and most reports that one is said to update. */
const SHARED_MIN = 3;
const UPDATES_MAX = 2;
/** Days by which two sources may date one utterance apart. */
const DAYS_APART = 1;

/** The proposed link of an item: the quotation that it may be the same as, or the reports that it may update. */
export function linkFields(story: Story, item: DraftedItem): readonly Field[] {
  const [same] = item.kind === 'quotes' ? sameAs(story, item) : [];
  if (same) {
    const why = `${same.source.outlet} has words of the same speaker that are alike: ${same.text}`;
    return [{ key: 'same', value: same.id, isProposed: true, mark: { kind: 'check', why } }];
  }
  const earlier = updated(story, item).map(({ id }) => id);
  const why = 'On the same parties and topics, in words that are alike: if this says something else of it.';
  return earlier.length === 0
    ? []
    : [{ key: 'updates', value: earlier, isProposed: true, mark: { kind: 'check', why } }];
}

/** Quotations by the same speaker, of about the same day, of which most telling words are the same. */
function sameAs(story: Story, item: DraftedItem): readonly Quote[] {
  const own = tellingWords(String(fieldOf(item.entry, 'text')?.value ?? ''));
  return ranked(
    [...story.record.items.values()].flatMap(other => {
      if (other.kind !== 'quote' || !isBySame(item, other) || !isOfSameTime(story, other)) return [];
      const { shared, isLike } = likeness(own, tellingWords(other.text));
      return isLike ? [{ other, shared }] : [];
    }),
  );
}

function isBySame({ voice }: DraftedItem, { by }: Quote): boolean {
  if (!voice) return false;
  return voice.person === undefined
    ? peopleOf(by).length === 0 && partiesOf(by).some(({ id }) => id === voice.party)
    : peopleOf(by).some(({ id }) => id === voice.person);
}

function isOfSameTime({ article: { published } }: Story, { when }: Item): boolean {
  if (published === undefined || when.precision === 'open') return true;
  // What is said on a day may stand in the papers of the next one.
  return plusDays(when.from, -DAYS_APART) <= published && published <= plusDays(when.to, 2 * DAYS_APART);
}

/** What sources up to now have said of the sentence's first topic and of a party that it names, in words that are alike. */
function updated(story: Story, item: DraftedItem): readonly Item[] {
  const text = toldText(story, item.sentence);
  const own = tellingStems(story, text);
  const topics = topicsIn(story, text);
  const parties = new Set(partiesIn(story, text));
  return ranked(
    reportsFor(story).flatMap(({ other, theirs, stems }) => {
      if (other.topics[0]?.id !== topics[0] || !theirs.some(party => parties.has(party))) return [];
      const shared = [...stems].filter(stem => own.has(stem)).length;
      const common = other.topics.filter(({ id }) => topics.includes(id)).length;
      return shared >= SHARED_MIN ? [{ other, shared: shared + common }] : [];
    }),
  ).slice(0, UPDATES_MAX);
}

interface Told {
  readonly other: Item;
  readonly theirs: readonly Party[];
  readonly stems: ReadonlySet<string>;
}

/** What the record has of sources that aren't newer than a story. */
const reportsFor = remember((story: Story): readonly Told[] => {
  const { published = '' } = story.article;
  return [...story.record.items.values()].flatMap(other => {
    if (other.kind === 'event' || other.source.published > published) return [];
    const voice = voiceOf(other);
    const theirs = [...other.about, ...(voice ? partiesOf(voice) : [])];
    return [{ other, theirs, stems: tellingStems(story, other.text) }];
  });
});

/** The stems of a text's words without the names of people and parties, which stand in most reports. */
const tellingStems = (story: Story, text: string): ReadonlySet<string> =>
  new Set(contentStems(withoutNames(story, text)));

/** Those first that share most. */
const ranked = <T>(found: readonly { readonly other: T; readonly shared: number }[]): readonly T[] =>
  found.toSorted((a, b) => b.shared - a.shared).map(({ other }) => other);
