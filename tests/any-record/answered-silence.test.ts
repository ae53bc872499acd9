/** The properties of any record, where a party was silent in one source and speaks in the next. */
import { loadAnswered } from '../support/answered-record.ts';
import { A_SAMPLE, describeRecord } from './properties.ts';
import { everythingIn } from './questions.ts';

const dossier = await loadAnswered();
const heard = ['no-answer', 'dpx-peace', 'dpx-reply', 'no-peace'];

describeRecord(
  dossier,
  {
    people: ['peskov', 'zelensky'],
    parties: ['russia', 'ukraine'],
    topics: ['ceasefire', 'talks'],
    days: ['2025-03-27', '2025-03-30'],
    sources: ['dpx-answer'],
    items: heard.flatMap(id => dossier.items.get(id) ?? []),
    quotes: everythingIn(dossier).quotes.filter(({ id }) => heard.includes(id)),
  },
  A_SAMPLE,
);
