/** Runs a command of the terminal, from its streams to its exit status. */
import { describeError } from '../lib/safe-error.ts';
import { openStreams, type Streams } from '../lib/streams.ts';

/**
 * Runs a command to its end, and has the process end with its status. A reader that has seen enough changes nothing of
 * that; where standard output can't be written for another reason, or the command throws, the status is 1.
 */
export async function runCommand(command: (streams: Streams) => Promise<number>): Promise<void> {
  const streams = openStreams();
  try {
    process.exitCode = await command(streams);
  } catch (error) {
    const { stack, ...what } = describeError(error);
    streams.stderr.write(
      `Something went wrong that shouldn’t: ${JSON.stringify(what)}, at ${stack[0] ?? 'a place unknown'}.\n`,
    );
    process.exitCode = 1;
  }
  await streams.end();
  process.exitCode = streams.statusOf(process.exitCode);
}
