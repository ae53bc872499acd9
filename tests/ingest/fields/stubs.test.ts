/** What a curator is shown of the source beside each field that is theirs to write. */
import { expect, it } from 'vitest';
import { fc } from '../../support/properties.ts';
import { drafted } from '../sample-story.ts';

/** Words that turn what follows them into its opposite, or limit it. */
const TURNING = 'none few neither hardly|any not|all only|some no|more|than|two never|one'.split(' ');
const turning = fc.constantFrom(...TURNING.map(words => words.replaceAll('|', ' ')));
const link = fc.constantFrom('of which', 'of whom', 'of the boats that');
const joint = fc.constantFrom('after', 'as', 'while', 'because', 'since', ', because', ', which', ', who');
const negated = fc.constantFrom('never left', 'did not leave', 'was never told to leave', 'left nobody at');

/** Sentences of which a draft takes parts: what lies long back, what somebody says, what takes place besides. */
const sentence = fc.oneof(
  fc
    .tuple(turning, link)
    .map(([words, relative]) => `Berg said the line would need boats and crews, ${words} ${relative} it had in 2019.`),
  fc
    .tuple(turning, link)
    .map(([words, relative]) => `The port has boats and crews, ${words} ${relative} it was given ten years ago.`),
  fc
    .tuple(negated, joint)
    .map(([verb, word]) => `Ada Berg ${verb} the pier ${word} Olav Holm closed the line in 2019.`),
);

it('a stub leaves nothing of its sentence out, so that it can’t say the opposite', async () => {
  await fc.assert(
    fc.asyncProperty(sentence, sentence, async (first, second) => {
      const { source } = await drafted(`The pier was crowded. ${first}\n${second} The boats lie still.\n`);
      const shown = Object.values(source.sections)
        .flat()
        .flatMap(entry => entry.flatMap(field => field.source ?? []));
      const whole = [first, second, 'The pier was crowded.', 'The boats lie still.'];
      expect(shown.length).toBeGreaterThan(0);
      for (const text of shown) expect(whole).toContain(text);
    }),
    { numRuns: 40 },
  );
});
