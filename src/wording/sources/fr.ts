/** French. */
import { f } from '../french.ts';
import { and, counted, dates, inLanguage, noun, PARTS } from '../grammar/fr.ts';
import { capital, sentence } from '../sentences.ts';
import type { SourceWords } from './words.ts';

export const sources: SourceWords = {
  sourcePage: {
    title: source => f`Source : ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => f`Sur le titre : ${note}`,
    address: url => f`Adresse : ${url}`,
    rights: rights => f`Droits : ${rights}`,
    fingerprint: digits => f`Empreinte du texte lu : SHA-256 ${digits}…`,
    counts: n =>
      f`De ${counted(n.paragraphs, noun('paragraphe', 'paragraphes'))} et ${counted(n.captions, noun('légende', 'légendes'))}, le dossier reprend ${and(
        [
          counted(n.quote, noun('citation', 'citations')),
          counted(n.statement, noun('déclaration', 'déclarations')),
          counted(n.fact, noun('fait', 'faits')),
          counted(n.event, noun('événement', 'événements')),
        ],
      )}.`,
    untaken: paragraphs => f`Paragraphes dont rien n’est repris : ${and(paragraphs)}.`,
    place: at => `${capital(PARTS[at.part])} ${at.number}`,
    none: 'une source',
    choose: 'Choisir une source',
    showWhole: 'Ce que le dossier reprend de la source',
  },
  cite: {
    title: (id, style) => f`Référence de ${id} : ${style}`,
    copy: 'À copier',
    choose: 'Choisir un style',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => f`${name}, ${office}, propos cités dans : ${work}.`,
    reportedIn: (name, work) => f`${name}, propos rapportés dans : ${work}.`,
    accessed: day => `Consulté le ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 des mots ${words}…, du texte de la source ${source}…`,
  },
};
