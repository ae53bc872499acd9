/** A folder with a record in it, the programs that a curator runs on it, and a bot that answers from it on a loopback Discord. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { expect, vi } from 'vitest';
import { runDraftCommand } from '../../src/cli/draft-command.ts';
import type { Status, World } from '../../src/cli/review-commands.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { SYSTEM_CLOCK } from '../../src/lib/clock.ts';
import { startProgram } from '../support/discord/program.ts';
import { eventually } from '../support/eventually.ts';
import { linesOf } from '../support/shown.ts';
import { copySmallRecord } from '../support/small-record.ts';

/** The curator works a day after the frozen record's last. */
const AT_WORK = new Date('2026-11-24T09:00:00Z');
/** Members ask on the next: what came into the record is new then. */
const ASKED_AT = new Date('2026-11-25T09:00:00Z');

/** What was printed, and the exit status. */
interface Ran {
  readonly status: Status;
  readonly printed: string;
}

type Options = Readonly<Record<string, string>>;

/** Opens one over a copy of the frozen record. */
export async function openNewsroom() {
  const root = mkdtempSync(join(tmpdir(), 'whole-way-'));
  const data = join(root, 'data');
  copySmallRecord(data);
  vi.spyOn(SYSTEM_CLOCK, 'now').mockReturnValue(ASKED_AT.getTime());
  const bot = await startProgram({ data, now: ASKED_AT });
  /** All of the bot's answer, line by line. */
  const answered = async (command: string, options: Options = {}): Promise<string> => {
    const message = await bot.discord.command(command, options, { moderates: true });
    // What keeps a place’s sign with its number, and a mark with its word, is no part of what was said.
    return linesOf(message)
      .map(({ text }) => text.replaceAll(/\u00a0(?=[¶\d·])|(?<=[¶⚠❔✅])\u00a0/gu, ' '))
      .join('\n');
  };
  return {
    bot,
    data,
    /** The files in the folder of drafts. */
    drafts: () => readdirSync(join(root, 'drafts')),
    /** Waits until the bot has logged a text. */
    logged: (text: string): Promise<void> => eventually(() => expect(bot.lines.join('\n')).toContain(text)),
    answered,
    /** Waits until an answer holds a text: until the bot has read the record anew. */
    async answers(command: string, options: Options, text: string): Promise<string> {
      let last = '';
      await eventually(async () => {
        last = await answered(command, options);
        expect(last).toContain(text);
      });
      return last;
    },
    /** A digest of every file of the record, by its path. */
    digests(): Readonly<Record<string, string>> {
      const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter(file => file.isFile());
      const paths = files.map(({ parentPath, name }) => join(parentPath, name));
      return Object.fromEntries(
        paths.map(path => [path.slice(data.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
      );
    },
    /** The record as the folder has it now. */
    async record(): Promise<Dossier> {
      const loaded = await loadRecord(data);
      if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
      return loaded.dossier;
    },
    /** Drafts an article. */
    async draft(args: readonly string[]): Promise<Ran> {
      let printed = '';
      const status = await runDraftCommand([...args, '--data', data], {
        env: { DATA_DIR: root },
        stdin: ReadableStream.from([]),
        print: () => expect.unreachable('nothing goes to standard output'),
        tell: text => {
          printed += text;
        },
        now: AT_WORK,
      });
      return { status, printed };
    },
    /** Runs a program of the review. @param converse who sits at its terminal */
    async run(
      command: (world: World) => Promise<Status>,
      args: readonly string[],
      converse: World['converse'] = () => expect.unreachable('nothing is asked'),
    ): Promise<Ran> {
      let printed = '';
      const print = (text: string): void => {
        printed += text;
      };
      const world = { args: [...args, '--data', data], env: { DATA_DIR: root }, now: AT_WORK, screen: {} };
      const status = await command({ ...world, print, converse });
      return { status, printed };
    },
    async close(): Promise<void> {
      await bot.stop();
      vi.restoreAllMocks();
      rmSync(root, { recursive: true });
    },
  };
}
