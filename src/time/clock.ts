/** Reads times of day as people type them. */

const TIME_FORMS = /^(\d{1,2})(?:\s*(?:[:.h]|год|Uhr)\s*(\d{2})?)?\s*(?:Uhr|год\.?|h)?\s*(am|pm|a\.m\.|p\.m\.)?$/iu;
const NOON = 12;

/** Reads a time of day as "HH:MM": of "8", "08:30", "8.30", "8h30", "8 Uhr", "8 pm". `undefined` for any other text. */
export function parseTime(typed: string): string | undefined {
  const [, hour, minute = '00', half] = TIME_FORMS.exec(typed.trim()) ?? [];
  if (hour === undefined) return undefined;
  const given = Number(hour);
  if (half !== undefined && (given < 1 || given > NOON)) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hours = half === undefined ? given : (given % NOON) + (isAfternoon ? NOON : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
