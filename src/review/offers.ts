/** Offers values for what a draft leaves open, of what it says elsewhere: a form begins with them, and nothing is written before a curator takes them. */
import { TODO } from '../record/marks.ts';
import { valueAt } from '../record/shape.ts';
import type { Choice, Choices } from './choices.ts';
import { type Field, type Item, valueIn } from './items.ts';

/** Offers a value for a field; `undefined` where there is none to offer, and never for who speaks, or for what they said. */
export function offerFor(item: Item, { name, value }: Field, known: Choices): unknown {
  if (item.section === 'source' && name === 'rights' && value === TODO) return rightsOf(valueIn(item, 'outlet'));
  if (item.section === 'people' && name === 'offices') return officesOf(value, partyOf(item, known));
  return undefined;
}

const rightsOf = (outlet: unknown): string | undefined =>
  typeof outlet === 'string' && outlet !== TODO
    ? `© ${outlet}. Short passages are quoted word for word; the rest is told in our own words.`
    : undefined;

const partyOf = (person: Item, { parties }: Choices): Choice | undefined =>
  parties.find(({ id }) => id === valueIn(person, 'party'));

/** Offices with their titles in full: "President of France" of "French President". */
function officesOf(value: unknown, party: Choice | undefined): readonly object[] | undefined {
  if (!Array.isArray(value) || !party) return undefined;
  const titled = value.map((office: unknown) => {
    const printed = valueAt(office, ['printed']);
    const [title] = Array.isArray(printed) ? printed.flatMap(form => titleOf(String(form), party) ?? []) : [];
    return valueAt(office, ['title']) === TODO && title !== undefined ? { ...Object(office), title } : office;
  });
  return titled.some((office, at) => office !== value[at]) ? titled : undefined;
}

/** Offices of a state: a spokesman of the Kremlin is none of Russia. */
const OF_STATE = /(?:^|\s)(?:President|Minister|Chancellor|Premier|Ambassador|Envoy)$/iu;

function titleOf(printed: string, { name, names }: Choice): string | undefined {
  const office = names.flatMap(one => (printed.startsWith(`${one} `) ? printed.slice(one.length + 1) : [])).at(0);
  if (office === undefined || !OF_STATE.test(office)) return undefined;
  const article = /^United |(?:Republic|Union|States|Emirates|Islands|Netherlands)$/u.test(name) ? 'the ' : '';
  return `${office.charAt(0).toUpperCase()}${office.slice(1)} of ${article}${name}`;
}
