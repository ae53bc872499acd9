/**
 * Defines the API between the page on which drafts are reviewed and its server: JSON over HTTP on one loopback address, each
 * request a POST that bears the run's token in {@link TOKEN_HEADER}. Types, and that name; the two sides import nothing else of
 * each other.
 *
 * | | | |
 * | --- | --- | --- |
 * | `GET /` `/page.css` `/page/NAME.js` `/fonts/NAME.woff2` | | the page, which holds nothing of a draft |
 * | `POST /api/start` | | {@link Start} |
 * | `POST /api/view` | {@link Asked} | {@link View} |
 * | `POST /api/step` | {@link StepAsked} | {@link Stepped} |
 * | `POST /api/check` | {@link Asked} | {@link Checked} |
 * | `POST /api/finish` | {@link Asked} with the version seen | {@link Finished} |
 *
 * A refusal of a request has a status from 400 on and says why in `problem`; what the review refuses is a {@link Stepped}.
 */
import type { Added } from '../adding.ts';
import type { Stretch } from '../article.ts';
import type { Aside } from '../asides.ts';
import type { FieldState, Section } from '../items.ts';
import type { Newcomers } from '../newcomers.ts';
import type { Undecided } from '../undecided.ts';

export type { Added, Aside, FieldState, Newcomers, Section, Stretch, Undecided };

/** The header that bears the run's token. */
export const TOKEN_HEADER = 'x-review-token';

/** A value to choose, with its name. */
export interface Option {
  readonly value: unknown;
  readonly label: string;
  /** In how many lines of the article it's named. */
  readonly mentions?: number;
}

/**
 * The lists of the record, each with what the draft proposes for it; `items` are those of the draft, and `offices` those of its
 * speakers as sources print them.
 */
export type ListName = 'people' | 'parties' | 'topics' | 'items' | 'offices';

/** What a value is made of, for a form to fill in. */
export type Form =
  | { readonly kind: 'text'; readonly max?: number }
  | { readonly kind: 'number' | 'flag' | 'place' }
  | { readonly kind: 'choice'; readonly of: readonly Option[] }
  | { readonly kind: 'entry'; readonly lists: readonly ListName[] }
  | { readonly kind: 'list' | 'pairs'; readonly of: Form }
  | MapForm
  | { readonly kind: 'either'; readonly of: readonly { readonly label: string; readonly form: MapForm }[] };

/** Several named values. */
export interface MapForm {
  readonly kind: 'map';
  readonly fields: readonly NamedForm[];
}

/** A value with its name, in plain words. */
export interface NamedForm {
  readonly name: string;
  readonly label: string;
  /** What to write there, in a sentence; empty where the label says it. */
  readonly hint: string;
  readonly required: boolean;
  readonly form: Form;
}

/** A draft that can be reviewed. */
export interface DraftListed {
  readonly name: string;
  readonly title: string;
  readonly done: number;
  readonly all: number;
  /** Why it can't be opened. */
  readonly problem?: string;
}

/** What the page loads first. */
export interface Start {
  readonly drafts: readonly DraftListed[];
  /** The folder where they are. */
  readonly folder: string;
  /** The fields of each part of a draft, in the order in which they are shown. */
  readonly fields: Readonly<Record<Section, readonly FieldKind[]>>;
}

/** A field, as it is in every item of its part. */
export interface FieldKind extends NamedForm {
  /** It is shown even while nothing stands there. */
  readonly isMain: boolean;
}

/** A line of the article. */
export interface Line {
  readonly kind: 'paragraphs' | 'captions' | 'heads';
  /** From 1, within its kind. */
  readonly number: number;
  readonly text: string;
}

/** Somebody who speaks in the draft. Their number is the key that means them. */
export interface SpeakerView {
  readonly label: string;
  /** As the draft has it where they first speak. */
  readonly value: unknown;
}

/** A draft as it stands. */
export interface View {
  readonly name: string;
  /** Of what the page shows: a step names it, so that nothing is done to what nobody has seen. */
  readonly version: string;
  readonly title: string;
  readonly article: readonly Line[];
  readonly items: readonly ItemView[];
  /** The key of the item to look at. */
  readonly next?: string;
  /** Passages in quotation marks that no item has. */
  readonly loose: readonly Stretch[];
  /** Sentences of the paragraphs that no item has a part of. */
  readonly unused: readonly Stretch[];
  readonly undoable: number;
  readonly speakers: readonly SpeakerView[];
  readonly times: readonly Option[];
  readonly lists: Readonly<Record<ListName, readonly Option[]>>;
}

/** An item as the page shows it. */
export interface ItemView {
  readonly key: string;
  readonly section: Section;
  /** A few of its words. */
  readonly title: string;
  /** "paragraph 3"; empty where it cites none. */
  readonly place: string;
  /** A quotation's own words, or those that nobody is quoted saying. */
  readonly words?: string;
  /** The article's sentences from which it is to be worded. */
  readonly sentences: readonly string[];
  readonly reasons: readonly Reason[];
  readonly hints: readonly string[];
  readonly fields: readonly FieldView[];
  readonly stretches: readonly Stretch[];
  readonly lines: readonly number[];
  /** The place of its speaker in {@link View.speakers}. */
  readonly speaker?: number;
  readonly isDone: boolean;
  readonly isProposed: boolean;
}

/** Why something takes a look. */
export interface Reason {
  readonly kind: 'check' | 'likely';
  readonly text: string;
}

/** A field as the page shows it. */
export interface FieldView {
  readonly name: string;
  readonly state: FieldState;
  readonly value?: unknown;
  /** The value in plain words. */
  readonly shown: string;
  readonly reasons: readonly Reason[];
  readonly hints: readonly string[];
  /** What a form begins with where nothing else stands yet: to be taken or changed. */
  readonly offer?: unknown;
  /** Of a list: the ids of those that the article names nearest. */
  readonly suggested: readonly string[];
}

/** Names a draft. */
export interface Asked {
  readonly name: string;
}

/** What a curator does. */
export type Deed =
  | { readonly op: 'accept' | 'skip' | 'go-on'; readonly key: string }
  | { readonly op: 'settle'; readonly key: string; readonly field: string }
  /** Without a value the field is left out. */
  | { readonly op: 'edit'; readonly key: string; readonly field: string; readonly value?: unknown }
  | { readonly op: 'reject'; readonly key: string; readonly why?: string }
  | { readonly op: 'place'; readonly key: string; readonly stretch: Stretch }
  | { readonly op: 'add'; readonly section: Added; readonly stretch: Stretch }
  | { readonly op: 'create'; readonly section: Newcomers; readonly name: string }
  /** How items stand to silences in other sources; one without a reason answers, and is linked. Each is a step of its own. */
  | { readonly op: 'aside'; readonly made: readonly Aside[] }
  | { readonly op: 'undo' };

/** A deed, and what of the draft was seen when it was done. */
export interface StepAsked extends Asked {
  readonly version: string;
  readonly deed: Deed;
}

/** What came of a deed. `refused` says why nothing did. */
export interface Stepped {
  readonly told?: string;
  readonly refused?: string;
  readonly view: View;
}

/** A problem that the check finds, at the item and the field that it concerns, where that can be told. */
export interface ProblemView {
  readonly item?: string;
  readonly field?: string;
  readonly message: string;
  readonly mend: string;
}

/** What the check finds of a draft. */
export interface Checked {
  readonly version: string;
  readonly problems: readonly ProblemView[];
}

/** What came of accepting a draft as a whole. */
export interface Finished {
  /** Where the source stands now. */
  readonly path?: string;
  readonly told?: string;
  readonly refused?: string;
  readonly problems: readonly ProblemView[];
  /** Items that may answer what other sources call a silence: each is to be decided. */
  readonly undecided: readonly Undecided[];
  /** What to do next: what for, and the line to type. */
  readonly next: readonly { readonly what: string; readonly line?: string }[];
}
