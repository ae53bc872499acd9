/** Reads who speaks as a curator types it, and writes it in the same form. */
import { valueAt } from '../record/shape.ts';
import type { Choice } from './choices.ts';
import { chosenBy, type Faulty, idBy, unclear } from './choosing.ts';

/** Why a speaker can't be read: of a person whose office is to be given, who that is. */
export interface VoiceFault extends Faulty {
  readonly inOffice?: Choice;
}

/** Stands in the place of an office, an organ or the party of somebody unnamed, where the source has none. */
const NONE = '-';

/** Reads one who speaks, or several with `+` between them. @param choices people and parties */
export function readVoice(typed: string, choices: readonly Choice[]): { readonly value: unknown } | VoiceFault {
  const voices = typed.split(/\s*\+\s*/u).map(one => readLone(one.trim(), choices));
  const faulty = voices.find(voice => 'problem' in voice);
  if (faulty && 'problem' in faulty) return voices.length === 1 ? faulty : { problem: faulty.problem };
  const values = voices.map(voice => ('value' in voice ? voice.value : undefined));
  return { value: values.length === 1 ? values[0] : { together: values } };
}

function readLone(typed: string, choices: readonly Choice[]): { readonly value: object } | VoiceFault {
  const [, who, of = NONE] = /^unnamed:\s*(.+?)(?:,\s*([^,]+))?$/u.exec(typed) ?? [];
  if (who !== undefined) return readUnnamed(who, of, choices);
  const [, name = typed, role] = /^([^,]*),\s*(.*)$/u.exec(typed) ?? [];
  const chosen = chosenBy(name, choices);
  if ('choice' in chosen) return inRole(chosen.choice, role);
  const problem = `Nobody is called “${name}” here: type a number, a part of the name, or unnamed: WHO, PARTY.`;
  return unclear(name, chosen) ?? { problem, unknown: name };
}

function readUnnamed(unnamed: string, of: string, choices: readonly Choice[]): { readonly value: object } | VoiceFault {
  if (of === NONE) return { value: { unnamed } };
  const parties = choices.filter(({ kind }) => kind === 'party');
  const party = idBy(of, parties);
  return 'problem' in party ? party : { value: { unnamed, party: party.id } };
}

/** Somebody in an office, or a body by one of its organs, as the source prints it: by its number, or as it is typed. */
function inRole(choice: Choice, role: string | undefined): { readonly value: object } | VoiceFault {
  const { id, kind, offices } = choice;
  if (kind !== 'person') return { value: { party: id, ...(role !== undefined && role !== NONE && { organ: role }) } };
  const [known = NONE] = offices;
  const numbered = /^\d+$/u.test(role ?? '') ? offices[Number(role) - 1] : undefined;
  const office = numbered ?? role ?? choice.office ?? (known === NONE ? NONE : undefined);
  if (office !== undefined) return { value: { person: id, ...(office !== NONE && { office }) } };
  return {
    problem: `Type the office as the source prints it behind a comma: ${id}, ${known}. Where it prints none: ${id}, ${NONE}.`,
    inOffice: choice,
  };
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
