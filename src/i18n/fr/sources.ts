/** Says in French what /source and /cite say. */
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, f, inLanguage, noun, place } from './grammar.ts';

export const sourcePage: Messages['sourcePage'] = {
  title: ({ outlet, dateline, published, language }) => [
    {
      strong: [
        language.startsWith('fr') ? outlet : `${outlet} (${inLanguage(language)})`,
        dateline,
        dates.day(published),
      ]
        .filter(part => part !== undefined)
        .join(', '),
    },
  ],
  noTitle: 'la copie lue n’a pas de titre',
  readAt: f`Le texte peut être lu ici :`,
  noAddress: 'Il n’y a pas ici de lien public vers le texte lu.',
  republished: outlet => f`Republié par ${outlet}, non comparé intégralement au texte lu :`,
  fingerprint: digits => f`SHA-256 du texte lu : ${digits}…`,
  counts: n => {
    const read = and([
      counted(n.paragraphs, noun('paragraphe', 'paragraphes')),
      ...(n.captions === undefined ? [] : [counted(n.captions, noun('légende', 'légendes'))]),
    ]);
    const taken = and([
      ...(n.quote === undefined ? [] : [counted(n.quote, noun('citation', 'citations'))]),
      ...(n.statement === undefined ? [] : [counted(n.statement, noun('déclaration', 'déclarations'))]),
      ...(n.fact === undefined ? [] : [counted(n.fact, noun('fait', 'faits'))]),
      ...(n.event === undefined ? [] : [counted(n.event, noun('événement', 'événements'))]),
    ]);
    return f`De ${read}, le dossier reprend ${taken}.`;
  },
  untaken: paragraphs => f`Paragraphes dont rien n’est repris : ${and(paragraphs)}.`,
  place: at => capital(place(at)),
  placeAmid: at => place(at),
  citeRecord: asOf => f`À citer : Rapporteur, ${dates.day(asOf)} · en fichier : npm run export`,
  none: 'Le dossier n’a pas encore de source.',
  choosePlace: 'Choisir un paragraphe',
  choose: 'Choisir une source',
  showWhole: 'La source',
};

export const cite: Messages['cite'] = {
  style: style => f`Style : ${style}`,
  work: (outlet, title, dateline, day, at, language) =>
    [`${outlet} (${inLanguage(language)})`, title, dateline, day, place(at)]
      .filter(part => part !== undefined)
      .join(', '),
  quotedIn: (who, work) => f`${who}, propos cités dans : ${work}.`,
  reportedIn: (name, work) => f`${name}, propos rapportés dans : ${work}.`,
  dated: (date, credit, outlet) => f`Date : ${date}, d’après ${credit} ; absente du texte (${outlet}).`,
  accessed: day => `Consulté le ${dates.day(day)}.`,
  fingerprints: (words, source) => f`SHA-256 : mots ${words}…, source ${source}…`,
};
