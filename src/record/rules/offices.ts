/** Checks in what offices people speak: those that they held, that the source prints, and none that it prints left out. */
import { fold } from '../../text/fold.ts';
import type { Days } from '../../time/days.ts';
import { spanOf } from '../dates.ts';
import type { DraftSource, Path } from '../draft.ts';
import { entriesOf, hasWords, voicesIn } from '../entries.ts';
import { issuedUnder } from '../grounds.ts';
import { type Finding, finding, type Lookup, type Rule } from '../lint.ts';
import { standsBeside } from '../names.ts';
import type { PeopleFile } from '../schema.ts';
import { shortName } from '../short-name.ts';

type PersonEntry = PeopleFile[number];
type OfficeEntry = PersonEntry['offices'][number];

/** A person who speaks in an item, in what office, and when. */
interface Speaking {
  readonly path: Path;
  readonly person: string;
  readonly office: string | undefined;
  readonly days: Days;
}

function* peopleIn(source: DraftSource): Generator<Speaking> {
  const { published } = source.content.source;
  for (const item of entriesOf(source))
    for (const { path, by } of voicesIn(item)) {
      if (!('person' in by)) continue;
      const days = spanOf(item.entry.when) ?? { from: published, to: published };
      yield { path, person: by.person, office: by.office, days };
    }
}

const formsOf = ({ title, printed }: OfficeEntry): readonly string[] => [title, ...printed];

/** A speaker's office is one that they held, as the source prints it. */
export const office: Rule = {
  id: 'office',
  why: 'Where a line says in what office somebody spoke, it must be an office that they held that day.',
  *shared({ people }) {
    for (const [at, { offices }] of people.content.entries()) {
      for (const [number, { title, from, to }] of offices.entries()) {
        if (from === undefined || to === undefined || from <= to) continue;
        const message = `the office “${title}” ends on ${to}, before it begins on ${from}`;
        yield finding(people, [at, 'offices', number, 'to'], message, 'Correct from: or to:.');
      }
    }
  },
  *source(source, _draft, lookup) {
    for (const one of peopleIn(source)) yield* officeFaults(source, one, lookup);
  },
};

function* officeFaults(
  source: DraftSource,
  { path, person, office: given, days }: Speaking,
  { people }: Lookup,
): Generator<Finding> {
  const holder = people.get(person);
  if (!holder || given === undefined) return;
  const at = [...path, 'office'];
  const named = fold(given);
  const offices = holder.offices.filter(entry => formsOf(entry).some(form => fold(form) === named));
  if (offices.length === 0) {
    const mend = 'Correct it, or add it to printed: of the office in people.yaml.';
    yield finding(source, at, `people.yaml gives “${person}” no office printed “${given}”`, mend);
    return;
  }
  if (offices.some(({ from, to }) => (from === undefined || from <= days.to) && (to === undefined || to >= days.from)))
    return;
  const message = `“${person}” did not hold the office “${given}” on ${days.from}, by people.yaml`;
  yield finding(source, at, message, 'Correct the office or the date here, or from: and to: in people.yaml.');
}

/** What a source prints, and under what name it was issued; `undefined` without its text. */
function printedIn(source: DraftSource): readonly string[] | undefined {
  const { text } = source;
  return text && [...text.captions, ...text.paragraphs, ...issuedUnder(source)];
}

/** An office is one that the source prints. */
export const officePrinted: Rule = {
  id: 'office-printed',
  why: 'The office shown beside a name is the one that the source gives, not another that they hold as well.',
  *source(source) {
    const whole = printedIn(source)?.join(' \n ');
    if (whole === undefined) return;
    for (const { path, office: given } of peopleIn(source)) {
      if (given === undefined || hasWords(whole, given)) continue;
      const message = `the source nowhere prints the office “${given}”`;
      yield finding(
        source,
        [...path, 'office'],
        message,
        'Copy it from the source; leave it out where it prints none.',
      );
    }
  },
};

/** An office is left out only where the source gives none that was held that day. */
export const officeLeftOut: Rule = {
  id: 'office-left-out',
  why: 'A name stands without an office only where the source prints none: else a reader lacks what was printed.',
  *source(source, _draft, { people }) {
    const all = [...peopleIn(source)];
    const texts = printedIn(source)?.map(fold) ?? [];
    const known = new Map<string, ReadonlySet<string>>();
    const givenTo = (holder: PersonEntry): ReadonlySet<string> => {
      const elsewhere = all.flatMap(one => (one.person === holder.id && one.office !== undefined ? [one.office] : []));
      const found = known.get(holder.id) ?? new Set([...elsewhere.map(fold), ...printedWith(holder, texts)]);
      known.set(holder.id, found);
      return found;
    };
    for (const { path, person, office: given, days } of all) {
      const holder = people.get(person);
      if (!holder || given !== undefined) continue;
      const held = holder.offices.filter(one => isHeldThrough(one, days)).flatMap(formsOf);
      const [longest] = held.filter(form => givenTo(holder).has(fold(form))).toSorted((a, b) => b.length - a.length);
      if (longest === undefined) continue;
      const message = `the source gives “${person}” the office “${longest}”, held that day by people.yaml, and it’s left out`;
      yield finding(source, [...path, 'person'], message, `Add office: ${longest}.`);
    }
  },
};

/** Whether the record says that an office was held on some days: where its beginning isn't known it doesn't. */
const isHeldThrough = ({ from, to }: OfficeEntry, days: Days): boolean =>
  from !== undefined && from <= days.from && (to === undefined || to >= days.to);

/** The forms of somebody's offices that stand beside one of their names in some folded texts. */
function printedWith(holder: PersonEntry, texts: readonly string[]): readonly string[] {
  const names = [holder.name, ...holder.spellings, shortName(holder)].map(fold);
  return holder.offices
    .flatMap(formsOf)
    .map(fold)
    .filter(form => standsBeside(texts, form, names));
}
