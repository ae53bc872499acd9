import { describe, expect, test as it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { respond } from '../../src/dispatch/respond.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { parse } from '../../src/terminal/command-line.ts';
import { context } from '../support/record.ts';
import { shownLines, WRITTEN } from '../support/shown-lines.ts';

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', async (_, messages) => {
  const lines = await shownLines(messages);

  it('the guide and help show lines of every command', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(lines).toContain('/position country:Russia');
  });

  it.each([...lines, ...WRITTEN])('%s can be typed at the prompt, and has an answer', async line => {
    const read = parse(line, commands, messages);
    if ('problem' in read) return expect.unreachable(read.problem);
    const { reply } = await respond(read.invocation, { ...context, messages });
    expect(reply.kind).toBe('answer');
  });
});
