/** Gathers what somebody says in an article, with the record's people and parties for whoever speaks. */
import type { Mode } from '../../record/types.ts';
import { hasRules } from '../speech/lexicon/index.ts';
import type { Attribution, Span } from '../types.ts';
import type { Field } from './drafted.ts';
import { noteField } from './notes.ts';
import { occasionField, occasionsOf } from './occasions.ts';
import type { Story } from './story.ts';
import { byField, type Voice, voiceOf } from './who.ts';

/** That somebody says something, with the fields that tell who. */
export interface Said {
  readonly kind: Attribution['kind'];
  readonly span: Span;
  readonly sentence: Span;
  /** What of the sentence is told, where that isn't the span. */
  readonly told?: Span;
  readonly cue?: string;
  readonly lemma?: string;
  /** What the verb makes of it, where that isn't told by its base form. */
  readonly mode?: Mode;
  readonly by: Field;
  /** Absent where it's left open. */
  readonly voice?: Voice;
  readonly occasion: readonly Field[];
  readonly note: readonly Field[];
  /** Of a quotation that goes on over paragraphs, as of {@link Attribution}. */
  readonly goesOnIn?: number;
  readonly begunIn?: number;
  /** The words for who speaks, and where: they aren't what is said. */
  readonly around: readonly string[];
}

/** What is said in an article, in the order of the text. Nothing is cited from a head. */
export function saidIn(story: Story): readonly Said[] {
  const attributions = story.speech.attributions
    .filter(({ span }) => story.places[span.block] !== undefined)
    .map(one => (hasRules(story.article.language) ? one : { ...one, certainty: 'open' as const }));
  const occasions = occasionsOf(story, attributions);
  return attributions.map((one, at): Said => {
    const { kind, span, sentence, cue, lemma, speaker, certainty, goesOnIn, begunIn } = one;
    const occasion = occasions[at];
    const around = [speaker?.office, speaker?.printed, ...(occasion?.words.split(', ') ?? [])];
    return {
      kind,
      span,
      sentence,
      ...(cue !== undefined && { cue }),
      ...(lemma !== undefined && { lemma }),
      by: byField(story, one),
      ...(speaker && certainty !== 'open' && { voice: voiceOf(story, speaker) }),
      occasion: occasionField(occasion),
      note: noteField(story, one, occasion),
      ...(goesOnIn !== undefined && { goesOnIn }),
      ...(begunIn !== undefined && { begunIn }),
      around: around.filter(words => words !== undefined),
    };
  });
}
