/** Says in plain words what the parts and the fields of a draft are, for a curator who has never seen its file. */
import { LANGUAGES, MAIN_LANGUAGE } from '../../record/types.ts';
import type { Section } from '../items.ts';

/** A field's name in plain words, and what to write there. */
type Words = readonly [label: string, hint?: string];

/** The fields, by their names in the file; `part.name` where a name means something else in a part. */
const FIELDS: Readonly<Record<string, Words>> = {
  about: ['About', 'The countries and bodies spoken of. The speaker’s own only if it is spoken of.'],
  aliases: ['Other names', 'Words that people use for it: other names, capitals, seats.'],
  apart: ['Not the same as', 'Items of other sources that look alike and aren’t the same: SOURCE/ID.'],
  aside: ['Doesn’t answer', 'What that side said on the topic that is no answer to this, and why.'],
  basis: ['How the date is known', 'Printed in the article, worked out from it, or from elsewhere.'],
  by: ['Speaker', 'Who says it, as the article names them. Never a guess: where it names nobody, it’s a fact.'],
  captions: ['Captions', 'Counted from the text.'],
  cite: ['Where it was published', 'Who published it, where, and on what day.'],
  conditions: [
    'Conditions',
    'Words that must travel with it: “after a ceasefire”. As your own sentence has them, whatever the article’s words are.',
  ],
  corrected: ['Corrections', 'What was changed since it was recorded.'],
  country: ['Country'],
  credit: ['Whose date', 'Only where the date is from elsewhere: the names alone, “Reuters”.'],
  cue: ['The reporter’s verb', 'As printed, the one that leads to these words: “said”, “told reporters”.'],
  date: ['Date', 'A day as 2025-03-28, a month as 2025-03.'],
  dateline: ['Dateline', 'The place that opens the story, without the agency.'],
  days: ['Head of a day', 'For a day, the item whose sentence stands on top of that day.'],
  extent: ['How much it is', 'Whole sentences, a part that can stand alone, or a few words that can’t.'],
  'parties.form': ['Kind'],
  form: ['Kind of text', 'A report, a primary text, or a transcript with labels.'],
  from: ['From', 'Its first day, as 2025-03-28. Leave it out where you don’t know.'],
  'parties.from': [
    'Behind a noun',
    'For whose words are meant, in each language: “des États-Unis”. Needs all or none.',
  ],
  'people.from': ['Behind a noun', 'For whose words are meant, in each language: “d’Emmanuel Macron”. All or none.'],
  head: ['Leads the country or body', 'Its holder’s words are the position of the country or body.'],
  hedge: ['Hedge', 'The word that makes it less than certain: “could”, “appeared”. Keep it in your sentence.'],
  id: ['Short name', 'Proposed for you. Lower-case letters, digits and hyphens; other items use it.'],
  iso: ['Country code', 'Two capitals, of a country alone: FR.'],
  item: ['Item', 'What it said on the matter.'],
  items: ['Items', 'What belongs to it: quotations, statements and facts.'],
  label: ['Name in each language', 'As a heading: “A ceasefire”.'],
  language: ['Language', 'Of the text: en, de, fr, uk.'],
  list: ['Amid a sentence', 'In a list, with the article that the language wants.'],
  misquotes: ['Wrong wordings', 'Wordings of it that went round and are wrong.'],
  mode: ['What they do', 'By the reporter’s verb: say, accuse, deny, offer …'],
  name: ['Name'],
  names: ['In other languages', 'What it is called there. A country needs none.'],
  note: ['Note', 'What a reader needs beside it, such as where “he” is named.'],
  occasion: ['Occasion', 'Where or when it was said, in your words, if the article says so: “after the summit”.'],
  of: ['Silence', 'The dispute or the fact of another source that calls somebody silent.'],
  office: ['Office', 'As the article prints it; nothing where it prints none.'],
  offices: ['Offices', 'None of somebody of whom no article prints one.'],
  on: ['Behind “What did X say”', '“on sanctions”.'],
  organ: ['Which part of it', 'As the article names it: “White House”.'],
  outlet: ['Outlet', 'Who published it.'],
  paragraph: ['Place', 'The number of the paragraph: 3; 3-4 for words that run over both; “caption 1”.'],
  paragraphs: ['Paragraphs', 'Counted from the text.'],
  participants: ['Who takes part'],
  party: ['Country or body', 'For whom they speak; nothing of somebody unnamed where the article doesn’t say.'],
  person: ['Person'],
  place: ['Place', 'A town or a house.'],
  precision: ['How exact'],
  printed: ['As printed', 'The forms in which articles print it: “spokeswoman”.'],
  published: ['Published on', 'The day, as 2025-03-28.'],
  question: ['The question', 'On which the sides differ, as a question.'],
  recorded: ['Entered on', 'Only if later than the article.'],
  'source.recorded': ['Entered on', 'The day on which it comes into the record.'],
  repeated: ['Stands there twice', 'Yes, if the same words stand elsewhere in the article too.'],
  reporter: ['The reporter’s line', 'The fact in which the reporter takes a line on it. None is taken without.'],
  republished: ['A copy elsewhere', 'At another publisher’s, not compared in full.'],
  rights: ['Rights', 'Who holds them, and what is taken: “© XNA. Short passages are quoted word for word.”'],
  said: ['The words for it', 'For when, as printed in the paragraph or the dateline: “on Friday”.'],
  same: ['The same as', 'The item of another source that has these very words or this event: SOURCE/ID.'],
  see: ['Said now by', 'The item that says it now.'],
  setting: [
    'Setting',
    'One sentence of yours that says what it is about. {quote} marks where the words go, if it carries them; a few words need that.',
  ],
  sha256: ['Fingerprint', 'Of the text that was read.'],
  short: ['Short form', 'How a headline calls it.'],
  sides: ['Sides', 'Two or more. A side without an item is silent on it.'],
  silence: ['Silence', 'Where it says that a side is silent: which one.'],
  spellings: ['Other spellings', 'The surname, and other ways to write the name.'],
  status: ['Has it happened?'],
  text: [
    'In your words',
    'What the article says, told anew: no quotation marks, no run of nine words of the article. Name the speaker.',
  ],
  'quotes.text': ['Words', 'Chosen from the article, never typed.'],
  'unquoted.text': ['Words', 'Chosen from the article, never typed.'],
  title: ['Title', 'What happens, in your words, in the present: “Leaders meet in Paris”.'],
  'source.title': ['Headline', 'As the copy that was read has it.'],
  'people.title': ['Full title', '“President of France”.'],
  to: ['To', 'Its last day.'],
  together: ['Who speak together', 'Two or more who say the same words.'],
  topics: ['Topics', 'What it is about. The first is the one it is filed under.'],
  under: [
    'Below the name',
    'Your sentence without its speaker and without a full stop; {quote} where the setting has it.',
  ],
  unnamed: ['How the article calls them', '“a French presidential official”, “a source close to the talks”.'],
  until: ['To', 'The last day.'],
  updates: ['Updates', 'The earlier report that this one updates or contradicts.'],
  url: ['Address', 'Where that very text can be read.'],
  variants: ['Other outlets’ wording'],
  voice: ['The reporter', 'Tells what happened, or weighs and concludes.'],
  when: ['When', 'When it was said or happened, and how that is known.'],
  where: ['Where'],
  why: ['Why', 'In your words.'],
  'asides.by': ['Who counts as silent there'],
  'asides.why': ['Why it doesn’t answer', 'Left out where it does: it’s linked then.'],
  'unquoted.why': ['Why it is none', 'Why these words stand in quotation marks though nobody is quoted.'],
  withdrawn: ['Taken back', 'Why it is no longer held.'],
  word: ['In a word', 'What this side does.'],
};

/** Names of values, where they need one. */
const VALUES: Readonly<Record<string, string>> = {
  article: 'A report',
  document: 'A primary text, whose issuer speaks',
  transcript: 'A transcript, whose labels name who speaks',
  full: 'Whole sentences',
  clause: 'A part that can stand alone',
  fragment: 'A few words that can’t stand alone',
  report: 'Tells what happened',
  judgement: 'Weighs or concludes',
  done: 'It has happened',
  announced: 'Announced',
  conditional: 'Depends on something',
  day: 'One day',
  month: 'A month',
  range: 'From a day to another',
  open: 'No date',
  stated: 'The date is printed in the article',
  inferred: 'Worked out, as from a weekday',
  external: 'From elsewhere',
  country: 'A country',
  body: 'A body',
  bloc: 'A bloc of countries',
};

/** Forms that a value may have, by the field that tells them apart. */
const FORMS: Readonly<Record<string, string>> = {
  person: 'A person',
  party: 'A country or body',
  unnamed: 'Somebody unnamed',
  together: 'Several together',
  precision: 'A date',
};

const languages = new Intl.DisplayNames(MAIN_LANGUAGE, { type: 'language' });

/** The words for a field; a language's is called by its name, and a name that has none stands for itself. */
export function fieldWords(section: Section, name: string): { readonly label: string; readonly hint: string } {
  const [label, hint = ''] = FIELDS[`${section}.${name}`] ??
    FIELDS[name] ?? [isLanguage(name) ? (languages.of(name) ?? name) : name];
  return { label, hint };
}

const isLanguage = (name: string): boolean => LANGUAGES.some(language => language === name);

/** A value as it is called. */
export const valueWord = (value: string): string => VALUES[value] ?? value.replaceAll('-', ' ');

/** What a form of a value is called, by its first field. */
export const formWord = (name: string): string => FORMS[name] ?? name;
