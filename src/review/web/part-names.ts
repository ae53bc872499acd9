/** Names the parts of a draft, for the page and its server. */
import type { Section } from '../items.ts';

/** The parts of a draft, one item of each. */
export const PARTS: Readonly<Record<Section, string>> = {
  source: 'The article itself',
  people: 'New person',
  parties: 'New country or body',
  topics: 'New topic',
  quotes: 'Quotation',
  unquoted: 'Not a quotation',
  statements: 'Statement',
  facts: 'Fact',
  events: 'Event',
  disputes: 'Dispute',
  asides: 'Answer to a silence',
};
