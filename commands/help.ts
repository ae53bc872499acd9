/** `/help`: what can be asked, from the declarations; what the record holds; what isn't kept of whoever asks. */
import { type Command, command, examplesOf, type Family, type Input, type Setting } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { sentence } from '../src/i18n/sentences.ts';
import { format } from '../src/invocation.ts';
import type { Option, Options } from '../src/options.ts';
import type { Item } from '../src/record/types.ts';
import type { Choose, Entry, Group, Link, Reply } from '../src/reply/reply.ts';
import { commands, families, settings } from './index.ts';

const options = {
  command: { kind: 'command' },
  private: { kind: 'flag', default: false },
} as const;

export const help = command({
  name: 'help',
  options,
  answer(input, context) {
    const { command: on } = input;
    if (!on) return overview(input, context);
    return 'members' in on ? helpOnFamily(on, input, context) : helpOn(on, input, context);
  },
});

type HelpInput = Input<typeof options>;

const remark = (text: string): Entry => ({ kind: 'remark', text });

function overview(input: HelpInput, context: Context): Reply {
  const { messages: w } = context;
  return {
    kind: 'items',
    title: w.help.title,
    groups: [
      { heading: w.help.record, entries: [remark(held(context))] },
      { heading: w.help.commands, entries: commands.map(c => remark(line(c, context))) },
      {
        heading: w.briefing.helpTitle,
        entries: [...settings.map(s => remark(settingLine(s, context))), remark(w.briefing.kept)],
      },
      { heading: w.help.privacyTitle, entries: [remark(w.help.privacy.join(' '))] },
    ],
    paging: 'packed',
    links: commands.map(c => pressed(examplesOf(c)[0], input)),
    choose: choice(input, context),
  };
}

function helpOn(on: Command, input: HelpInput, context: Context): Reply {
  const { messages: w } = context;
  const examples = examplesOf(on).map(example => pressed(example, input));
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
    choose: choice(input, context),
  };
}

/** Each with its options, and what is kept. */
function helpOnFamily({ name: family, group, members }: Family, input: HelpInput, context: Context): Reply {
  const { messages: w } = context;
  const own = group ? [{ entries: [remark(w.briefing.command(group, w.groups[group].about))] }] : [];
  const each = members.map(({ name, options: of }): Group => {
    const { about, options: abouts } = w.commands[name];
    const typed = format({ command: name, input: {}, page: 0 });
    return { heading: typed, entries: [remark(sentence(about)), ...optionEntries(of, abouts, w)] };
  });
  return {
    kind: 'items',
    title: w.help.about(family),
    groups: [...own, ...each, { heading: w.help.privacyTitle, entries: [remark(w.briefing.kept)] }],
    paging: 'packed',
    links: [],
    choose: choice(input, context),
  };
}

function line(of: Command, { messages: w }: Context): string {
  const [example] = examplesOf(of);
  return w.help.command(of.name, w.commands[of.name].about, format(example));
}

/** Without an example: it changes something, or needs a channel. */
function settingLine({ name }: Setting, { messages: w }: Context): string {
  return w.briefing.command(name, w.commands[name].about);
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

function takes(option: Option, { help: words }: Context['messages']): string {
  if (option.kind === 'choice') return words.oneOf(option.choices);
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

/** An example that can be pressed, labelled as it's typed. Whoever asked in private goes on in private. */
function pressed(example: Link['invocation'], { private: hidden }: HelpInput): Link {
  const input = hidden ? { ...example.input, private: true } : example.input;
  return { label: format(example), invocation: { ...example, input } };
}

function choice({ private: hidden }: HelpInput, { messages: w }: Context): Choose {
  const links = [...commands, ...families].map(({ name }) => ({
    label: w.help.about(name),
    invocation: { command: 'help', input: { command: name, ...(hidden ? { private: true } : {}) }, page: 0 },
  }));
  return { label: w.help.choose, links };
}
