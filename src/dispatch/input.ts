/** Checks what was typed or chosen for a command's options, and turns it into entries of the record. */
import type { Input } from '../command.ts';
import { type Context, calendarOf } from '../context.ts';
import { choiceName } from '../i18n/commands.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from '../invocation.ts';
import { LIST_MAX, NAME_MAX, type Option, type Options } from '../options.ts';
import { dateProblem } from '../reply/date-problems.ts';
import { itemEntry } from '../reply/entries.ts';
import type { Link, Reply } from '../reply/reply.ts';
import { plain, plainLines } from '../text/sanitize.ts';
import { parseTime } from '../time/clock.ts';
import { DAY_MAX, formatDays, readDate } from '../time/dates.ts';
import type { Days } from '../time/days.ts';
import { zonesOf } from '../time/zones.ts';
import { commandCalled } from './command-names.ts';
import { byId, enteredById, entity, type Offered, type Resolved, several, type Unknown, type Value } from './lookup.ts';

/** The checked input, with the same invocation in ids and days instead of what was typed; or the reply that says what is wrong. */
export type Checked = { readonly input: Input<Options>; readonly invocation: Invocation } | { readonly reply: Reply };

/** Most zones that are offered for an abbreviation. */
const ZONES_MAX = 5;

/**
 * Checks every option in the order of its declaration. A text that can't be read comes first; then the first name that the
 * record doesn't know, with links to the nearest.
 */
export function check(command: { readonly options: Options }, invocation: Invocation, context: Context): Checked {
  const input: Record<string, Value> = {};
  const canonical: Record<string, string | boolean> = {};
  let unknown: (Unknown & { readonly name: string }) | undefined;
  for (const [name, option] of Object.entries(command.options)) {
    const resolved = resolve(name, option, invocation.input[name], context);
    if ('problem' in resolved) {
      const { problem: text, offered = [] } = resolved;
      const nearest = [
        ...ways(option, name, command.options, invocation, context),
        ...offered.map(({ id, label }) => linkTo(id, label, name, invocation)),
      ];
      return { reply: { kind: 'problem', text, nearest } };
    }
    if ('says' in resolved) {
      unknown ??= { name, ...resolved };
      continue;
    }
    input[name] = resolved.value;
    if (resolved.canonical !== undefined) canonical[name] = resolved.canonical;
  }
  if (unknown) return { reply: nothing(unknown, { ...invocation, input: canonical }, context) };
  // Built from the same declaration that `Input` is derived from.
  return { input: input as Input<Options>, invocation: { ...invocation, input: canonical } };
}

function resolve(name: string, option: Option, given: string | boolean | undefined, context: Context): Resolved {
  if (option.kind === 'flag') return flag(given, option.default);
  const max = longest(option);
  const clean = option.kind === 'text' && option.lines ? plainLines : plain;
  const typed = given === undefined ? '' : clean(String(given), max);
  if (typed !== '') return read(option, typed, context);
  return option.required ? missing(name, option, context) : { value: undefined, canonical: undefined };
}

/** Says that an option is missing, with its choices where it has some. */
function missing(name: string, option: Option, { messages }: Context): Resolved {
  if (option.kind !== 'choice') return { problem: messages.missing(name) };
  const offered = offer(option.choices, messages);
  return {
    problem: messages.missingChoice(
      name,
      offered.map(({ label }) => label),
    ),
    offered,
  };
}

const offer = (choices: readonly string[], { choiceNames }: Messages): readonly Offered[] =>
  choices.map(id => ({ id, label: choiceName(id, choiceNames) }));

/** Gives the longest text that an option is read from, in UTF-16 code units. */
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
      return day(typed, context, option.of === 'sources');
    case 'choice':
      return choice(option.choices, typed, context);
    case 'command':
      return commandNamed(typed, context);
    case 'item':
      return option.asEntered ? enteredById(typed, context) : byId('item', typed, context);
    case 'source':
      return byId('source', typed, context);
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

function choice(choices: readonly string[], typed: string, { messages }: Context): Resolved {
  const offered = offer(choices, messages);
  const found = offered.find(({ id, label }) => [id, label.toLowerCase()].includes(typed.toLowerCase()))?.id;
  if (found === undefined) {
    const labels = offered.map(({ label }) => label);
    return { problem: messages.badChoice(typed, labels), offered };
  }
  return { value: found, canonical: found };
}

/** Reads a snowflake, bare or as Discord writes a mention: `<#123…>`. */
function channel(typed: string, { messages }: Context): Resolved {
  const id = /^(?:<#)?(\d{17,20})>?$/.exec(typed)?.[1];
  return id === undefined ? { problem: messages.briefing.badChannel(typed) } : { value: id, canonical: id };
}

function time(typed: string, { messages }: Context): Resolved {
  const read = parseTime(typed);
  return read === undefined ? { problem: messages.briefing.badTime(typed) } : { value: read, canonical: read };
}

function zone(typed: string, { messages }: Context): Resolved {
  const [zone, ...others] = zonesOf(typed);
  if (zone === undefined) return { problem: messages.briefing.badZone(typed) };
  if (others.length === 0) return { value: zone, canonical: zone };
  const offered = [zone, ...others].slice(0, ZONES_MAX);
  return {
    problem: messages.briefing.severalZones(typed, offered),
    offered: offered.map(one => ({ id: one, label: one })),
  };
}

function commandNamed(typed: string, { messages }: Context): Resolved {
  const found = commandCalled(typed, messages);
  return found ? { value: found, canonical: found.name } : { problem: messages.unknownCommand(typed) };
}

function flag(given: string | boolean | undefined, otherwise: boolean): Resolved {
  if (given === undefined) return { value: otherwise, canonical: undefined };
  const value = given === true || given === 'true';
  return { value, canonical: value };
}

const dayOf = (days: Days): Resolved => ({ value: days, canonical: formatDays(days) });

/** @param isOne of several days the last one is meant */
function day(typed: string, context: Context, isOne: boolean): Resolved {
  const read = readDate(typed, calendarOf(context));
  return 'days' in read
    ? dayOf(isOne ? { from: read.days.to, to: read.days.to } : read.days)
    : { problem: dateProblem(typed, read.problem, context.messages) };
}

/** What can't be read may be meant otherwise: a topic typed for a day is asked for itself, and help on no command is help. */
function ways(option: Option, name: string, options: Options, at: Invocation, { dossier, messages: w }: Context) {
  const { [name]: typed, ...others } = at.input;
  const to = (label: string, more: Invocation['input']): readonly Link[] => [
    { label, invocation: { ...at, page: 0, input: { ...others, ...more } } },
  ];
  if (option.kind === 'command') return to(`/${at.command}`, {});
  const hasTopic = option.kind === 'day' && options['topic']?.kind === 'topic';
  const topic = hasTopic ? dossier.names.find('topic', String(typed)) : undefined;
  return topic ? to(w.topic(topic), { topic: topic.id }) : [];
}

function nothing(
  { name, refusal, says, nearest, alike, items = [] }: Unknown & { readonly name: string },
  at: Invocation,
  context: Context,
): Reply {
  const links = nearest.map(({ id, label }) => linkTo(id, label, name, at));
  const hint = alike && links.length > 0 ? { hint: context.messages.didYouMean(links.map(l => l.label)) } : {};
  return {
    kind: 'nothing',
    refusal,
    says,
    ...hint,
    items: items.map(item => itemEntry(item, context)),
    nearest: links,
  };
}

/** Makes the link that asks the same again, with another value for one option. */
const linkTo = (value: string, label: string, option: string, at: Invocation): Link => ({
  label,
  invocation: { ...at, page: 0, input: { ...at.input, [option]: value } },
});
