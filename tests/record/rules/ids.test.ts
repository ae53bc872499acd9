import { FIRST_FILE, RECORD, SECOND_FILE } from '../sample-record.ts';
import { testRule } from '../support.ts';

testRule('known-ids', [
  {
    fault: 'an unknown item as the answer to a question',
    from: '    reporter: may-sail\n',
    to: '    reporter: may-sail\nquestions:\n  - { items: [nowhere], en: Who?, fr: Qui ?, de: Wer?, uk: Хто? }\n',
    at: 'items: [nowhere]',
    says: 'no quote or statement or fact or event has the id “nowhere”',
  },
  {
    fault: 'an unknown item at the head of a day',
    from: '2031-05-06: ev-talks',
    to: '2031-05-06: discord',
    at: '2031-05-06: discord',
    says: 'no quote or statement or fact or event has the id “discord”',
  },
  {
    fault: 'an unknown party of a person',
    file: 'data/people.yaml',
    from: 'party: norland',
    to: 'party: nordland',
    at: 'party: nordland',
    says: '“nordland”',
  },
  {
    fault: 'an unknown speaker',
    from: 'person: berg',
    to: 'person: burg',
    at: 'person: burg',
    says: 'no person has the id “burg”',
  },
  {
    fault: 'an unknown party spoken of',
    from: 'about: [norland]',
    to: 'about: [nowhere]',
    at: 'about: [nowhere]',
    says: 'no party has the id “nowhere”',
  },
  {
    fault: 'an unknown topic',
    from: 'topics: [fares, ferries]',
    to: 'topics: [fares, trains]',
    at: 'topics: [fares, trains]',
    says: 'no topic has the id “trains”',
  },
  {
    fault: 'an unknown voice',
    from: 'by: { party: coast }',
    to: 'by: { party: cost }',
    at: '{ party: cost }',
    says: '“cost”',
  },
  {
    fault: 'an unknown person as a voice',
    from: 'by: { party: coast }',
    to: 'by: { person: kost, office: Prime Minister }',
    at: 'person: kost',
    says: '“kost”',
  },
  {
    fault: 'an unknown country of a place',
    from: 'country: norland }',
    to: 'country: here }',
    at: 'country: here',
    says: '“here”',
  },
  {
    fault: 'an unknown participant',
    from: 'participants: [berg, holm',
    to: 'participants: [berg, helm',
    at: '[berg, helm',
    says: 'no person or party has the id “helm”',
  },
  {
    fault: 'an unknown item of an event',
    from: 'items: [open-line',
    to: 'items: [closed-line',
    at: 'items: [closed-line',
    says: '“closed-line”',
  },
  {
    fault: 'an event as an item of an event',
    from: 'items: [open-line',
    to: 'items: [ev-sail',
    at: 'items: [ev-sail',
    says: 'is the id of a event',
  },
  {
    fault: 'an unknown party of a side',
    from: '{ by: norland, aside',
    to: '{ by: westland, aside',
    at: 'by: westland',
    says: '“westland”',
  },
  { fault: 'an unknown item of a side', from: 'item: risk', to: 'item: risks', at: 'item: risks', says: '“risks”' },
  {
    fault: 'a fact as an item of a side',
    from: 'item: risk',
    to: 'item: shut',
    at: 'item: shut',
    says: 'not of a quote or statement',
  },
  {
    fault: 'a quotation as the reporter’s line',
    file: SECOND_FILE,
    from: 'reporter: late',
    to: 'reporter: no-delay',
    at: 'reporter: no-delay',
    says: 'not of a fact',
  },
  {
    fault: 'an item with a source that hasn’t got it',
    file: SECOND_FILE,
    from: 'reporter: late',
    to: 'reporter: xna-ferry/late',
    at: 'reporter: xna-ferry/late',
    says: 'no fact has the id “xna-ferry/late”',
  },
]);

testRule('unique-ids', [
  {
    fault: 'one id for two items',
    from: 'id: risk',
    to: 'id: low-fares # again',
    at: '# again',
    says: 'the id “low-fares” is used already',
  },
  {
    fault: 'one id for an item and a dispute of its source',
    from: 'id: d-pilots',
    to: 'id: shut # too',
    at: '# too',
    says: 'the id “shut” is used already',
  },
  {
    fault: 'one id for two sources',
    file: SECOND_FILE,
    from: 'id: dpx-answer',
    to: 'id: xna-ferry',
    at: 'id: xna-ferry',
    says: 'xna-2031-05-06-ferry.yaml',
  },
  {
    fault: 'one id for two people',
    file: 'data/people.yaml',
    from: '- id: holm',
    to: '- id: berg # again',
    at: '# again',
    says: '“berg” is used already',
  },
  {
    fault: 'one id for a person and a party',
    file: 'data/parties.yaml',
    from: '- id: coast',
    to: '- id: holm',
    at: '- id: holm',
    says: 'data/people.yaml, line 9',
  },
  {
    fault: 'one id for two topics',
    file: 'data/topics.yaml',
    from: '- id: fares',
    to: '- id: ferries # again',
    at: '# again',
    says: '“ferries”',
  },
]);

/** Both sources have the id of a fact: in the second, recorded later, it is what the dispute's reporter says. */
const SHARED_ID = {
  ...RECORD,
  [SECOND_FILE]: (RECORD[SECOND_FILE] ?? '')
    .replace('- id: late', '- id: shut')
    .replace('reporter: late', 'reporter: shut'),
  'data/glosses.yaml': (RECORD['data/glosses.yaml'] ?? '').replace('- id: shut', '- id: xna-ferry/shut'),
};

testRule(
  'clear-ids',
  [
    {
      fault: 'an id of another source’s item, recorded on the same day',
      file: SECOND_FILE,
      from: 'recorded: 2031-06-02',
      to: 'recorded: 2031-06-01',
      at: '- id: shut',
      says: '“shut” is an id in data/sources/xna-2031-05-06-ferry.yaml too',
    },
    {
      fault: 'an id of another source’s item, recorded at an hour of that day',
      file: SECOND_FILE,
      from: 'recorded: 2031-06-02',
      to: 'recorded: 2031-06-01T10:00:00Z',
      reportedIn: FIRST_FILE,
      at: '- id: shut',
      says: '“shut” is an id in data/sources/dpx-2031-05-08-answer.yaml too',
    },
    {
      fault: 'a gloss of one of two items',
      file: 'data/glosses.yaml',
      from: '- id: xna-ferry/shut',
      to: '- id: shut',
      at: '- id: shut',
      says: '“shut” could mean “xna-ferry/shut” or “dpx-answer/shut”',
    },
  ],
  SHARED_ID,
);

const GONE = '    withdrawn: { on: 2031-06-04, note: Not so. }\n';

const REPLACED = '    withdrawn: { on: 2031-06-04, note: Told twice., see: shut }\n';

testRule('withdrawn-in-use', [
  {
    fault: 'a withdrawn event at the head of a day',
    from: '  - id: ev-talks\n',
    to: `  - id: ev-talks\n${GONE}`,
    at: '2031-05-06: ev-talks',
    says: '“ev-talks” is withdrawn',
  },
  {
    fault: 'a withdrawn fact in the place of another',
    from: `  - id: shut\n`,
    to: `  - id: other\n    text: No boat.\n    voice: report\n    paragraph: 1\n    when: *tuesday\n    topics: [ferries]\n${REPLACED}  - id: shut\n${GONE}`,
    at: 'see: shut',
    says: '“shut” is withdrawn',
  },
  {
    fault: 'a withdrawn quotation as a side’s',
    from: '  - id: risk\n',
    to: `  - id: risk\n${GONE}`,
    at: 'by: sudmark, item: risk',
    says: '“risk” is withdrawn',
  },
  {
    fault: 'a withdrawn quotation as an event’s',
    from: '  - id: accord\n',
    to: `  - id: accord\n${GONE}`,
    at: 'items: [open-line',
    says: '“accord” is withdrawn',
  },
  {
    fault: 'a withdrawn fact as the reporter’s line',
    file: SECOND_FILE,
    from: '  - id: late\n',
    to: `  - id: late\n${GONE}`,
    at: 'reporter: late',
    says: '“late” is withdrawn',
  },
]);
