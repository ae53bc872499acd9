/** Says in French what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { Source } from '../../record/types.ts';
import type { Coverage } from '../coverage.ts';
import type { talk as english } from '../en/talk.ts';
import { and, counted, dates, noun, unbroken } from './grammar.ts';
import { replies } from './replies.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

/** Most sources that are named one by one. */
const NAMED_MAX = 3;

/** The sources, or of many how many they are, the newest by name. */
const textsOf = (sources: readonly Source[]): string =>
  sources.length > NAMED_MAX
    ? `${counted(sources.length, noun('texte', 'textes'))}, dont le plus récent est ${and(sources.slice(0, 1).map(named))}`
    : and(sources.map(named));

/** Who said what, on which topics and when: what the record covers. */
export const covered = ({ topics, days }: Coverage): string =>
  ['qui a dit quoi', ...(topics.length > 0 ? [replies.onAll(topics)] : [])].join(' ') +
  (days ? `, ${dates.days(days)}` : '');

export const talk: typeof english = {
  replies: {
    greeting: of => unbroken(`Bonjour. Je dis ${covered(of)}. Par exemple :`),
    thanks: () => unbroken('Je vous en prie. Le dossier contient bien d’autres choses, par exemple :'),
    about: of =>
      unbroken(
        `Je suis Rapporteur : je dis ${covered(of)}, mot pour mot et avec la source. Là où le dossier ne contient rien, je le dis. À essayer, par exemple :`,
      ),
  },
  sources: sources =>
    unbroken(
      `Tout vient de là : ${textsOf(sources)}. J’indique chaque fois le paragraphe ; pour une date prise ailleurs, je dis d’où elle vient. À essayer, par exemple :`,
    ),
  unread: 'Je lis l’anglais, le français, l’allemand et l’ukrainien. Posez votre question dans l’une de ces langues.',
  ways: {
    disputed: unbroken('Qu’est-ce qui est contesté ?'),
    inBrief: day => `Le ${day} en bref`,
  },
};
