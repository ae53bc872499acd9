/** The record's items as the documents that the other engines index: the text that our own search looks in, by field. */
import { type Item, LANGUAGES, type Party, type Person, type Topic } from '../../../src/record/types.ts';
import { fieldsOf } from '../../../src/search/index.ts';

export interface Document {
  readonly id: string;
  readonly text: string;
  readonly setting: string;
  readonly speaker: string;
  readonly parties: string;
  readonly topics: string;
}

export const FIELDS = ['text', 'setting', 'speaker', 'parties', 'topics'] as const;

const COUNTRIES = LANGUAGES.map(language => new Intl.DisplayNames(language, { type: 'region' }));

/** An item's words, with all names, spellings and aliases of what it's about and of who speaks, in every language. */
export function documentOf(item: Item): Document {
  const { text, setting, speaker, people, parties, topics } = fieldsOf(item);
  return {
    id: item.id,
    text: text.join(' '),
    setting: setting.join(' '),
    speaker: [...speaker, ...people.flatMap(namesOfPerson)].join(' '),
    parties: parties.flatMap(namesOfParty).join(' '),
    topics: topics.flatMap(namesOfTopic).join(' '),
  };
}

/** All of a document in one text, for engines that index one. */
export function wholeOf(document: Document): string {
  return FIELDS.map(field => document[field]).join(' ');
}

function namesOfPerson({ name, spellings, offices }: Person): readonly string[] {
  return [name, ...spellings, ...offices.flatMap(({ title, printed }) => [title, ...printed])];
}

function namesOfParty({ name, aliases, iso }: Party): readonly string[] {
  const localised = iso === undefined ? [] : COUNTRIES.map(names => names.of(iso) ?? '');
  return [name, ...aliases, ...localised];
}

function namesOfTopic({ label, aliases }: Topic): readonly string[] {
  return [...Object.values(label), ...Object.values(aliases).flat()];
}
