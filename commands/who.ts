/** `/who`: a person's offices with since when, and what of theirs the record holds. */
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import { shortName } from '../src/record/short-name.ts';
import type { Item, Person, Quote, Statement } from '../src/record/types.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { HeadLine, Link } from '../src/reply/reply.ts';
import { byVoice } from '../src/reply/sections.ts';

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
    const entries = said.map(item => itemEntry(item, context));
    const quotes = said.filter(item => item.kind === 'quote');
    return {
      kind: 'answer',
      headline: [
        { kind: 'text', text: w.who.holds(person.name, quotes.length, said.length - quotes.length) },
        ...offices(person, context),
      ],
      cards: entries.length === 0 ? [] : [{ tone: 'said', sections: byVoice(entries) }],
      size: 'list',
      paging: 'packed',
      found: entries,
      actions: [...further(input.person, quotes.length > 0, context), ...toDisputes(said, undefined, context)],
    };
  },
});

/** The offices, the latest first. */
function offices(person: Person, { messages: w }: Context): readonly HeadLine[] {
  return person.offices
    .toReversed()
    .map(({ title, from, to }) => ({ kind: 'text', text: [w.who.office(title, from, to)] }));
}

const isSaid = (item: Item): item is Quote | Statement => item.kind === 'quote' || item.kind === 'statement';

/** Whatever the person said, quotations first. */
function saidBy(person: Person, { dossier }: Context): readonly (Quote | Statement)[] {
  return [...dossier.items.values()]
    .filter(isSaid)
    .filter(({ by }) => by.kind === 'person' && by.person === person)
    .toSorted((a, b) => Number(b.kind === 'quote') - Number(a.kind === 'quote'));
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
  const isHeard = dossier.views.saidBy.has(party);
  return [
    ...(isQuoted
      ? [
          {
            label: w.replies.buttons.by(shortName(ownWords(context).who(person))),
            invocation: to('quote', { speaker: person.id }),
          },
        ]
      : []),
    ...(isHeard
      ? [{ label: w.replies.buttons.position(w.party(party)), invocation: to('position', { country: party.id }) }]
      : []),
  ];
}
