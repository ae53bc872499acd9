/** Talks with a person line by line: at a terminal, or through a pipe. */
import { createInterface } from 'node:readline';
import { boundedLines } from './bounded-lines.ts';
import type { Screen } from './screen.ts';

/** A conversation. */
export interface Dialogue {
  say(text: string): void;
  /**
   * Asks for a line.
   *
   * @param begun what stands on the line already, to be changed; a pipe doesn't get it
   * @returns `undefined` once there are no more: at the end of the input, and after Ctrl-C or Ctrl-D
   */
  ask(question: string, begun?: string): Promise<string | undefined>;
  close(): void;
}

/** Opens a conversation. */
export function openDialogue(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  output: NodeJS.WritableStream & Screen,
): Dialogue {
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input: isTerminal ? input : boundedLines(input),
    // Without `output`, piped input isn't echoed among the questions.
    ...(isTerminal && { output }),
    terminal: isTerminal,
    historySize: 0,
  });
  lines.on('SIGINT', () => lines.close());
  // Nobody sees the questions any more.
  output.once('error', () => lines.close());
  const typed = lines[Symbol.asyncIterator]();
  return {
    say: text => void output.write(`${text}\n`),
    async ask(question, begun = '') {
      if (isTerminal) {
        lines.setPrompt(question);
        lines.prompt();
        if (begun !== '') lines.write(begun);
      } else output.write(`${question}\n`);
      const { value, done } = await typed.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
