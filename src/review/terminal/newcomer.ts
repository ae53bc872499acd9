/** Makes a person, a party, a topic or a dispute that a draft doesn't propose, and offers that where one is typed that nobody knows. */
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import { printable } from '../../text/sanitize.ts';
import { type Choice, takenIds } from '../choices.ts';
import type { Newcomers } from '../newcomers.ts';
import type { TalkOptions, Way } from './way.ts';

const LISTS: Readonly<Record<string, Newcomers>> = {
  person: 'people',
  party: 'parties',
  topic: 'topics',
  dispute: 'disputes',
};
const KINDS = Object.keys(LISTS);

/** Makes one, and leads to it: there its fields are asked for one by one. @param rest what it is, and its name */
export async function newcomer(rest: string, key: string, { review, record, dialogue }: TalkOptions): Promise<Way> {
  const [, kind = '', given = ''] = /^(\S*)\s*(.*)$/u.exec(rest) ?? [];
  const section = Object.hasOwn(LISTS, kind) ? LISTS[kind] : undefined;
  if (!section) {
    dialogue.say(`! Type new and one of ${KINDS.join(', ')}, then the name.`);
    return { to: key };
  }
  const name =
    given === '' ? await dialogue.ask(section === 'disputes' ? 'Its question> ' : `The ${kind}’s name> `) : given;
  if (name === undefined) return 'end';
  const outcome = await review.create(section, name, await takenIds(record));
  if ('refused' in outcome) {
    dialogue.say(`! ${printable(outcome.refused)}`);
    return { to: key };
  }
  dialogue.say(`${printable(outcome.done)} Then go ${printable(key)} leads back.\n`);
  return { to: review.state.next?.key ?? key };
}

/** What may be made of an id or a name in each field. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  by: ['person', 'party'],
  participants: ['person', 'party'],
  about: ['party'],
  party: ['party'],
  topics: ['topic'],
};

/** Says what to type where a field means somebody whom neither the record nor the draft has; `undefined` where it doesn't. */
export function strangerIn(
  name: string,
  typed: string,
  value: unknown,
  current: unknown,
  known: readonly Choice[],
): string | undefined {
  if (MADE[name] === undefined) return undefined;
  const ids = idsIn(value);
  const there = [...known.map(({ id }) => id), ...idsIn(current), TODO];
  const strangers = ids.filter(id => !there.includes(id));
  const [first] = strangers;
  if (first === undefined) return undefined;
  const isAll = strangers.length === ids.length && name !== 'by' && !/^[[{]/u.test(typed);
  const called = isAll ? typed.replace(/^\+/u, '').trim() : first;
  return `Nothing is called “${called}” here. ${offerOf(name, called)}`;
}

/** Says how to make somebody who isn't there yet. */
export const offerOf = (name: string, called: string): string =>
  `To make it, type ${(MADE[name] ?? []).map(kind => `new ${kind} ${called}`).join(', or ')}.`;

/** The ids of people, parties and topics in a field's value. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value === undefined) return [];
  return ['together', 'person', 'party'].flatMap(key => idsIn(valueAt(value, [key])));
}
