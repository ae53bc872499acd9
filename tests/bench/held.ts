/**
 * Answers a mix in a process of its own with replies that are kept, then what nobody else types, and looks through its heap.
 * Started by `memory.ts` with `--expose-gc`; reports by message.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHeapSnapshot } from 'node:v8';
import { prepare } from '../../src/app/prepare.ts';
import { answer } from '../../src/discord/handler.ts';
import { openKeptReplies } from '../../src/discord/kept-replies.ts';
import type { Services } from '../../src/dispatch/services.ts';
import { loadRecord, yieldEvery } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { report } from './apart.ts';
import { LOCALES } from './bots/load.ts';
import { type Asked, zipf } from './bots/mixes.ts';
import { type Random, random } from './random.ts';

/** What one round of the mix came to. */
interface Round {
  readonly answers: number;
  /** How many were sent as they had been kept. */
  readonly again: number;
  readonly replies: number;
  readonly bytes: number;
}

/** Objects of one of V8's kinds. */
interface Kind {
  readonly kind: string;
  readonly objects: number;
  /** Without what they refer to. */
  readonly bytes: number;
}

export interface Held {
  readonly rounds: readonly Round[];
  readonly heap: readonly Kind[];
  readonly words: { readonly typed: number; readonly left: readonly string[]; readonly arrayBuffers: number };
}

const ROUNDS = 4;
const ANSWERS = 6_500;
const CACHE = 8 * 2 ** 20;
const TYPED = 300;
/** What typed words begin with, in pieces: whole, it stands in no text of this program. */
const MARK = ['zq', 'xw'] as const;

const word = (chance: Random): string =>
  MARK.join('') + Array.from({ length: 8 }, () => String.fromCharCode(97 + chance.below(26))).join('');

/** The ways in which words are typed: in questions, in claims, in options that name nothing. */
const WAYS: readonly ((typed: string) => Omit<Asked, 'locale'>)[] = [
  typed => ({ command: 'ask', input: { question: `What does Macron say about ${typed} and unanimity?` } }),
  typed => ({ command: 'ask', input: { question: typed } }),
  typed => ({ command: 'verify', input: { text: `"Now is the ${typed} for the lifting of sanctions", Macron said` } }),
  typed => ({ command: 'quote', input: { speaker: typed } }),
  typed => ({ command: 'quote', input: { about: typed } }),
  typed => ({ command: 'timeline', input: { day: typed } }),
];

const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
const { dossier } = loaded;
await prepare(dossier, yieldEvery(50));
const kept = openKeptReplies(CACHE);
let again = 0;
const services: Services = {
  dossier,
  now: () => new Date(),
  painter: { paint: () => Promise.reject(new Error('no picture is asked for')) },
  report(error) {
    throw error;
  },
  answered({ isKept }) {
    if (isKept) again += 1;
  },
};

async function ask({ command, input, locale }: Asked): Promise<void> {
  const filled = Object.entries(input).map(([name, value]) => ({ name, value }));
  await answer(commandPayload(command, filled, { locale, guildLocale: locale }), services, kept);
}

async function mixed(): Promise<readonly Round[]> {
  const next = await zipf(dossier, random(7));
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    again = 0;
    for (let i = 0; i < ANSWERS; i++) await ask(next());
    rounds.push({ answers: ANSWERS, again, ...kept.size() });
  }
  return rounds;
}

async function typing(): Promise<void> {
  const chance = random(11);
  for (let i = 0; i < TYPED; i++) {
    const typed = word(chance);
    const way = WAYS[i % WAYS.length];
    if (way) for (let time = 0; time < 3; time++) await ask({ ...way(typed), locale: LOCALES.en });
  }
  // A process remembers the last text that it looked through, until it looks through another.
  await ask({ command: 'timeline', input: {}, locale: LOCALES.en });
}

/** A heap snapshot, as far as it is read: https://v8.dev/docs/memory */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

function snapshot(): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-heap-'));
  try {
    const file = writeHeapSnapshot(join(folder, 'heap.heapsnapshot'));
    return JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function kindsOf({ snapshot: { meta }, nodes }: Snapshot): readonly Kind[] {
  const { node_fields: fields, node_types: types } = meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const kinds = new Map<string, { kind: string; objects: number; bytes: number }>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type]?.[nodes[at + type] ?? 0] ?? 'unknown';
    const sum = kinds.get(kind) ?? { kind, objects: 0, bytes: 0 };
    sum.objects += 1;
    sum.bytes += nodes[at + size] ?? 0;
    kinds.set(kind, sum);
  }
  return [...kinds.values()];
}

const rounds = await mixed();
await typing();
// One that is held on purpose shows that what is held is found.
const held = word(random(17));
globalThis.gc?.();
const { arrayBuffers } = process.memoryUsage();
const taken = snapshot();
const marked = new RegExp(`${MARK.join('')}[a-z]{8}`, 'gu');
const found = new Set(taken.strings.flatMap(text => text.match(marked) ?? []));
if (!found.delete(held)) throw new Error('the heap was not looked through: a word that it holds was not found');
const left = [...found];
report({ rounds, heap: kindsOf(taken), words: { typed: TYPED, left, arrayBuffers } } satisfies Held);
