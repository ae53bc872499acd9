/** Says in French what /help says. */
import type { Messages } from '../messages.ts';
import { sentence } from '../sentences.ts';
import { command, optionHead } from './commands.ts';
import { counted, dates, f, noun, or } from './grammar.ts';
import { covered } from './talk.ts';

export const help: Messages['help'] = {
  covers: of => ['Je dis ', { strong: covered(of) }, '.'],
  brief: {
    ask: 'avec vos mots',
    quote: 'ce que quelqu’un a dit',
    position: 'un pays, par thème',
    timeline: 'un jour, ou les semaines autour',
    compare: 'deux pays',
    disputed: 'ce qui oppose les parties',
    verify: f`la citation est-elle exacte ?`,
  },
  reading: 'Chaque ligne nomme son auteur et son paragraphe (¶). Hors du dossier, je ne réponds pas.',
  open: f`Que peut-on demander ?`,
  notStored: 'Vos questions ne sont pas conservées.',
  source: (outlet, day) => f`Source : ${outlet}, ${dates.day(day)}`,
  sources: (n, outlet, day) =>
    f`Sources : ${counted(n, noun('texte', 'textes'))}, le plus récent : ${outlet}, ${dates.day(day)}`,
  inBrief: day => `Le ${dates.day(day).replace(/ \d{4}$/u, '')} en bref`,
  privacyTitle: 'Vie privée',
  privacy: [
    'Rapporteur ne voit que ce que vous donnez à ses commandes, jamais les autres messages d’un salon.',
    'Ni ce que vous demandez ni qui le demande n’est conservé ou journalisé.',
    'Avec l’option privé (private), la réponse n’est visible que par vous tant que vous ne la partagez pas.',
    f`Sous la réponse à une question, un clic sur « Ce n’est pas ma question » est compté selon ce qui a été montré, jamais selon vos mots ni votre identité.`,
    'D’un quiz, rien n’est conservé.',
  ],
  option: (name, about, choices, required) => [
    { strong: optionHead(name) },
    f` ${required ? '(obligatoire) ' : ''}${sentence(about)}${choices.length === 0 ? '' : f` Au choix : ${or(choices)}.`}`,
  ],
  questions: [
    f`Que dit Macron sur la force de réassurance ?`,
    f`Qui parle d’une « grave erreur » ?`,
    f`Qu’est-ce qui est contesté ?`,
  ],
  withoutOptions: 'Sans option',
  choose: 'Aide sur une commande',
  about: name => command(name),
};
