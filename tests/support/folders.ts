/** Names the folders of the test data: the frozen record, and the source that tests add to a record. */
import { packagePath } from '../../src/lib/paths.ts';

/** The record as it stood when the tests were written. Tests pin exact texts, ids and counts of it, never of `data/`. */
export const FROZEN_RECORD = packagePath('tests', 'fixtures', 'record');

/** Custom ids as version 1 wrote them, a line each, with what they ask for. */
export const BUTTONS_OF_VERSION_1 = packagePath('tests', 'fixtures', 'buttons-version-1.jsonl');

/** An invented article on the same talks, with the people, parties and topics that it needs, in the form of `data/`. */
export const SECOND_SOURCE = packagePath('tests', 'fixtures', 'second-source');

/** The record of several sources as it stood when the tests over it were written: an article, a transcript, three documents. */
export const RECORD_OF_SOURCES = packagePath('tests', 'fixtures', 'record-of-sources');
