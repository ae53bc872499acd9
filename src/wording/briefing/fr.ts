/** French. */
import { f } from '../french.ts';
import { localeWords } from '../locale-words.ts';
import { sentence } from '../sentences.ts';
import type { EditionWords } from './words.ts';

const { counted } = localeWords<'one' | 'many'>('fr');

export const edition: EditionWords = {
  corrected: (day, note) => f`Corrigé le ${day} : ${sentence(note)}`,
  withdrawn: (day, note) => f`Retiré le ${day} : ${sentence(note)}`,
  takenBack: 'Éléments retirés',
  withdrawnItem: (id, day, note) => f`l’élément « ${id} », retiré le ${day} : ${note}`,

  fresh: (entries, since) =>
    `${counted(entries, {
      one: 'nouvel élément',
      many: 'de nouveaux éléments',
      other: 'nouveaux éléments',
    })} au dossier depuis le ${since}.`,
  more: entries =>
    f`${counted(entries, {
      one: 'd’entre eux n’est pas affiché',
      many: 'd’entre eux ne sont pas affichés',
      other: 'd’entre eux ne sont pas affichés',
    })} ici : les boutons y mènent.`,
  quiet: day => `Rien de nouveau au dossier depuis le ${day}.`,
  empty: 'Le dossier ne contient encore rien sur ce qui est suivi ici.',
  recap: 'Rappel de ce qui était nouveau alors.',
  reporter: 'Ce qu’écrit le journaliste',
  corrections: 'Corrigé ou retiré après sa publication ici',
  rest: 'Ce qui n’est pas affiché ici',
  mark: 'À propos de cette synthèse',
};
