/** Finds entries of the record by the names and ids that are typed for them; where there is none, the nearest. */
import type { TopLevelCommand } from '../command.ts';
import { type Context, calendarOf } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ALL, LIST_SEPARATOR } from '../options.ts';
import { answerMessage } from '../qa/message.ts';
import { byAnyId, fullId, splitId } from '../record/ids.ts';
import type { Days, Item, Shared, Source } from '../record/types.ts';
import { CHOICE_NAME_MAX } from '../render/limits.ts';
import { nameOf } from '../reply/names.ts';
import { ownWords } from '../reply/own-words.ts';
import type { Refusal } from '../reply/reply.ts';
import { newestSources } from '../reply/welcome.ts';
import type { Named } from '../search/types.ts';
import { fold } from '../text/fold.ts';
import { label } from '../text/sanitize.ts';
import { sourcesLike } from './sources.ts';

/** The value that an option's text stands for. */
export type Value = Named | readonly Named[] | Item | Source | TopLevelCommand | Days | string | boolean | undefined;

/** A name that the record doesn't know. */
export interface Unknown {
  readonly refusal: Refusal;
  /** The sentence about what the record lacks. */
  readonly says: string;
  readonly nearest: readonly { readonly id: string; readonly label: string }[];
  /** The name may be mistyped: the nearest are like it. */
  readonly alike: boolean;
  /** What the record says of it all the same. */
  readonly items?: readonly Item[];
}

/** A value with its id; or a name that the record doesn't know; or the sentence about a text that can't be read, with what it may mean. */
export type Resolved =
  | { readonly value: Value; readonly canonical: string | boolean | undefined }
  | Unknown
  | { readonly problem: string; readonly offered?: readonly Offered[] };

/** What may be given instead. */
export interface Offered {
  readonly id: string;
  readonly label: string;
}

/** Most entries that are offered as the nearest. */
const NEAREST_MAX = 4;
const UNKNOWN: Refusal = { reason: 'unknown-name' };

/** Finds a person, a topic or a party by any of its names. */
export function entity(kind: Named['kind'], typed: string, context: Context): Resolved {
  const { dossier, messages } = context;
  const { names } = dossier;
  const found = names.read(kind, typed);
  if (found) return { value: found, canonical: found.id };
  const country = kind === 'party' ? names.country(typed) : undefined;
  if (country !== undefined)
    return {
      refusal: { reason: 'unknown-country', country },
      says: messages.silentCountry(messages.region(country)),
      nearest: named(heard(kind, dossier), context),
      alike: false,
    };
  const near = [...names.complete(kind, typed, NEAREST_MAX), ...names.nearest(kind, typed, NEAREST_MAX)];
  if (kind === 'topic' && near.length === 0) return spokenOf(typed, context);
  const unknown = { person: messages.unknownPerson, topic: messages.unknownTopic, party: messages.unknownParty }[kind];
  const isAlike = near.length > 0;
  return {
    refusal: UNKNOWN,
    says: unknown(typed),
    nearest: named(isAlike ? [...new Set(near)].slice(0, NEAREST_MAX) : heard(kind, dossier), context),
    alike: isAlike,
  };
}

/** Who speaks in the record, or on what: those with most to show first. */
function heard(kind: Named['kind'], { people, topics, views }: Dossier): readonly Named[] {
  const counts: readonly (readonly [Named, number])[] = {
    person: () => [...people.values()].map(one => [one, views.quotesBySpeaker.get(one)?.length ?? 0] as const),
    topic: () => [...topics.values()].map(one => [one, views.saidOf.get(one)?.length ?? 0] as const),
    party: () => [...views.saidBy].map(([one, said]) => [one, said.length] as const),
  }[kind]();
  return counts
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NEAREST_MAX)
    .map(([one]) => one);
}

/** What is no topic may be spoken of all the same: what answers to its words, and the topics that this is filed under. */
function spokenOf(typed: string, context: Context): Unknown {
  const { dossier, messages } = context;
  const answer = answerMessage(typed, dossier, calendarOf(context));
  const items = answer.kind === 'answer' ? answer.items : [];
  const [best] = items;
  return {
    refusal: UNKNOWN,
    says: messages.unknownTopic(typed),
    nearest: named(best?.topics.slice(0, NEAREST_MAX) ?? heard('topic', dossier), context),
    alike: false,
    items,
  };
}

/**
 * Resolves each name of a list. Only "all" stands for everything, and gives no names; a list without a name is a problem.
 * Of several names that the record doesn't know, the first is answered.
 */
export function several(kind: 'topic' | 'party', typed: string, context: Context): Resolved {
  if ([ALL, context.messages.briefing.all].includes(typed.toLowerCase())) return { value: [], canonical: ALL };
  const names = typed.split(LIST_SEPARATOR).flatMap(name => name.trim() || []);
  if (names.length === 0) return { problem: context.messages.briefing.emptyList(typed) };
  const resolved = names.map(name => entity(kind, name, context));
  const known = (among: typeof resolved): string[] =>
    among.flatMap(one => ('canonical' in one && typeof one.canonical === 'string' ? one.canonical : []));
  const at = resolved.findIndex(one => !('value' in one));
  const unknown = resolved[at];
  if (unknown && 'says' in unknown) {
    const [before, after] = [known(resolved.slice(0, at)), known(resolved.slice(at + 1))];
    const nearest = unknown.nearest.map(one => ({ ...one, id: [...before, one.id, ...after].join(',') }));
    return { ...unknown, nearest };
  }
  const once = new Set(resolved.flatMap(one => ('value' in one ? (one.value as Named) : [])));
  return { value: [...once], canonical: [...new Set(known(resolved))].join(',') };
}

/** Finds an item as the source has it under whose id it is asked for. */
export function enteredById(typed: string, context: Context): Resolved {
  const here = sharedById(typed.toLowerCase(), context.dossier)?.here;
  return here ? { value: here, canonical: here.id } : byId('item', typed, context);
}

/** Finds an item or a source by its id; an item with its source's in front or without. */
export function byId(kind: 'item' | 'source', typed: string, context: Context): Resolved {
  const { dossier, messages } = context;
  const id = typed.toLowerCase();
  const known = kind === 'item' ? itemOf(id, dossier) : dossier.sources.get(id);
  const found = known ?? shownAs(kind, typed, context);
  if (found) return { value: found, canonical: found.id };
  const taken = kind === 'item' ? byAnyId(dossier.withdrawn, id) : undefined;
  const gone = taken?.withdrawn;
  if (gone) {
    const says = messages.notInRecord(
      messages.edition.withdrawnItem(taken.id, messages.day(gone.on.day), ownWords(context).text(gone.note)),
    );
    const now = itemOf(gone.see ?? '', dossier);
    const nearest = now ? [{ id: now.id, label: nameOf(now, context) }] : [];
    return { refusal: { reason: 'withdrawn', item: fullId(taken) }, says, nearest, alike: false };
  }
  if (kind === 'source') return sourceLike(typed, context);
  const like = itemsLike(typed, dossier, NEAREST_MAX);
  const near = like.length > 0 ? like : dossier.views.quotes;
  const nearest = near.slice(0, NEAREST_MAX).map(entry => ({ id: entry.id, label: nameOf(entry, context) }));
  return { refusal: UNKNOWN, says: messages.unknownItem(typed), nearest, alike: false };
}

/** The one source that fits what is typed; of several, which they are, and else the newest. */
function sourceLike(typed: string, context: Context): Resolved {
  const like = sourcesLike(typed, context);
  const [only, ...others] = like;
  if (only && others.length === 0) return { value: only, canonical: only.id };
  const near = like.length > 0 ? like : newestSources(context);
  const nearest = near.slice(0, NEAREST_MAX).map(source => ({ id: source.id, label: nameOf(source, context) }));
  const { unknownSource, severalSources } = context.messages;
  const says =
    like.length > 0 ? severalSources(typed, like.length, like.length > nearest.length) : unknownSource(typed);
  return { refusal: UNKNOWN, says, nearest, alike: false };
}

/** The entry that a suggestion shows so. An item's begins with its id. */
function shownAs(kind: 'item' | 'source', typed: string, context: Context): Item | Source | undefined {
  const { dossier } = context;
  const named = kind === 'item' ? itemOf(typed.split(' ', 1)[0] ?? '', dossier) : undefined;
  const entries = kind === 'item' ? (named ? [named] : []) : [...dossier.sources.values()];
  return entries.find(entry => fold(label(nameOf(entry, context), CHOICE_NAME_MAX)) === fold(typed));
}

/** The item with an id; of what several sources have the one entry, whichever of them has it under that id. */
const itemOf = (id: string, dossier: Dossier): Item | undefined =>
  sharedById(id, dossier)?.entry ?? byAnyId(dossier.items, id);

/** What several sources have, by the id under which one of them has it, with its source's in front or without. */
function sharedById(id: string, { shared }: Dossier): Shared | undefined {
  const { source, local } = splitId(id);
  const found = shared.get(id) ?? shared.get(local);
  return found && (found.here.id === id || found.here.source.id === source) ? found : undefined;
}

/** Lists items whose id starts as typed, with its source or without, then those that hold the words. */
export function itemsLike(typed: string, dossier: Dossier, most: number): readonly Item[] {
  const start = typed.toLowerCase();
  const started = [...dossier.items.values()].filter(item =>
    [fullId(item), splitId(item.id).local].some(id => id.startsWith(start)),
  );
  const found = typed === '' ? [] : dossier.search.find(typed).map(hit => hit.item);
  return [...new Set([...started, ...found])].slice(0, most);
}

function named(entries: readonly Named[], context: Context): Unknown['nearest'] {
  return entries.map(entry => ({ id: entry.id, label: nameOf(entry, context) }));
}
