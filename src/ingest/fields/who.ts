/** Finds the record's people and parties for whoever speaks in an article, with the office that it prints. */

import { countryNamed } from '../../record/countries.ts';
import { TODO } from '../../record/marks.ts';
import type { Party, Person } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import type { Attribution, Speaker } from '../types.ts';
import { inBrackets } from '../write/yaml-values.ts';
import type { Field, Mark, Value } from './drafted.ts';
import { proposedId } from './ids.ts';
import { alikePerson, familyOf, isLikely, newPersonId, personNamed } from './known-people.ts';
import { officeIn } from './printed-offices.ts';
import { blockText, calledBy, partiesIn, peopleIn, type Story } from './story.ts';

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
  const joint = jointVoices(story, speaker.printed);
  if (joint.length > 1) return together(joint);
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

// Several together

/** The voices of those whom words join: “Norland and Sudmark” is no part of either. None where any of them isn’t known. */
function jointVoices(story: Story, printed: string): readonly Voice[] {
  const { words, record } = story;
  if (isCountry(printed) || record.names.find('party', printed)) return [];
  const parts = printed.split(words.joining).map(part => part.replace(words.opening, '').trim());
  const voices = parts.map((part): Voice | undefined => {
    const [person, other] = peopleIn(story, part);
    if (person && !other && isCalledIn(story, person, part))
      return personVoice(story, { kind: 'person', printed: part }, person.name);
    return record.names.find('party', part) ? bodyVoice(story, { kind: 'body', printed: part }, part) : undefined;
  });
  return parts.length > 1 && voices.every(voice => voice !== undefined) ? voices : [];
}

/** Whether words end in the name of a person: “Bell’s deputy” is somebody else. */
const isCalledIn = ({ record }: Story, person: Person, words: string): boolean =>
  calledBy(person, record).some(name => fold(words).endsWith(fold(name)));

/** One voice of several, each with what it lacks. */
export function together(voices: readonly Voice[]): Voice {
  const parties = [...new Set(voices.map(({ party }) => party))];
  const [party] = parties;
  return {
    by: { together: voices.map(({ by }) => by) },
    ...(parties.length === 1 && party !== undefined && { party }),
    lacks: [...new Set(voices.flatMap(({ lacks }) => lacks))],
  };
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
    ...(person.party && { party: person.party.id }),
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
      ...(alike.party && { party: alike.party.id }),
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
  const described = firstMention(story, printed).replace(/^the /iu, '');
  const [party] = story.words.others.test(printed) ? [] : ownPartyIn(story, `${printed} ${name ?? ''}`);
  return {
    by: { unnamed: described, ...(party && { party: party.id }) },
    ...(party && { party: party.id }),
    lacks: party ? [] : ['For whom they speak isn’t said there: no party is given.'],
  };
}

/** Whoever is "the official" may have been "a Western official" before: the only one of the unnamed who is called all of that. */
function firstMention({ speech }: Story, printed: string): string {
  const [article, ...own] = printed.toLowerCase().split(' ');
  if (article !== 'the') return printed;
  const unnamed = speech.attributions.flatMap(({ speaker }) => (speaker?.kind === 'unnamed' ? speaker.printed : []));
  const [only, ...others] = new Set(unnamed.filter(one => /^an? /iu.test(one) && isCalled(one, own)));
  return only === undefined || others.length > 0 ? printed : only;
}

const isCalled = (description: string, words: readonly string[]): boolean =>
  words.every(word => description.toLowerCase().split(' ').includes(word));

/** The party of the unnamed: the first that is named, and none where several are joined. */
function ownPartyIn(story: Story, text: string): readonly Party[] {
  const parties = partiesIn(story, text);
  return parties.length > 1 && story.words.joining.test(text) ? [] : parties;
}
