/**
 * Lists every phrase by walking the English messages, with samples of what is put into it. The samples go by the types of
 * the parameters, read from the English source: nothing here knows a phrase by name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { MAIN_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { Part } from '../../src/i18n/rich-text.ts';
import {
  type Dated,
  LANGUAGES,
  MODES,
  type Party,
  type Person,
  SIDE_WORDS,
  type Source,
  type When,
} from '../../src/record/types.ts';
import { MEANING_CHANGES } from '../../src/verify/meaning-changes.ts';
import { MESSAGE_PARTS } from '../../src/verify/types.ts';

interface Phrase {
  /** As in `verify.missing`, `help.privacy.0`. */
  readonly path: string;
  /** Empty for a phrase that is a plain string. */
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  /** As the source has it: `readonly string[]`. */
  readonly type: string;
}

// The parameters, from the source.

const ENGLISH = join(import.meta.dirname, '..', '..', 'src', 'i18n', 'en');
/** What the phrases are made of, and what joins them: no phrases. */
const NO_PHRASES = ['commands.ts', 'grammar.ts', 'index.ts'];
const FILES = readdirSync(ENGLISH).filter(file => !NO_PHRASES.includes(file));

type Program = ReturnType<typeof parseAst>;
type Declarator = Extract<
  NonNullable<Extract<Program['body'][number], { type: 'ExportNamedDeclaration' }>['declaration']>,
  { type: 'VariableDeclaration' }
>['declarations'][number];
type Expression = NonNullable<Declarator['init']>;

/** What a statement at the top of a file declares for the file itself. */
const declaratorsIn = (statement: Program['body'][number]): readonly Declarator[] =>
  statement.type === 'VariableDeclaration' ? statement.declarations : [];

/** The functions that a file of the English messages declares, by path. */
function* declared(file: string): Generator<readonly [string, readonly Parameter[]]> {
  const text = readFileSync(join(ENGLISH, file), 'utf8');
  const { body } = parseAst(text, { lang: 'ts' });
  const own = new Map(
    body.flatMap(declaratorsIn).map(({ id, init }) => [id.type === 'Identifier' ? id.name : '', init]),
  );
  for (const statement of body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    // Answers stand at the top of the messages, all others under a name of their own.
    for (const { id, init } of statement.declaration.declarations)
      if (id.type === 'Identifier' && init) yield* functionsIn(init, id.name === 'answers' ? [] : [id.name], text, own);
  }
}

function* functionsIn(
  value: Expression,
  path: readonly string[],
  text: string,
  own: ReadonlyMap<string, Declarator['init']>,
): Generator<readonly [string, readonly Parameter[]]> {
  if (value.type === 'TSSatisfiesExpression') yield* functionsIn(value.expression, path, text, own);
  const named = value.type === 'Identifier' ? own.get(value.name) : undefined;
  if (named) yield* functionsIn(named, path, text, own);
  if (value.type === 'ObjectExpression')
    for (const property of value.properties)
      if (property.type === 'Property' && property.key.type === 'Identifier')
        yield* functionsIn(property.value, [...path, property.key.name], text, own);
  if (value.type !== 'ArrowFunctionExpression') return;
  const parameters = value.params.map((given): Parameter => {
    const type = 'typeAnnotation' in given ? given.typeAnnotation?.typeAnnotation : undefined;
    if (!type) throw new Error(`${path.join('.')} has a parameter without a type`);
    const name = given.type === 'Identifier' ? given.name : '';
    return { name, type: text.slice(type.start, type.end).replace(/\s+/g, ' ') };
  });
  yield [path.join('.'), parameters];
}

const PARAMETERS: ReadonlyMap<string, readonly Parameter[]> = new Map(FILES.flatMap(file => [...declared(file)]));

// The phrases.

/** One text in parts, some of which are stressed; a list of texts has none. */
const isRich = (value: unknown): boolean =>
  Array.isArray(value) && value.some(part => typeof part === 'object' && part !== null && 'strong' in part);

/** Every leaf of the messages: commands' words, lists and tables too. */
function phrasesIn(value: unknown, within: readonly string[] = []): readonly Phrase[] {
  const path = within.join('.');
  if (typeof value === 'string' || isRich(value)) return [{ path, parameters: [] }];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => phrasesIn(one, [...within, key]));
  const parameters = PARAMETERS.get(path);
  if (!parameters) throw new Error(`${path} has no parameters in the source`);
  return [{ path, parameters }];
}

const { language: _, locale: __, isDayFirst: ___, ...spoken } = MAIN_MESSAGES;
const PHRASES = phrasesIn(spoken);

// What is put into them.

const PARTY: Party = { kind: 'party', id: 'us', name: 'United States', form: 'country', iso: 'US', aliases: [] };
const PERSON: Person = {
  kind: 'person',
  id: 'starmer',
  name: 'Keir Starmer',
  spellings: [],
  party: PARTY,
  offices: [],
};
export const SOURCE: Source = {
  kind: 'source',
  id: 'x',
  outlet: 'Outlet',
  form: 'article',
  title: 'Title',
  published: '2025-03-27',
  dateline: 'Paris',
  language: 'pl',
  rights: '',
  sha256: '',
  paragraphs: 3,
  captions: 1,
  questions: [],
  unquoted: [],
  recorded: { day: '2025-03-28', at: 0 },
};
const TOPIC = { kind: 'topic', id: 'x', label: Object.fromEntries(LANGUAGES.map(one => [one, `Topic ${one}`])) };
const WHEN = { precision: 'day', from: '2025-03-27', to: '2025-03-27' } as const;
const DATES: readonly Dated[] = [
  ...(['stated', 'inferred'] as const).map(basis => ({ ...WHEN, basis })),
  { ...WHEN, basis: 'external', credit: 'Raven' },
  { ...WHEN, precision: 'month', from: '2025-03-01', to: '2025-03-31', basis: 'stated' },
];
const COUNTS = [17, 1].map(n => ({
  quote: n,
  statement: n,
  fact: n,
  event: n,
  disputes: n,
  sources: n,
  paragraphs: n,
  captions: n,
}));
const PARTS: readonly Part[] = [{ channel: '41' }, { instant: 1_234 }];
/** In each of the plural forms that Slavic languages have, and large enough to be grouped. */
const NUMBERS = [1, 2, 5, 21, 1_234] as const;

/** By type, or where a type says too little, by name and type. */
const SAMPLES: Samples = {
  'iso: string': ['PL'],
  'language: string': ['pl'],
  number: NUMBERS,
  boolean: [true, false],
  Day: ['2025-03-27'],
  'readonly Day[]': [['2025-03-27', '2025-03-28'], ['2025-03-27']],
  Days: [
    { from: '2025-03-27', to: '2025-03-27' },
    { from: '2025-02-28', to: '2025-03-01' },
  ],
  When: [...DATES, { precision: 'open', note: 'Quoth Raven.' } satisfies When],
  Dated: DATES,
  Party: [PARTY],
  Coverage: [{ topics: [TOPIC, TOPIC], days: { from: '2025-03-13', to: '2025-03-27' } }, { topics: [] }],
  'readonly Party[]': [[PARTY, { ...PARTY, id: 'fr', name: 'France', iso: 'FR' }], [PARTY]],
  Person: [PERSON],
  'Person | Party': [PARTY, PERSON],
  Topic: [TOPIC],
  'readonly Topic[]': [[TOPIC, TOPIC], [TOPIC]],
  Voice: [
    { kind: 'person', person: { name: 'Keir Starmer', party: PARTY }, office: 'Premier' },
    { kind: 'party', party: PARTY, organ: 'White House' },
    { kind: 'party', party: PARTY },
    { kind: 'unnamed', described: 'Officer', party: PARTY },
    {
      kind: 'joint',
      voices: [
        { kind: 'person', person: { name: 'Keir Starmer', party: PARTY }, office: 'Premier' },
        { kind: 'party', party: PARTY, organ: 'White House' },
      ],
    },
  ],
  Source: [SOURCE],
  'readonly ListedOutlet[]': [
    [
      { outlet: 'Outlet', language: 'en', days: [{ before: '', published: '2025-03-27' }] },
      {
        outlet: 'Paper',
        language: 'fr',
        days: [
          { before: '(a) ', published: '2025-03-27' },
          { before: '(b) Russia, (c) Ukraine, ', published: '2025-03-28' },
        ],
      },
    ],
  ],
  'readonly Source[]': [[SOURCE], [SOURCE, { ...SOURCE, id: 'y', outlet: 'Paper', published: '2025-03-28' }]],
  Fact: ['report', 'judgement'].map(voice => ({ kind: 'fact', source: SOURCE, voice })),
  Locator: ['paragraph', 'caption'].map(part => ({ part, number: 12 })),
  Mode: MODES,
  SideWord: SIDE_WORDS,
  'readonly Person[]': [[PERSON]],
  'readonly { readonly person: Person; readonly said: number }[]': [[{ person: PERSON, said: 3 }]],
  "Event['status']": ['done', 'announced', 'conditional'],
  "Exclude<Event['status'], 'done'>": ['announced', 'conditional'],
  MeaningChange: MEANING_CHANGES,
  'readonly MeaningChange[]': [MEANING_CHANGES],
  'readonly MessagePart[]': [MESSAGE_PARTS],
  Part: PARTS,
  RichText: [[{ channel: '41' }, ', ', { channel: '42' }]],
  "{ readonly paragraphs: number } & { readonly [K in Item['kind'] | 'captions']?: number | undefined }": COUNTS,
  "{ readonly [K in Item['kind'] | 'sources' | 'disputes']: number }": COUNTS,
};

/** Makes a text that is put in: a different one at each place. */
export type Filler = (place: number) => string;

/** Words that no phrase has of its own. */
const WORDS: Filler = place => ['Quoth', 'Raven', 'Nevermore', 'Lenore', 'Pallas', 'Plutonian'][place] ?? '';

/** A phrase with something put in. */
export interface Saying {
  readonly path: string;
  readonly given: readonly { readonly parameter: Parameter; readonly value: unknown }[];
  /** The same in any language, as text; channels as #ID and instants as @SECONDS. */
  readonly in: (messages: Messages) => string;
}

/** What is put in, by type, or by name and type. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

/**
 * Every phrase, as often as it takes to put each sample in once.
 *
 * @param own samples that take the place of the usual ones
 */
export function sayings(filler: Filler = WORDS, own: Samples = {}): readonly Saying[] {
  return PHRASES.flatMap(({ path, parameters }) => {
    const all = parameters.map((parameter, place) => ({
      parameter,
      samples: samplesOf(parameter, filler, place, own),
    }));
    const turns = Math.max(1, ...all.map(({ samples }) => samples.length));
    return Array.from({ length: turns }, (_, turn): Saying => {
      // Moved on by the parameter's place: what may be left out isn't all left out at once.
      const given = all.map(({ parameter, samples }, place) => ({
        parameter,
        value: samples[(turn + place) % samples.length],
      }));
      const values = given.map(({ value }) => value);
      return { path, given, in: messages => say(messages, path, values) };
    });
  });
}

function samplesOf({ name, type }: Parameter, filler: Filler, place: number, own: Samples): readonly unknown[] {
  const [text, other] = [filler(place), filler(place + 1)];
  const texts: Readonly<Record<string, readonly unknown[]>> = {
    string: [text],
    'readonly string[]': [[text, other], [text]],
  };
  const [, present, optional] = /^(.*?)( \| undefined)?$/.exec(type) ?? [];
  const by = (key: string): readonly unknown[] | undefined => own[key] ?? SAMPLES[key];
  const samples = by(`${name}: ${present}`) ?? by(present ?? '') ?? texts[present ?? ''];
  if (!samples) throw new Error(`no sample of the type ${type}`);
  return optional ? [...samples, undefined] : samples;
}

function say(messages: Messages, path: string, given: readonly unknown[]): string {
  const phrase = path
    .split('.')
    .reduce<unknown>((value, key) => new Map<string, unknown>(Object.entries(value ?? {})).get(key), messages);
  return textOf(typeof phrase === 'function' ? phrase(...given) : phrase);
}

function textOf(said: unknown): string {
  if (Array.isArray(said)) return said.map(textOf).join('');
  if (typeof said !== 'object' || said === null) return String(said);
  if ('channel' in said) return `#${said.channel}`;
  if ('instant' in said) return `@${said.instant}`;
  return Object.values(said)
    .filter(part => part !== '')
    .join(' ');
}

const isText = ({ name, type }: Parameter): boolean =>
  /^(readonly string|string|Part|RichText)\b/.test(type) && !(`${name}: ${type}` in SAMPLES);

/** The texts that are put in, as they have to be shown. */
export const textsIn = ({ given }: Saying): readonly string[] =>
  given
    .filter(({ parameter, value }) => isText(parameter) && value !== undefined)
    .flatMap(({ parameter, value }) =>
      parameter.type === 'readonly string[]' ? (value as readonly string[]) : [textOf(value)],
    );
