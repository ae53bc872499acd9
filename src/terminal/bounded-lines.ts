/** Bounds the lines of piped input before they are put together: an endless one would fill the memory. */
import { Transform } from 'node:stream';

/** Most bytes of a line that are read: far more than what a line may have, so that it is told as too long. */
const LINE_BYTES = 65_536;
const NEWLINE = 0x0a;

/** Passes an input's lines on, each as far as it is read; what follows on a longer one is dropped. */
export function boundedLines(input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  let length = 0;
  const lines = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let from = 0; from < chunk.length; ) {
        const newline = chunk.indexOf(NEWLINE, from);
        const end = newline < 0 ? chunk.length : newline;
        this.push(chunk.subarray(from, Math.min(end, from + LINE_BYTES - length)));
        length = Math.min(length + end - from, LINE_BYTES);
        if (newline >= 0) {
          this.push(chunk.subarray(newline, newline + 1));
          length = 0;
        }
        from = end + 1;
      }
      done();
    },
  });
  // Input that fails has no end of its own.
  input.once('close', () => lines.end());
  return input.pipe(lines);
}
