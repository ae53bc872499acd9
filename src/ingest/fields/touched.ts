/** Finds what a sentence is about: the parties that it names, and the topics that it has words of. */
import type { Field, Mark } from './drafted.ts';
import { partiesIn, peopleIn, type Story } from './story.ts';
import { topicsOf, withoutBackground } from './topics.ts';
import type { Voice } from './who.ts';

/** The words of which parties and topics are told. */
export interface Touching {
  /** What is said, without the words for who says it. */
  readonly told: string;
  /** In which it stands. */
  readonly paragraph: string;
  /** Whoever speaks: that a person is named makes it not about their party; and that of a body isn't what it speaks of. */
  readonly voice?: Voice | undefined;
  /** What is told are whole sentences of the speaker's own: what else the paragraph names is the reporter's. */
  readonly isOwn: boolean;
}

/**
 * The parties and the topics of what is told. Words name a half of the topics at most, so a mark asks for them; where the
 * parties are doubtful too, one mark asks for both.
 */
export function touchedFields(story: Story, touching: Touching): readonly [about: Field, topics: Field] {
  const { parties, doubt } = partiesOf(story, touching);
  const { told, paragraph } = touching;
  const own = topicsOf(story, told, paragraph);
  const topics = own.length > 0 ? own : topicsOf(story, paragraph, paragraph);
  const about: Field = {
    key: 'about',
    value: parties,
    ...(doubt !== undefined && { mark: { kind: 'check', why: doubt } }),
  };
  if (topics.length === 0) return [about, { key: 'topics' }];
  const mark: Mark = {
    kind: 'check',
    why: own.length > 0 ? 'Those that its words name or suggest.' : 'Those of the paragraph.',
  };
  return [about, { key: 'topics', value: topics, ...(doubt === undefined && { mark }) }];
}

/** Most parties that a sentence can be sure to be about. */
const SURE_MAX = 2;

/** Those of the people whom the words name too. A document that names none, or not all, speaks of those of its title. */
function partiesOf(
  story: Story,
  { told, paragraph, voice, isOwn }: Touching,
): { readonly parties: readonly string[]; readonly doubt?: string } {
  const named = partiesTold(story, withoutBackground(told, story.words), voice);
  const titled = titledIn(story, voice);
  if (titled.length > named.length && named.every(id => titled.includes(id)))
    return { parties: titled, doubt: 'Parties and topics: those of the title.' };
  const besides = isOwn ? [] : partiesTold(story, paragraph, voice).filter(id => !named.includes(id));
  if (besides.length > 0)
    return { parties: named, doubt: `Parties and topics: the paragraph names besides ${besides.join(', ')}.` };
  const isSure = story.article.form === 'document' || isOwn;
  return isSure && named.length > 0 && named.length <= SURE_MAX
    ? { parties: named }
    : { parties: named, doubt: 'Parties and topics: those that are named.' };
}

function titledIn(story: Story, voice: Voice | undefined): readonly string[] {
  const { form, title = '' } = story.article;
  if (form !== 'document') return [];
  const own = voice && isTogether(voice) && voice.party !== undefined ? [voice.party] : [];
  return [...new Set([...own, ...partiesTold(story, title, voice)])];
}

function partiesTold(story: Story, text: string, voice: Voice | undefined): readonly string[] {
  const people = peopleIn(story, text).filter(({ id }) => id !== voice?.person);
  const all = [...partiesIn(story, withoutOwners(story, text)), ...people.flatMap(({ party = [] }) => party)].map(
    ({ id }) => id,
  );
  const told = [...new Set(all)].filter(id => id !== voice?.party || speaksOfOwn(voice));
  // “He and Bell would lead it”: what they do together is of both.
  const isBoth = people.length > 0 && voice?.party !== undefined && story.words.both.test(text);
  return isBoth ? [...new Set([voice.party, ...told])] : told;
}

/** A text without a party whose another party is: “Norland’s Sudmarker friends” are Sudmark’s. */
export const withoutOwners = (story: Story, text: string): string =>
  text.replace(/\p{Lu}\p{L}+[’']s (?=(\p{Lu}\p{L}+))/gu, (owner: string, next: string) =>
    partiesIn(story, next).length > 0 ? '' : owner,
  );

/** A body speaks of itself wherever it speaks. Of a person's party, that of several people together, or of the unnamed, it's told as of another. */
const speaksOfOwn = (voice: Voice): boolean => voice.person !== undefined || isTogether(voice) || isUnnamed(voice);

const isTogether = ({ by }: Voice): boolean => typeof by === 'object' && 'together' in by;
const isUnnamed = ({ by }: Voice): boolean => typeof by === 'object' && 'unnamed' in by;
