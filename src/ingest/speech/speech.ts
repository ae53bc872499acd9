/** Finds who says what in an article. It knows nothing of the record. */
import type { Attribution, Span, Speech, SpeechInput } from '../types.ts';
import { attributeAll, type Cues, readCues, reportedAll, type Told } from './attribute.ts';
import { certaintyOf, reasonFor } from './certainty.ts';
import { withPronouns } from './chains.ts';
import { printedCue } from './cues.ts';
import { type Entities, gatherEntities } from './entities.ts';
import { issuedSentences, turns } from './forms.ts';
import { hasRules } from './lexicon/index.ts';
import { namedOf } from './named.ts';
import { misprintsIn } from './passages.ts';
import type { Entity } from './roster.ts';
import { contradiction, type Joins, joinsOf, type Spoken } from './spoken.ts';
import { type Line, readStory, type Sentence } from './story.ts';

/** Finds who says what in a text. In a language without rules passages are found, and every speaker is left open. */
export function findSpeech(input: SpeechInput): Speech {
  const lines = readStory(input.blocks, input.form);
  const misprints = misprintsIn(
    input.blocks,
    lines.map(({ passages }) => passages),
  );
  if (!hasRules(input.language)) return { attributions: openPassages(lines), unquoted: [], named: [], misprints };
  const named = gatherEntities(lines);
  const cues = readCues(lines);
  settleKinds(named, cues);
  const entities = withPronouns(lines, named);
  if (input.form !== 'article') {
    const attributions = input.form === 'document' ? issuedSentences(input) : turns(input, entities);
    return { attributions, unquoted: [], named: namedOf(entities, attributions), misprints };
  }
  const spoken = attributeAll(lines, cues, entities);
  const paragraph = paragraphNames(input);
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph').map(({ block }) => block);
  const attributions = [
    ...spoken.flatMap((one, index) =>
      one.noSpeech === undefined ? [direct(one, paragraph, joinsOf(spoken, index, paragraphs))] : [],
    ),
    ...reportedAll(lines, cues, entities).map(one => indirect(one, paragraph)),
  ];
  return {
    attributions: attributions.toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start),
    unquoted: spoken.flatMap(({ passage, noSpeech }) =>
      noSpeech === undefined ? [] : [{ span: spanOf(passage), reason: noSpeech }],
    ),
    named: namedOf(entities, attributions),
    misprints,
  };
}

/** Every passage of the paragraphs, its speaker left to the curator. */
function openPassages(lines: readonly Line[]): readonly Attribution[] {
  return lines
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ sentences }) => sentences)
    .flatMap(sentence =>
      sentence.tokens.flatMap(({ passage }) =>
        passage
          ? [
              {
                kind: 'direct' as const,
                span: spanOf(passage),
                certainty: 'open' as const,
                reason: 'There are no rules for who speaks in this language.',
                sentence: sentenceSpan(sentence),
              },
            ]
          : [],
      ),
    );
}

/** Whoever speaks under one unclear name is a person, unless the sentence goes on with "it": "Freedonia said it would wait". */
function settleKinds(entities: Entities, cues: Cues): void {
  const people: Entity[] = [];
  for (const [sentence, all] of cues) {
    for (const { subject, at } of all.filter(({ strength }) => strength === 'strong')) {
      const speakers = entitiesIn(sentence, subject, entities);
      if (goesOnWithIt(sentence, at)) settle(speakers, 'body');
      else people.push(...speakers);
    }
  }
  settle(people, 'person');
}

function settle(entities: readonly Entity[], kind: 'person' | 'body'): void {
  for (const entity of entities) if (entity.kind === 'unclear') entity.kind = kind;
}

function goesOnWithIt({ chunks, tokens }: Sentence, cue: number): boolean {
  const after = chunks[cue + 1];
  return after !== undefined && /^its?$/u.test(tokens[after.from]?.lower ?? '');
}

/** Whoever is named in a chunk. */
function entitiesIn(sentence: Sentence, index: number, entities: Entities): readonly Entity[] {
  const { from, to } = sentence.chunks[index] ?? { from: 0, to: 0 };
  return sentence.tokens.slice(from, to).flatMap((_, at) => entities.at(sentence, from + at) ?? []);
}

/** Whether a passage's marks are misprinted, so that it may hold the reporter's words: marks of two kinds, an opening one within, or none that closes. */
function isBroken({ passage }: Spoken, { after }: Joins): boolean {
  return passage.isMixed || /[“„«]/u.test(passage.text) || (!passage.closed && !after);
}

/** In which blocks a quotation begins and goes on. */
function joinFields({ before, after }: Joins): Pick<Attribution, 'begunIn' | 'goesOnIn'> {
  return {
    ...(before && { begunIn: before.passage.block }),
    ...(after && { goesOnIn: after.passage.block }),
  };
}

function direct(one: Spoken, paragraph: (line: number) => string, joins: Joins): Attribution {
  const { passage, sentence, found, meant, cue } = one;
  const broken = isBroken(one, joins);
  const doubt = one.secondHand ?? contradiction(one, joins);
  const printed = cue && printedCue(cue.sentence, cue.cue);
  const why = found && meant ? reasonFor(found, meant, paragraph, doubt) : 'No verb of speech stands near.';
  const reason = broken ? `Its marks are misprinted: see where the words end. ${why ?? ''}`.trimEnd() : why;
  return {
    kind: 'direct',
    span: spanOf(passage),
    ...(meant ? { speaker: meant.speaker } : {}),
    ...(printed === undefined ? {} : { cue: printed }),
    ...(cue && printed !== undefined ? { lemma: cue.cue.lemma } : {}),
    ...(found ? { found } : {}),
    certainty: found && meant && !broken ? certaintyOf(found, meant, doubt) : 'open',
    ...(reason === undefined ? {} : { reason }),
    sentence: sentenceSpan(sentence),
    ...joinFields(joins),
  };
}

function indirect({ reported, sentence, meant, secondHand }: Told, paragraph: (line: number) => string): Attribution {
  const { cue, from, to } = reported;
  const printed = printedCue(sentence, cue);
  const found = cue.strength === 'strong' ? 'cue' : 'weak';
  const reason = meant && reasonFor(found, meant, paragraph, secondHand);
  return {
    kind: 'indirect',
    span: { block: sentence.block, start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 },
    ...(meant ? { speaker: meant.speaker } : {}),
    ...(printed === undefined ? {} : { cue: printed, lemma: cue.lemma }),
    found,
    certainty: meant ? certaintyOf(found, meant, secondHand) : 'open',
    ...(reason === undefined ? {} : { reason }),
    sentence: sentenceSpan(sentence),
  };
}

function spanOf({ block, start, end }: Span): Span {
  return { block, start, end };
}

function sentenceSpan({ block, tokens }: Sentence): Span {
  return { block, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** How a curator counts lines: "paragraph 3", "caption 1". */
function paragraphNames({ blocks }: SpeechInput): (line: number) => string {
  const counts = new Map<string, number>();
  const names = blocks.map(({ kind }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return `${kind} ${number}`;
  });
  return line => names[line] ?? 'the text';
}
