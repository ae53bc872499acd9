/** Runs the commands of review with lines from a pipe. */
import { PassThrough, Readable } from 'node:stream';
import { accept, correct, reviewDraft, type Status, type World } from '../../src/cli/review-commands.ts';
import { openDialogue } from '../../src/terminal/dialogue.ts';
import type { Desk } from './story.ts';

const COMMANDS = { review: reviewDraft, accept, correct };

/** What a command printed, and its status. */
export interface Ran {
  readonly status: Status;
  readonly printed: string;
}

/** Runs a command at a desk, on a day after that of the draft, with these lines typed. */
export async function run(
  command: keyof typeof COMMANDS,
  { root, data }: Pick<Desk, 'root' | 'data'>,
  args: readonly string[] = [],
  lines: readonly string[] = [],
): Promise<Ran> {
  const output = new PassThrough();
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  output.on('data', (chunk: Buffer) => print(chunk.toString()));
  const world: World = {
    args: [...args, '--data', data],
    env: { DATA_DIR: root },
    now: new Date('2031-06-02T12:00:00Z'),
    print,
    screen: {},
    converse: () => openDialogue(Readable.from(lines.map(line => `${line}\n`)), output),
  };
  const status = await COMMANDS[command](world);
  return { status, printed };
}
