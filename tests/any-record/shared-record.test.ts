/** The properties of any record, where several sources have the same, and later ones contradict earlier ones. */
import { loadShared } from '../support/shared-record.ts';
import { A_SAMPLE, describeRecord } from './properties.ts';

const dossier = await loadShared();
const linked = ['unanimity', 'prove-it', 'ev-envoys', 'ev-summit', 'attendance', 'rly-count', 'fnl-count'];
const items = linked.flatMap(id => dossier.items.get(id) ?? []);

describeRecord(
  dossier,
  {
    people: ['macron', 'zelensky'],
    parties: ['france', 'ukraine'],
    topics: ['defence', 'guarantees'],
    days: ['2025-03-27', '2025-03-29'],
    sources: ['rly-sunday', 'fnl-lundi'],
    items,
    quotes: items.filter(item => item.kind === 'quote'),
  },
  A_SAMPLE,
);
