/** Follows "he" and "she" from sentence to sentence: who is only called so for a while is still whom the next one means. */
import type { Entities } from './entities.ts';
import { antecedents, sexOfPronoun } from './pronouns.ts';
import type { Mention } from './roster.ts';
import type { Line, Sentence } from './story.ts';

/** The mentions of the paragraphs by name and, between them, by a pronoun that is a subject; in order. */
export function withPronouns(lines: readonly Line[], entities: Entities): Entities {
  const people: Mention[] = [];
  const followed: Entities = { ...entities, people };
  let next = 0;
  for (const sentence of lines.filter(({ kind }) => kind === 'paragraph').flatMap(line => line.sentences)) {
    for (const at of [...subjectPronouns(sentence), sentence.tokens.length]) {
      for (; isBefore(entities.mentions[next], sentence, at); next++)
        people.push(...entities.mentions.slice(next, next + 1));
      const mention = mentionBy(sentence, at, followed);
      if (mention) people.push(mention);
    }
  }
  return followed;
}

function isBefore(mention: Mention | undefined, { number }: Sentence, at: number): boolean {
  if (mention === undefined) return false;
  return mention.sentence.number < number || (mention.sentence.number === number && mention.at < at);
}

function subjectPronouns({ chunks, tokens, tags }: Sentence): readonly number[] {
  return chunks.flatMap(chunk =>
    chunk.kind === 'np' && tags[chunk.from] === 'pronoun' && /^s?he$/u.test(tokens[chunk.from]?.lower ?? '')
      ? [chunk.from]
      : [],
  );
}

/** What a pronoun adds: a mention of the person whom it most likely means, by the place that names them. */
function mentionBy(sentence: Sentence, at: number, entities: Entities): Mention | undefined {
  const sex = sexOfPronoun(sentence.tokens[at]?.lower ?? '');
  if (!sex) return undefined;
  const [best] = antecedents(entities, sentence, at, { sex, isFit: ({ kind }) => kind === 'person' }, undefined);
  if (!best) return undefined;
  return {
    ...best.mention,
    sentence,
    at,
    role: 'pronoun',
    isIntroduced: false,
    isEmbedded: false,
    named: best.mention,
  };
}
