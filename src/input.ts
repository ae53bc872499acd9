/** What was typed or chosen for a command's options, checked and turned into entries of the record. */
import { findCommand, findFamily } from '../commands/index.ts';
import { parseTime } from './briefing/time.ts';
import { zoneOf } from './briefing/zones.ts';
import type { Command, Context, Days, Family, Input, Option, Options } from './command.ts';
import { DAY_MAX, formatDays, parseDays } from './days.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { Item, Party, Revision, Source } from './dossier/types.ts';
import type { Invocation } from './invocation.ts';
import type { Link, Reply } from './reply.ts';
import type { Named } from './search/search.ts';
import { plain } from './text.ts';
import type { Wording } from './wording/wording.ts';

/** Longest text that is looked up as a name, in UTF-16 code units. */
export const NAME_MAX = 60;
/** Longest list of names. */
export const LIST_MAX = 400;
/** Between the names of a list. */
export const LIST_SEPARATOR = /[,;\n]/;
/** Stands for everything in a list of names; so does the language's own word. */
export const ALL = 'all';
const NEAREST_MAX = 4;

/** Either the checked input, with the same invocation in ids and days instead of what was typed; or what to say instead. */
export type Checked = { readonly input: Input<Options>; readonly invocation: Invocation } | { readonly reply: Reply };

type Value = Named | readonly Named[] | Item | Source | Command | Family | Days | string | boolean | undefined;

/** A name that the record doesn't know: what to say of it, and what is near; `alike` when it may be mistyped. */
interface Unknown {
  readonly looked: string;
  readonly nearest: readonly { readonly id: string; readonly label: string }[];
  readonly alike: boolean;
}

/** What one option's text comes to: a value; a name that the record doesn't know; or a text that can't be read at all. */
type Resolved =
  | { readonly value: Value; readonly canonical: string | boolean | undefined }
  | Unknown
  | { readonly problem: string };

export function check(command: { readonly options: Options }, invocation: Invocation, context: Context): Checked {
  const input: Record<string, Value> = {};
  const canonical: Record<string, string | boolean> = {};
  let unknown: (Unknown & { readonly name: string }) | undefined;
  for (const [name, option] of Object.entries(command.options)) {
    const resolved = resolve(name, option, invocation.input[name], context);
    if ('problem' in resolved) return { reply: { kind: 'problem', text: resolved.problem, nearest: [] } };
    if ('looked' in resolved) {
      unknown ??= { name, ...resolved };
      continue;
    }
    input[name] = resolved.value;
    if (resolved.canonical !== undefined) canonical[name] = resolved.canonical;
  }
  if (unknown) return { reply: nothing(unknown, { ...invocation, input: canonical }, context.wording) };
  // Built from the same declaration that `Input` is derived from.
  return { input: input as Input<Options>, invocation: { ...invocation, input: canonical } };
}

function resolve(name: string, option: Option, given: string | boolean | undefined, context: Context): Resolved {
  if (option.kind === 'flag') return flag(given, option.default);
  const max = longest(option);
  const typed = given === undefined ? '' : plain(String(given), max);
  if (typed !== '') return read(option, typed, context);
  return option.required ? { problem: context.wording.missing(name) } : { value: undefined, canonical: undefined };
}

/** Longest text that an option is read from, in UTF-16 code units. */
export function longest(option: Option): number {
  if (option.kind === 'text') return option.max;
  if (option.kind === 'day') return DAY_MAX;
  return option.kind === 'topics' || option.kind === 'parties' ? LIST_MAX : NAME_MAX;
}

function read(option: Exclude<Option, { kind: 'flag' }>, typed: string, context: Context): Resolved {
  switch (option.kind) {
    case 'text':
      return { value: typed, canonical: typed };
    case 'day':
      return day(typed, context);
    case 'choice':
      return choice(option.choices, typed, context);
    case 'command':
      return commandNamed(typed, context);
    case 'item':
    case 'source':
      return byId(option.kind, typed, context);
    case 'channel':
      return channel(typed, context);
    case 'time':
      return time(typed, context);
    case 'zone':
      return zone(typed, context);
    case 'topics':
      return several('topic', typed, context);
    case 'parties':
      return several('party', typed, context);
    default:
      return entity(option.kind, typed, context);
  }
}

function choice(choices: readonly string[], typed: string, { wording }: Context): Resolved {
  const found = choices.find(c => c.toLowerCase() === typed.toLowerCase());
  return found === undefined ? { problem: wording.badChoice(typed, choices) } : { value: found, canonical: found };
}

/** A snowflake, bare or as Discord writes a mention: `<#123…>`. */
function channel(typed: string, { wording }: Context): Resolved {
  const id = /^(?:<#)?(\d{17,20})>?$/.exec(typed)?.[1];
  return id === undefined ? { problem: wording.briefing.badChannel(typed) } : { value: id, canonical: id };
}

function time(typed: string, { wording }: Context): Resolved {
  const read = parseTime(typed);
  return read === undefined ? { problem: wording.briefing.badTime(typed) } : { value: read, canonical: read };
}

function zone(typed: string, { wording }: Context): Resolved {
  const read = zoneOf(typed);
  return read === undefined ? { problem: wording.briefing.badZone(typed) } : { value: read, canonical: read };
}

/** Each name of a list, none for "all"; the first that the record doesn't know is what is answered. */
function several(kind: 'topic' | 'party', typed: string, context: Context): Resolved {
  if ([ALL, context.wording.briefing.all].includes(typed.toLowerCase())) return { value: [], canonical: ALL };
  const names = typed.split(LIST_SEPARATOR).flatMap(name => name.trim() || []);
  const resolved = names.map(name => entity(kind, name, context));
  const known = (among: typeof resolved): string[] =>
    among.flatMap(one => ('canonical' in one && typeof one.canonical === 'string' ? one.canonical : []));
  const at = resolved.findIndex(one => !('value' in one));
  const unknown = resolved[at];
  if (unknown && 'looked' in unknown) {
    const [before, after] = [known(resolved.slice(0, at)), known(resolved.slice(at + 1))];
    const nearest = unknown.nearest.map(one => ({ ...one, id: [...before, one.id, ...after].join(',') }));
    return { ...unknown, nearest };
  }
  const once = new Set(resolved.flatMap(one => ('value' in one ? (one.value as Named) : [])));
  return { value: [...once], canonical: [...new Set(known(resolved))].join(',') };
}

function commandNamed(typed: string, { wording }: Context): Resolved {
  const name = typed.replace(/^\//, '').toLowerCase();
  const found = findCommand(name) ?? findFamily(name);
  return found ? { value: found, canonical: found.name } : { problem: wording.unknownCommand(typed) };
}

function byId(kind: 'item' | 'source', typed: string, context: Context): Resolved {
  const { dossier, wording } = context;
  const id = typed.toLowerCase();
  const found = kind === 'item' ? dossier.items.get(id) : dossier.sources.get(id);
  if (found) return { value: found, canonical: found.id };
  const gone = kind === 'item' ? dossier.withdrawn.get(id)?.withdrawn : undefined;
  if (gone) {
    const looked = wording.edition.withdrawnItem(id, wording.day(gone.on.day), gone.note);
    return { looked, nearest: [], alike: false };
  }
  const near = kind === 'item' ? itemsLike(typed, dossier, NEAREST_MAX) : [...dossier.sources.values()];
  const nearest = near.slice(0, NEAREST_MAX).map(entry => ({ id: entry.id, label: nameOf(entry, wording) }));
  const looked = kind === 'item' ? wording.unknownItem(typed) : wording.unknownSource(typed);
  return { looked, nearest, alike: false };
}

/** Items whose id starts so, then those that hold the words. */
export function itemsLike(typed: string, dossier: Dossier, most: number): readonly Item[] {
  const started = [...dossier.items.values()].filter(i => i.id.startsWith(typed.toLowerCase()));
  const found = typed === '' ? [] : dossier.search.find(typed).map(hit => hit.item);
  return [...new Set([...started, ...found])].slice(0, most);
}

function flag(given: string | boolean | undefined, otherwise: boolean): Resolved {
  if (given === undefined) return { value: otherwise, canonical: undefined };
  const value = given === true || given === 'true';
  return { value, canonical: value };
}

function day(typed: string, { dossier, now, wording }: Context): Resolved {
  const days = parseDays(typed, now, dossier.views.span);
  return days ? { value: days, canonical: formatDays(days) } : { problem: wording.badDay(typed) };
}

function entity(kind: Named['kind'], typed: string, { dossier, wording }: Context): Resolved {
  const { names } = dossier;
  const found = names.find(kind, typed);
  if (found) return { value: found, canonical: found.id };
  const country = kind === 'party' ? names.country(typed) : undefined;
  if (country !== undefined)
    return {
      looked: wording.neitherNor(wording.region(country), undefined),
      nearest: named(mostHeard(dossier.views.saidBy), wording),
      alike: false,
    };
  const near = [...names.complete(kind, typed, NEAREST_MAX), ...names.nearest(kind, typed, NEAREST_MAX)];
  const looked = { person: wording.unknownPerson, topic: wording.unknownTopic, party: wording.unknownParty }[kind](
    typed,
  );
  return { looked, nearest: named([...new Set(near)].slice(0, NEAREST_MAX), wording), alike: true };
}

function named(entries: readonly Named[], wording: Wording): Unknown['nearest'] {
  return entries.map(entry => ({ id: entry.id, label: nameOf(entry, wording) }));
}

/** For a country that isn't in the record no name is near; those that are heard most are what there is. */
function mostHeard(saidBy: ReadonlyMap<Party, readonly unknown[]>): readonly Party[] {
  return [...saidBy]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, NEAREST_MAX)
    .map(([party]) => party);
}

function nothing(
  { name, looked, nearest, alike }: Unknown & { readonly name: string },
  at: Invocation,
  wording: Wording,
): Reply {
  const links: Link[] = nearest.map(({ id, label }) => ({
    label,
    invocation: { ...at, page: 0, input: { ...at.input, [name]: id } },
  }));
  const hint = alike && links.length > 0 ? { hint: wording.didYouMean(links.map(l => l.label)) } : {};
  return { kind: 'nothing', looked, ...hint, nearest: links };
}

/** What an entry is called in answers and suggestions. */
export function nameOf(entry: Named | Item | Source, wording: Wording): string {
  switch (entry.kind) {
    case 'person':
      return entry.name;
    case 'party':
      return wording.party(entry);
    case 'topic':
      return wording.topic(entry);
    case 'source':
      return entry.title ?? wording.day(entry.published);
    default:
      return wording.itemName(entry.id, whoOf(entry, wording), wording.citation(entry.source, entry.at));
  }
}

/** What is said of an item that was withdrawn: its name, the day, and why. Its words aren't shown. */
export function takenBack(item: Item, { on, note }: Revision, wording: Wording): string {
  return wording.asserts(nameOf(item, wording), wording.edition.withdrawn(wording.day(on.day), note));
}

function whoOf(item: Item, wording: Wording): string {
  if (item.kind === 'event') return wording.when(item.when);
  return item.kind === 'fact' ? wording.reporter(item).name : wording.byline(item.by).name;
}
