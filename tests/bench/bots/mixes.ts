/** What members ask of the bots that are measured: the same few things again and again, or much of what there is to ask. */
import type { Locale } from 'discord-api-types/v10';
import { recordCommands } from '../../../commands/index.ts';
import { examplesOf } from '../../../src/command.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { Invocation } from '../../../src/invocation.ts';
import { LANGUAGES } from '../../../src/record/types.ts';
import { ownQuestions } from '../../eval/cases.ts';
import type { Random } from '../random.ts';
import { LOCALES } from './load.ts';

/** A command as somebody asks it, in a server of that language. */
export interface Asked extends Omit<Invocation, 'page'> {
  readonly locale: Locale;
}

/** What is asked, one after the other, without an end. */
export type Mix = () => Asked;

/** Invocations of the mix. */
const MOST = 2_600;

const inTurn = (all: readonly Asked[]): Mix => {
  let next = 0;
  return () => {
    const asked = all[next++ % all.length];
    if (!asked) throw new Error('nothing to ask');
    return asked;
  };
};

function exampleOf(name: string): Asked {
  const command = recordCommands.find(one => one.name === name);
  const [example] = command ? examplesOf(command) : [];
  if (!example) throw new Error(`/${name} has no example`);
  return { ...example, locale: LOCALES.en };
}

const RECORD = ['quote', 'position', 'timeline'] as const;

/** The first example of three commands that look something up, again and again. */
export const three = (): Mix => inTurn(RECORD.map(exampleOf));

/** The same with a question and a claim. */
export const five = (): Mix => inTurn([...RECORD, 'ask', 'verify'].map(exampleOf));

/** Much of what can be asked of a record in four languages, each by Zipf's law: the second half as often as the first, and so on. */
export async function zipf(dossier: Dossier, chance: Random): Promise<Mix> {
  const all = shuffled([...invocationsOf(dossier), ...(await questions())], chance).slice(0, MOST);
  const sums: number[] = [];
  for (const rank of all.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1));
  const whole = sums.at(-1) ?? 0;
  return () => {
    const drawn = chance.next() * whole;
    const asked = all[sums.findIndex(sum => sum > drawn)];
    if (!asked) throw new Error('nothing to ask');
    return asked;
  };
}

/** What commands can be asked of the record's own entries. */
function invocationsOf({ people, parties, topics, views }: Dossier): readonly Asked[] {
  const speakers = Array.from(views.quotesBySpeaker.keys(), ({ id }) => id);
  const on = [...topics.keys()];
  const inputs: readonly (readonly [string, readonly Invocation['input'][]])[] = [
    ['quote', speakers.flatMap(speaker => [{ speaker }, ...on.map(topic => ({ speaker, topic }))])],
    ['position', [...parties.keys()].flatMap(country => [{ country }, ...on.map(topic => ({ country, topic }))])],
    ['timeline', [{}, ...on.map(topic => ({ topic })), ...[...views.saidOn.keys()].map(day => ({ day }))]],
    ['who', [...people.keys()].map(person => ({ person }))],
    ['verify', views.quotes.map(({ text }) => ({ text }))],
  ];
  const locales = Object.values(LOCALES);
  return inputs
    .flatMap(([command, all]) => all.map(input => ({ command, input })))
    .map((invocation, i) => ({ ...invocation, locale: locales[i % locales.length] ?? LOCALES.en }));
}

async function questions(): Promise<readonly Asked[]> {
  const all = await ownQuestions();
  return all.flatMap(({ q, lang }) => {
    const known = LANGUAGES.find(one => one === lang);
    return known ? [{ command: 'ask', input: { question: q }, locale: LOCALES[known] }] : [];
  });
}

function shuffled<T>(all: readonly T[], chance: Random): readonly T[] {
  return all
    .map(one => [chance.next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
