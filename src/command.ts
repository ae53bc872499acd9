/** What a command is: its declaration, from which everything about its input is derived, and its answer. */
import type { Office, Where } from './briefing/office.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { Day, Item, Party, Person, Source, Topic } from './dossier/types.ts';
import type { Reply } from './reply.ts';
import type { Wording } from './wording/wording.ts';

interface OptionBase {
  readonly required?: true;
}

/** One option of a command. Its description is wording, keyed by the command's and the option's names. */
export type Option = OptionBase &
  (
    | { readonly kind: 'person' | 'topic' | 'party' | 'day' | 'item' | 'source' }
    /** One of a few words, the same in every language. */
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    /** The name of a command. */
    | { readonly kind: 'command' }
    /** Free text, normalised (NFC, no control or bidi characters, single spaces). At most `max` UTF-16 code units. */
    | { readonly kind: 'text'; readonly max: number }
    /** A channel of a server, by its id. */
    | { readonly kind: 'channel' }
    /** A time of day, read as "HH:MM". */
    | { readonly kind: 'time' }
    /** An IANA time zone. */
    | { readonly kind: 'zone' }
    /** Several topics or parties, with commas between them. */
    | { readonly kind: 'topics' | 'parties' }
    /** Yes or no, with what holds when it isn't given. */
    | { readonly kind: 'flag'; readonly default: boolean }
  );

export type Options = Readonly<Record<string, Option>>;

/** A day or several that somebody named: "27 March", "March 2025". Inclusive. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

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

/** What an answer may depend on, besides its input. */
export interface Context {
  readonly dossier: Dossier;
  /** The clock, as an argument: the same context gives the same answer. */
  readonly now: Date;
  readonly wording: Wording;
}

export interface Command<O extends Options = Options> {
  readonly name: keyof Wording['commands'];
  readonly options: O;
  /** The text option that takes a message's words: the command is in a message's menu too, and answers there privately. */
  readonly message?: string & keyof O;
  /** Selects and names; formats nothing. Pure, synchronous, total. */
  answer(input: Input<O>, context: Context): Reply;
}

/**
 * A command about briefings: what it changes or asks is kept outside the record, by the {@link Office}. The record's own
 * commands answer from memory at once; this one may take a moment.
 */
export interface Setting<O extends Options = Options> {
  readonly name: keyof Wording['settings'];
  readonly options: O;
  /** server: in servers alone, for those who manage them unless the server says otherwise · anywhere: for each for themselves. */
  readonly place: 'server' | 'anywhere';
  /** Never rejects for what is expected; a store in trouble is a reply. */
  settle(input: Input<O>, context: Context, office: Office, where: Where): Promise<Reply>;
}

/** Commands about briefings as Discord shows them: one, or a group whose members are its subcommands. */
export interface Family {
  readonly name: string;
  /** Of a group, what its own words stand under. */
  readonly group?: keyof Wording['groups'];
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
