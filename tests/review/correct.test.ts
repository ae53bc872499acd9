/** Corrections of a record: what is asked, what is written, and what is refused. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/cli/record-check.ts';
import { FIRST_FILE, RECORD } from '../record/sample-record.ts';
import { run } from './piped.ts';
import { type Desk, desk } from './story.ts';

const desks: string[] = [];
afterEach(() => {
  for (const root of desks.splice(0)) rmSync(root, { recursive: true });
});

const FERRY = 'xna-2031-05-06-ferry.yaml';
const BEFORE = RECORD[FIRST_FILE] ?? '';

/** A desk on which all of the record is accepted. */
async function laidOut(): Promise<Desk> {
  const at = desk();
  desks.push(at.root);
  const sources = join(at.data, 'sources');
  await run(
    'accept',
    at,
    readdirSync(sources).map(name => join(sources, name)),
  );
  return at;
}

const fileOf = (at: Desk): string => readFileSync(join(at.data, 'sources', FERRY), 'utf8');
const acceptedOf = (at: Desk): string => readFileSync(join(at.data, 'accepted.txt'), 'utf8');

async function isSound(at: Desk): Promise<boolean> {
  const printed: string[] = [];
  const now = new Date('2031-06-02T12:00:00Z');
  const status = await checkRecord(['--data', at.data], text => void printed.push(text), now);
  return status === 0 && !printed.join('').includes('accepted');
}

describe('npm run correct', () => {
  it('shows each field with its value, writes what is right and a dated note, and nothing else', async () => {
    const at = await laidOut();
    const lines = ['setting', 'On a ferry line.', '', 'The setting named the line otherwise than the source.'];
    const { status, printed } = await run('correct', at, ['open-line'], lines);
    expect(status).toBe(0);
    expect(printed).toContain('  1 text        The line is open. We keep it open\n');
    expect(printed).toContain('setting: now On the ferry line. What is right');
    expect(fileOf(at)).toBe(
      BEFORE.replace(
        '    setting: On the ferry line.\n',
        '    setting: On a ferry line.\n    corrected:\n      - { on: 2031-06-02, note: The setting named the line otherwise than the source. }\n',
      ),
    );
    expect(await isSound(at)).toBe(true);
    // A second one stands behind the first.
    await run('correct', at, ['xna-ferry/open-line'], ['about', '+sudmark', '', 'Sudmark is spoken of too.']);
    expect(fileOf(at)).toContain('source. }\n      - { on: 2031-06-02, note: Sudmark is spoken of too. }\n');
    expect(await isSound(at)).toBe(true);
  });

  it.each([
    ['by the flag', ['--slip'], ['setting', 'On the ferry lines.', '']],
    ['by an answer', [], ['setting', 'On the ferry lines.', '', 'slip']],
  ])('writes no note for a slip of typing: %s', async (_, flags, lines) => {
    const at = await laidOut();
    const { status } = await run('correct', at, ['open-line', ...flags], lines);
    expect(status).toBe(0);
    expect(fileOf(at)).toBe(BEFORE.replace('On the ferry line.', 'On the ferry lines.'));
    expect(await isSound(at)).toBe(true);
  });

  it('takes what was changed by hand, with a note or as a slip', async () => {
    const at = await laidOut();
    const byHand = (from: string, to: string): void =>
      writeFileSync(join(at.data, 'sources', FERRY), fileOf(at).replace(from, to));
    byHand('On the ferry line.', 'On a ferry line.');
    expect(await isSound(at)).toBe(false);
    const noted = await run('correct', at, ['open-line'], ['', 'It said which line.']);
    expect(noted.printed).toContain('The file has it otherwise than it was accepted.');
    expect(fileOf(at)).toContain('note: It said which line.');
    expect(await isSound(at)).toBe(true);
    byHand('On a ferry line.', 'On one ferry line.');
    expect(await run('correct', at, ['open-line', '--slip'], [''])).toMatchObject({ status: 0 });
    expect(await isSound(at)).toBe(true);
  });

  it('writes nothing that the check refuses, and asks again', async () => {
    const at = await laidOut();
    const accepted = acceptedOf(at);
    const lines = ['hedge', 'might', '', 'The hedge was another.'];
    const refused = await run('correct', at, ['may-sail'], lines);
    expect(refused.status).toBe(1);
    expect(refused.printed).toContain('hedge  the hedge “might” doesn’t stand in the text');
    expect(refused.printed).toContain('Nothing was written. Mend it, or leave with quit.');
    expect([fileOf(at), acceptedOf(at)]).toEqual([BEFORE, accepted]);
    await run(
      'correct',
      at,
      ['may-sail'],
      [...lines, 'text', 'The boats might be back in a month.', '', 'The hedge was another.'],
    );
    expect(fileOf(at)).toContain('hedge: might');
    expect(await isSound(at)).toBe(true);
  });

  it.each([
    ['the input ends', ['setting', 'On a ferry line.']],
    ['the curator leaves', ['setting', 'On a ferry line.', 'quit']],
    ['the curator leaves at the note', ['setting', 'On a ferry line.', '', '', 'quit']],
    ['nothing was changed', ['setting', '', '']],
    ['what was typed isn’t of the field', ['extent', 'whole', 'when', 'yesterday', 'no-such', '']],
  ])('writes nothing where %s', async (_, lines) => {
    const at = await laidOut();
    const accepted = acceptedOf(at);
    expect(await run('correct', at, ['open-line'], lines)).toMatchObject({ status: 1 });
    expect([fileOf(at), acceptedOf(at)]).toEqual([BEFORE, accepted]);
  });

  it('leaves the time of others where one shares it, and leaves a field out', async () => {
    const at = await laidOut();
    const lines = ['when', '2031-05-05 inferred', 'occasion', 'none', '', 'It was said a day before.'];
    await run('correct', at, ['open-line'], lines);
    const text = fileOf(at);
    expect(text).toMatch(/- id: open-line[\s\S]*?when: \{ precision: day, date: 2031-05-05, basis: inferred \}/);
    expect(text).toMatch(
      /- id: low-fares[\s\S]*?when: &tuesday \{ precision: day, date: 2031-05-06, basis: inferred \}/,
    );
    expect(text.match(/occasion: after the talks/gu)).toHaveLength(2);
    expect(await isSound(at)).toBe(true);
  });

  it.each([
    ['nothing-so', 'The record has no item “nothing-so”.'],
    ['d-pilots', '“d-pilots” is a dispute: change it in its file.'],
  ])('says what %s is', async (id, says) => {
    const at = await laidOut();
    const { status, printed } = await run('correct', at, [id]);
    expect(status).toBe(1);
    expect(printed).toContain(says);
  });

  it('asks for the source where several have the id, and for the id where there is none', async () => {
    const at = await laidOut();
    const answer = join(at.data, 'sources', 'dpx-2031-05-08-answer.yaml');
    writeFileSync(answer, readFileSync(answer, 'utf8').replaceAll(/: late$/gmu, ': accord'));
    const { printed } = await run('correct', at, ['accord']);
    expect(printed).toContain('“accord” could be dpx-answer/accord or xna-ferry/accord: type one of them.');
    expect((await run('correct', at)).status).toBe(2);
  });
});
