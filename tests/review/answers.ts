/** What a curator types to bring the story's draft into the record, item by item. */
export const ANSWERS: readonly (readonly string[])[] = [
  // The header: its rights.
  ['© XNA. Short passages are quoted word for word.', 'accept'],
  // The harbour master: his party is right, his title is asked for.
  ['', 'Harbour master of Port Lind', 'accept'],
  // “The dredgers are here”
  ['', 'On the dredging of a harbour.', 'accept'],
  // Over two paragraphs
  ['', 'On how long the work takes.', 'accept'],
  // “It is a long job”: it isn't the same as another; he is meant; fares are no topic of it.
  ['no', '', '1', 'On the work in the harbour.', 'edit note The article says “he”; paragraph 5 names Aker.', 'accept'],
  ['accept'],
  ['Norland plans to deepen the harbour in June, Berg said.', 'accept'],
  ['A deeper pier could be ready in July, Aker said.', 'accept'],
  ['Two dredgers wait by the pier.', '', 'accept'],
  ['reject'],
];

/** What is answered once the draft is to be taken: why none of it says whether the pilots make the plan safe. */
export const TAKEN: readonly string[] = ['accept', ...Array.from({ length: 5 }, () => 'On the dredging.')];
