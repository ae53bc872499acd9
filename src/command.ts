/** What a command is: its declaration, from which everything about its input is derived, and its answer. */
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
  readonly command: Command | Family;
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

export interface Command<O extends Options = Options> {
  readonly name: Exclude<keyof Messages['commands'], Setting['name']>;
  readonly options: O;
  /** The text option that takes a message's words: the command is in a message's menu too, and answers there privately. */
  readonly message?: string & keyof O;
  /** Selects and names; formats nothing. Pure, synchronous, total. */
  answer(input: Input<O>, context: Context): Reply;
}

/**
 * A command about briefings: what it changes or asks is kept outside the record, by the {@link BriefingService}. The record's own
 * commands answer from memory at once; this one may take a moment.
 */
export interface Setting<O extends Options = Options> {
  readonly name: Extract<keyof Messages['commands'], `briefing ${string}` | 'follow'>;
  readonly options: O;
  /** server: in servers alone, for those who manage them unless the server says otherwise · anywhere: for each for themselves. */
  readonly place: 'server' | 'anywhere';
  /** Never rejects for what is expected; a store in trouble is a reply. */
  settle(input: Input<O>, context: Context, office: BriefingService, where: Where): Promise<Reply>;
}

/** Commands about briefings as Discord shows them: one, or a group whose members are its subcommands. */
export interface Family {
  readonly name: string;
  /** Of a group, what its own words stand under. */
  readonly group?: keyof Messages['groups'];
  readonly members: readonly Setting[];
}

/** Declares a command about briefings; the type of `settle`'s input follows from `options`. */
export function setting<const O extends Options>(declaration: Setting<O>): Setting {
  return declaration as unknown as Setting;
}

/** Free-text options that a command may have: in a button's custom id the text stands last, and may hold the separator. */
const TEXT_OPTIONS_MAX = 1;

/** Declares a command; the type of `answer`'s input follows from `options`. */
export function command<const O extends Options>(declaration: Command<O>): Command {
  if (Object.values(declaration.options).filter(o => o.kind === 'text').length > TEXT_OPTIONS_MAX)
    throw new Error(`/${declaration.name}: a command has at most ${TEXT_OPTIONS_MAX} free-text option`);
  // The one place where a command's own option types are forgotten: `respond` builds the input from the same declaration.
  return declaration as unknown as Command;
}

// What can be asked: the one list of examples, for the prompt, the terminal's help and `/help`. A test asks every
// one.

const EXAMPLES: Readonly<Record<Command['name'], readonly [Invocation['input'], ...Invocation['input'][]]>> = {
  ask: [
    { question: 'What does Macron say about unanimity?' },
    { question: 'When did the war start?' },
    { question: 'Where did the leaders meet?' },
  ],
  quote: [{ speaker: 'Macron' }, { topic: 'sanctions' }, { about: '"reassurance force"' }, {}],
  position: [{ country: 'Russia' }, { country: 'Germany', topic: 'sanctions' }],
  timeline: [{ day: '27 March' }, { topic: 'Black Sea' }, {}],
  compare: [
    { a: 'Ukraine', b: 'Russia', topic: 'energy' },
    { a: 'France', b: 'United Kingdom' },
  ],
  disputed: [{}, { topic: 'energy' }],
  source: [{}],
  cite: [
    { id: 'mistake', style: 'plain' },
    { id: 'mistake', style: 'bibtex' },
  ],
  verify: [
    { text: 'now is the time for the lifting of sanctions' },
    { text: 'we do not need unanimity to do this', speaker: 'Macron' },
  ],
  help: [{ command: 'quote' }],
};

/** A command's examples, best first; at least one for every command. */
export function examplesOf({ name }: Pick<Command, 'name'>): readonly [Invocation, ...Invocation[]] {
  const [best, ...others] = EXAMPLES[name];
  return [invocation(name, best), ...others.map(input => invocation(name, input))];
}

function invocation(command: string, input: Invocation['input']): Invocation {
  return { command, input, page: 0 };
}
