/** `/help`: what is covered, what can be asked, how answers are read; of a command its options and examples. */
import { type Command, defineCommand, examplesOf, type TopLevelCommand, topLevel } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { choiceName, ownName } from '../src/i18n/commands.ts';
import type { CommandPart } from '../src/i18n/rich-text.ts';
import type { Invocation } from '../src/invocation.ts';
import { type Options, SHOWN } from '../src/options.ts';
import { exampleLinks } from '../src/reply/examples.ts';
import type { Answered, CardSection, Choose, Entry, Link, ReplyCard } from '../src/reply/reply.ts';
import { coverageOf, newestSources, sourcesLine } from '../src/reply/welcome.ts';

const options = {
  command: { kind: 'command' },
  ...SHOWN,
} as const;

type Commands = readonly Command[];

export const help = defineCommand({
  name: 'help',
  options,
  private: 'in servers',
  examples: [{ command: 'quote' }, { command: 'verify' }, {}],
  answer({ command: named }, context, { commands }) {
    if (!named) return overview(commands, context);
    const [only] = named.members;
    const reply = only.needs === undefined ? helpOn(only, context) : helpOnBriefings(named, context);
    return { ...reply, choose: choice(commands, context) };
  },
});

const remark = (text: string): Entry => ({ kind: 'remark', text });

function overview(commands: Commands, context: Context): Answered {
  const { messages: w } = context;
  const brief = Object.entries(w.help.brief).map(
    ([name, about]): Entry => ({ kind: 'words', text: [named(name, context), ` ${about}`] }),
  );
  const [newest] = newestSources(context);
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: w.help.covers(coverageOf(context)) }],
    cards: [
      {
        tone: 'said',
        sections: [
          {
            entries: [
              ...brief,
              { kind: 'words', text: [w.help.reading], plain: true },
              { kind: 'words', text: [w.help.notStored], small: true },
            ],
          },
        ],
      },
    ],
    size: 'sides',
    paging: 'packed',
    ...sourcesLine(context),
    isOpenChoice: true,
    actions: [
      ...(newest ? [to(w.help.inBrief(newest.published), 'timeline', {}, true)] : []),
      to(w.help.privacyTitle, 'help privacy', {}),
    ],
    choose: choice(commands, context),
  };
}

const to = (label: string, command: string, input: Readonly<Record<string, string>>, primary?: true): Link => ({
  label,
  invocation: { command, input, page: 0 },
  ...(primary ? { primary } : {}),
});

/** A command by the name that the reader knows; pressed where its id is known. */
function named(name: string, { messages: { commands, groups }, commandIds }: Context): CommandPart {
  const id = commandIds?.get(name.split(' ', 1)[0] ?? name);
  return { command: name, shown: ownName(name, commands, groups), ...(id === undefined ? {} : { id }) };
}

function helpOn(on: Command, context: Context): Answered {
  const { messages: w } = context;
  const { about, options: abouts } = w.commands[on.name];
  const rules: readonly ReplyCard[] =
    on.name === 'verify'
      ? [
          {
            tone: 'none',
            sections: [{ heading: { kind: 'title', text: w.verify.rulesTitle }, entries: w.verify.rules.map(remark) }],
          },
        ]
      : [];
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: [named(on.name, context), w.asserts('', about)] }],
    cards: [{ tone: 'none', sections: [{ entries: optionEntries(on.options, abouts, context) }] }, ...rules],
    size: 'list',
    paging: 'packed',
    actions: exampleLinks(examples(on, context), on.options, context),
    isOpenChoice: true,
  };
}

/** A command's examples; a question is asked in the reader's language. */
function examples(of: Command, { messages: { help } }: Context): readonly Invocation[] {
  return of.name === 'ask'
    ? help.questions.map(question => ({ command: 'ask', input: { question }, page: 0 }))
    : examplesOf(of);
}

/** Each subcommand with its options, and what is kept. */
function helpOnBriefings({ name, members }: TopLevelCommand, context: Context): Answered {
  const { messages: w } = context;
  const [first, ...others] = members;
  const group = Object.entries(w.groups).find(([key]) => key === name)?.[1];
  const about = others.length === 0 ? w.commands[first.name].about : group?.about;
  const sections = members.map((member): CardSection => {
    const { about: does, options: abouts } = w.commands[member.name];
    const entries = optionEntries(member.options, abouts, context);
    if (others.length === 0) return { entries };
    return {
      heading: { kind: 'title', text: `/${ownName(member.name, w.commands, w.groups)}` },
      entries: [{ kind: 'words', text: [does], plain: true }, ...entries],
    };
  });
  const stored: CardSection = {
    heading: { kind: 'title', text: w.help.privacyTitle },
    entries: [remark(w.briefing.stored)],
  };
  return {
    kind: 'answer',
    headline: [
      { kind: 'text', text: [named(first.name, context), ...(about === undefined ? [] : [w.asserts('', about)])] },
    ],
    cards: [{ tone: 'none', sections: [...sections, stored] }],
    size: 'day',
    paging: 'packed',
    actions: [],
  };
}

function optionEntries(
  of: Options,
  abouts: Readonly<Record<string, string>>,
  { messages: w }: Context,
): readonly Entry[] {
  return Object.entries(of).map(([name, option]): Entry => {
    const choices = option.kind === 'choice' ? option.choices.map(one => choiceName(one, w.choiceNames)) : [];
    return { kind: 'words', text: w.help.option(name, abouts[name] ?? '', choices, option.required ?? false) };
  });
}

function choice(commands: Commands, { messages: w }: Context): Choose {
  return {
    label: w.help.choose,
    links: topLevel(commands).map(({ name }) => to(w.help.about(name), 'help', { command: name })),
  };
}
