/** What members might ask of a record: every way of asking, over its own people, parties, topics, words and days. */
import { recordCommands as commands } from '../../commands/index.ts';
import { completes } from '../../src/dispatch/autocomplete.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Invocation } from '../../src/invocation.ts';
import { CLAIMED, LOOKED_FOR, mistype, QUESTIONS } from './phrasing.ts';
import type { Random } from './random.ts';

export type Asks = Readonly<Record<string, () => Invocation>>;

/** What is being typed in an option. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** Pages are turned about so often, and so far. */
const TURNED = 0.25;
const PAGES = 4;

/** Makers of invocations by command, each as varied as chance has it. */
export function invocations(dossier: Dossier, chance: Random): Asks {
  const speakers = [...dossier.views.quotesBySpeaker.keys()].map(person => chance.pick([person.id, person.name]));
  const topics = [...dossier.topics.values()].flatMap(topic => [topic.id, topic.label.en]);
  const parties = [...dossier.parties.values()].flatMap(party => [party.id, party.name]);
  const days = [...dossier.views.saidOn.keys()];
  const texts = dossier.views.quotes.map(quote => quote.text);
  const page = (): number => (chance.next() < TURNED ? chance.below(PAGES) : 0);
  const ask = (command: string, input: Invocation['input']): Invocation => ({ command, input, page: page() });
  const words = (): readonly string[] => chance.pick(texts).split(' ');
  const about = (): string => chance.pick(LOOKED_FOR)(words(), chance);
  const claim = (): string => chance.pick(CLAIMED)(words(), chance);
  const question = (): string => {
    const of = {
      person: chance.pick(speakers),
      party: chance.pick(parties),
      topic: chance.pick(topics),
      words: words(),
    };
    return chance.pick(QUESTIONS)(of, chance);
  };
  const day = (): string => {
    const [year = '', month = ''] = chance.pick(days).split('-');
    return chance.pick([chance.pick(days), chance.pick(days), `${year}-${month}`, year, '27 March', 'last Thursday']);
  };
  const span = (): { readonly from: string; readonly to: string } => {
    const [from = '', to = ''] = [chance.pick(days), chance.pick(days)].sort();
    return { from, to };
  };
  const oneOf =
    (command: string, inputs: readonly (() => Invocation['input'])[]): (() => Invocation) =>
    () =>
      ask(command, chance.pick(inputs)());
  return {
    quote: oneOf('quote', [
      () => ({}),
      () => ({ speaker: chance.pick(speakers) }),
      () => ({ topic: chance.pick(topics) }),
      () => ({ speaker: chance.pick(speakers), topic: chance.pick(topics) }),
      () => ({ about: about() }),
      () => ({ about: about() }),
      () => ({ about: about(), topic: chance.pick(topics) }),
      () => ({ about: about(), speaker: chance.pick(speakers), private: true }),
    ]),
    position: oneOf('position', [
      () => ({ country: chance.pick(parties) }),
      () => ({ country: chance.pick(parties) }),
      () => ({ country: chance.pick(parties), topic: chance.pick(topics) }),
      () => ({ country: chance.pick(parties), topic: chance.pick(topics), private: true }),
      () => ({ country: chance.pick(['Atlantis', 'Mongolia', 'la Mongolie', 'frnace']) }),
    ]),
    timeline: oneOf('timeline', [
      () => ({}),
      () => ({ topic: chance.pick(topics) }),
      () => ({ country: chance.pick(parties) }),
      () => ({ topic: chance.pick(topics), country: chance.pick(parties) }),
      () => ({ day: day() }),
      () => ({ day: day(), country: chance.pick(parties) }),
      () => span(),
    ]),
    ask: oneOf('ask', [
      () => ({ question: question() }),
      () => ({ question: question() }),
      () => ({ question: question(), private: true }),
    ]),
    verify: oneOf('verify', [
      () => ({ text: claim() }),
      () => ({ text: claim() }),
      () => ({ text: claim(), speaker: chance.pick(speakers) }),
      () => ({ text: claim(), private: true }),
    ]),
  };
}

/** A maker of typings: beginnings of names, whole ones, mistyped ones, and foreign ones. */
export function typings(dossier: Dossier, chance: Random): () => Typing {
  const names = {
    person: [...dossier.people.values()].flatMap(({ name, offices }) => [name, offices[0]?.title ?? name]),
    party: [...dossier.parties.values()].map(({ name }) => name).concat('Allemagne', 'Україна', 'Österreich', 'xyz'),
    topic: [...dossier.topics.values()].flatMap(({ label }) => Object.values(label)),
  };
  const options = commands.flatMap(command =>
    Object.entries(command.options).flatMap(([option, { kind }]) =>
      completes(command, option) && kind in names
        ? [{ command: command.name, option, names: names[kind as keyof typeof names] }]
        : [],
    ),
  );
  return () => {
    const { command, option, names: known } = chance.pick(options);
    const name = chance.pick(known);
    const typed = name.slice(0, chance.below(name.length + 1));
    return { command, option, typed: typed !== '' && chance.next() < 0.2 ? mistype(typed, chance) : typed };
  };
}
