import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/record/decode.ts';

const decode = (...parts: readonly (string | readonly number[])[]) =>
  decodeText('data/people.yaml', Buffer.concat(parts.map(part => Buffer.from(part as string))));

describe('decodeText', () => {
  it('reads UTF-8, with a byte order mark or without, and Windows line ends as they are', () => {
    expect(decode('Київ\r\né')).toEqual({ text: 'Київ\r\né' });
    expect(decode([0xef, 0xbb, 0xbf], 'Київ')).toEqual({ text: 'Київ' });
    expect(decode()).toEqual({ text: '' });
  });

  it.each<readonly [string, number, string, readonly (string | readonly number[])[]]>([
    ['Latin-1', 3, 'UTF-8', ['a\n\nb', [0xe9], ' c\n', [0xe9]]],
    ['a character cut off at a line’s end', 1, 'UTF-8', ['a', [0xd0], '\nb']],
    ['a character cut off at the end', 2, 'UTF-8', ['a\nb', [0xe2, 0x82]]],
    ['a byte written longer than need be', 1, 'UTF-8', [[0xc0, 0xaf]]],
    ['half of a pair', 2, 'UTF-8', ['\r\n', [0xed, 0xa0, 0x80]]],
    ['UTF-16, little end first', 1, 'UTF-16', [[0xff, 0xfe, 0x61, 0x00]]],
    ['UTF-16, big end first', 1, 'UTF-16', [[0xfe, 0xff, 0x00, 0x61]]],
    ['UTF-16 without a mark', 1, 'NUL', [[0x61, 0x00, 0x0a, 0x00]]],
    ['a NUL byte', 2, 'NUL', ['a\n', [0], 'b']],
  ])('refuses %s with its line', (_what, line, says, parts) => {
    expect(decode(...parts)).toEqual({
      problem: {
        file: 'data/people.yaml',
        line,
        rule: 'files',
        message: expect.stringContaining(says),
        mend: expect.stringMatching(/^Save the file as UTF-8.*\.$/),
      },
    });
  });

  it('refuses a lone carriage return, which YAML takes for no line’s end, with its line', () => {
    expect(decode('a\r\nb\rc\n')).toEqual({
      problem: {
        file: 'data/people.yaml',
        line: 2,
        rule: 'files',
        message: expect.stringContaining('carriage return'),
        mend: expect.stringContaining('line ends'),
      },
    });
  });
});
