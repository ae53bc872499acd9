/** Says in French what stands around the record's sentences in a reply: headings, marks, footers, buttons. */
import { numbersOf } from '../../record/places.ts';
import type { Topic } from '../../record/types.ts';
import { DATE_MARK, listedDays } from '../intl.ts';
import type { Messages } from '../messages.ts';
import { bracketed, capital } from '../sentences.ts';
import { and, dates, de, f, inLanguage, place, typed } from './grammar.ts';

/** What a setting begins with where it says what words are about: "Sur la Russie et la paix". */
const OPENS = /^(Sur) (.+)$/u;

/** A topic with its preposition. */
const on = ({ on: curated, label }: Topic): string => curated?.fr ?? `sur le thème ${typed(label.fr)}`;

export const replies: Messages['replies'] = {
  on,
  onAll: topics => and(topics.map(on)),
  noSpeaker: party => `${party}, locuteur non nommé`,
  spoken: (office, occasion, when) =>
    [office, occasion === undefined ? dates.when(when) : `a dit ${occasion}, ${dates.when(when)}`]
      .filter(part => part !== undefined)
      .join(' · '),
  also: f`aussi :`,
  writes: ({ source, voice }) => (voice === 'judgement' ? `${source.outlet} (appréciation)` : source.outlet),
  mark: at => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  cited: (outlet, mark) => `${outlet} ${mark}`,
  condition: text => bracketed(text),
  corrected: 'corrigé',
  oneSidedMark: 'une seule voix',
  oneSided: question => f`Une seule partie s’exprime : ${question}`,
  disputedMark: 'contesté',
  disputed: question => f`Contesté : ${question}`,
  status: { announced: '(annonce)', conditional: '(sous condition)' },
  dated: (title, when) => `${title}, ${when}`,
  about: (who, setting) => {
    const [, on, rest] = OPENS.exec(setting) ?? [];
    return rest === undefined
      ? [f`${who} : `, { strong: setting }]
      : [`${who} ${on?.toLowerCase()} `, { strong: rest }];
  },
  sources: of =>
    and(
      of.map(one => {
        const { outlet, language } = one;
        const named = language.startsWith('fr') ? outlet : `${outlet} (${inLanguage(language)})`;
        return listedDays(named, one, dates.day, [f` : `, f` ; `]);
      }),
    ),
  legend: {
    paragraph: '¶ = paragraphe',
    date: outlet => `${DATE_MARK} date absente du texte (${outlet})`,
  },
  span: (from, to, of) => `${from === to ? from : `${from}–${to}`} sur ${of}`,
  firstOf: (shown, found) => `les ${shown} premiers sur ${found}`,
  buttons: {
    details: 'Détails',
    more: n => `${n} de plus`,
    all: n => `Les ${n}`,
    nextIs: mark => f`Suivant : ${mark}`,
    earlier: 'Plus tôt',
    later: 'Plus tard',
    card: 'En carte',
    text: 'En texte',
    picture: 'Image',
    cite: 'Citer',
    dispute: 'Le désaccord',
    disputes: 'Désaccords',
    by: name => capital(de(name)),
    on: text => capital(text),
    position: party => f`Position : ${party}`,
    timeline: 'Chronologie',
    menu: parts => f`Plus : ${parts}`,
    open: 'Ouvrir',
    topic: 'Choisir un thème',
    inMenu: { text: 'texte', picture: 'image', card: 'carte', cite: 'citer', share: 'partager' },
  },
  choice: (who, mark, text) => f`${who} ${mark} : ${text}`,
  details: {
    title: 'Détails',
    date: 'Date',
    outlets: 'Autres médias',
    outlet: (outlet, text, cite) => f`${outlet} : “${text}” (${cite})`,
    note: 'Note',
    id: 'Identifiant',
    entered: day => `saisi le ${dates.day(day)}`,
  },
};
