/**
 * The whole way of a story: drafted, reviewed at a terminal and taken into a record by the real programs, while the real bot
 * answers from that record on Discord, without a restart.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRecord } from '../../src/cli/record-export.ts';
import { accept, correct, reviewDraft } from '../../src/cli/review-commands.ts';
import { exportSchema } from '../../src/export/form.ts';
import { packagePath } from '../../src/lib/paths.ts';
import { openDialogue } from '../../src/terminal/dialogue.ts';
import { held } from '../export/held.ts';
import { readBack } from '../export/read-back.ts';
import { seat } from './curator.ts';
import { openNewsroom } from './newsroom.ts';
import { PLAN } from './plan.ts';

const NAME = 'meridian-2025-04-03-bergen-observers';
const ARTICLE = packagePath('tests', 'fixtures', 'whole-way', `${NAME}.txt`);
const SOURCE = `${NAME}.yaml`;
const REJECTED = 'The record has problems; the one from before stays.';
const SWAPPED = 'The record was read anew.';

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  room = await openNewsroom();
}, 300_000);
afterAll(() => room.close());

describe('from an article to the answers', { timeout: 600_000 }, () => {
  it('the story isn’t in the record yet', async () => {
    expect(await room.answered('quote', { speaker: 'Sunniva Rask' })).not.toContain('Meridian');
    expect(await room.answered('verify', { text: '“We can count ships, and we can count shells”' })).not.toContain(
      'Meridian',
    );
  });

  it('is drafted', async () => {
    const options = {
      outlet: 'Meridian',
      published: '2025-04-03',
      title: 'Two maps and one lane',
      rights: '© Meridian.',
    };
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { status, printed } = await room.draft([ARTICLE, ...flags]);
    expect(status, printed).toBe(0);
    expect(room.drafts()).toEqual([`${NAME}.txt`, SOURCE]);
  });

  it('isn’t accepted while marks are open, and nothing is changed', async () => {
    const before = room.digests();
    const { status, printed } = await room.run(accept, [NAME]);
    expect(status).toBe(1);
    expect(printed).toMatch(/ {2}draft {2}this is still to be written\n/);
    expect(printed).toMatch(/\d+ problems; nothing was taken into the record\.\n$/);
    expect(room.digests()).toEqual(before);
  });

  let [people, sound] = ['', ''];

  it('a fault in the record meanwhile is logged with its place, and the bot answers as before', async () => {
    const before = await room.answered('who', { person: 'Starmer' });
    people = join(room.data, 'people.yaml');
    sound = readFileSync(people, 'utf8');
    writeFileSync(people, sound.replace('party: uk', 'party: atlantis'));
    const line = sound.slice(0, sound.indexOf('party: uk')).split('\n').length;
    await room.logged(REJECTED);
    expect(room.bot.lines.find(one => one.includes(REJECTED))).toContain(`data/people.yaml:${line}  `);
    expect(await room.answered('who', { person: 'Starmer' })).toBe(before);
  });

  it('is reviewed, and isn’t taken into a record with a fault', async () => {
    const before = room.digests();
    const curator = seat(PLAN);
    const { status } = await room.run(reviewDraft, [NAME], () => openDialogue(curator.input, curator.output));
    expect(curator.gaveUp()?.message).toBeUndefined();
    expect(status).toBe(0);
    const printed = curator.printed();
    expect(printed).toMatch(/All \d+ are accepted/);
    expect(printed).toContain('atlantis');
    expect(printed).toMatch(
      /Everything is kept\. Go on with npm run review -- meridian-2025-04-03-bergen-observers\n$/,
    );
    expect(room.digests()).toEqual(before);
  });

  it('is accepted once the record is sound, and the bot reads it', async () => {
    writeFileSync(people, sound);
    await room.logged(SWAPPED);
    const { status, printed } = await room.run(accept, [NAME]);
    expect({ status, printed }).toMatchObject({
      status: 0,
      printed: expect.stringContaining(`data/sources/${SOURCE}`),
    });
    await room.answers('quote', { speaker: 'Sunniva Rask' }, 'Meridian');
    expect(room.drafts()).toEqual([`${NAME}.txt`]);
  });

  const VIEW = ['head of the Fjord Monitoring Group · 3 April 2025', '“We can count ships, and we can count shells”'];
  const PLACE = 'Meridian, 3 April 2025, paragraph 2';

  it('/quote answers with the words letter for letter, their speaker, day, outlet and paragraph', async () => {
    expect(await room.answered('quote', { speaker: 'Sunniva Rask' })).toEqual(
      block('Rask on what observers of a truce at sea are able to do', 'Sunniva Rask', ...VIEW, PLACE),
    );
    // Told by somebody else, before: it is no day’s.
    expect(await room.answered('quote', { speaker: 'Hlyboky' })).toContain(
      block(
        'minister of Ukraine · said before she left, according to Marchuk, no date',
        '“Bring home a list, not a photograph”',
        'Meridian, 3 April 2025, paragraph 19',
      ),
    );
    // Named by a pronoun, and in two parts.
    expect(await room.answered('quote', { speaker: 'Marchuk' })).toContain(
      block(
        'Ukraine’s deputy minister of infrastructure · 3 April 2025',
        '“Whatever you call this”, it was no pause ¶6',
        '“it is not a pause.” ¶6',
        '“I have brought in three hundred ships” ¶18',
        'Meridian, 3 April 2025 · ¶ = paragraph',
      ),
    );
    // Nobody has to make up for whom they speak.
    const official = await room.answered('ask', { question: 'What did a Western official say?' });
    expect(official).toContain(block('A Western official', '3 April 2025'));
    expect(official).toContain('“They send us up and down the stairs”');
  });

  it('/ask answers an accusation with whose it is, and with the denial', async () => {
    const answer = await room.answered('ask', { question: 'Did Russia strike Izmail?' });
    expect(answer).toContain(
      'Marchuk accused Russia of a strike on the port of Izmail on Tuesday night. (Meridian ¶5)',
    );
    expect(answer).toContain(block('Ukraine’s deputy minister of infrastructure · 3 April 2025'));
    expect(answer).toContain(
      block(
        '🇷🇺 Viktor Sedov',
        'Moscow’s envoy · 3 April 2025',
        'Denied that Russia had struck anything in the port of Izmail since Sunday ¶7',
      ),
    );
  });

  it('/timeline has it on its day, each under whose it is', async () => {
    const day = await room.answered('timeline', { day: '2025-04-03' });
    expect(day).toContain(block('Rask said', '“We can count ships, and we can count shells” ¶2'));
    expect(day).toContain(
      block('🇺🇦 Marchuk said', 'Accused Russia of a strike on the port of Izmail on Tuesday night ¶5'),
    );
    expect(day).toContain(
      block('🇷🇺 Sedov said on the steps of the hall', '“There was no order and there was no strike” ¶8'),
    );
    expect(day).toContain('Meridian, 3 April 2025 · ¶ = paragraph');
    // It has no date.
    expect(day).not.toContain('Bring home');
  });

  it('/verify upholds what was said, finds a wrong speaker, and the reporter’s own marks', async () => {
    expect(await room.answered('verify', { text: '“We can count ships, and we can count shells”' })).toEqual(
      block('✅ Word for word, said by Sunniva Rask.', 'Sunniva Rask', ...VIEW, PLACE),
    );
    const wrong = await room.answered('verify', { text: '“There was no order and there was no strike”, said Marchuk' });
    expect(wrong).toContain('⚠ Right words, another speaker.');
    expect(wrong).toContain('is Viktor Sedov’s, not Olena Marchuk’s.');
    expect(wrong).toContain('Meridian, 3 April 2025, paragraph 8');
    expect(await room.answered('verify', { text: '“blue lane”' })).toContain(
      '❔ The reporter’s own phrase, not a quotation. Meridian, 3 April 2025, paragraph 12:',
    );
  });

  it('/briefing preview has what is new', async () => {
    const preview = await room.answered('briefing preview');
    expect(preview).toContain('Briefing, Wednesday 25 November 2026');
    expect(preview).toContain(
      block('Rask said, 3 April 2025', '“We can count ships, and we can count shells” · Meridian ¶2'),
    );
    expect(preview).toContain(block('Meridian', 'Neither account could be checked · Meridian ¶9'));
  });

  it('a correction is shown with its dated note', async () => {
    const words = 'We can count ships, and we can count shells';
    const item = Array.from((await room.record()).items.values()).find(
      one => one.kind === 'quote' && one.text === words,
    );
    expect(item?.source.outlet).toBe('Meridian');
    const note = 'The setting was wider than what was said.';
    const lines = ['setting', 'On what observers of a truce at sea are able to count.', '', note];
    const typed = Readable.from(lines.map(line => `${line}\n`));
    const { status } = await room.run(correct, [item?.id ?? ''], () => openDialogue(typed, new PassThrough()));
    expect(status).toBe(0);
    const shown = await room.answers('quote', { speaker: 'Sunniva Rask' }, 'Corrected');
    expect(shown).toContain(
      block('Rask on what observers of a truce at sea are able to count', 'Sunniva Rask', ...VIEW),
    );
    expect(shown).toContain(`Corrected on 24 November 2026: ${note}`);
    expect(shown).toContain(PLACE);
  });

  it('no answer has a card without a word', async () => {
    // The headline tells all of the first item; another one stands below it.
    const shown = await room.answered('ask', { question: 'Could the accounts be checked?' });
    expect(shown).toContain('Meridian: Neither account could be checked. (Meridian ¶9)');
  });

  it('the export holds what the record holds, the story with it', async () => {
    let written = '';
    const prints = {
      out: (text: string) => {
        written += text;
      },
      err: () => undefined,
    };
    expect(await writeRecord(['--format', 'json', '--data', room.data], prints)).toBe(0);
    const exported = exportSchema.parse(JSON.parse(written));
    expect(readBack(exported)).toEqual(held(await room.record()));
    expect(exported.sources.map(({ outlet }) => outlet)).toEqual(['Meridian', 'AFP']);
    expect(room.bot.discord.refused).toEqual([]);
  });
});

/** Lines that stand one below the other. */
const block = (...lines: readonly string[]): string => lines.join('\n');
