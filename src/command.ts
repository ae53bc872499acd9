/** Defines commands: their options, from which the type of the input follows, where they work, and their answer. */
import type { BriefingService, Where } from './briefings/service/types.ts';
import type { Context } from './context.ts';
import type { Messages } from './i18n/messages.ts';
import type { Invocation } from './invocation.ts';
import type { Option, Options } from './options.ts';
import type { Days, Item, Party, Person, Source, Topic } from './record/types.ts';
import type { Reply } from './reply/reply.ts';

interface Values {
  readonly person: Person;
  readonly topic: Topic;
  readonly party: Party;
  readonly day: Days;
  readonly item: Item;
  readonly source: Source;
  readonly choice: string;
  readonly command: TopLevelCommand;
  readonly text: string;
  readonly flag: boolean;
  readonly channel: string;
  readonly time: string;
  readonly zone: string;
  readonly topics: readonly Topic[];
  readonly parties: readonly Party[];
}

/** The checked input of a command with options `O`: required options and flags are there, others may be absent. */
export type Input<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } | { readonly kind: 'flag' }
    ? Value<O[K]>
    : Value<O[K]> | undefined;
};

/** A choice is one of its declared words; any other option is what its kind stands for. */
type Value<O extends Option> = O extends { readonly kind: 'choice'; readonly choices: readonly (infer Word)[] }
  ? Word
  : Values[O['kind']];

/** A service that a command may ask besides the record. */
type Need = 'briefings';

/** What a command is handed besides its input and the context: the list of commands, which view is asked for, what it needs. */
export type CommandServices<N extends Need = never> = {
  readonly commands: readonly Command[];
  readonly view: Invocation['view'];
} & ([N] extends [never] ? unknown : { readonly briefings: BriefingService; readonly where: Where });

/** Where Discord offers a command: in servers, in direct messages with the bot, in members' private channels. */
export type Place = 'server' | 'direct messages' | 'private channels';

/** Input as a member types it, in names instead of ids: the form of examples. */
type TypedInput<O extends Options> = { readonly [K in keyof O]?: O[K]['kind'] extends 'flag' ? boolean : string };

interface Declaration<O extends Options, N extends Need> {
  /** As declared to Discord in English; a subcommand's follows its group's: "briefing on". */
  readonly name: keyof Messages['commands'];
  readonly options: O;
  /** The text option that takes a message's words: the command is in a message's menu too, and answers there privately. */
  readonly message?: string & keyof O;
  /** Where it is offered; everywhere unless told. */
  readonly places?: readonly Place[];
  /** Whom Discord offers it to until a server decides otherwise; everybody unless told. */
  readonly permission?: 'manage server';
  /**
   * always: only whoever asks sees the answer · in servers: the same there, unless they choose otherwise. Commands that aren't
   * always private have an option `private`.
   */
  readonly private?: 'always' | 'in servers';
  /** What it asks besides the record. */
  readonly needs?: N;
  /** Each time it is asked it answers otherwise: no answer may stand for another. */
  readonly varies?: true;
  /**
   * Answers where this process has no such service: with what would be delivered, as far as the record tells. Where it gives
   * nothing, a reply says what is left out.
   */
  unserved?(input: Input<O>, context: Context): Reply | undefined;
  /** What to try, best first, all answered by the record that ships. A test asks every one. */
  readonly examples?: readonly TypedInput<O>[];
  /**
   * Selects and names; formats nothing. From the record alone it answers at once, purely and for every input; what needs
   * a service may take a moment, and never rejects for what is expected.
   */
  answer(input: Input<O>, context: Context, services: CommandServices<N>): Reply | Promise<Reply>;
}

/** A command, whatever its options are. */
export interface Command extends Omit<Declaration<Options, Need>, 'answer' | 'unserved' | 'message' | 'examples'> {
  readonly message?: string;
  readonly examples: readonly Invocation['input'][];
  unserved?(input: Input<Options>, context: Context): Reply | undefined;
  answer(
    input: Input<Options>,
    context: Context,
    services: CommandServices<never> & Partial<CommandServices<Need>>,
  ): Reply | Promise<Reply>;
}

/** What answers an invocation: a command, or an answer that only a button asks for and that no member types. */
export type Answerer = Omit<Command, 'name' | 'message' | 'examples'> & { readonly name: string };

/** A command as Discord lists it at the top: one that stands alone, or a group with its subcommands. */
export interface TopLevelCommand {
  readonly name: string;
  readonly members: readonly [Command, ...Command[]];
}

/** Free-text options that a command may have: in a button's custom id the text stands last, and may hold the separator. */
const TEXT_OPTIONS_MAX = 1;

/** Declares a command. The types of `answer`'s input and services follow from `options` and `needs`. */
export function defineCommand<const O extends Options, const N extends Need = never>(
  declaration: Declaration<O, N>,
): Command {
  if (Object.values(declaration.options).filter(o => o.kind === 'text').length > TEXT_OPTIONS_MAX)
    throw new Error(`/${declaration.name}: a command has at most ${TEXT_OPTIONS_MAX} free-text option`);
  // The one place where a command's own types are forgotten: `respond` builds the input from the same declaration, and
  // hands over what it needs.
  return { examples: [], ...declaration } as unknown as Command;
}

/** Declares an answer that only buttons ask for, from the record alone. It follows a command's name: "quiz guess". */
export function defineButton<const O extends Options>(
  declaration: Pick<Declaration<O, never>, 'options' | 'private' | 'answer'> & { readonly name: string },
): Answerer {
  return declaration as unknown as Answerer;
}

/** Gives the name that Discord shows at the top of its list: all before the first space. */
export const groupOf = (name: string): string => name.split(' ', 1)[0] ?? name;

/** Groups a list of commands by their names in Discord's list, in its order: commands that stand alone, groups with their members. */
export function topLevel(commands: readonly Command[]): readonly TopLevelCommand[] {
  const names = new Map<string, [Command, ...Command[]]>();
  for (const command of commands) {
    const members = names.get(groupOf(command.name));
    if (members) members.push(command);
    else names.set(groupOf(command.name), [command]);
  }
  return [...names].map(([name, members]) => ({ name, members }));
}

/** Makes invocations of a command's examples, best first. */
export function examplesOf({ name, examples }: Pick<Command, 'name' | 'examples'>): readonly Invocation[] {
  return examples.map(input => ({ command: name, input, page: 0 }));
}
