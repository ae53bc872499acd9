/** What of an article is in no item of its draft: told before all is said to be accepted, and where the items are listed. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Review } from '../../src/review/session.ts';
import { unusedSentences } from '../../src/review/unused.ts';
import { sha256 } from '../record/sample-record.ts';
import { fc, runs } from '../support/properties.ts';
import { ANSWERS } from './answers.ts';
import { run } from './piped.ts';
import { type Desk, DRAFT, desk, TEXT } from './story.ts';

const desks: string[] = [];
/** A desk with the story, and with what is put behind its last paragraph. */
function laidOut(more: string): Desk {
  const text = `${TEXT.trimEnd()}${more}\n`;
  const made = desk(DRAFT.replace(sha256(TEXT), sha256(text)), text);
  desks.push(made.root);
  return made;
}
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

const MORE = ' The mayor declined to comment. The plan has six parts.';

async function opened({ draft }: Desk): Promise<Review> {
  const review = await Review.open(draft);
  if (!(review instanceof Review)) throw new Error(JSON.stringify(review.problems));
  return review;
}

const unused = ({ state }: Review): readonly string[] => unusedSentences(state).map(({ text }) => text);
const [MAYOR, PLAN] = ['The mayor declined to comment.', 'The plan has six parts.'] as const;
const PIER = 'The harbour master, Nils Aker, said the “deep pier” could open in July.';

describe('a sentence that no item has', () => {
  it('is told with its number before all is said to be accepted, and made an item by that number', async () => {
    const at = laidOut(MORE);
    const { printed } = await run('review', at, [], [...ANSWERS.flat(), 'add statements 5.3', 'list', '']);
    const told = printed.indexOf('2 sentences of the article in no item.');
    expect(told).toBeGreaterThan(0);
    expect(printed.indexOf(`  5.3 ${MAYOR}\n  5.4 ${PLAN}\n`)).toBeGreaterThan(told);
    expect(printed.indexOf('All 9 are accepted')).toBeGreaterThan(told);
    expect(printed).toContain('Added: statements/mayor.');
    expect(printed.slice(printed.indexOf('Added:'))).toMatch(
      /1 sentence of the article in no item[\s\S]*\n {2}5\.4 The plan/u,
    );
    expect(readFileSync(at.draft, 'utf8')).toContain(`#> ${MAYOR}\n`);
  });

  it('is none where all is in items', async () => {
    const { printed } = await run('review', laidOut(''), [], [...ANSWERS.flat(), 'list', '']);
    expect(printed).toContain('All 9 are accepted.');
    expect(printed).not.toContain('in no item');
  });

  it('is refused by a number that the article hasn’t', async () => {
    const { printed } = await run('review', laidOut(MORE), [], ['add facts 5.9']);
    expect(printed).toContain('! The article has no such words in one line, and no such sentence.');
  });

  it('stays one whatever is worded and accepted, and its item taken out makes it one', async () => {
    const review = await opened(laidOut(MORE));
    await review.edit('statements/pier', 'text', 'A deeper pier could be ready in July, Aker said.');
    await review.accept('statements/pier');
    expect(unused(review)).toEqual([MAYOR, PLAN]);
    await review.edit('statements/pier', 'id', 'deeper');
    await review.accept('statements/deeper');
    expect(unused(review)).toEqual([MAYOR, PLAN]);
    await review.reject('statements/deeper');
    expect(unused(review)).toEqual([PIER, MAYOR, PLAN]);
    await review.undo();
    expect(unused(review)).toEqual([MAYOR, PLAN]);
  });

  it('isn’t told of a paragraph with an item of which the draft doesn’t say what it was worded from', async () => {
    const at = laidOut(MORE);
    writeFileSync(at.draft, readFileSync(at.draft, 'utf8').replace(`#> ${PIER}\n`, ''));
    expect(unused(await opened(at))).toEqual([]);
  });

  it('is every sentence that is added, and no other', async () => {
    const words = fc.array(fc.constantFrom('boats', 'lie', 'waiting', 'still', 'offshore'), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 4 }), async added => {
        const sentences = added.map(one => `The ${one.join(' ')}.`);
        const at = laidOut(sentences.map(one => ` ${one}`).join(''));
        expect(unused(await opened(at))).toEqual(sentences);
      }),
      { numRuns: runs(15) },
    );
  });
});
