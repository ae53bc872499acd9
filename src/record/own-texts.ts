/** Lists the texts of a draft that are in the record's own words: what is translated. Quotations and names in print aren't. */
import type { Draft, DraftSource, FilePlace, Path } from './draft.ts';
import {
  type Entry,
  entriesOf,
  ownSentence,
  type PlacedText,
  type QuoteEntry,
  revisionNotes,
  voicesIn,
} from './entries.ts';

/** A text in the record's own words, with its place. */
export interface OwnText extends PlacedText {
  readonly in: FilePlace;
  /** name: of a person or a place, which may be the same in another language · outlet: a name that seldom needs another. */
  readonly kind: 'words' | 'name' | 'outlet';
}

type Placed = PlacedText & Partial<Pick<OwnText, 'kind'>>;

/** Yields every text in the record's own words, in the order of the files; one that stands in several places for each. */
export function* ownTextsOf({ people, sources }: Draft): Generator<OwnText> {
  for (const [at, { name, short, offices }] of people.content.entries()) {
    yield { in: people, path: [at, 'name'], text: name, kind: 'name' };
    if (short !== undefined) yield { in: people, path: [at, 'short'], text: short, kind: 'name' };
    for (const [nth, { title }] of offices.entries())
      yield { in: people, path: [at, 'offices', nth, 'title'], text: title, kind: 'words' };
  }
  for (const source of sources) {
    for (const { path, text, kind = 'words' } of ofSource(source)) yield { in: source, path, text, kind };
  }
}

function* ofSource(source: DraftSource): Generator<Placed> {
  const { rights, dateline } = source.content.source;
  yield { path: ['source', 'rights'], text: rights };
  yield* named(['source', 'dateline'], dateline);
  for (const item of entriesOf(source)) {
    yield ownSentence(item);
    yield* besides(item);
    yield* ofKind(item);
  }
  for (const [at, { question, short }] of source.content.disputes.entries()) {
    yield { path: ['disputes', at, 'question'], text: question };
    yield* written(['disputes', at, 'short'], short);
  }
}

/** What any item may have beside its sentence. */
function* besides(item: Entry): Generator<Placed> {
  const { path, entry } = item;
  for (const [at, text] of entry.conditions.entries()) yield { path: [...path, 'conditions', at], text };
  yield* written([...path, 'when', 'note'], entry.when.note);
  yield* written([...path, 'note'], entry.note);
  yield* revisionNotes(item);
}

/** What items of its kind have. */
function* ofKind(item: Entry): Generator<Placed> {
  const { kind, path, entry } = item;
  switch (kind) {
    case 'quote':
      yield* ofVoices(item);
      yield* written([...path, 'cue'], entry.cue);
      yield* written([...path, 'occasion'], entry.occasion);
      yield* written([...path, 'under'], entry.under);
      yield* ofWordings(path, entry);
      break;
    case 'statement':
      yield* written([...path, 'under'], entry.under);
      yield* ofVoices(item);
      yield* written([...path, 'occasion'], entry.occasion);
      yield* written([...path, 'hedge'], entry.hedge);
      break;
    case 'fact':
      yield* written([...path, 'hedge'], entry.hedge);
      break;
    case 'event':
      yield* named([...path, 'where', 'place'], entry.where?.place);
      break;
  }
}

/** Where other wordings of a quotation are from, and what is wrong with some. */
function* ofWordings(path: Path, { variants, misquotes }: QuoteEntry): Generator<Placed> {
  for (const [at, { outlet, cite }] of variants.entries()) {
    yield { path: [...path, 'variants', at, 'outlet'], text: outlet, kind: 'outlet' };
    yield { path: [...path, 'variants', at, 'cite'], text: cite };
  }
  for (const [at, { cite, note }] of misquotes.entries()) {
    yield { path: [...path, 'misquotes', at, 'cite'], text: cite };
    yield { path: [...path, 'misquotes', at, 'note'], text: note };
  }
}

function* ofVoices(item: Entry): Generator<Placed> {
  for (const { path, by } of voicesIn(item)) {
    if ('person' in by) yield* written([...path, 'office'], by.office);
    else if ('unnamed' in by) yield { path: [...path, 'unnamed'], text: by.unnamed };
    else yield* written([...path, 'organ'], by.organ);
  }
}

function* written(path: Path, text: string | undefined): Generator<Placed> {
  if (text !== undefined) yield { path, text };
}

function* named(path: Path, text: string | undefined): Generator<Placed> {
  if (text !== undefined) yield { path, text, kind: 'name' };
}
