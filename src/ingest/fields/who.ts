/** Finds the record's people and parties for whoever speaks in an article, with the office that it prints. */
import { remember } from '../../lib/lazy.ts';
import { hasWords } from '../../record/entries.ts';
import { TODO } from '../../record/marks.ts';
import { standsBeside } from '../../record/names.ts';
import type { Party, Person } from '../../record/types.ts';
import { countryNamed } from '../../search/countries.ts';
import { fold } from '../../text/fold.ts';
import type { Attribution, Speaker } from '../types.ts';
import { inBrackets } from '../write/yaml-values.ts';
import type { Field, Mark, Value } from './drafted.ts';
import { Ids, proposedId } from './ids.ts';
import { isAlike } from './spellings.ts';
import { blockText, calledBy, partiesIn, type Story } from './story.ts';

/** Who speaks, as the record has it. */
export interface Voice {
  readonly by: Value;
  /** The ids by which items are compared: of the person, and of the party. */
  readonly person?: string;
  readonly party?: string;
  /** What of it the record doesn't have, or the article doesn't print. */
  readonly lacks: readonly string[];
  /** Why it is probably who it is taken for. */
  readonly likely?: string;
}

/** The voice of a speaker. */
export function voiceOf(story: Story, given: Speaker): Voice {
  const office = given.office?.replace(story.words.opening, '').replace(story.words.possessive, '');
  const speaker: Speaker = { ...given, ...(office !== undefined && { office }) };
  if (speaker.kind === 'unnamed' || speaker.name === undefined) return unnamedVoice(story, speaker);
  return speaker.kind === 'person' && !isCountry(speaker.name)
    ? personVoice(story, speaker, speaker.name)
    : bodyVoice(story, speaker, speaker.name);
}

/** Whether a name is a country's, which speaks as a body does. */
export const isCountry = (name: string): boolean => countryNamed(fold(name)) !== undefined;

/** The field that says who speaks: as sure as it is, and left open where it isn't known. */
export function byField(story: Story, { speaker, certainty, reason }: Attribution): Field {
  if (!speaker) return { key: 'by', mark: { kind: 'check', why: reason ?? 'No speaker was found.' } };
  const { by, lacks, likely } = voiceOf(story, speaker);
  const told = [reason, likely, ...lacks].filter(part => part !== undefined).join(' ');
  if (certainty === 'open')
    return { key: 'by', mark: { kind: 'check', why: `Perhaps ${inBrackets(by)}. ${told}`.trim() } };
  const kind: Mark['kind'] | undefined =
    certainty === 'check' || lacks.length > 0
      ? 'check'
      : certainty === 'likely' || likely !== undefined
        ? 'likely'
        : undefined;
  return { key: 'by', value: by, ...(kind && { mark: { kind, why: told || 'By the build of the sentence.' } }) };
}

// People

/** Says to a curator that no office stands with a name. */
export const noOffice = ({ form }: Story['article']): string =>
  `The ${form} prints no office with the name: none is given, unless it stands elsewhere there.`;

function personVoice(story: Story, speaker: Speaker, name: string): Voice {
  const person = personNamed(story, name);
  if (!person)
    return story.record.names.find('party', name) ? bodyVoice(story, speaker, name) : newPerson(story, speaker, name);
  const office = officeIn(story, person, speaker.office);
  const printed = speaker.office;
  return {
    by: inOffice(person.id, office ?? printed),
    person: person.id,
    party: person.party.id,
    lacks: office === undefined ? [officeLack(story, printed)] : [],
  };
}

/** Somebody in an office; without one where none is printed. */
const inOffice = (person: string, office: string | undefined): Value =>
  office === undefined ? { person } : { person, office };

/** Says of an office that it isn't known, or why there is none. */
const officeLack = ({ article }: Story, printed: string | undefined): string =>
  printed === undefined ? noOffice(article) : `Their office “${printed}” isn’t in people.yaml.`;

/** Somebody whose name is spelt in another way than the record spells it: the same only if office or party say so. */
function newPerson(story: Story, speaker: Speaker, name: string): Voice {
  const alike = alikePerson(story, name);
  if (alike && isLikely(story, alike, name, speaker.office)) {
    const office = officeIn(story, alike, speaker.office) ?? speaker.office;
    return {
      by: inOffice(alike.id, office),
      person: alike.id,
      party: alike.party.id,
      lacks: office === undefined ? [officeLack(story, office)] : [],
      likely: `Spelt “${name}”: ${alike.name} has that office or party.`,
    };
  }
  const known = [...story.record.people.values()].find(one => familyOf(one.name) === familyOf(name));
  const id = newPersonId(story, name);
  // That they are new, and that no office is printed, is asked once, of the proposed person.
  return {
    by: inOffice(id, speaker.office),
    person: id,
    lacks: alike ? [`Perhaps ${alike.id}.`] : known ? [`${name} isn’t ${known.name} of people.yaml.`] : [],
  };
}

/** The one person of the record who is called so; nobody where only the family's name is the same. */
export function personNamed({ record }: Story, name: string): Person | undefined {
  const folded = fold(name);
  const called = [...record.people.values()].filter(person =>
    calledBy(person, record).some(one => fold(one) === folded),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The one person of the record whose name a name is another spelling of. */
export function alikePerson({ record }: Story, name: string): Person | undefined {
  const alike = [...record.people.values()].filter(person =>
    [person.name, ...person.spellings].some(one => isWhole(one, name) && isAlike(one, name)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** The family's name alone says nothing of somebody who is named with a first name. */
const isWhole = (spelling: string, name: string): boolean => spelling.includes(' ') || !name.includes(' ');

/** Whether a name is likely to be a person's: any office that the article gives with it is one of theirs, or has their party's name. */
export function isLikely(story: Story, { offices, party }: Person, name: string, office?: string): boolean {
  const named = story.speech.named.filter(one => one.kind === 'person' && [one.name, ...one.forms].includes(name));
  const printed = [...(office === undefined ? [] : [office]), ...named.flatMap(one => one.offices)];
  const forms = offices.flatMap(({ title, printed: forms }) => [title, ...forms]).map(fold);
  return printed.some(one => forms.includes(fold(one)) || partiesIn(story, one).some(({ id }) => id === party.id));
}

/** An id for somebody whom the record doesn't have: never that of somebody else, in the record or in the article. */
export function newPersonId(story: Story, name: string): string {
  return newIds(story).get(fold(name)) ?? freeId(name, takenIds(story));
}

/** By name, the ids of those who speak in a story and aren't in the record. Two of one family have none that is the family's. */
const newIds = remember((story: Story): ReadonlyMap<string, string> => {
  const taken = takenIds(story);
  const spoken = story.speech.attributions.flatMap(({ speaker }) =>
    speaker?.kind === 'person' ? (speaker.name ?? []) : [],
  );
  const names = [...new Set(spoken.map(fold))].filter(name => !personNamed(story, name));
  const families = names.map(familyOf);
  for (const family of families)
    if (families.indexOf(family) !== families.lastIndexOf(family)) taken.add(proposedId(family));
  return new Map(
    names.map(name => {
      const id = freeId(name, taken);
      taken.add(id);
      return [name, id];
    }),
  );
});

const takenIds = ({ record }: Story): Set<string> => new Set([...record.people.keys(), ...record.parties.keys()]);

/** The family's name, that with initials, or all of the name: the first that is free. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name).split(' ');
  const initials = words.map((word, at) => (at < words.length - 1 ? word.charAt(0) : word));
  const proposed = [words.slice(-1), initials, words].map(parts => proposedId(parts.join('-')));
  return proposed.find(id => !taken.has(id)) ?? new Ids(taken).of(name);
}

/** The last word of a name, folded. */
const familyOf = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/**
 * The office that an article gives a person: the longest form of the record's that it prints right before or behind one of
 * their names. In a text that names who speaks by labels, the longest that has the label's words and stands anywhere.
 */
function officeIn(story: Story, person: Person, printed: string | undefined): string | undefined {
  const known = officesOf(story);
  const key = `${person.id} ${printed ?? ''}`;
  if (!known.has(key)) known.set(key, longestOffice(story, person, printed));
  return known.get(key);
}

/** The offices that were looked for in a story. */
const officesOf = remember((_: Story) => new Map<string, string | undefined>());

function longestOffice(story: Story, person: Person, printed: string | undefined): string | undefined {
  const forms = person.offices.flatMap(({ title, printed: forms }) => [...forms, title]);
  const names = calledBy(person, story.record).map(fold);
  const texts = foldedIn(story);
  const isPrinted = (office: string): boolean =>
    story.article.form === 'transcript'
      ? hasWords(texts.join(' '), office) && (printed === undefined || hasWords(office, printed))
      : standsBeside(texts, fold(office), names);
  return forms.filter(isPrinted).toSorted((a, b) => b.length - a.length)[0];
}

/** What a story prints, folded; its title with it. */
const foldedIn = remember(({ article: { blocks, title = '' } }: Story): readonly string[] => [
  fold(title),
  ...blocks.map(({ text }) => fold(text)),
]);

// Bodies, and the unnamed

function bodyVoice(story: Story, speaker: Speaker, name: string): Voice {
  const bare = name.replace(/^the /iu, '');
  const party = story.record.names.find('party', bare) ?? partyOfBody(story, bare, speaker.printed);
  if (!party) {
    const by = isCountry(bare) ? { party: proposedId(bare) } : { party: TODO, organ: bare };
    return { by, lacks: [`parties.yaml has no ${bare}.`] };
  }
  const organ = isOrgan(story, party, bare) ? { organ: bare } : {};
  return { by: { party: party.id, ...organ }, party: party.id, lacks: [] };
}

/** A body belongs to the party that its name has; or that stands before it somewhere: "Norland's General Staff". */
function partyOfBody(story: Story, name: string, printed: string): Party | undefined {
  const [own] = partiesIn(story, `${name} ${printed}`);
  if (own) return own;
  for (const block of story.article.blocks.keys()) {
    const text = blockText(story, block);
    const at = text.indexOf(name);
    const before =
      at < 0
        ? ''
        : text
            .slice(0, at)
            .split(/[.,;:“”]/u)
            .at(-1)
            ?.trimEnd()
            .split(/\s+/u)
            .slice(-3)
            .join(' ');
    const found = before ? partiesIn(story, before).at(-1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whether a name is that of a part of a party, and not the party's own or its capital's. */
function isOrgan({ words }: Story, party: Party, name: string): boolean {
  const folded = fold(name);
  if (folded === fold(party.name) || party.form === 'bloc' || countryNamed(folded) !== undefined) return false;
  return folded.includes(' ')
    ? party.form === 'country' || !party.aliases.some(alias => fold(alias) === folded)
    : words.organs.has(folded);
}

function unnamedVoice(story: Story, { printed, name }: Speaker): Voice {
  const described = printed.replace(/^the /iu, '');
  const [party] = story.words.others.test(printed) ? [] : partiesIn(story, `${printed} ${name ?? ''}`);
  return {
    by: { unnamed: described, ...(party && { party: party.id }) },
    ...(party && { party: party.id }),
    lacks: party ? [] : ['For whom they speak isn’t said there: no party is given.'],
  };
}
