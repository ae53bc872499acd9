/** Describes the form in which the record is written for others, in zod: `npm run export -- --format schema` prints it as JSON Schema. */
import { z } from 'zod';
import { perLanguage } from '../record/schema.ts';
import { LANGUAGES, MAIN_LANGUAGE, MODES, OTHER_LANGUAGES, SIDE_WORDS, SOURCE_FORMS } from '../record/types.ts';

/** The name of the form, and its version: another number means that a program written for this one may misread it. */
export const FORM = { name: 'rapporteur-record', version: 3 } as const;

const text = z.string().min(1);
const day = z.iso.date();
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const ids = z.array(id);
const itemId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
  .describe('SOURCE/ITEM. It is kept for good.');
const itemIds = z.array(itemId);
const moment = z
  .strictObject({ day, at: z.iso.datetime() })
  .describe('The day as it was written, and the instant from which it counts.');

const inAll = perLanguage(LANGUAGES, text);
const inOthers = perLanguage(OTHER_LANGUAGES, text);

const place = z
  .strictObject({
    part: z.enum(['paragraph', 'caption']),
    number: z.number().int().min(1),
    to: z.number().int().optional().describe('The last paragraph, where the words run over several.'),
  })
  .describe('Body paragraphs count from 1, without captions and section heads; captions count by themselves.');

const source = z.strictObject({
  id,
  outlet: text,
  form: z.enum(SOURCE_FORMS),
  title: text.optional(),
  url: z.url().optional().describe('Where that very text can be read.'),
  republished: z.strictObject({ outlet: text, url: z.url() }).optional().describe('A copy, not compared in full.'),
  published: day,
  dateline: text.optional(),
  language: text.describe('BCP 47. The quotations are in it.'),
  rights: text,
  sha256: text.describe('Of the text that was read, which is not part of the record.'),
  paragraphs: z.number().int(),
  captions: z.number().int(),
  recorded: moment,
});

const party = z.strictObject({
  id,
  name: text,
  form: z.enum(['country', 'body', 'bloc']),
  iso: text.optional(),
  aliases: z.array(text),
  names: inOthers.optional(),
  from: inOthers.optional(),
});

const person = z.strictObject({
  id,
  name: text,
  short: text.optional(),
  spellings: z.array(text),
  party: id.optional().describe('Left out where no source says for whom they speak.'),
  from: inOthers.optional(),
  offices: z.array(
    z.strictObject({
      title: text,
      printed: z.array(text),
      head: z.literal(true).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
  ),
});

const topic = z.strictObject({
  id,
  label: inAll,
  on: inAll.optional(),
  short: inAll.optional(),
  list: inAll.optional(),
  aliases: perLanguage(LANGUAGES, z.array(text)),
});

const said = text.optional().describe('The words for when, as the source prints them.');
const dated = { precision: z.enum(['day', 'month', 'range']), said, from: day, to: day, note: text.optional() };
const when = z
  .union([
    z.strictObject({ ...dated, basis: z.enum(['stated', 'inferred']) }),
    z.strictObject({ ...dated, basis: z.literal('external'), credit: text }),
    z.strictObject({ precision: z.literal('open'), said, note: text }),
  ])
  .describe(
    'stated: the source prints the date · inferred: it follows from it · external: it is whose `credit` names.',
  );

const loneVoice = z.union([
  z.strictObject({
    person: id,
    office: text
      .optional()
      .describe('As the source gives it. Absent where it prints none: then the name stands alone.'),
  }),
  z.strictObject({ party: id, organ: text.optional() }),
  z.strictObject({
    unnamed: text.describe('As the source describes them.'),
    party: id.optional().describe('Left out where the source doesn’t say for whom they speak.'),
  }),
]);
const voice = z.union([loneVoice, z.strictObject({ together: z.array(loneVoice).min(2) })]);

const cited = {
  source: id,
  at: place,
  address: z.url().optional().describe('Leads to the very words, or to the page.'),
  attribution: text.describe('Has to stand with the words wherever they are shown.'),
};
const common = {
  id: itemId,
  ...cited,
  rights: text.describe('Of the source.'),
  about: ids.describe('Parties.'),
  topics: ids,
  when,
  conditions: z.array(text).describe('Have to stand with the words wherever they are shown.'),
  disputed: itemIds.describe('The disputes in which what it says is itself in question.'),
  updates: itemIds.describe('Earlier reports of the matter that it updates or contradicts.'),
  updatedBy: itemIds.describe('Later reports, which have to stand with it wherever it is shown.'),
  note: text.optional(),
  recorded: moment,
  corrected: z.array(z.strictObject({ on: moment, note: text })),
  version: z.number().int().min(1),
};

const quote = z.strictObject({
  kind: z.literal('quote'),
  ...common,
  text: text.describe('Verbatim.'),
  extent: z.enum(['full', 'clause', 'fragment']).describe('A fragment is never shown without its setting.'),
  by: voice,
  cue: text.optional(),
  occasion: text.optional(),
  setting: text.describe('A sentence of the record’s own. {quote} stands for the quotation.'),
  under: text.optional(),
  repeated: z.literal(true).optional(),
  variants: z.array(z.strictObject({ outlet: text, text, cite: text })),
  misquotes: z.array(z.strictObject({ text, cite: text, url: z.url(), note: text })),
  same: z
    .array(
      z.strictObject({
        id: itemId,
        ...cited,
        text,
        cue: text.optional(),
        repeated: z.literal(true).optional(),
        note: text.optional(),
      }),
    )
    .optional()
    .describe('The same utterance as further sources print it.'),
});

const hedge = text.optional().describe('A word of the text that must not be left out.');
const statement = z.strictObject({
  kind: z.literal('statement'),
  ...common,
  text: text.describe('The record’s own words for what was reported.'),
  under: text.optional(),
  mode: z.enum(MODES),
  by: voice,
  occasion: text.optional(),
  hedge,
});

const fact = z.strictObject({
  kind: z.literal('fact'),
  ...common,
  text: text.describe('The record’s own words for what the reporter says.'),
  voice: z.enum(['report', 'judgement']),
  hedge,
  silence: z.strictObject({ party: id, items: itemIds }).optional(),
});

const status = z.enum(['done', 'announced', 'conditional']);
const event = z.strictObject({
  kind: z.literal('event'),
  ...common,
  title: text.describe('The record’s own words.'),
  where: z.strictObject({ place: text, country: id.optional(), at: place.optional() }).optional(),
  participants: ids.describe('People and parties.'),
  items: itemIds,
  status,
  same: z
    .array(z.strictObject({ id: itemId, ...cited, title: text, status, when }))
    .optional()
    .describe('The reports of all its sources, its own among them, the oldest first.'),
});

const withdrawn = z.strictObject({
  id: itemId,
  kind: z.enum(['quote', 'statement', 'fact', 'event']),
  source: id,
  at: place,
  recorded: moment,
  on: moment,
  note: text.describe('Why the record no longer holds it. Its words are not given.'),
  see: itemId.optional(),
});

const dispute = z.strictObject({
  id: itemId,
  question: text,
  short: text.optional(),
  source: id,
  sides: z.array(
    z.strictObject({
      party: id,
      items: itemIds.describe('Without any, it is silent on it in this record.'),
      word: z.enum(SIDE_WORDS).optional(),
    }),
  ),
  reporter: itemId.optional().describe('The fact in which the reporter takes a line on it.'),
  recorded: moment,
});

/** The whole form. */
export const exportSchema = z.strictObject({
  form: z.literal(FORM.name),
  version: z.literal(FORM.version),
  asOf: day,
  cite: text.describe('How to cite the record.'),
  licence: z.strictObject({ ownWords: text, quotations: text }),
  sources: z.array(source).describe('The newest first.'),
  parties: z.array(party),
  people: z.array(person),
  topics: z.array(topic),
  items: z.array(z.discriminatedUnion('kind', [quote, statement, fact, event])),
  withdrawn: z.array(withdrawn),
  disputes: z.array(dispute),
  translations: z
    .array(
      z.strictObject({
        ...perLanguage([MAIN_LANGUAGE], text).shape,
        ...perLanguage(OTHER_LANGUAGES, text.optional()).shape,
      }),
    )
    .describe('Texts of the record’s own, found by the English, letter for letter. Quotations stay as printed.'),
});

type Read<T> = T extends object ? { readonly [K in keyof T]: Read<T[K]> } : T;
/** The record as it is written for others. */
export type Exported = Read<z.output<typeof exportSchema>>;
/** An item of it. */
export type ExportedItem = Exported['items'][number];
/** Whoever speaks in an item. */
export type ExportedVoice = Read<z.output<typeof voice>>;
/** One of those who speak. */
export type ExportedLoneVoice = Read<z.output<typeof loneVoice>>;
/** The time of an item. */
export type ExportedWhen = Read<z.output<typeof when>>;
