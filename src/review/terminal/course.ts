/** Keeps what a conversation at a terminal has shown and told so far, so that it says everything once. */
import { type Choice, type Choices, choicesFor, choicesOf, usesOf } from '../choices.ts';
import type { Item } from '../items.ts';
import type { KeptRecord } from '../kept-record.ts';
import type { Review } from '../session.ts';
import { daysToChoose, timesAround } from '../times.ts';
import { hasParts } from '../values.ts';
import { numbering } from './numbers.ts';

/** The course of a conversation. */
export interface Course {
  readonly numbered: ReturnType<typeof numbering>;
  /** The item that was shown last, as the screen has it; absent where the next one is to be shown whole. */
  shown?: Shown | undefined;
  /** Fields that were explained. */
  readonly explained: Set<string>;
}

/** An item as the screen has it. */
export interface Shown {
  readonly key: string;
  /** The lines of its fields, by their names. */
  fields: ReadonlyMap<string, string>;
  /** Fields that are left for later. */
  readonly left: Set<string>;
  /** What the check was said to have against it. */
  problems: string;
  /** Whether its likely day was told, and its silences asked about. */
  isDayTold: boolean;
  isSilenceAsked: boolean;
  /** The reason that was typed last for what one of its silences sets aside. */
  reason: string;
}

/** Begins one. */
export const newCourse = (): Course => ({ numbered: numbering(), explained: new Set() });

/** What choices depend on. */
interface Around {
  readonly review: Review;
  readonly record: KeptRecord;
  readonly course: Course;
}

/** Whom and what there is to choose from, each with its number. */
export const choicesNow = async ({ review, record, course }: Around) =>
  course.numbered(await choicesOf(record, review.state), review.state.article);

/** The choices of a field: the nearest first, then those that the draft has most. */
export const among = (
  name: string,
  item: Item,
  choices: Choices,
  { review }: Pick<Around, 'review'>,
): readonly Choice[] => choicesFor(name, item, choices, review.state, usesOf(name, review.state.items));

/** Whom, what or which day there is to choose for a field; of one that has parts they are listed with each. */
export const choosable = (name: string, item: Item, choices: Choices, options: Pick<Around, 'review'>) => ({
  among: hasParts({ section: item.section, name }) ? [] : among(name, item, choices, options),
  days: daysToChoose(timesAround(item, options.review.state.items)),
});
