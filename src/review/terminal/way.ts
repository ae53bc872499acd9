/** Types what a conversation at a terminal needs, and where it goes on. */
import type { Day } from '../../record/types.ts';
import type { Dialogue } from '../../terminal/dialogue.ts';
import type { Look } from '../../terminal/screen.ts';
import type { Aside } from '../asides.ts';
import type { KeptRecord } from '../kept-record.ts';
import type { Review } from '../session.ts';
import type { Course } from './course.ts';

/** What a review at a terminal needs. */
export interface TalkOptions {
  readonly review: Review;
  readonly record: KeptRecord;
  readonly today: Day;
  readonly dialogue: Dialogue;
  readonly look: Look;
  readonly course: Course;
  /** Takes the draft into the record; says what came of it, and whether it's there now. */
  readonly accept: () => Promise<Accepting>;
}

/** What came of taking a draft into the record. */
export interface Accepting {
  readonly told: string;
  readonly isAccepted: boolean;
  /** What silences in other sources want to know of it first. */
  readonly undecided: readonly Aside[];
}

/**
 * Where a conversation goes on: at an item by its key, at the one that is next, or nowhere; `ask` names the one field that is
 * asked for before the item is accepted.
 */
export type Way = { readonly to?: string; readonly ask?: string } | 'end';
