/** `/help`: explains the commands from their declarations, what the record holds, and what isn't kept of whoever asks. */
import { type Command, defineCommand, examplesOf, type TopLevelCommand, topLevel } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { choiceName } from '../src/i18n/commands.ts';
import { sentence } from '../src/i18n/sentences.ts';
import { format } from '../src/invocation.ts';
import { type Option, type Options, SHOWN } from '../src/options.ts';
import type { Item } from '../src/record/types.ts';
import type { Choose, Entry, Group, Link, Reply } from '../src/reply/reply.ts';

const options = {
  command: { kind: 'command' },
  ...SHOWN,
} as const;

type Commands = readonly Command[];

export const help = defineCommand({
  name: 'help',
  options,
  examples: [{ command: 'quote' }],
  answer({ command: named }, context, { commands }) {
    if (!named) return overview(commands, context);
    const [only] = named.members;
    return asksRecord(only) ? helpOn(only, commands, context) : helpOnBriefings(named, commands, context);
  },
});

/** Whether the record alone answers it; the others change or ask something about briefings. */
const asksRecord = ({ needs }: Command): boolean => needs === undefined;

const remark = (text: string): Entry => ({ kind: 'remark', text });

function overview(commands: Commands, context: Context): Reply {
  const { messages: w } = context;
  const ofRecord = commands.filter(asksRecord);
  const ofBriefings = commands.filter(c => !asksRecord(c));
  return {
    kind: 'items',
    title: w.help.title,
    groups: [
      { heading: w.help.record, entries: [remark(held(context))] },
      { heading: w.help.commands, entries: ofRecord.map(c => remark(line(c, context))) },
      {
        heading: w.briefing.helpTitle,
        entries: [...ofBriefings.map(c => remark(line(c, context))), remark(w.briefing.stored)],
      },
      { heading: w.help.privacyTitle, entries: [remark(w.help.privacy.join(' '))] },
    ],
    paging: 'packed',
    links: ofRecord.flatMap(c => examplesOf(c).slice(0, 1)).map(pressed),
    choose: choice(commands, context),
  };
}

function helpOn(on: Command, commands: Commands, context: Context): Reply {
  const { messages: w } = context;
  const examples = examplesOf(on).map(pressed);
  const groups: readonly Group[] = [
    { entries: [remark(line(on, context))] },
    { heading: w.help.options, entries: optionEntries(on.options, w.commands[on.name].options, w) },
    { heading: w.help.examples, entries: [{ kind: 'code', text: examples.map(e => e.label).join('\n') }] },
    ...(on.name === 'verify' ? [{ heading: w.verify.rulesTitle, entries: w.verify.rules.map(remark) }] : []),
  ];
  return {
    kind: 'items',
    title: w.help.about(on.name),
    groups,
    paging: 'packed',
    links: examples,
    choose: choice(commands, context),
  };
}

/** Each subcommand with its options, and what is kept. */
function helpOnBriefings({ name, members }: TopLevelCommand, commands: Commands, context: Context): Reply {
  const { messages: w } = context;
  const group = groupWords(name, context);
  const own = group === undefined ? [] : [{ entries: [remark(w.briefing.command(name, group.about))] }];
  const each = members.map((member): Group => {
    const { about, options: abouts } = w.commands[member.name];
    const typed = format({ command: member.name, input: {}, page: 0 });
    return { heading: typed, entries: [remark(sentence(about)), ...optionEntries(member.options, abouts, w)] };
  });
  return {
    kind: 'items',
    title: w.help.about(name),
    groups: [...own, ...each, { heading: w.help.privacyTitle, entries: [remark(w.briefing.stored)] }],
    paging: 'packed',
    links: [],
    choose: choice(commands, context),
  };
}

/** A group's own words; none of a command that stands alone. */
function groupWords(name: string, { messages }: Context): { readonly about: string } | undefined {
  return Object.entries(messages.groups).find(([group]) => group === name)?.[1];
}

/** With an example, where there is one: what changes something or needs a channel has none. */
function line(of: Command, { messages: w }: Context): string {
  const { about } = w.commands[of.name];
  const [example] = examplesOf(of);
  return example ? w.help.command(of.name, about, format(example)) : w.briefing.command(of.name, about);
}

function optionEntries(
  of: Options,
  abouts: Readonly<Record<string, string>>,
  w: Context['messages'],
): readonly Entry[] {
  return Object.entries(of).map(([name, option]) =>
    remark(w.help.option(name, abouts[name] ?? '', takes(option, w), option.required ?? false)),
  );
}

function takes(option: Option, { help: words, choiceNames }: Context['messages']): string {
  if (option.kind === 'choice') return words.oneOf(option.choices.map(one => choiceName(one, choiceNames)));
  return option.kind === 'text' ? words.upTo(option.max) : words.takes[option.kind];
}

function held({ dossier, messages: w }: Context): string {
  const kinds = [...dossier.items.values()].map(item => item.kind);
  const count = (kind: Item['kind']): number => kinds.filter(k => k === kind).length;
  const counts = w.help.counts({
    quote: count('quote'),
    statement: count('statement'),
    fact: count('fact'),
    event: count('event'),
    disputes: dossier.disputes.size,
    sources: dossier.sources.size,
  });
  return w.help.recordIs(w.asOf(dossier.asOf), counts);
}

/** An example that can be pressed, labelled as it's typed. */
const pressed = (example: Link['invocation']): Link => ({ label: format(example), invocation: example });

function choice(commands: Commands, { messages: w }: Context): Choose {
  const links = topLevel(commands).map(({ name }) => ({
    label: w.help.about(name),
    invocation: { command: 'help', input: { command: name }, page: 0 },
  }));
  return { label: w.help.choose, links };
}
