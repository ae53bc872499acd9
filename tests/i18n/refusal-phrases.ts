/** What is said where there is no answer; see {@link PHRASES}. */
import type { Phrase } from './phrases.ts';

export const REFUSAL_PHRASES: Readonly<Record<string, Phrase>> = {
  notInRecord: [w => w.notInRecord('rain'), 'rain.'],
  nearest: [w => w.nearest],
  didYouMean: [w => w.didYouMean(['Ada', 'Bo']), 'Ada', 'Bo', '?'],
  unknownParty: [w => w.unknownParty('Narnia'), 'Narnia'],
  unknownPerson: [w => w.unknownPerson('Cy'), 'Cy'],
  unknownTopic: [w => w.unknownTopic('hail'), 'hail'],
  unknownItem: [w => w.unknownItem('xyz'), 'xyz'],
  unknownSource: [w => w.unknownSource('xyz'), 'xyz'],
  badChoice: [w => w.badChoice('xyz', ['plain', 'bibtex']), 'xyz', 'plain', 'bibtex'],
  badDay: [w => w.badDay('xyz'), 'xyz', '2025-03-27'],
  invertedDays: [w => w.invertedDays('FROM', 'TO'), 'FROM', 'TO'],
  missing: [w => w.missing('country'), 'country'],
  unknownCommand: [w => w.unknownCommand('xyz'), 'xyz'],
  oldButton: [w => w.oldButton],
  pastTheEnd: [w => w.pastTheEnd],
  noBriefings: [w => w.noBriefings],
  serversOnly: [w => w.serversOnly],
  settledLate: [w => w.settledLate],
  failed: [w => w.failed('abc123'), 'abc123'],
};
