/** What keeps an item that holds words of a question from answering it, however many they are. */
import type { Item } from '../dossier/types.ts';
import { stem } from '../search/analyse.ts';
import { tokens } from '../search/fold.ts';
import { CLOCK, REPLY } from './form.ts';
import type { WordForms } from './held.ts';
import { unitMatch } from './match.ts';
import type { Assessed } from './score.ts';
import { shownOf, speakerOf } from './told.ts';
import type { Understood, Unit } from './understood.ts';

/** Least share of its telling words that an item must hold of a question that names nobody in it. */
const HELD_MIN = 0.5;
/** What a word weighs there that nothing has. */
const UNKNOWN_WEIGHS = 1;
/** Words that weigh no more than this tell nothing. */
const GENERAL = 0.3;

/** Whether an item can't be the answer. */
export const isUnfit = (top: Assessed, u: Understood): boolean =>
  u.supposing || leavesOpen(top, u) || isGuess(top, u) || isOfAnother(top, u) || isBeside(top, u);

/** Whether an item holds a word of the question that is more than its subject: "Did he speak on sanctions?" credits nobody. */
export function holdsContent({ item }: Assessed, u: Understood): boolean {
  const { units, credits } = u;
  return units.some(unit => {
    if (unitMatch(unit, item, u) === 0) return false;
    if (unit.entries.length === 0) return true;
    if (unit.subject || !unit.entries.some(e => e.kind === 'topic')) return false;
    return item.kind === 'quote' || (credits && units.length > 1 && isLiteral(unit, item, u));
  });
}

/** Whether the very words of a name of a topic stand in an item. */
const isLiteral = ({ words }: Unit, item: Item, { held }: Understood): boolean =>
  words.length > 0 && words.every(form => held.isOwn(form, held.place(item)));

/**
 * Whether only the subject says whose words are meant: "Who spoke about sanctions?" has more than one answer, and words
 * given to the wrong person are the one unforgivable fault.
 */
function isGuess(top: Assessed, u: Understood): boolean {
  const speaker = speakerOf(top.item);
  if (u.kind !== 'who' || speaker === undefined) return false;
  if (holdsContent(top, u)) return false;
  // "Who took over from Scholz?" names him and is after somebody else.
  const isNamed = u.units.some(unit => unit.entries.some(e => e === speaker));
  return !isNamed || !u.isIdentity;
}

/** Whether an item has who does something, but of something else: "Who leads the delegation?" isn't who leads the coalition. */
function isOfAnother({ item }: Assessed, u: Understood): boolean {
  const { kind, units } = u;
  if (kind !== 'who') return false;
  const content = units.filter(unit => unit.entries.length === 0);
  const [role, object, ...more] = content;
  // "Who is Macron's wife?"
  if (role?.role && role.beyond && unitMatch(role, item, u) === 0) return true;
  if (!role?.role || object === undefined || more.length > 0) return false;
  return !object.unknown && unitMatch(role, item, u) > 0 && unitMatch(object, item, u) === 0;
}

/**
 * Whether most of what tells a question from others is nowhere in an item, whatever one word of it is there: "Who won the
 * world cup?" isn't answered by "around the world". What neither the record nor the field's vocabulary has weighs most.
 */
function isBeside({ item }: Assessed, u: Understood): boolean {
  const { units } = u;
  const content = units.filter(unit => unit.entries.length === 0 && (unit.unknown || unit.weight > GENERAL));
  const names = units.filter(unit => unit.entries.length > 0 && !unit.place);
  if (names.some(unit => unitMatch(unit, item, u) > 0)) return false;
  const weigh = (unit: Unit): number => (unit.unknown ? UNKNOWN_WEIGHS : unit.weight);
  const held = content.reduce((sum, unit) => sum + weigh(unit) * unitMatch(unit, item, u), 0);
  const all = content.reduce((sum, unit) => sum + weigh(unit), 0);
  return content.some(unit => unit.unknown) && held < HELD_MIN * all;
}

/** Whether a question asks for somebody's answer to something, and an item tells of no answer. */
export function isUnanswered({ item }: Assessed, u: Understood): boolean {
  const { units, kind, sayers, stems, held } = u;
  if (kind === 'who' || sayers.length > 0 || !stems.includes(stem(REPLY))) return false;
  if (!units.some(unit => unit.entries.some(isBinding))) return false;
  const isElsewhere = units.some(unit => unit.entries.some(e => e.kind === 'topic') && unitMatch(unit, item, u) === 0);
  return isElsewhere || held.word(REPLYING, held.place(item)) === 0;
}

/** What tells of an answer. */
const REPLYING: WordForms = { stems: [], glosses: [], concepts: new Set([REPLY, 'reject']) };

/** A name that an answer must touch. "The Europeans" may be those of whom the item says “they”. */
export const isBinding = (entry: Unit['entries'][number]): boolean =>
  entry.kind === 'person' || (entry.kind === 'party' && entry.form === 'country');

/** Whether a question asks for what the item itself leaves open. */
export const leavesOpen = ({ item }: Assessed, { stems }: Understood): boolean => {
  const unsaid = new Set(tokens(item.gloss?.unsaid ?? '').map(stem));
  return stems.some(is => unsaid.has(is) || (is === CLOCK && !A_CLOCK.test(shownOf(item))));
};
const A_CLOCK = /\d\s?(?::\d\d|[ap]\.?m\b|h\b)|\bo[’']clock\b|\bnoon\b|\bmidnight\b/u;
