/** Reads one part of a value as it is typed: what it may be is told by its schema and by its name. */
import { z } from 'zod';
import { valueAt } from '../../record/shape.ts';
import type { Choice } from '../choices.ts';
import { chosenBy, idBy, idsBy, unclear } from '../choosing.ts';
import { type Item, valueIn } from '../items.ts';
import { bare, parts } from '../values.ts';
import { offerOf } from './newcomer.ts';

/** One part of a value. */
export interface Leaf {
  readonly name: string;
  readonly schema: unknown;
  /** As it stands now; absent where it isn't there. */
  readonly now?: unknown;
  /** Whom and what can be chosen for it, the likeliest first. */
  readonly choices: readonly Choice[];
}

/** A part as read, or what is wrong with it. */
type Read = { readonly value: unknown } | { readonly problem: string };

/** Names of parts that mean a party, or items. */
const PARTIES = ['by', 'party', 'country'];
const ITEMS = ['item', 'items', 'reporter'];

/** Chooses whom and what can be chosen for a part: of a party's items those that it said come first. */
export function choicesOfPart(
  name: string,
  among: readonly Choice[],
  items: readonly Item[],
  people: readonly Choice[],
  by: unknown,
): readonly Choice[] {
  if (PARTIES.includes(name)) return among.filter(({ kind }) => kind === 'party');
  if (!ITEMS.includes(name)) return [];
  const isOf = ({ id }: Choice): boolean => {
    const item = items.find(one => one.id === id);
    return item !== undefined && partiesOf(valueIn(item, 'by'), people).includes(by);
  };
  const said = among.filter(({ kind }) => kind === 'item');
  return [...said.filter(isOf), ...said.filter(one => !isOf(one))];
}

/** The parties for whom a speaker speaks. */
function partiesOf(voice: unknown, people: readonly Choice[]): readonly unknown[] {
  const together = valueAt(voice, ['together']);
  if (Array.isArray(together)) return together.flatMap(one => partiesOf(one, people));
  const person = valueAt(voice, ['person']);
  return [valueAt(voice, ['party']) ?? people.find(({ id }) => id === person)?.party];
}

/** The words that a part takes, where it takes no others. */
export function wordsOfPart(schema: unknown): readonly string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodLiteral ? ['yes'] : [];
}

/** Whether a part may be left out. */
export const isOptional = (schema: unknown): boolean =>
  schema instanceof z.ZodType && schema.safeParse(undefined).success;

/** Reads what was typed for a part, and checks it. */
export function readPart(typed: string, leaf: Leaf): Read {
  const read = readValueOf(typed, leaf);
  if ('problem' in read || !(leaf.schema instanceof z.ZodType)) return read;
  const { success, error } = leaf.schema.safeParse(read.value);
  return success ? read : { problem: `${error.issues[0]?.message}.` };
}

function readValueOf(typed: string, { name, schema, choices }: Leaf): Read {
  const inner = bare(schema);
  if (PARTIES.includes(name)) return readParty(typed, choices);
  if (ITEMS.includes(name)) {
    const read = inner instanceof z.ZodArray ? idsBy(typed, choices, []) : idBy(typed, choices);
    return 'problem' in read ? read : { value: 'ids' in read ? read.ids : read.id };
  }
  if (inner instanceof z.ZodArray) return { value: parts(typed, ',') };
  if (inner instanceof z.ZodLiteral) return { value: /^(?:1|y(?:es)?)$/iu.test(typed) ? true : typed };
  const words = wordsOfPart(schema);
  if (words.length > 0) return { value: words[Number(typed) - 1] ?? typed };
  return { value: typed };
}

function readParty(typed: string, choices: readonly Choice[]): Read {
  const chosen = chosenBy(typed, choices);
  if ('choice' in chosen) return { value: chosen.choice.id };
  const problem = `Nothing is called “${typed}” here. ${offerOf('party', typed)}`;
  return unclear(typed, chosen) ?? { problem };
}
