/**
 * Describes the shape of the data files in zod. `npm run schema` writes the same as JSON Schema into `data/schema/`, so
 * that editors complete and check the files while they're typed.
 *
 * A fault that takes a look at more than one place (an id that nothing has, a quotation that isn't verbatim) is the
 * business of a rule in `rules/`.
 */
import { z } from 'zod';
import { isDay } from '../time/days.ts';
import { ID_MAX } from './ids.ts';
import { LANGUAGES, type Language, MAIN_LANGUAGE, MODES, OTHER_LANGUAGES, SIDE_WORDS, SOURCE_FORMS } from './types.ts';
import { webAddress } from './web-address.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens, and starts with a letter')
  .max(ID_MAX, `an id has at most ${ID_MAX} characters`)
  .describe('Stable and readable. Never reused for something else.');
/** Whether something has the form of an id. */
export const isId = (text: string): boolean => id.safeParse(text).success;
const LOCAL = `[a-z][a-z0-9-]{0,${ID_MAX - 1}}`;
const reference = z
  .string()
  .regex(
    new RegExp(`^(?:${LOCAL}/)?${LOCAL}$`),
    `an item is named by its id, or by source/id, each of at most ${ID_MAX} lower-case letters, digits and hyphens`,
  )
  .describe('An id of this file; or of another, with its source where several have it: afp-paris/unanimity.');
const day = z.iso.date('a day is written YYYY-MM-DD');
/** A text of at least one character. */
const line = z.string().trim().min(1, 'this is empty');
const ids = z.array(id).default([]);
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;
const moment = z
  .string()
  .regex(MOMENT, {
    error: 'a day is written YYYY-MM-DD, an instant YYYY-MM-DDTHH:MM:SS with Z or an offset',
    abort: true,
  })
  .refine(text => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'there is no such day or time')
  .describe('A day, which counts from its end in UTC, or an instant with its zone: 2026-11-23T14:30:00+01:00.');
/**
 * Longest note on a correction or a withdrawal, in UTF-16 code units. It stands on top of the post that it corrects.
 */
export const REVISION_MAX = 400;
const revision = z.strictObject({
  on: moment,
  note: line.max(REVISION_MAX, `at most ${REVISION_MAX} characters`).describe('In our words.'),
});

/** What a party said on a matter. Without any item it's silent on it. */
const said = {
  item: reference.optional().describe('What it said on the matter. Without any it’s silent.'),
  items: z.array(reference).min(1).optional().describe('The same in place of item:, where it spoke more than once.'),
  aside: z
    .array(z.strictObject({ item: reference, why: line.describe('In our words.') }))
    .default([])
    .describe('That party’s items on the same topics, each with the reason why it doesn’t answer.'),
};

/** One value for each of some languages. */
export function perLanguage<L extends Language, S extends z.ZodType>(languages: readonly L[], value: S) {
  return z.strictObject(Object.fromEntries(languages.map(language => [language, value])) as Record<L, S>);
}

/** The form of a name for whose words are meant. */
const from = perLanguage(OTHER_LANGUAGES, line)
  .optional()
  .describe('Whose words are meant, as it stands behind a noun: "des États-Unis", "der Vereinigten Staaten".');

const peopleFile = z.array(
  z.strictObject({
    id,
    name: line,
    short: line.optional().describe('How a headline calls them, where that isn’t the last word of the name.'),
    spellings: z.array(line).default([]).describe('Other spellings, other alphabets, other names in use.'),
    party: id
      .optional()
      .describe('For whom they speak. Left out where no source says: where somebody comes from isn’t for whom.'),
    from,
    offices: z
      .array(
        z.strictObject({
          title: line.describe('The full title, such as "President of France".'),
          printed: z
            .array(line)
            .default([])
            .describe('The forms in which sources print it, such as "French President".'),
          head: z
            .literal(true)
            .optional()
            .describe('It leads the country or the body: its holder’s words open the position, and silence is told.'),
          from: day.optional(),
          to: day.optional(),
        }),
      )
      .default([])
      .describe('Left out of somebody of whom no source prints one.'),
  }),
);

const partiesFile = z.array(
  z.strictObject({
    id,
    name: line,
    form: z.enum(['country', 'body', 'bloc']),
    iso: z
      .string()
      .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2: two capitals')
      .optional(),
    aliases: z
      .array(line)
      .default([])
      .describe('Other names, capitals, seats, demonyms, ISO alpha-3, in any language.'),
    names: perLanguage(OTHER_LANGUAGES, line)
      .optional()
      .describe('What it is called in the other languages, where no ISO code says so.'),
    from,
  }),
);

/** Longest heading of a topic, in UTF-16 code units: it stands beside a count, on a phone. */
export const HEADING_MAX = 24;

const topicsFile = z.array(
  z.strictObject({
    id,
    label: perLanguage(LANGUAGES, line),
    on: perLanguage(LANGUAGES, line)
      .optional()
      .describe(
        'Behind "What did X say": "on sanctions", with the preposition and the case that the language asks for.',
      ),
    short: perLanguage(LANGUAGES, line.max(HEADING_MAX, `at most ${HEADING_MAX} characters`))
      .optional()
      .describe('As a heading: "Energy sites".'),
    list: perLanguage(LANGUAGES, line)
      .optional()
      .describe('In a list amid a sentence, with the article that the language wants: "a ceasefire".'),
    aliases: perLanguage(LANGUAGES, z.array(line)),
  }),
);

const saidWhen = line
  .optional()
  .describe('The words for when, verbatim, if they stand in the cited paragraph or the dateline.');
const when = z
  .discriminatedUnion('precision', [
    z.strictObject({
      precision: z.enum(['day', 'month', 'range']),
      said: saidWhen,
      date: z
        .string()
        .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'YYYY-MM-DD, or YYYY-MM for a month')
        .describe('The day, the first day of a range, or the month.'),
      until: day.optional().describe('The last day of a range.'),
      basis: z.enum(['stated', 'inferred', 'external']),
      credit: line.optional().describe('Whose date it is, when external: the names alone, such as "Reuters, gov.uk".'),
      note: line.optional().describe('How it follows, or where and when others gave it.'),
    }),
    z.strictObject({ precision: z.literal('open'), said: saidWhen, note: line.describe('Why there is no date.') }),
  ])
  .describe('When it was, how that is known, and the words for it that stand in the cited place.');

function runsBack(written: string): boolean {
  const [from = 0, to = 0] = written.split('-').map(Number);
  return from >= to;
}

const paragraph = z
  .union([
    z.number().int().min(1),
    z
      .string()
      .regex(/^caption [1-9]\d*$|^[1-9]\d*-[1-9]\d*$/, 'a paragraph number, 3-4 of several, or "caption 3"')
      .refine(written => !runsBack(written), 'the last paragraph comes after the first'),
  ])
  .describe(
    'Body paragraphs are counted from 1; captions and section heads are not. 3-4 cites words that run over both, "caption 3" a caption.',
  );

const common = {
  id,
  paragraph,
  when,
  about: ids.describe('Parties spoken of.'),
  topics: ids.describe('The first is the one it is filed under.'),
  conditions: z.array(line).default([]).describe('Words that must travel with it.'),
  updates: z
    .union([reference, z.array(reference).min(1)])
    .optional()
    .describe('The earlier report, or reports, that this one updates or contradicts: of this source or of older ones.'),
  note: line.optional(),
  recorded: moment.optional().describe('When it came into the record, if later than its source.'),
  corrected: z.array(revision).default([]).describe('What was changed in it since it was recorded, oldest first.'),
  withdrawn: revision
    .extend({ see: reference.optional().describe('The item that says it now, which is offered in its place.') })
    .optional()
    .describe('Why it is no longer held. It stays here, and is shown nowhere.'),
};

const loneVoices = [
  z.strictObject({
    person: id,
    office: line
      .optional()
      .describe('As the source gives it. Left out where it prints none; then the name stands alone.'),
  }),
  z.strictObject({ party: id, organ: line.optional().describe('The part of it that spoke, as the source names it.') }),
  z.strictObject({
    unnamed: line.describe('As the source describes them.'),
    party: id.optional().describe('For whom they speak. Left out where the source doesn’t say.'),
  }),
] as const;
const loneVoice = z.union(loneVoices);
const voice = z
  .union([...loneVoices, z.strictObject({ together: z.array(loneVoice).min(2, 'at least two speak together') })])
  .describe('Who says it: a person, a body, somebody unnamed, or several together.');

/** Longest text of an item, in UTF-16 code units. Each has to stand whole on one page of an embed. */
export const TEXT_MAX = 1_200;
const text = line.max(TEXT_MAX, `at most ${TEXT_MAX} characters`);

const under = text
  .optional()
  .describe('The same sentence without its speaker and without a full stop, for a line below the speaker’s name.');

const occasion = line
  .optional()
  .describe('Where or when it was said, in our words, if the source says so of these words.');

const same = reference
  .optional()
  .describe('The item of another source’s file that it is the same as: both are one entry.');

const apart = z
  .array(reference)
  .default([])
  .describe('Items of other sources’ files that it isn’t the same as, however alike: in one of the two files.');

const quote = z.strictObject({
  ...common,
  same,
  apart,
  text: text.describe('Verbatim, without the quotation marks.'),
  extent: z.enum(['full', 'clause', 'fragment']),
  by: voice,
  cue: line.optional().describe('The reporter’s verb as printed; only an article has one.'),
  occasion,
  setting: text.describe('One sentence in our words. {quote} marks where the quotation goes; a fragment needs it.'),
  under,
  repeated: z.literal(true).optional().describe('Its words stand elsewhere in the source too.'),
  variants: z.array(z.strictObject({ outlet: line, text: line, cite: line })).default([]),
  misquotes: z
    .array(
      z.strictObject({
        text,
        cite: line.describe('Who published it, where, and on what day.'),
        url: webAddress,
        note: line.describe('What is wrong with it, in our words.'),
      }),
    )
    .default([])
    .describe('Wordings of it that went round and are wrong. Another outlet’s wording is a variant, not a misquote.'),
});

const statement = z.strictObject({
  ...common,
  text,
  under,
  mode: z.enum(MODES),
  by: voice,
  occasion,
  hedge: line.optional(),
});
const fact = z.strictObject({
  ...common,
  text,
  voice: z.enum(['report', 'judgement']),
  hedge: line.optional(),
  silence: z
    .strictObject({ by: id, ...said })
    .optional()
    .describe('The party that it says is silent on its topics, and what that party said all the same.'),
});
const event = z.strictObject({
  ...common,
  same,
  apart,
  title: text,
  where: z
    .strictObject({ place: line, country: id.optional(), paragraph: paragraph.optional() })
    .optional()
    .describe('Where it takes place; the paragraph that says so, where that isn’t the event’s own.'),
  participants: ids.describe('People and parties.'),
  items: z.array(reference).default([]).describe('Quotes, statements and facts that belong to it.'),
  status: z.enum(['done', 'announced', 'conditional']),
});
/** Longest short question of a dispute, in UTF-16 code units: it stands in lists. */
export const QUESTION_MAX = 60;
const dispute = z.strictObject({
  id,
  question: line,
  short: line
    .max(QUESTION_MAX, `at most ${QUESTION_MAX} characters`)
    .optional()
    .describe('The question in few words, for lists.'),
  sides: z.array(
    z.strictObject({
      by: id,
      ...said,
      word: z.enum(SIDE_WORDS).optional().describe('What this side does, in a word, as its items have it.'),
    }),
  ),
  reporter: reference
    .optional()
    .describe('The fact in which the reporter takes a line on it. Without it none is taken.'),
  recorded: moment.optional().describe('When it came into the record, if later than its source.'),
});

/** As much as a button's id has room for, in Discord's own limit of a hundred characters. */
const ASKED_MAX = 80;
const asked = line.max(ASKED_MAX, `at most ${ASKED_MAX} characters`);
const offered = z.strictObject({
  items: z.array(reference).min(1).describe('Those that answer it: the first that an answer shows is one of them.'),
  ...perLanguage(LANGUAGES, asked).shape,
});

const sourceFile = z.strictObject({
  source: z.strictObject({
    id,
    outlet: line,
    form: z
      .enum(SOURCE_FORMS)
      .default('article')
      .describe('A document speaks itself; in a transcript labels name who speaks; an article is the default.'),
    title: line.optional(),
    url: webAddress.optional().describe('Where that very text can be read.'),
    republished: z
      .strictObject({ outlet: line, url: webAddress })
      .optional()
      .describe('A copy at another publisher’s, not compared in full.'),
    published: day,
    dateline: line.optional(),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
    rights: line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in lower-case hexadecimal'),
    paragraphs: z.number().int().min(1),
    captions: z.number().int().min(0).default(0),
    days: z
      .record(day, reference)
      .optional()
      .describe('By day, the item whose sentence stands at the head of that day.'),
    recorded: moment,
  }),
  unquoted: z
    .array(z.strictObject({ paragraph, text: line, why: line }))
    .default([])
    .describe('Words in quotation marks that nobody is quoted saying.'),
  quotes: z.array(quote).default([]),
  statements: z.array(statement).default([]),
  facts: z.array(fact).default([]),
  events: z.array(event).default([]),
  disputes: z.array(dispute).default([]),
  questions: z
    .array(offered)
    .default([])
    .describe('What people may ask of it, offered while they type; the best ones first.'),
});

const glossesFile = z.array(
  z.strictObject({
    id: reference,
    ...perLanguage(LANGUAGES, line).shape,
    unsaid: line
      .optional()
      .describe(
        'Words, in any of the languages, by which people ask for what the item leaves open: it doesn’t answer them.',
      ),
  }),
);

/** What a meaning counts for beside finding items; see {@link Meaning}. */
const MEANING_ROLES = ['general', 'telling', 'hint', 'incidental'] as const;
/** Fewest letters of a beginning: a shorter one is that of words of all kinds. */
const START_MIN = 3;
const stems = line
  .refine(
    text => text.split(/\s+/u).every(one => STEM.test(one)),
    `a stem is one word of letters, or its first ${START_MIN} letters and more before *`,
  )
  .describe('Words with spaces between them: `word` stands for itself, `word*` for every word that begins so.');
const STEM = new RegExp(`^(?:\\p{L}+|\\p{L}{${START_MIN},}\\*)$`, 'u');

const vocabularyFile = z.array(
  z.strictObject({
    id,
    is: z
      .array(z.enum(MEANING_ROLES))
      .default([])
      .describe(
        'general: an item may answer without it · telling: a verb of saying with content of its own · hint: tells between items where its word carries no content · incidental: no question for somebody turns on it.',
      ),
    ...perLanguage(LANGUAGES, stems).shape,
  }),
);

const translationsFile = z.array(
  z.strictObject({
    ...perLanguage([MAIN_LANGUAGE], text.describe('The sentence or the name, letter for letter as the record has it.'))
      .shape,
    ...perLanguage(OTHER_LANGUAGES, text.optional()).shape,
  }),
);

/** Keys that files had once, with what is to be done about each. */
export const FORMER_KEYS: ReadonlyMap<string, string> = new Map([
  ['speaker', 'Write the speaker as by: { person: ID, office: as printed }.'],
  ['silent', 'Take silent: away. A side without item: is silent; what answers say of it is derived from the record.'],
]);

/** The content of `translations.yaml`. */
export type TranslationsFile = z.output<typeof translationsFile>;
/** The content of `vocabulary.yaml`. */
export type VocabularyFile = z.output<typeof vocabularyFile>;
/** The content of `glosses.yaml`. */
export type GlossesFile = z.output<typeof glossesFile>;
/** The content of `people.yaml`. */
export type PeopleFile = z.output<typeof peopleFile>;
/** The content of `parties.yaml`. */
export type PartiesFile = z.output<typeof partiesFile>;
/** The content of `topics.yaml`. */
export type TopicsFile = z.output<typeof topicsFile>;
/** The content of a file in `sources/`. */
export type SourceFile = z.output<typeof sourceFile>;
/** `when` of an item. */
export type WhenEntry = z.output<typeof when>;
/** A dispute as the file has it. */
export type DisputeEntry = z.output<typeof dispute>;
/** A side of a dispute as the file has it. */
export type SideEntry = DisputeEntry['sides'][number];
/** `by` of a quotation or a statement. */
export type VoiceEntry = z.output<typeof voice>;
/** One of those who speak. */
export type LoneVoiceEntry = z.output<typeof loneVoice>;

/** The schema of each kind of file. The key names its JSON Schema: `people.schema.json`. */
export const SCHEMAS = {
  people: peopleFile,
  parties: partiesFile,
  topics: topicsFile,
  glosses: glossesFile,
  vocabulary: vocabularyFile,
  translations: translationsFile,
  source: sourceFile,
} as const;
