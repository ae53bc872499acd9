/** Says in French what is said to whoever greets the bot, asks what it is, or writes in a language that it doesn't read. */
import type { Source } from '../../record/types.ts';
import type { talk as english } from '../en/talk.ts';
import { and, dates, unbroken } from './grammar.ts';

const named = ({ outlet, published }: Source): string => `${outlet}, ${dates.day(published)}`;

export const talk: typeof english = {
  replies: {
    greeting: unbroken(
      'Bonjour. Je dis qui a dit quoi au sommet de Paris sur l’Ukraine, le 27 mars 2025. Par exemple :',
    ),
    thanks: unbroken('Je vous en prie. Le dossier contient bien d’autres choses, par exemple :'),
    about: unbroken(
      'Je suis Rapporteur : je dis qui a dit quoi au sommet de Paris sur l’Ukraine, le 27 mars 2025, mot pour mot et avec la source. Là où le dossier ne contient rien, je le dis. À essayer, par exemple :',
    ),
  },
  sources: sources =>
    unbroken(
      `Tout vient de là : ${and(sources.map(named))}. J’indique chaque fois le paragraphe ; pour une date prise ailleurs, je dis d’où elle vient. À essayer, par exemple :`,
    ),
  unread: 'Je lis l’anglais, le français, l’allemand et l’ukrainien. Posez votre question dans l’une de ces langues.',
  ways: {
    disputed: unbroken('Qu’est-ce qui est contesté ?'),
    inBrief: day => `Le ${day} en bref`,
  },
};
