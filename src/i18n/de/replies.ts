/** Says in German what stands around the record's sentences in a reply: headings, marks, footers, buttons. */
import { numbersOf } from '../../record/places.ts';
import type { Topic } from '../../record/types.ts';
import { DATE_MARK, listedDays } from '../intl.ts';
import type { Messages } from '../messages.ts';
import { bracketed, capital } from '../sentences.ts';
import { and, dates, inLanguage, onTopics, place } from './grammar.ts';

/** What a setting begins with where it says what words are about: "Zu Russland und dem Frieden". */
const OPENS = /^(Zu|Zum|Zur) (.+)$/u;

/** A topic with its preposition. */
const on = ({ on: curated, label }: Topic): string => curated?.de ?? onTopics([label.de]);

export const replies: Messages['replies'] = {
  on,
  onAll: topics => and(topics.map(on)),
  noSpeaker: party => `${party}, Sprecher nicht genannt`,
  spoken: (office, occasion, when) =>
    [office, occasion === undefined ? dates.when(when) : `sagte ${occasion}, ${dates.when(when)}`]
      .filter(part => part !== undefined)
      .join(' · '),
  also: 'außerdem:',
  writes: ({ source, voice }) => (voice === 'judgement' ? `Einschätzung von ${source.outlet}` : source.outlet),
  mark: at => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  cited: (outlet, mark) => `${outlet} ${mark}`,
  condition: text => bracketed(text),
  corrected: 'berichtigt',
  oneSidedMark: 'eine Seite gehört',
  oneSided: question => `Nur eine Seite äußert sich: ${question}`,
  disputedMark: 'strittig',
  disputed: question => `Strittig: ${question}`,
  status: { announced: '(angekündigt)', conditional: '(unter Bedingung)' },
  dated: (title, when) => `${title}, ${when}`,
  about: (who, setting) => {
    const [, on, rest] = OPENS.exec(setting) ?? [];
    return rest === undefined ? [`${who}: `, { strong: setting }] : [`${who} ${on?.toLowerCase()} `, { strong: rest }];
  },
  sources: of =>
    and(
      of.map(one => {
        const { outlet, language } = one;
        const named = language.startsWith('de') ? outlet : `${outlet} (${inLanguage(language)})`;
        return listedDays(named, one, dates.day);
      }),
    ),
  legend: {
    paragraph: '¶ = Absatz',
    date: outlet => `${DATE_MARK} Datum nicht im Text von ${outlet}`,
  },
  span: (from, to, of) => `${from === to ? from : `${from}–${to}`} von ${of}`,
  firstOf: (shown, found) => `die ersten ${shown} von ${found}`,
  buttons: {
    details: 'Einzelheiten',
    more: n => `${n} weitere`,
    all: n => `Alle ${n}`,
    nextIs: mark => `Weiter: ${mark}`,
    earlier: 'Früher',
    later: 'Später',
    card: 'Als Karte',
    text: 'Als Text',
    picture: 'Bild',
    cite: 'Zitieren',
    dispute: 'Der Streitpunkt',
    disputes: 'Streitpunkte',
    by: name => `Von ${name}`,
    on: text => capital(text),
    position: party => `Position: ${party}`,
    timeline: 'Chronik',
    menu: parts => `Mehr: ${parts}`,
    open: 'Öffnen',
    topic: 'Thema wählen',
    inMenu: { text: 'Text', picture: 'Bild', card: 'Karte', cite: 'Zitieren', share: 'Teilen' },
  },
  choice: (who, mark, text) => `${who} ${mark}: ${text}`,
  details: {
    title: 'Einzelheiten',
    date: 'Datum',
    outlets: 'Andere Medien',
    outlet: (outlet, text, cite) => `${outlet}: “${text}” (${cite})`,
    note: 'Anmerkung',
    id: 'Kennung',
    entered: day => `eingetragen am ${dates.day(day)}`,
  },
};
