/** Proposes links to what other sources in the record have of the same. */
import { likeness, tellingWords } from '../../record/likely-same.ts';
import type { Item, Quote } from '../../record/types.ts';
import { partiesOf, peopleOf } from '../../record/voices.ts';
import { plusDays } from '../../time/days.ts';
import { type Field, fieldOf } from './drafted.ts';
import type { DraftedItem } from './item.ts';
import { partiesIn, peopleIn, type Story } from './story.ts';

/** Days by which two sources may date one utterance apart. */
const DAYS_APART = 1;

/** The proposed link of a quotation: what it may be the same as; or, where that names others, what it has to be kept apart from. */
export function linkFields(story: Story, item: DraftedItem): readonly Field[] {
  const text = String(fieldOf(item.entry, 'text')?.value ?? '');
  const [alike] = item.kind === 'quotes' ? alikeIn(story, item, text) : [];
  if (!alike) return [];
  const isSame = namesIn(story, text) === namesIn(story, alike.text);
  const why = `${alike.source.outlet} has words of the same speaker that are alike${isSame ? '' : ', and name others'}: ${alike.text}`;
  return [
    {
      key: isSame ? 'same' : 'apart',
      value: isSame ? alike.id : [alike.id],
      isProposed: true,
      mark: { kind: 'check', why },
    },
  ];
}

/** Whom a text names, in one order. */
const namesIn = (story: Story, text: string): string =>
  [...peopleIn(story, text), ...partiesIn(story, text)]
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

/** Quotations by the same speaker, of about the same day, of which most telling words are the same: those first that share most. */
function alikeIn(story: Story, item: DraftedItem, text: string): readonly Quote[] {
  const own = tellingWords(text);
  return [...story.record.items.values()]
    .flatMap(other => {
      if (other.kind !== 'quote' || !isBySame(item, other) || !isOfSameTime(story, other)) return [];
      const { shared, isLike } = likeness(own, tellingWords(other.text));
      return isLike ? [{ other, shared }] : [];
    })
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ other }) => other);
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
