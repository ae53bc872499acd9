/** Completion: what an option may hold, while it's being typed. */
import { commands } from '../commands/index.ts';
import type { Command, Context } from './command.ts';
import { itemsLike, NAME_MAX, nameOf } from './input.ts';
import { CHOICE_NAME_MAX, CHOICES_MAX } from './render/limits.ts';
import type { NamedKind } from './search/search.ts';
import { label, plain } from './text.ts';

/** One suggestion, as Discord takes it. `value` is an id, so that a chosen entry can't be misread as typed text. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Whether an option completes from the record as it stands. Days and free text don't; what is fixed is declared. */
export function completes(command: Command, option: string): boolean {
  const kind = command.options[option]?.kind;
  return kind !== undefined && ['person', 'topic', 'party', 'item', 'source'].includes(kind);
}

/** At most 25 suggestions, best first; none for an option that has none. */
export function suggest(command: Command, option: string, typed: string, context: Context): readonly Choice[] {
  const declared = command.options[option];
  const text = plain(typed, NAME_MAX);
  switch (declared?.kind) {
    case 'person':
    case 'topic':
    case 'party':
      return entries(declared.kind, text, context);
    case 'item':
      return itemsLike(text, context.dossier, CHOICES_MAX).map(i => choice(nameOf(i, context.wording), i.id));
    case 'source':
      return [...context.dossier.sources.values()]
        .filter(s => `${s.id} ${s.outlet} ${s.title ?? ''}`.toLowerCase().includes(text.toLowerCase()))
        .slice(0, CHOICES_MAX)
        .map(s => choice(nameOf(s, context.wording), s.id));
    case 'choice':
      return started(declared.choices, text);
    case 'command':
      return started(
        commands.map(c => c.name),
        text,
      );
    default:
      return [];
  }
}

function entries(kind: NamedKind, typed: string, { dossier, wording }: Context): readonly Choice[] {
  return dossier.names.complete(kind, typed, CHOICES_MAX).map(entry => {
    const office = entry.kind === 'person' ? entry.offices.at(-1)?.title : undefined;
    const name = nameOf(entry, wording);
    return choice(office === undefined ? name : `${name} – ${office}`, entry.id);
  });
}

const started = (words: readonly string[], typed: string): readonly Choice[] =>
  words.filter(word => word.startsWith(typed.toLowerCase())).map(word => choice(word, word));

const choice = (name: string, value: string): Choice => ({ name: label(name, CHOICE_NAME_MAX), value });
