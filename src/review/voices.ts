/** Reads who speaks as a curator types it, and writes it in the same form. */
import { valueAt } from '../record/shape.ts';
import type { Choice } from './choices.ts';

/** Why it can't be read, and who isn't known. */
interface Faulty {
  readonly problem: string;
  readonly unknown?: string;
}

/** Stands in the place of an office, an organ or the party of somebody unnamed, where the source has none. */
const NONE = '-';

/** Reads one who speaks, or several with `+` between them. @param choices people and parties */
export function readVoice(typed: string, choices: readonly Choice[]): { readonly value: unknown } | Faulty {
  const voices = typed.split(/\s\+\s/u).map(one => readLone(one.trim(), choices));
  const faulty = voices.find(voice => 'problem' in voice);
  if (faulty && 'problem' in faulty) return faulty;
  const values = voices.map(voice => ('value' in voice ? voice.value : undefined));
  return { value: values.length === 1 ? values[0] : { together: values } };
}

function readLone(typed: string, choices: readonly Choice[]): { readonly value: object } | Faulty {
  const [, who, of = NONE] = /^unnamed:\s*(.+?)(?:,\s*([^,]+))?$/u.exec(typed) ?? [];
  if (who !== undefined)
    return { value: { unnamed: who, ...(of !== NONE && { party: choiceFor(of, choices)?.id ?? of }) } };
  const [, name = typed, role] = /^([^,]*),\s*(.*)$/u.exec(typed) ?? [];
  const choice = choiceFor(name, choices);
  if (!choice)
    return {
      problem: `Nobody is called “${name}” here: type a number, an id, or unnamed: WHO, PARTY.`,
      unknown: name,
    };
  if (choice.kind !== 'person')
    return { value: { party: choice.id, ...(role !== undefined && role !== NONE && { organ: role }) } };
  const [known = NONE] = choice.offices;
  const office = role ?? choice.office ?? (known === NONE ? NONE : undefined);
  if (office === undefined)
    return {
      problem: `Type the office as the source prints it behind a comma: ${choice.id}, ${known}. Where it prints none: ${choice.id}, ${NONE}.`,
    };
  return { value: { person: choice.id, ...(office !== NONE && { office }) } };
}

/** Whom a number, an id or a name chooses. */
export function choiceFor(typed: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = typed.trim().toLowerCase();
  return (
    (/^\d+$/u.test(wanted) ? choices[Number(wanted) - 1] : undefined) ??
    choices.find(({ id }) => id === wanted) ??
    choices.find(({ names }) => names.some(name => name.toLowerCase() === wanted))
  );
}

/** Who speaks, in the form in which it's typed. */
export function voiceText(value: unknown): string {
  const together = valueAt(value, ['together']);
  if (Array.isArray(together)) return together.map(voiceText).join(' + ');
  const textOf = (key: string): string => {
    const text = valueAt(value, [key]);
    return typeof text === 'string' ? text : '';
  };
  const unnamed = textOf('unnamed');
  if (unnamed !== '') return `unnamed: ${unnamed}, ${textOf('party') || NONE}`;
  const person = textOf('person');
  if (person !== '') return `${person}, ${textOf('office') || NONE}`;
  return [textOf('party'), textOf('organ')].filter(part => part !== '').join(', ');
}
