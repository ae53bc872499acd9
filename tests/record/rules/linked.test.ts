import { describe, expect, it } from 'vitest';
import { likelySame } from '../../../src/record/likely-same.ts';
import { FIRST_FILE, SECOND_FILE } from '../sample-record.ts';
import { draftOf, inputs, planted, refused, testRule } from '../support.ts';

/** A quotation and an event of the second source that the first has too, and a report that updates one of the first’s. */
const QUOTE = `  - id: dpx-line
    same: open-line
    text: La ligne est ouverte. Nous la gardons ouverte
    extent: full
    by: { person: berg, office: Prime Minister }
    cue: a dit
    paragraph: 1
    when: { precision: day, date: 2031-05-06, basis: inferred }
    topics: [ferries]
    setting: On the ferry line.
`;
const EVENT = `events:
  - id: ev-dpx
    same: ev-talks
    title: Two countries talk
    participants: [norland]
    status: done
    paragraph: 2
    when: { precision: day, date: 2031-05-06, basis: inferred }
    topics: [ferries]
`;
const withQuote = planted(SECOND_FILE, 'facts:\n', `${QUOTE}facts:\n`);
const withEvent = planted(SECOND_FILE, 'disputes:\n', `${EVENT}disputes:\n`, withQuote);
const LINKED = planted(SECOND_FILE, '  - id: late\n', '  - id: late\n    updates: may-sail\n', withEvent);
const file = SECOND_FILE;

testRule(
  'same-as-other',
  [
    {
      fault: 'a quotation that is the same as one of its own source',
      file,
      from: 'same: open-line',
      to: 'same: no-delay',
      at: 'same: no-delay',
      says: '“dpx-line” is the same as “no-delay”, which this source has too',
    },
    {
      fault: 'two that are the same as each other',
      file: FIRST_FILE,
      reportedIn: FIRST_FILE,
      from: '  - id: ev-sail\n',
      to: '  - id: ev-sail\n    same: ev-dpx\n',
      at: 'same: ev-dpx',
      says: '“ev-dpx” is itself the same as “ev-talks”',
    },
  ],
  LINKED,
  {},
);

/** The second source has a quotation that is the same as one of the first’s and apart from another, and an event that is apart from its. */
const APART = planted(
  SECOND_FILE,
  'same: ev-talks',
  'apart: [ev-talks]',
  planted(SECOND_FILE, 'same: open-line', 'same: open-line\n    apart: [risk]', LINKED),
);
testRule(
  'apart-from-other',
  [
    {
      fault: 'an item that is apart from one of its own source',
      file,
      from: 'apart: [risk]',
      to: 'apart: [no-delay]',
      at: 'apart: [no-delay]',
      says: '“dpx-line” is apart from “no-delay”, which this source has too',
    },
    {
      fault: 'a quotation that is apart from the one that it is the same as',
      file,
      from: 'apart: [risk]',
      to: 'apart: [open-line]',
      at: 'apart: [open-line]',
      says: '“dpx-line” is apart from “open-line”, and is the same as it',
    },
    {
      fault: 'an item that is apart from one twice',
      file,
      from: 'apart: [risk]',
      to: 'apart: [risk, risk]',
      at: 'apart: [risk, risk]',
      says: '“dpx-line” is apart from “risk” twice',
    },
    {
      fault: 'two events that both say that they are apart',
      file: FIRST_FILE,
      reportedIn: file,
      from: '  - id: ev-talks\n',
      to: '  - id: ev-talks\n    apart: [ev-dpx]\n',
      at: 'apart: [ev-talks]',
      says: '“ev-dpx” and “ev-talks” both say that they are apart',
    },
  ],
  APART,
  {},
);

testRule(
  'same-speakers',
  [
    {
      fault: 'a quotation that is the same as another one’s',
      file,
      from: 'same: open-line',
      to: 'same: risk',
      at: 'same: risk',
      says: '“dpx-line” is by “berg”, and “risk”, which it is the same as, is by “holm”',
    },
  ],
  LINKED,
  {},
);

testRule(
  'same-date',
  [
    {
      fault: 'an event that two sources have on days apart',
      file,
      from: 'date: 2031-05-06, basis: inferred }\n    topics: [ferries]\ndisputes',
      to: 'date: 2031-05-08, basis: inferred }\n    topics: [ferries]\ndisputes',
      at: 'same: ev-talks',
      says: '“ev-dpx” is done on 2031-05-08, and “ev-talks”, which it is the same as, on 2031-05-05',
    },
  ],
  LINKED,
  {},
);

testRule(
  'same-status',
  [
    {
      fault: 'an event that a later source only announces',
      file,
      from: 'status: done\n    paragraph: 2',
      to: 'status: announced\n    paragraph: 2',
      at: 'same: ev-talks',
      says: '“ev-talks” is done by 2031-05-06, and “ev-dpx” is announced on 2031-05-08',
    },
  ],
  LINKED,
  {},
);

testRule(
  'updates-earlier',
  [
    {
      fault: 'an item that updates one of a later source',
      file: FIRST_FILE,
      from: '  - id: shut\n',
      to: '  - id: shut\n    updates: late\n',
      at: 'updates: late',
      says: '“shut” of 2031-05-06 updates “late” of 2031-05-08, which is later',
    },
    {
      fault: 'an item that updates itself',
      file,
      from: 'updates: may-sail',
      to: 'updates: late',
      at: 'updates: late',
      says: '“late” updates what it is the same as',
    },
    {
      fault: 'an item that updates several, one of them of a later source',
      file: FIRST_FILE,
      from: '  - id: shut\n',
      to: '  - id: shut\n    updates: [waiting, late]\n',
      at: 'updates: [waiting, late]',
      says: '“shut” of 2031-05-06 updates “late” of 2031-05-08, which is later',
    },
    {
      fault: 'a quotation that updates the one that it is the same as',
      file,
      from: 'same: open-line',
      to: 'same: open-line\n    updates: open-line',
      at: 'updates: open-line',
      says: '“dpx-line” updates what it is the same as',
    },
  ],
  LINKED,
  {},
);

describe('links', () => {
  it('lead to something of the same kind that is there and holds', () => {
    const told = (from: string, to: string): readonly string[] =>
      refused(planted(SECOND_FILE, from, to, LINKED), {}).flatMap(({ rule, message }) =>
        rule === 'known-ids' ? [message] : [],
      );
    expect(told('same: open-line', 'same: nobody')).toEqual(['no quote has the id “nobody”']);
    expect(told('same: open-line', 'same: accord')).toEqual(['“accord” is the id of a statement, not of a quote']);
    expect(told('same: ev-talks', 'same: open-line')).toEqual(['“open-line” is the id of a quote, not of a event']);
    expect(told('updates: may-sail', 'updates: nothing')).toHaveLength(1);
    expect(told('same: open-line', 'apart: [nobody]')).toEqual(['no quote has the id “nobody”']);
    expect(told('same: ev-talks', 'apart: [accord]')).toEqual(['“accord” is the id of a statement, not of a event']);
    const gone = '  - id: waiting\n    withdrawn: { on: 2031-07-01, note: It was another boat. }\n';
    const withdrawn = planted(FIRST_FILE, '  - id: waiting\n', gone, LINKED);
    const used = planted(SECOND_FILE, 'updates: may-sail', 'updates: waiting', withdrawn);
    expect(refused(used, {})).toMatchObject([{ rule: 'withdrawn-in-use' }]);
  });

  it('of one day in a circle are refused', () => {
    const circle = planted(FIRST_FILE, '  - id: shut\n', '  - id: shut\n    updates: waiting\n', LINKED);
    const closed = planted(FIRST_FILE, '  - id: waiting\n', '  - id: waiting\n    updates: shut\n', circle);
    expect(refused(closed, {}).map(({ rule, message }) => [rule, message])).toEqual([
      ['updates-earlier', '“shut” and “waiting” update each other'],
      ['updates-earlier', '“waiting” and “shut” update each other'],
    ]);
  });

  it('from two items of one source to the same one are refused', () => {
    const second = QUOTE.replace('id: dpx-line', 'id: dpx-more');
    const twice = planted(SECOND_FILE, 'facts:\n', `${second}facts:\n`, LINKED);
    expect(refused(twice, {})).toMatchObject([
      { rule: 'same-as-other', message: '“dpx-more” and “dpx-line” of this source are both the same as “open-line”' },
    ]);
  });

  it('count as looked at where a side is silent', () => {
    // What is linked or set aside once needn’t be again in another source’s print.
    expect(refused(LINKED, {})).toEqual([]);
    const unlinked = planted(SECOND_FILE, '    same: open-line\n', '', LINKED);
    expect(refused(unlinked, {})).toMatchObject([{ rule: 'silences' }]);
  });
});

describe('what may be the same', () => {
  const messagesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
    likelySame(draftOf(inputs(files, {}))).map(({ message, mend }) => `${message} ${mend}`);

  const unlinked = planted(SECOND_FILE, '    same: open-line\n', '', LINKED);
  const worded = (text: string): readonly string[] =>
    messagesOf(planted(SECOND_FILE, 'La ligne est ouverte. Nous la gardons ouverte', text, unlinked));

  it('is told of quotations by the same people, of one day, with most of their telling words', () => {
    expect(worded('It stays an open ferry line')).toEqual([
      `the quote “dpx-line” may be the same as “open-line” (${FIRST_FILE}) Add same: open-line; or, if they are two, apart: [open-line].`,
    ]);
    expect(worded('A closed line is no line')).toEqual([]);
  });

  it('is told of events of one day at one place with a participant of both', () => {
    const apart = planted(SECOND_FILE, '    same: ev-talks\n', '    where: { place: Port Lind }\n', LINKED);
    const days = 'precision: range\n      date: 2031-05-05\n      until: 2031-05-06';
    const oneDay = planted(FIRST_FILE, days, 'precision: day\n      date: 2031-05-06', apart);
    expect(messagesOf(planted(SECOND_FILE, 'participants: [norland]', 'participants: [sudmark]', oneDay))).toEqual([
      `the event “ev-dpx” may be the same as “ev-talks” (${FIRST_FILE}) Add same: ev-talks; or, if they are two, apart: [ev-talks].`,
    ]);
    expect(messagesOf(oneDay)).toEqual([]);
  });

  it('isn’t told of what is linked', () => {
    expect(messagesOf(LINKED)).toEqual([]);
  });

  it('isn’t told of what a curator keeps apart in either file, nor of what updates the other', () => {
    const like = planted(
      SECOND_FILE,
      'La ligne est ouverte. Nous la gardons ouverte',
      'It stays an open line',
      unlinked,
    );
    expect(messagesOf(like)).toHaveLength(1);
    const here = planted(SECOND_FILE, '  - id: dpx-line\n', '  - id: dpx-line\n    apart: [open-line]\n', like);
    const there = planted(FIRST_FILE, '  - id: open-line\n', '  - id: open-line\n    apart: [dpx-line]\n', like);
    const updating = planted(SECOND_FILE, '  - id: dpx-line\n', '  - id: dpx-line\n    updates: open-line\n', like);
    for (const files of [here, there, updating]) expect(messagesOf(files)).toEqual([]);
  });
});
