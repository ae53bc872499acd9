/** Says in a note where something stands that the words themselves leave open: who speaks, and on what occasion. */
import { shortName } from '../../record/short-name.ts';
import type { Attribution, Speaker } from '../types.ts';
import type { Field } from './drafted.ts';
import type { Occasion } from './occasions.ts';
import { namedPlace, type Story } from './story.ts';

/** The note of an item; none where nothing is left open. */
export function noteField(story: Story, said: Attribution, occasion: Occasion | undefined): readonly Field[] {
  const named = nameNote(story, said);
  const told = occasionNote(story, said, occasion);
  const parts = [named, told, joinNote(story, said)].filter(part => part !== undefined);
  const note = parts.join(', and ');
  return note === '' ? [] : [{ key: 'note', value: `${note.charAt(0).toUpperCase()}${note.slice(1)}.` }];
}

/** Of one quotation over paragraphs each part says where the others stand. */
function joinNote(story: Story, { begunIn, goesOnIn }: Attribution): string | undefined {
  const begins = begunIn === undefined ? undefined : `begins in ${namedPlace(story, begunIn)}`;
  const goes = goesOnIn === undefined ? undefined : `goes on in ${namedPlace(story, goesOnIn)}`;
  const parts = [begins, goes].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : `the quotation ${parts.join(' and ')}`;
}

function nameNote(story: Story, { speaker, span }: Attribution): string | undefined {
  if (speaker?.name === undefined || speaker.namedIn === undefined || speaker.namedIn === span.block) return undefined;
  if (story.places[speaker.namedIn] === undefined) return undefined;
  const { printed } = speaker;
  const says = printed.includes(' ') ? `only “${printed}”` : `“${printed}”`;
  return `the ${story.article.form} says ${says}; ${namedPlace(story, speaker.namedIn)} names ${shortOf(speaker)}`;
}

/** A paragraph that names the speaker needn't be named again. */
function occasionNote(story: Story, { speaker }: Attribution, occasion: Occasion | undefined): string | undefined {
  if (!speaker || occasion?.toldIn === undefined || occasion.toldIn === speaker.namedIn) return undefined;
  const when = story.words.temporal.test(occasion.words) ? 'when' : 'where';
  return `${namedPlace(story, occasion.toldIn)} says ${when} ${pronounOf(story, speaker)} spoke`;
}

/** As the article itself calls them elsewhere; else their name. */
function pronounOf({ speech, words }: Story, speaker: Speaker): string {
  const called = speech.attributions
    .filter(one => one.speaker?.name === speaker.name)
    .map(one => (one.speaker?.printed ?? '').toLowerCase());
  return called.find(printed => words.singular.has(printed)) ?? shortOf(speaker);
}

const shortOf = ({ kind, name = '' }: Speaker): string => (kind === 'person' ? shortName({ name }) : name);
