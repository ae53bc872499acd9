/** `/who`: a person's offices with since when, and what of theirs the record holds. */
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import type { Item, Person, Quote, Statement } from '../src/record/types.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Entry, Group, Link } from '../src/reply/reply.ts';

const options = {
  person: { kind: 'person', required: true },
  ...SHOWN,
} as const;

export const who = defineCommand({
  name: 'who',
  options,
  examples: [{ person: 'Starmer' }, { person: 'Scholz' }],
  answer(input, context) {
    const { messages: w } = context;
    const said = saidBy(input.person, context);
    const person = ownWords(context).who(input.person);
    const quotes = said.filter(item => item.kind === 'quote');
    const statements = said.filter(item => item.kind === 'statement');
    const shown: readonly Group[] = [
      { heading: w.quotations([w.by(person)]), entries: quotes.map(q => itemEntry(q, context)) },
      { heading: w.who.reported, entries: statements.map(s => itemEntry(s, context)) },
    ].filter(({ entries }) => entries.length > 0);
    return {
      kind: 'items',
      title: `${person.name}, ${w.party(person.party)}`,
      groups: [
        { heading: w.who.offices, entries: offices(person, context) },
        ...(shown.length > 0 ? shown : [{ entries: [remark(w.who.nothing(person))] }]),
      ],
      paging: 'packed',
      links: [...further(input.person, quotes.length > 0, context), ...toDisputes(said, undefined, context)],
    };
  },
});

const remark = (text: string): Entry => ({ kind: 'remark', text });

/** The offices, the latest first. */
function offices(person: Person, { messages: w }: Context): readonly Entry[] {
  return person.offices.toReversed().map(({ title, from, to }) => remark(w.who.office(title, from, to)));
}

const isSaid = (item: Item): item is Quote | Statement => item.kind === 'quote' || item.kind === 'statement';

/** Whatever the person said, in the record's order. */
function saidBy(person: Person, { dossier }: Context): readonly (Quote | Statement)[] {
  return [...dossier.items.values()].filter(isSaid).filter(({ by }) => by.kind === 'person' && by.person === person);
}

/** The person's quotations one by one, and their country's or body's position. */
function further(person: Person, isQuoted: boolean, context: Context): readonly Link[] {
  const { dossier, messages: w } = context;
  const { party } = person;
  const to = (command: string, input: Record<string, string>): Link['invocation'] => ({
    command,
    input,
    page: 0,
  });
  const isHeard = dossier.views.saidBy.has(party) || dossier.views.saidAbout.has(party);
  return [
    ...(isQuoted
      ? [{ label: w.sameSpeaker(ownWords(context).who(person)), invocation: to('quote', { speaker: person.id }) }]
      : []),
    ...(isHeard ? [{ label: w.showPosition(party), invocation: to('position', { country: party.id }) }] : []),
  ];
}
