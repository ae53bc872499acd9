/** How sure a speaker is: by how the cue was found and by what it names. The shares of right ones stand in the README. */
import type { Certainty, Found } from '../types.ts';
import type { Meant } from './speakers.ts';

const BY_NAME: Readonly<Record<Found, Certainty>> = {
  label: 'sure',
  cue: 'sure',
  outlet: 'sure',
  continued: 'sure',
  further: 'likely',
  weak: 'likely',
  near: 'check',
  carried: 'open',
};
/** A body's name stands for others as often: for its country, for a paper that carries what another said. */
const BY_BODY: Readonly<Record<Found, Certainty>> = {
  ...BY_NAME,
  cue: 'likely',
  continued: 'likely',
  further: 'check',
  weak: 'check',
};
const BY_PRONOUN: Readonly<Record<Found, Certainty>> = { ...BY_NAME, cue: 'likely', continued: 'likely' };

/** How sure it is that a speaker is the right one. @param secondHand by whom the words are known, where not by the reporter */
export function certaintyOf(found: Found, { by, speaker, isShared, byOffice }: Meant, secondHand?: string): Certainty {
  if (found === 'carried') return 'open';
  if (secondHand !== undefined) return 'check';
  if (by === 'label') return speaker.name === undefined ? 'check' : 'likely';
  if (by === 'nominal') return byOffice && BY_NAME[found] === 'sure' ? 'likely' : 'check';
  if (speaker.kind === 'unnamed') return 'open';
  if (speaker.kind === 'body') return by === 'pronoun' ? 'check' : BY_BODY[found];
  return by === 'name' && !isShared ? BY_NAME[found] : BY_PRONOUN[found];
}

/** What the curator is told of a speaker that isn't sure. @param paragraph a line's number as a curator counts */
export function reasonFor(
  found: Found,
  { by, speaker, isShared }: Meant,
  paragraph: (line: number) => string,
  secondHand?: string,
): string | undefined {
  const where = speaker.namedIn === undefined ? 'its sentence or the one before' : paragraph(speaker.namedIn);
  const parts: string[] = [];
  if (by === 'pronoun' && speaker.name !== undefined)
    parts.push(`The article says “${speaker.printed}”; ${where} names ${speaker.name}.`);
  if (by === 'nominal' && speaker.name !== undefined)
    parts.push(`The article says “${speaker.printed}”; ${where} has that office with ${speaker.name}.`);
  if (isShared) parts.push(`Several in the article are called ${speaker.printed}.`);
  if (by === 'name' && speaker.kind === 'body')
    parts.push('A body: somebody may speak for it, or it may only carry the words.');
  if (speaker.kind === 'unnamed') parts.push(`The article says “${speaker.printed}” and gives no name.`);
  if (secondHand !== undefined) parts.push(secondHand);
  const place = PLACES[found];
  if (place !== undefined) parts.push(place);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

const PLACES: Partial<Readonly<Record<Found, string>>> = {
  further: 'The verb of speech stands further off in the sentence.',
  weak: 'The verb takes the words as its object, and needn’t report speech.',
  near: 'The sentence has no verb of speech; this is its subject or who speaks next.',
  carried: 'Nothing but the paragraph before tells who speaks.',
};
