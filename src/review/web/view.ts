/** Makes of a review what its page shows. */

import { memoize } from '../../lib/lazy.ts';
import { placeName } from '../../record/entries.ts';
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import { MAIN_LANGUAGE, OTHER_LANGUAGES } from '../../record/types.ts';
import { label as cut } from '../../text/sanitize.ts';
import { type Choices, choicesFor } from '../choices.ts';
import { type Field, type Item, isVerbatim, type Section, valueIn } from '../items.ts';
import { fingerprintOf } from '../journal.ts';
import { offerFor } from '../offers.ts';
import type { ReviewState } from '../opening.ts';
import { unusedSentences } from '../unused.ts';
import type { FieldView, ItemView, ListName, Option, Start, View } from './api.ts';
import { fieldKinds } from './forms.ts';
import { mentionsOf } from './mentions.ts';
import { shown, whenShown } from './shown.ts';
import { type Speaker, speakerKey, speakersOf } from './speakers.ts';

/** Longest title of an item, and of a draft. */
const TITLE_MAX = 70;

/** The fields of every part; they are the same in every draft. */
export const KINDS: Start['fields'] = fieldKinds();

/** Names what is shown of a draft: whoever does something to it says what they saw. */
export const versionOf = ({ raw, undoable, items }: ReviewState): string =>
  fingerprintOf(JSON.stringify([raw, undoable, items.filter(({ isDone }) => isDone).length]));

/** Makes the view. @param known whom and what there is to choose from */
export function viewOf(name: string, state: ReviewState, known: Choices): View {
  const { article, items, next, loose, undoable } = state;
  const lists = optionsOf(known, state);
  const speakers = speakersOf(items, article, known);
  const suggested = suggestions(known, state);
  const itemView = (read: Item): ItemView => {
    const item = { ...read, lines: linesOf(read, article) };
    return {
      ...item,
      title: titleOf(item),
      place: placeOf(item),
      ...wordsOf(item),
      reasons: item.marks.map(reasonOf),
      ...speakerIn(item, speakers),
      fields: fieldViews(item, field => ({
        shown: `${shown(field.value, kindOf(item.section, field.name), lists)}${namesByCode(item, field)}`,
        suggested: suggested(item, field.name),
        ...offered(offerFor(item, field, known)),
      })),
    };
  };
  return {
    name,
    version: versionOf(state),
    title: draftTitle(name, state),
    article,
    items: items.map(itemView),
    ...(next && { next: next.key }),
    loose,
    unused: unusedSentences(state).map(({ line, start, end }) => ({ line, start, end })),
    undoable,
    speakers: speakers.map(({ label, value }) => ({ label, value })),
    times: timesOf(items),
    lists,
  };
}

/** A draft by its headline, its outlet's name, or its file's. */
export function draftTitle(name: string, { draft: { content } }: ReviewState): string {
  const [title, outlet] = ['title', 'outlet'].map(field => valueAt(content, ['source', field]));
  const best = [title, outlet].find(one => typeof one === 'string' && one !== TODO);
  return typeof best === 'string' ? cut(best, TITLE_MAX) : name;
}

/** What a country is called in the other languages, behind its code: nothing needs to be written for that. */
function namesByCode({ section }: Item, { name, value }: Field): string {
  if (section !== 'parties' || name !== 'iso' || typeof value !== 'string' || !/^[A-Z]{2}$/u.test(value)) return '';
  const names = OTHER_LANGUAGES.map(
    language => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(value) ?? '?',
  );
  return ` (${names.join(', ')})`;
}

type Told = Pick<FieldView, 'shown' | 'suggested' | 'offer'>;

const offered = (offer: unknown): Pick<FieldView, 'offer'> => (offer === undefined ? {} : { offer });

function fieldViews({ section, fields }: Item, told: (field: Field) => Told): readonly FieldView[] {
  return KINDS[section].flatMap(({ name }) => {
    const field = fields.find(one => one.name === name);
    if (!field) return [];
    const { state, value, marks, hints } = field;
    return [
      { name, state, ...(value !== undefined && { value }), reasons: marks.map(reasonOf), hints, ...told(field) },
    ];
  });
}

const reasonOf = ({ kind, reason }: Item['marks'][number]) => ({ kind, text: reason });

function kindOf(section: Section, name: string) {
  return KINDS[section].find(kind => kind.name === name)?.form ?? ({ kind: 'text' } as const);
}

/** Fields of which one chooses several of a list. */
const OF_LISTS = ['about', 'topics', 'participants', 'party'];
/** Most suggestions: each has a key. */
const SUGGESTED_MAX = 9;

type Suggesting = (item: Pick<Item, 'lines'>, field: string) => readonly string[];

/** The suggestions that were made last, with what they were made of: few steps change that. */
let made: { readonly of: string; readonly suggesting: Suggesting } | undefined;

/** What comes first among the values of a field. */
function suggestions(known: Choices, state: ReviewState): Suggesting {
  const of = JSON.stringify([known, state.article]);
  if (made?.of !== of) made = { of, suggesting: suggestionsAnew(known, state) };
  return made.suggesting;
}

/** Items that cite the same lines have the same suggestions. */
function suggestionsAnew(known: Choices, state: ReviewState): Suggesting {
  const of = memoize((written: string): readonly string[] => {
    const [field, lines] = JSON.parse(written) as readonly [string, readonly number[]];
    return choicesFor(field, { lines, fields: [] }, known, state)
      .slice(0, SUGGESTED_MAX)
      .map(({ id }) => id);
  });
  return ({ lines }, field) => (OF_LISTS.includes(field) ? of(JSON.stringify([field, lines])) : []);
}

/** The values to choose from, by list. */
function optionsOf(known: Choices, { items, article }: ReviewState): Readonly<Record<ListName, readonly Option[]>> {
  const options = (list: Choices['people']) =>
    list.map(({ id, name, names }) => ({ value: id, label: name, mentions: mentionsOf(names, article) }));
  const own = items.filter(({ section }) => ['quotes', 'statements', 'facts', 'events'].includes(section));
  const speaking = new Set(items.map(item => valueAt(valueIn(item, 'by'), ['person'])));
  return {
    people: options(known.people),
    parties: options(known.parties),
    topics: options(known.topics),
    items: own.flatMap(({ id }) => (id === undefined ? [] : { value: id, label: id })),
    offices: known.people
      .filter(({ id }) => speaking.has(id))
      .flatMap(({ name, offices }) => offices.map(office => ({ value: office, label: name }))),
  };
}

/** The lines that an item cites; of somebody new those that name them. */
function linesOf(item: Item, article: ReviewState['article']): readonly number[] {
  if (!['people', 'parties', 'topics'].includes(item.section)) return item.lines;
  const names = ['name', 'spellings', 'aliases'].flatMap(name => valueIn(item, name));
  const words = names.filter(name => typeof name === 'string' && name !== TODO && name !== '');
  return [...article.keys()].filter(at => words.some(word => article[at]?.text.includes(String(word))));
}

function wordsOf(item: Item): { readonly words?: string } {
  const text = valueIn(item, 'text');
  return isVerbatim(item) && typeof text === 'string' ? { words: text } : {};
}

/** What an item is told by: what it says, else what it is to be worded from, else its id. */
function titleOf(item: Item): string {
  const own = ['text', 'title', 'question', 'name'].map(name => valueIn(item, name));
  const label = valueAt(valueIn(item, 'label'), [MAIN_LANGUAGE]);
  const texts = [...own, label, ...item.sentences, item.id].filter(one => typeof one === 'string' && one !== TODO);
  const [first = ''] = texts;
  return cut(String(first), TITLE_MAX);
}

function placeOf(item: Item): string {
  const paragraph = valueIn(item, 'paragraph');
  return typeof paragraph === 'number' || typeof paragraph === 'string' ? placeName(paragraph) : '';
}

function speakerIn(item: Item, speakers: readonly Speaker[]): { readonly speaker?: number } {
  const key = speakerKey(valueIn(item, 'by'));
  const at = speakers.findIndex(one => one.key === key);
  return at < 0 ? {} : { speaker: at };
}

/** The times that items of a draft have, each once, without the words for them: those stand in one paragraph. */
function timesOf(items: readonly Item[]): readonly Option[] {
  const times = new Map<string, Option>();
  for (const item of items) {
    const when = valueIn(item, 'when');
    if (typeof when !== 'object' || when === null || valueAt(when, ['precision']) === 'open') continue;
    const { said: _said, ...value } = when as Readonly<Record<string, unknown>>;
    const label = whenShown(value);
    if (!times.has(label)) times.set(label, { value, label });
  }
  return [...times.values()];
}
