/** Turns the bytes of a file into text: UTF-8, and nothing that only looks like it. */
import type { Problem } from './draft.ts';

/** What UTF-16 begins with, in either order of its bytes. */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const NEWLINE = 0x0a;
const MEND = 'Save the file as UTF-8.';

/** Decodes a file. A byte order mark of UTF-8 at its beginning is dropped; other encodings are told with their line. */
export function decodeText(file: string, bytes: Uint8Array): { readonly text: string } | { readonly problem: Problem } {
  const refuse = (line: number, message: string, mend = MEND) => ({
    problem: { file, line, rule: 'files', message, mend },
  });
  if (UTF_16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
    return refuse(1, 'the file is in UTF-16');
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return refuse(lineAt(bytes, nul), 'a NUL byte stands on this line', 'Save the file as UTF-8, without NUL bytes.');
  const text = decoded(bytes);
  const lone = text?.search(/\r(?!\n)/) ?? -1;
  if (text !== undefined && lone >= 0)
    return refuse(
      text.slice(0, lone).split('\n').length,
      'a carriage return without a line feed stands on this line',
      'Save the file with the line ends of Unix or Windows.',
    );
  return text === undefined ? refuse(firstFaultyLine(bytes), 'the bytes on this line aren’t UTF-8') : { text };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No character of UTF-8 spans a line's end, so that each line can be looked at alone. */
function firstFaultyLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(from, to)) === undefined) return line;
    from = to + 1;
    line++;
  }
  return 1;
}

function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, place)) if (byte === NEWLINE) line++;
  return line;
}
