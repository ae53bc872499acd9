/** Defines the kinds of options that commands take, and how lists of names are typed. */

interface OptionBase {
  readonly required?: true;
}

/** One option of a command. Its description stands in the messages, under the command's and the option's names. */
export type Option = OptionBase &
  (
    | { readonly kind: 'person' | 'topic' | 'party' | 'source' }
    /** An item by its id; `asEntered`: what several sources have as the source has it under whose id it is asked for. */
    | { readonly kind: 'item'; readonly asEntered?: true }
    /** A day, or a few; those on which sources came out may be offered while it's typed. */
    | { readonly kind: 'day'; readonly of?: 'sources' }
    /** One of a few words, the same in every language. */
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    /** The name of a command. */
    | { readonly kind: 'command' }
    /**
     * Free text, normalised (NFC, no control or bidi characters, single spaces). At most `max` UTF-16 code units.
     * Where lines tell something, they stay: a line feed stands between them. Questions that the record answers may be
     * offered while it's typed.
     */
    | { readonly kind: 'text'; readonly max: number; readonly lines?: true; readonly completes?: 'questions' }
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

/** The forms in which an answer can be shown: with an embed, in plain Markdown, with a picture. The first is the usual one. */
export const FORMS = ['card', 'text', 'picture'] as const;
export type Form = (typeof FORMS)[number];

const isPrivate = { kind: 'flag', default: false } as const;
/** How an answer is shown, and to whom: what every command that reads the record takes. */
export const SHOWN = { as: { kind: 'choice', choices: FORMS }, private: isPrivate } as const;
/** The same of answers of which no picture can be drawn, whatever is asked for. */
export const SHOWN_UNDRAWN = { as: { kind: 'choice', choices: ['card', 'text'] }, private: isPrivate } as const;

/** The options of a command, by name, in the order in which they are declared. */
export type Options = Readonly<Record<string, Option>>;

/** Longest text that is looked up as a name, in UTF-16 code units. */
export const NAME_MAX = 100;
/** Longest list of names, in UTF-16 code units. */
export const LIST_MAX = 400;
/** Separates the names of a list. */
export const LIST_SEPARATOR = /[,;\n]/;
/** Stands for everything where a list of names is asked for; so does the reader's language's own word. */
export const ALL = 'all';
