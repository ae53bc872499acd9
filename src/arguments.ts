/** The command line of `npm start`. */
import { parseArgs } from 'node:util';
import { VARIABLES } from './config.ts';

const USAGE = `Usage: npm start [-- --no-page | --page-only]
  With DISCORD_TOKEN it connects to Discord; with DISCORD_PUBLIC_KEY it opens the HTTP interactions endpoint; with
  neither it answers here in the terminal, and serves a page that looks like a channel at http://127.0.0.1:3000 (PORT),
  to this machine alone.

  --no-page    the terminal, without the page
  --page-only  the page alone, until a signal ends it: for where there is no terminal
  Lines that are piped in are answered on standard output and end it, without the page; with no terminal and no lines
  there is the page alone.

Environment, also read from .env; .env.example says what each is for:
${VARIABLES.map(name => `  ${name}\n`).join('')}`;

/** Whether the page is served: beside the terminal, alone, or not at all. */
export type PageWanted = 'beside' | 'alone' | 'none';

export type Arguments = { readonly page: PageWanted } | { readonly text: string; readonly status: 0 | 2 };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  'no-page': { type: 'boolean' },
  'page-only': { type: 'boolean' },
} as const;

export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) return { text: USAGE, status: 0 };
    if (values['no-page'] && values['page-only']) throw new Error('Either --no-page or --page-only.');
    if (values['page-only']) return { page: 'alone' };
    return { page: values['no-page'] ? 'none' : 'beside' };
  } catch (error) {
    return { text: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, status: 2 };
  }
}
