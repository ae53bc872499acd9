/** Proposes entries for the files that all sources share: people, bodies and topics that the record doesn't have yet. */

import { countryNamed } from '../../record/countries.ts';
import { demonymsIn } from '../../record/demonyms.ts';
import { hasWords } from '../../record/entries.ts';
import { TODO } from '../../record/marks.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '../../record/types.ts';
import { isStop, stem } from '../../search/stemming.ts';
import { fold } from '../../text/fold.ts';
import type { Named } from '../types.ts';
import { newCountriesIn } from './countries-named.ts';
import type { DraftedEntry, Mark, Newcomer } from './drafted.ts';
import { Ids, proposedId } from './ids.ts';
import { alikePerson, isLikely, newPersonId, personNamed } from './known-people.ts';
import { contentStems } from './stems.ts';
import { listedPlaces, partiesIn, type Story } from './story.ts';
import { isCountry, noOffice } from './who.ts';

/** A word makes a topic from this many paragraphs on; and so many topics are proposed at most. */
const PARAGRAPHS_MIN = 4;
const SHARE_MIN = 0.05;
const TOPICS_MAX = 3;
/** Fewest letters of a word that names a subject. */
const WORD_MIN = 5;

/** The entries that an article may need. Of whom it only names, people may go without; a country may take part, or be spoken of. */
export function newcomersOf(story: Story): readonly Newcomer[] {
  const unknown = speakersIn(story).filter(
    ({ name }) => !personNamed(story, name) && !story.record.names.find('party', name),
  );
  const people = unknown.filter(
    ({ kind, name }) => kind === 'person' && !isCountry(name) && !isSpeltOtherwise(story, name),
  );
  const bodies = unknown.filter(
    ({ kind, name, forms }) =>
      isCountry(name) || (kind === 'body' && !isCarrier(story, name) && !isPartOfParty(story, [name, ...forms])),
  );
  const countries = newCountriesIn(story).filter(({ name }) => !bodies.some(body => isSameCountry(body.name, name)));
  return [
    ...people.map(one => newPerson(story, one)),
    ...bodies.map(one => newParty(story, one, WHAT_FORM)),
    ...countries.map(one => newParty(story, { ...one, forms: [] }, ONLY_NAMED)),
    ...newTopics(story),
  ];
}

/** Whether somebody is likely to be in the record under another spelling. */
function isSpeltOtherwise(story: Story, name: string): boolean {
  const alike = alikePerson(story, name);
  return alike !== undefined && isLikely(story, alike, name);
}

/** Whether a body only carries what others say: an agency “reported” it, and takes no part. */
const isCarrier = ({ speech, words }: Story, name: string): boolean =>
  speech.attributions.every(({ speaker, lemma = '' }) => speaker?.name !== name || words.carrying.has(lemma));

/** Everybody who speaks under a name, each once, with all that the article says of them. */
function speakersIn({ speech: { attributions, named } }: Story): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { speaker, span } of attributions) {
    const known = speaker && named.find(({ kind, name }) => kind === speaker.kind && name === speaker.name);
    if (!known) continue;
    const offices = [...new Set([...known.offices, ...(speaker.office === undefined ? [] : [speaker.office])])];
    const blocks = [...new Set([...(found.get(known.name) ?? known).blocks, span.block])];
    found.set(known.name, { ...known, offices, blocks });
  }
  return [...found.values()];
}

/** Whether a body's name has that of the party that it is a part of. */
const isPartOfParty = (story: Story, names: readonly string[]): boolean =>
  names.some(name => partiesIn(story, name).length > 0);

function newPerson(story: Story, { name, forms, offices: printed, blocks }: Named): Newcomer {
  const offices = printed.map(office => office.replace(story.words.opening, '').replace(story.words.possessive, ''));
  const [party] = partiesIn(story, offices.join(' '));
  const alike = alikePerson(story, name);
  const entry: DraftedEntry = [
    { key: 'id', value: newPersonId(story, name), ...(alike && { mark: perhaps(alike.id) }) },
    { key: 'name', value: name },
    { key: 'spellings', value: forms.filter(form => form !== name) },
    party ? { key: 'party', value: party.id, mark: { kind: 'likely', why: 'By the office.' } } : { key: 'party' },
    offices.length === 0
      ? { key: 'offices', value: [], mark: { kind: 'check', why: noOffice(story.article) } }
      : { key: 'offices', value: [{ title: TODO, printed: offices }] },
  ];
  return { file: 'people.yaml', entry, places: listedPlaces(story, blocks) };
}

const perhaps = (id: string): Mark => ({ kind: 'check', why: `Perhaps ${id}: then add the spelling there.` });

/** Why a party's form has to be looked at. */
const WHAT_FORM = 'country, body or bloc; or no party of its own, but an organ of one.';
const ONLY_NAMED = 'It’s only named: leave it out where no item is of it or about it.';

const isSameCountry = (one: string, other: string): boolean =>
  isCountry(one) && countryNamed(fold(one)) === countryNamed(fold(other));

function newParty(story: Story, party: Pick<Named, 'name' | 'forms' | 'blocks'>, why: string): Newcomer {
  const { name, forms, blocks } = party;
  const iso = countryNamed(fold(name));
  const text = story.article.blocks.map(block => block.text).join('\n');
  const adjectives = iso === undefined ? [] : (demonymsIn(text).get(iso) ?? []);
  const entry: DraftedEntry = [
    { key: 'id', value: proposedId(name) },
    { key: 'name', value: name },
    { key: 'form', value: iso === undefined ? 'body' : 'country', mark: { kind: 'check', why } },
    // A country has its names in other languages by its code.
    ...(iso === undefined ? [] : [{ key: 'iso', value: iso }]),
    { key: 'aliases', value: [...forms.filter(form => form !== name), ...adjectives] },
    ...(iso === undefined ? [{ key: 'names', value: perOtherLanguage() }] : []),
  ];
  return { file: 'parties.yaml', entry, places: listedPlaces(story, blocks) };
}

const perOtherLanguage = (): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.filter(language => language !== MAIN_LANGUAGE).map(language => [language, TODO]));

/** Words that stand in several paragraphs, and that no topic, person or party has. */
function newTopics(story: Story): readonly Newcomer[] {
  const { record, article, words } = story;
  const known = new Set(
    [...record.topics.values()].flatMap(({ label, aliases }) =>
      [...Object.values(label), ...Object.values(aliases).flat()].flatMap(contentStems),
    ),
  );
  const names = [...record.people.values(), ...record.parties.values()].map(({ name }) => name).join(' ');
  const blocksOf = new Map<string, { readonly word: string; readonly blocks: Set<number> }>();
  for (const [block, { kind, text }] of article.blocks.entries()) {
    if (kind !== 'paragraph') continue;
    for (const [, word = ''] of text.matchAll(words.nouns)) {
      if (
        word.length < WORD_MIN ||
        isStop(word) ||
        words.general.has(word) ||
        known.has(stem(word)) ||
        hasWords(names, word)
      )
        continue;
      const found = blocksOf.get(stem(word)) ?? { word, blocks: new Set() };
      found.blocks.add(block);
      blocksOf.set(stem(word), found);
    }
  }
  const ids = new Ids(record.topics.keys());
  return [...blocksOf.values()]
    .filter(({ blocks }) => blocks.size >= Math.max(PARAGRAPHS_MIN, SHARE_MIN * article.blocks.length))
    .toSorted((a, b) => b.blocks.size - a.blocks.size)
    .slice(0, TOPICS_MAX)
    .map(({ word, blocks }) => ({ file: 'topics.yaml', entry: topic(word, ids), places: listedPlaces(story, blocks) }));
}

const topic = (word: string, ids: Ids): DraftedEntry => [
  { key: 'id', value: ids.of(word) },
  { key: 'label', value: Object.fromEntries(LANGUAGES.map(language => [language, TODO])) },
  { key: 'aliases', value: Object.fromEntries(LANGUAGES.map(one => [one, one === MAIN_LANGUAGE ? [word] : []])) },
];
