/** `/who`: a person's offices with since when, and what of theirs the record holds. */
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import { rankOf } from '../src/record/places.ts';
import { shortName } from '../src/record/short-name.ts';
import type { Item, Person, Quote, Statement } from '../src/record/types.ts';
import { isIn } from '../src/record/voices.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Answered, HeadLine, Link } from '../src/reply/reply.ts';
import { byOccasion } from '../src/reply/sections.ts';

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
      // The offices stand above.
      cards: entries.length === 0 ? [] : [{ tone: 'said', sections: byOccasion(entries, undefined, 'inFull') }],
      size: 'list',
      paging: 'packed',
      found: entries,
      ...legend(person, context),
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

/** The days of offices are the record's, and no source's: explains their mark. */
function legend({ offices: held }: Person, { dossier, messages: w }: Context): Pick<Answered, 'footnote'> {
  if (held.every(({ from, to }) => from === undefined && to === undefined)) return {};
  const outlets = new Set([...dossier.sources.values()].map(({ outlet }) => outlet));
  return { footnote: [...outlets].map(w.replies.legend.date).join(' · ') };
}

const isSaid = (item: Item): item is Quote | Statement => item.kind === 'quote' || item.kind === 'statement';

/** Whatever the person said, in the order of each source. */
function saidBy(person: Person, { dossier }: Context): readonly (Quote | Statement)[] {
  const said = [...dossier.items.values()].filter(isSaid).filter(item => isIn(person, item));
  const sources = new Set(said.map(({ source }) => source));
  return [...sources].flatMap(source =>
    said.filter(item => item.source === source).toSorted((a, b) => rankOf(a.at) - rankOf(b.at)),
  );
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
  return [
    ...(isQuoted
      ? [
          {
            label: w.replies.buttons.by(shortName(ownWords(context).who(person))),
            invocation: to('quote', { speaker: person.id }),
          },
        ]
      : []),
    ...(party && dossier.views.saidBy.has(party)
      ? [{ label: w.replies.buttons.position(w.party(party)), invocation: to('position', { country: party.id }) }]
      : []),
  ];
}
