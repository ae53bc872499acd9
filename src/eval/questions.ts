/** The shape of `data/questions.yaml`: questions on the record, each with what a right answer is. */
import { z } from 'zod';
import { LANGUAGES } from '../dossier/types.ts';

/** What is asked for, of questions that the record answers. */
export const ANSWERABLE = [
  'who',
  'where',
  'when',
  'how-many',
  'says',
  'position',
  'yes-no',
  'fact',
  'keyword',
  'long',
  'typo',
  'trap',
] as const;

/** Why the record doesn't answer, of questions that must be refused. */
export const UNANSWERABLE = [
  'unknown-person',
  'unknown-party',
  'silent',
  'number',
  'missing',
  'other',
  'gibberish',
] as const;

/** Questions of one split are for tuning the answers; those of the other are only measured. */
export const SPLITS = ['tune', 'test'] as const;
export type Split = (typeof SPLITS)[number];

const line = z.string().trim().min(1, 'this is empty');
const common = {
  id: line.describe('Unique in the file.'),
  lang: z.enum(LANGUAGES),
  split: z.enum(SPLITS).describe('tune: answers may be tuned on it · test: only measured.'),
  q: line.describe('As a member would type it.'),
};
const kind = z.enum(ANSWERABLE);
const speaker = line.describe('The id of the person whose words the first answer must be.');

export const questionsFile = z.array(
  z.union([
    z.strictObject({
      ...common,
      kind,
      items: z.array(line).min(1, 'at least one item answers').describe('Each of them is right as the first answer.'),
      speaker: speaker.optional(),
    }),
    z.strictObject({ ...common, kind, speaker }),
    z.strictObject({
      ...common,
      kind: z.enum(UNANSWERABLE),
      refuse: z.literal(true).describe('The record doesn’t answer it.'),
    }),
  ]),
);
