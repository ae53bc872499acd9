import { fold } from '../../search/fold.ts';
import { spanOf } from '../days.ts';
import type { DraftSource, Finding, Lookup, Path, Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';
import type { PeopleFile, WhenEntry } from '../schema.ts';

type OfficeEntry = PeopleFile[number]['offices'][number];

export const office: Rule = {
  id: 'office',
  why: 'Every line says in what office somebody spoke, and it must be an office that they held that day.',
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
    for (const { kind, path, entry } of entriesOf(source)) {
      if (kind === 'quote') {
        const { speaker, office: printed, when } = entry;
        if (printed === undefined) {
          const mend =
            'Add office: as the source gives it; where this paragraph doesn’t, take it from another and say so in note:.';
          yield finding(source, path, `the quotation “${entry.id}” has no office for its speaker “${speaker}”`, mend);
        } else yield* held(source, [...path, 'office'], { person: speaker, printed, when }, lookup);
      }
      if (kind === 'statement' && 'person' in entry.by) {
        const { person, office: printed } = entry.by;
        yield* held(source, [...path, 'by', 'office'], { person, printed, when: entry.when }, lookup);
      }
    }
  },
};

interface Use {
  readonly person: string;
  readonly printed: string;
  readonly when: WhenEntry;
}

function* held(
  source: DraftSource,
  path: Path,
  { person, printed, when }: Use,
  { people }: Lookup,
): Generator<Finding> {
  const holder = people.get(person);
  if (!holder) return;
  const named = fold(printed);
  const offices = holder.offices.filter(({ title, printed: forms }) =>
    [title, ...forms].some(form => fold(form) === named),
  );
  if (offices.length === 0) {
    const mend = 'Correct it, or add it to printed: of the office in people.yaml.';
    yield finding(source, path, `people.yaml gives “${person}” no office printed “${printed}”`, mend);
    return;
  }
  const { published } = source.content.source;
  const days = spanOf(when) ?? { from: published, to: published };
  if (offices.some(entry => overlaps(entry, days))) return;
  const message = `“${person}” did not hold the office “${printed}” on ${days.from}, by people.yaml`;
  yield finding(source, path, message, 'Correct the office or the date here, or from: and to: in people.yaml.');
}

function overlaps({ from, to }: OfficeEntry, days: { readonly from: string; readonly to: string }): boolean {
  return (from === undefined || from <= days.to) && (to === undefined || to >= days.from);
}
