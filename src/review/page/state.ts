/** Types what the page shows, and tells which of its fields come next. */
import { isAskedFor } from '../asked-fields.ts';
import type {
  FieldKind,
  FieldView,
  ItemView,
  ProblemView,
  Section,
  Start,
  Stretch,
  Undecided,
  View,
} from '../web/api.ts';

/** What stands beside the article. */
export type Screen =
  | { readonly kind: 'drafts' | 'item' | 'overview' | 'help' | 'reject' | 'finish' }
  /** What is to be added; of a stretch that is chosen already, or of one to be chosen. */
  | { readonly kind: 'new'; readonly stretch?: Stretch }
  | { readonly kind: 'name'; readonly section: 'people' | 'parties' | 'topics' | 'disputes' }
  | {
      readonly kind: 'pick';
      readonly stretch: Stretch;
      readonly take: (stretch: Stretch) => void;
      readonly what: string;
    }
  /** A field is being written: nothing else is drawn over it. */
  | { readonly kind: 'write'; readonly field: string; readonly begun?: unknown }
  | { readonly kind: 'silence'; readonly left: readonly Undecided[]; readonly reason: string }
  | { readonly kind: 'finished'; readonly told: string; readonly path: string; readonly next: readonly Step[] };

/** A step after the last one. */
export interface Step {
  readonly what: string;
  readonly line?: string;
}

/** What the check says of the draft; `undefined` while it runs. */
export type Found = readonly ProblemView[] | undefined;

/** A draft that is open. */
export interface Open {
  readonly view: View;
  /** The key of the item that is looked at. */
  readonly key: string;
  /** The name of its field that is. */
  readonly field: string;
  readonly problems: Found;
}

/** What is told beside the page's own texts. */
export interface Telling {
  /** What was done. */
  say(text: string): void;
  /** What came to be known of it later; what went wrong since is still told. */
  add(text: string): void;
  /** What went wrong. */
  warn(text: string): void;
}

/** The name of the field behind one that one is led to, from the first one on; empty where there is none. */
export function fieldAfter({ fields }: ItemView, name: string): string {
  const from = fields.findIndex(field => field.name === name) + 1;
  const next = [...fields.slice(from), ...fields.slice(0, from)].find(
    field => field.name !== name && isAskedFor(field),
  );
  return next?.name ?? '';
}

/** The fields of an item as its part has them, with their words. */
export const kindsOf = ({ start }: { readonly start: Start }, section: Section) => start.fields[section];

/** A field with its words. */
export interface Shown {
  readonly item: ItemView;
  readonly kind: FieldKind;
  readonly field: FieldView;
}
