import type { DraftSource, Path, Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';

type Dated = readonly [path: Path, written: string];

export const recordedAhead: Rule = {
  id: 'recorded-ahead',
  why: 'What is dated ahead would be kept from every briefing until then, and the record would be “as of” a day to come.',
  *source(source, _draft, { today }) {
    if (today === undefined) return;
    const tomorrow = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
    for (const [path, written] of dates(source)) {
      // In the east it may be the next day already.
      if (written.slice(0, 10) <= tomorrow) continue;
      const message = `the date ${written} lies ahead: today is ${today}`;
      yield finding(source, path, message, 'Write the day on which the record is changed.');
    }
  },
};

const DAY_MS = 86_400_000;

function* dates(source: DraftSource): Generator<Dated> {
  yield [['source', 'recorded'], source.content.source.recorded];
  for (const { path, entry } of entriesOf(source)) {
    const { recorded, corrected, withdrawn } = entry;
    if (recorded !== undefined) yield [[...path, 'recorded'], recorded];
    for (const [at, { on }] of corrected.entries()) yield [[...path, 'corrected', at, 'on'], on];
    if (withdrawn) yield [[...path, 'withdrawn', 'on'], withdrawn.on];
  }
  for (const [at, { recorded }] of source.content.disputes.entries())
    if (recorded !== undefined) yield [['disputes', at, 'recorded'], recorded];
}
