/** The command lines that the guides and help show: what is shown as a line can be typed as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, recordCommands } from '../../commands/index.ts';
import { topLevel } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { respond } from '../../src/dispatch/respond.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { format } from '../../src/invocation.ts';
import { syntaxHelp } from '../../src/terminal/prompt.ts';
import { context } from './record.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/** Lines of the README: in code, a slash and a command's name, with its options. Signatures (`[topic]`) and paths aren't. */
const inReadme = (): readonly string[] =>
  [...README.matchAll(/[`'](\/[a-z]+(?: [a-z]+:[^`'\n]+| private)?)[`']/g)]
    .map(([, line = '']) => line)
    .filter(line => recordCommands.some(c => line === `/${c.name}` || line.startsWith(`/${c.name} `)));

/** Lines that help on each command shows in a language, and what the prompt's own help does. */
async function inHelp(messages: Messages): Promise<readonly string[]> {
  const reading: Context = { ...context, messages };
  const helps = [{}, ...topLevel(commands).map(({ name }) => ({ command: name }))];
  const lines: string[] = [];
  for (const input of helps) {
    const { reply } = await respond({ command: 'help', input, page: 0 }, reading);
    if (reply.kind !== 'answer') continue;
    const typed = reply.actions.filter(({ invocation }) => commands.some(({ name }) => name === invocation.command));
    lines.push(...typed.map(({ invocation }) => format(invocation)));
  }
  return [...lines, ...syntaxHelp(messages).split('\n').slice(1)].map(line => line.trim());
}

/** All of them, each once. A line without its required option is a command's name, and no example. */
export async function shownLines(messages: Messages): Promise<readonly string[]> {
  const lines = [...inReadme(), ...(await inHelp(messages))].filter(line => line.startsWith('/'));
  const needing = new Set(
    recordCommands.filter(c => Object.values(c.options).some(o => o.required)).map(c => `/${c.name}`),
  );
  return [...new Set(lines)].filter(line => !needing.has(line));
}

/** Lines as people write them: in any order, with or without quotation marks, the first option with or without its name. */
export const WRITTEN: readonly string[] = [
  '/position country:Russia',
  '/compare a:Ukraine b:Russia',
  '/compare b:Russia a:Ukraine topic:energy',
  '/compare topic:energy b:"Russia" a:Ukraine',
  '/ask question:who hosted the summit',
  '/ask private question:who hosted the summit',
  '/ask question:"who hosted the summit" private:true',
  '/position topic:sanctions country:United Kingdom',
  '/position country:"United Kingdom" topic:sanctions',
  '/timeline from:27 March to:27 March 2025',
  '/verify text:we do need unanimity to do this speaker:Macron',
  '/verify speaker:Macron text:we do need unanimity to do this',
  '/quote about:"\\"reassurance force\\" -alliance" private',
  '/cite style:plain id:mistake',
  '/help verify',
  '/help command:verify private',
  '/quote Emmanuel Macron',
  '/quote Macron topic:force private',
  '/position United Kingdom topic:sanctions',
  '/timeline 27 March',
  '/timeline 27 March 2025 topic:energy',
  '/ask who hosted the summit',
  '/verify we do need unanimity to do this speaker:Macron',
  '/briefing preview',
  '/briefing on topics:energy quiet:line',
  '/follow country:Russia',
];
