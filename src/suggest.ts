/** Completion: what an option may hold, while it's being typed. */
import type { Command, Context } from './command.ts';
import { NAME_MAX, nameOf } from './input.ts';
import { CHOICE_NAME_MAX, CHOICES_MAX } from './render/limits.ts';
import { label, plain } from './text.ts';

/** One suggestion, as Discord takes it. `value` is an id, so that a chosen entry can't be misread as typed text. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The options' kinds that complete. Days and free text don't. */
export function completes(command: Command, option: string): boolean {
  const kind = command.options[option]?.kind;
  return kind === 'person' || kind === 'topic' || kind === 'party';
}

/** At most 25 suggestions, best first; none for an option that doesn't complete. */
export function suggest(command: Command, option: string, typed: string, context: Context): readonly Choice[] {
  const kind = command.options[option]?.kind;
  if (kind !== 'person' && kind !== 'topic' && kind !== 'party') return [];
  const { dossier, wording } = context;
  return dossier.names.complete(kind, plain(typed, NAME_MAX), CHOICES_MAX).map(entry => {
    const office = entry.kind === 'person' ? entry.offices.at(-1)?.title : undefined;
    const name = nameOf(entry, wording);
    return { name: label(office === undefined ? name : `${name} – ${office}`, CHOICE_NAME_MAX), value: entry.id };
  });
}
