/** Runs `npm run review`, `npm run accept` and `npm run correct`. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../app/config.ts';
import { ownDataFolder } from '../lib/paths.ts';
import { formatProblem, type Problem } from '../record/draft.ts';
import { silences } from '../record/rules/silences.ts';
import { type Acceptance, acceptDraft, acceptSources, type Gate } from '../review/accept.ts';
import { choicesOf } from '../review/choices.ts';
import { openCorrection } from '../review/correct.ts';
import { keptRecord } from '../review/kept-record.ts';
import { Review } from '../review/session.ts';
import { correctTalk } from '../review/terminal/correct-talk.ts';
import { talk } from '../review/terminal/talk.ts';
import type { Dialogue } from '../terminal/dialogue.ts';
import { lookOf, type Screen } from '../terminal/screen.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/sanitize.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The world in which a command runs. */
export interface World {
  readonly args: readonly string[];
  readonly env: Env;
  readonly now: Date;
  readonly print: (text: string) => void;
  readonly screen: Screen;
  /** Opens the conversation; only a command that asks does. */
  readonly converse: () => Dialogue;
}

/** The exit status: 0 done, 1 not done, 2 the arguments make no sense. */
export type Status = 0 | 1 | 2;

export const REVIEW_USAGE = `Usage: npm run review [-- DRAFT] [--page] [--data DIR]
  DRAFT        a draft by its path, or by its name in the folder of drafts; without it, the only one there
  --page       in the browser, on a page for this machine alone, at any free port or at PORT
  --data DIR   the data folder; without it, the package's own
`;

const ACCEPT_USAGE = `Usage: npm run accept -- DRAFT [--all] [--data DIR]
       npm run accept -- data/sources/NAME.yaml … [--all] [--data DIR] [--texts DIR]
  DRAFT        a draft, which is moved into the record: by its path, or by its name in the folder of drafts
  --all        list every problem that is in the way, and not the first alone
  --data DIR   the data folder; without it, the package's own
  --texts DIR  compare the sources with their texts in DIR, each named as its source's file with .txt
`;

const CORRECT_USAGE = `Usage: npm run correct -- ID [--slip] [--data DIR] [--texts DIR]
  ID           an item's, with its source's in front where several have it: xna-river/promise
  --slip       it was a slip of typing that misled no reader: no note is written
  --data DIR   the data folder; without it, the package's own
  --texts DIR  compare the sources with their texts in DIR, each named as its source's file with .txt
`;

/** Reviews a draft at a terminal, and takes it into the record where that is wanted. */
export async function reviewDraft(world: World): Promise<Status> {
  const asked = readArguments(world, REVIEW_USAGE, 1);
  if ('status' in asked) return asked.status;
  const found = await draftNamed(asked.names[0], world.env);
  if ('told' in found) return refuse(world, found.told);
  const review = await Review.open(found.path);
  if ('problems' in review) return refuse(world, problemsText(review.problems));
  const dialogue = world.converse();
  let isAccepted = false;
  const accept = async () => {
    const acceptance = await acceptDraft(found.path, asked.gate);
    isAccepted = 'files' in acceptance;
    const undecided = 'problems' in acceptance ? (acceptance.undecided ?? []) : [];
    return { told: toldBeforeAsking(acceptance), isAccepted, undecided };
  };
  const look = lookOf(world.screen, world.env);
  await talk({ review, record: keptRecord(asked.gate.data), today: asked.gate.today, dialogue, look, accept });
  if (!isAccepted)
    dialogue.say(printable(`Everything is kept. Go on with npm run review -- ${basename(found.path, '.yaml')}`));
  dialogue.close();
  return 0;
}

/** Takes drafts, or files of the record's sources, into the record. */
export async function accept(world: World): Promise<Status> {
  const asked = readArguments(world, ACCEPT_USAGE, Number.POSITIVE_INFINITY);
  if ('status' in asked) return asked.status;
  const { names, gate, texts, isAll } = asked;
  const sources = join(resolve(gate.data), 'sources');
  const isSource = (name: string): boolean => resolve(name) === join(sources, basename(name));
  if (names.length > 0 && names.every(isSource)) {
    const acceptance = await acceptSources(names, gate, texts);
    if ('files' in acceptance) return done(world, acceptance);
    return refuse(world, listed(acceptance.problems, isAll) + nothingTaken(acceptance));
  }
  if (names.length > 1)
    return refuse(world, 'Accept one draft after the other, or files of the record’s sources/ alone.\n');
  const found = await draftNamed(names[0], world.env);
  if ('told' in found) return refuse(world, found.told);
  const acceptance = await acceptDraft(found.path, gate);
  if ('files' in acceptance) return done(world, acceptance);
  const { problems } = acceptance;
  return refuse(world, openIn(found.path, problems) + listed(problems, isAll) + nothingTaken(acceptance));
}

function done({ print }: World, acceptance: Acceptance): 0 {
  print(acceptedText(acceptance));
  return 0;
}

/** Says how much of a draft is open, and what goes through it. */
function openIn(path: string, problems: readonly Problem[]): string {
  const open = problems.filter(({ file }) => file === path).length;
  if (open === 0) return '';
  const name = basename(path, '.yaml');
  const are = open === 1 ? '1 thing is' : `${open} things are`;
  return `${printable(`${are} open in the draft: npm run review -- ${name} goes through it, item by item.`)}\n`;
}

/** Problems that are listed at once; more would push out of sight what is to be done. */
const LISTED_MAX = 10;

/** Lists the first problems, with the count of the others; or all of them. */
function listed(problems: readonly Problem[], isAll: boolean): string {
  const more = isAll ? 0 : Math.max(0, problems.length - LISTED_MAX);
  const shown = problemsText(problems.slice(0, problems.length - more));
  return more === 0 ? shown : `${shown}… and ${more} more; --all lists them all.\n`;
}

/** Corrects an item of the record, with a dated note. */
export async function correct(world: World): Promise<Status> {
  const asked = readArguments(world, CORRECT_USAGE, 1);
  if ('status' in asked) return asked.status;
  const { names, gate, texts, isSlip } = asked;
  const [id] = names;
  if (id === undefined) {
    world.print(CORRECT_USAGE);
    return 2;
  }
  const correction = await openCorrection(id, gate, texts);
  if ('told' in correction) return refuse(world, `${printable(correction.told)}\n`);
  if ('problems' in correction) return refuse(world, problemsText(correction.problems));
  const dialogue = world.converse();
  const look = lookOf(world.screen, world.env);
  const choices = await choicesOf(keptRecord(gate.data));
  const isDone = await correctTalk({ correction, isSlip, gate, choices, dialogue, look });
  dialogue.close();
  return isDone ? 0 : 1;
}

interface Told {
  readonly told: string;
}

/** The folder of the drafts. */
export function draftsFolder(env: Env): { readonly folder: string } | Told {
  const configured = readConfig(env);
  if ('problems' in configured) return { told: `${configured.problems.join('\n')}\n` };
  return { folder: join(configured.config.dataDir, 'drafts') };
}

/** Finds a draft by its path or its name; without one, the only draft that there is. */
export async function draftNamed(name: string | undefined, env: Env): Promise<{ readonly path: string } | Told> {
  const found = draftsFolder(env);
  if ('told' in found) return found;
  const { folder } = found;
  const drafts = (await readdir(folder).catch(() => [])).filter(one => /^[^.].*\.yaml$/u.test(one)).sort();
  const list = drafts.length === 0 ? `There are no drafts in ${folder}.` : `Drafts in ${folder}: ${drafts.join(', ')}.`;
  if (name === undefined) {
    const [only, other] = drafts;
    if (only !== undefined && other === undefined) return { path: join(folder, only) };
    return { told: `Name a draft. ${list} npm run draft -- ARTICLE makes one.\n` };
  }
  for (const path of [name, join(folder, name), join(folder, `${name}.yaml`)])
    if ((await stat(path).catch(() => undefined))?.isFile()) return { path };
  return { told: `${printable(`There is no draft ${name}. ${list}`)}\n` };
}

/** Tells what was taken into the record and what is next, or why nothing was. */
function acceptedText(acceptance: Acceptance): string {
  if ('problems' in acceptance) return problemsText(acceptance.problems) + nothingTaken(acceptance);
  const { files, items } = acceptance;
  return `Accepted: ${files.join(', ')}, ${counted(items, 'item')}.
Next: npm run check lists what isn't translated yet; npm run ask asks the record; a running bot reads it anew at SIGHUP, or by itself with RECORD_WATCH=on.
`;
}

const nothingTaken = ({ problems }: { readonly problems: readonly Problem[] }): string =>
  `${counted(problems.length, 'problem')}; nothing was taken into the record.\n`;

/** The same where what silences in other sources want to know is asked next, one by one. */
function toldBeforeAsking(acceptance: Acceptance): string {
  if ('files' in acceptance || !acceptance.undecided?.length) return acceptedText(acceptance);
  const problems = acceptance.problems.filter(({ rule }) => rule !== silences.id);
  return problems.length > 0 ? acceptedText({ problems }) : 'Some of it may answer where the record has a silence:\n';
}

const problemsText = (problems: readonly Problem[]): string => problems.map(formatProblem).join('');

function refuse({ print }: World, text: string): 1 {
  print(text);
  return 1;
}

interface Arguments {
  readonly names: readonly string[];
  readonly gate: Gate;
  readonly texts?: string;
  readonly isSlip: boolean;
  readonly isAll: boolean;
}

function readArguments(
  { args, now, print }: World,
  usage: string,
  most: number,
): Arguments | { readonly status: Status } {
  try {
    const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
    const options = { data: text, texts: text, slip: flag, all: flag, help: flag } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const foreign = Object.keys(values).find(flag => flag !== 'help' && !usage.includes(`--${flag}`));
    if (foreign !== undefined) throw new Error(`Unknown option '--${foreign}'`);
    if (values.help || positionals.length > most) {
      print(usage);
      return { status: values.help ? 0 : 2 };
    }
    const gate = { data: values.data ?? ownDataFolder(), today: now.toISOString().slice(0, 10) };
    return {
      names: positionals,
      gate,
      isSlip: values.slip === true,
      isAll: values.all === true,
      ...(values.texts !== undefined && { texts: values.texts }),
    };
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return { status: 2 };
  }
}
