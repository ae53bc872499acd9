/** Reads the command line of `npm run ask`, and answers it: one command, one answer. */
import { parseArgs } from 'node:util';
import { MessageFlags } from 'discord-api-types/v10';
import { optionsOf } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { draw } from '../discord/response.ts';
import { respond } from '../dispatch/respond.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ALL_MESSAGES, MAIN_MESSAGES, messagesFor } from '../i18n/index.ts';
import type { Invocation } from '../invocation.ts';
import { LOCALES as DISCORD_LOCALES } from '../record/countries.ts';
import { edit, message } from '../render/discord.ts';
import { present } from '../render/present.ts';
import { terminal } from '../render/terminal.ts';
import { isSlip } from '../reply/reply.ts';
import { type StructuredReply, structured } from '../reply/structured.ts';
import { plain } from '../text/sanitize.ts';
import { lineOf, parse } from './command-line.ts';
import { localeOf } from './locale.ts';
import { type PictureServices, pageOf, pictureText } from './output.ts';
import { commandsHelp, EXAMPLES, syntaxHelp } from './prompt.ts';
import { lookOf, type Screen } from './screen.ts';

/** Longest message about a command, in UTF-16 code units. */
const TEXT_MAX = 2_000;
/** Highest page number that a button's custom id holds. */
const PAGE_MAX = 9_999;

const LOCALES = ALL_MESSAGES.map(({ locale }) => locale);
const anyOf = new Intl.ListFormat(MAIN_MESSAGES.locale, { type: 'disjunction' });

const USAGE = `Usage: npm run -s ask -- [--json | --reply] [--page N] [--locale LOCALE] '${EXAMPLES[0]}'
  --json           print the message as JSON, as Discord would be sent it
  --reply          print what was answered as data, in one line of JSON: all pages, whatever --page says, in ids of the record
  --page N         the answer's page, from 1
  --locale LOCALE  the language to answer in: a Discord locale such as ${anyOf.format(LOCALES.slice(0, 2).reverse())}
  --help           this text

Exit status: 0 for an answer, also when the record doesn't hold one; 1 for a command that makes no sense; 2 for a wrong flag.
`;

export interface AskOptions {
  /** The arguments after the script's name: flags, and the command as one word or several. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly commands: readonly Command[];
  /** Gives the record, or what is wrong with it, as text. */
  readonly load: () => Promise<{ readonly dossier: Dossier } | { readonly problem: string }>;
  readonly now: Date;
  readonly screen: Screen;
  /** What pictures are drawn with. */
  readonly pictures: PictureServices;
}

/** What to print where, and the exit status. */
export interface Asked {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

interface Flags {
  readonly line: string;
  readonly json: boolean;
  readonly reply: boolean;
  readonly help: boolean;
  /** From 0. */
  readonly page: number;
  readonly locale: string | undefined;
}

const said = (text: string): Asked => ({ status: 0, out: `${text.trimEnd()}\n`, err: '' });
const refused = (status: 1 | 2, text: string): Asked => ({ status, out: '', err: `${text.trimEnd()}\n` });

const jsonLine = (value: object): string => `${JSON.stringify(value)}\n`;

/** Makes the structured reply to a line that can't be read, with the command as far as it was named. */
function unread(line: string): StructuredReply {
  const command = /^\/?([^\s:]+)/.exec(line)?.[1] ?? '';
  return { command, outcome: 'problem', items: [], claims: [], refusal: null };
}

/** Answers once: as text, as the message's JSON, or as structured data. */
export async function ask({ args, env, commands, load, now, screen, pictures: drawing }: AskOptions): Promise<Asked> {
  const flags = readFlags(args);
  if ('wrong' in flags) return refused(2, `${plain(flags.wrong, TEXT_MAX)}\n\n${USAGE}`);
  const messages = messagesFor(flags.locale ?? localeOf(env));
  if (flags.help) return said(`${USAGE}\n${commandsHelp(commands, messages)}\n\n${syntaxHelp(messages)}`);
  const read = parse(flags.line, commands, messages);
  if ('problem' in read) {
    const problem = refused(1, plain(read.problem, TEXT_MAX));
    return flags.reply ? { ...problem, out: jsonLine(unread(flags.line)) } : problem;
  }
  const loaded = await load();
  if ('problem' in loaded) return refused(1, loaded.problem);
  const context: Context = { dossier: loaded.dossier, now, messages };
  const invocation = { ...read.invocation, page: flags.reply ? 0 : flags.page };
  const page = await pageOf(invocation, context);
  const reply = flags.reply ? jsonLine(structured(await respond(invocation, context))) : '';
  if (page.tone === 'problem') return { ...refused(1, terminal(page, lookOf({}, env))), out: reply };
  if (flags.reply) return said(reply);
  const picture = await pictureText(page, messages, drawing, flags.json ? {} : screen, env);
  if (!flags.json) return said([terminal(page, lookOf(screen, env)), picture].join('\n'));
  // Standard output is the JSON alone.
  const message = await discordMessage(invocation, context, drawing);
  return { ...said(JSON.stringify(message)), err: picture === '' ? '' : `${picture}\n` };
}

/** Makes the message that Discord would be sent. Only the first page can be private: the others come by a button's edit. */
async function discordMessage(invocation: Invocation, context: Context, drawing: PictureServices): Promise<object> {
  const answered = await respond(invocation, context);
  const page = present(answered, context, optionsOf);
  const drawn = page.picture && (await draw(page.picture, context.messages, drawing));
  const data = message(page, drawn && 'notice' in drawn ? drawn : drawn && 'attached');
  const sent = invocation.page === 0 ? data : edit(data);
  const hidden = (invocation.input['private'] === true || isSlip(answered.reply)) && invocation.page === 0;
  return hidden ? { ...sent, flags: MessageFlags.Ephemeral } : sent;
}

function readFlags(args: readonly string[]): Flags | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        reply: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        page: { type: 'string', default: '1' },
        locale: { type: 'string' },
      },
    });
    const { json, reply, help, locale } = values;
    if (json && reply) return { wrong: '--json and --reply are two forms: give one of them.' };
    const page = Number(values.page);
    if (!/^\d{1,5}$/.test(values.page) || page < 1 || page > PAGE_MAX + 1)
      return { wrong: `--page takes a whole number from 1 to ${PAGE_MAX + 1}.` };
    if (locale !== undefined && !isLocale(locale))
      return { wrong: `--locale takes a locale such as ${anyOf.format(LOCALES)}.` };
    // A shell takes the quotation marks off: words of one value come as one argument or several, and both read the same.
    return { json, reply, help, page: page - 1, locale, line: lineOf(positionals.join(' ')) };
  } catch (error) {
    // parseArgs throws for what it doesn't know, with a message that says so.
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** The languages of Discord's locales; in any of them but ours, the answer is in the main one. */
const LANGUAGES_OF_LOCALES: ReadonlySet<string | undefined> = new Set(DISCORD_LOCALES.map(one => one.split('-')[0]));

const isLocale = (typed: string): boolean =>
  /^[A-Za-z]{2}(?:-[A-Za-z0-9]{2,4})?$/.test(typed) && LANGUAGES_OF_LOCALES.has(typed.split('-')[0]);
