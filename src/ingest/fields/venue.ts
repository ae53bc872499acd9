/** Finds where all that a transcript has was said. */
import type { Story } from './story.ts';

/** The place that a transcript names in the line above the first words; absent in other texts. */
export function venueIn({ article: { form, blocks }, words }: Story): string | undefined {
  const [first] = blocks;
  return form === 'transcript' && first?.kind === 'head' ? words.venue.exec(first.text)?.[0] : undefined;
}
