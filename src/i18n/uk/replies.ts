/** Says in Ukrainian what stands around the record's sentences in a reply: headings, marks, footers, buttons. */
import { numbersOf } from '../../record/places.ts';
import type { Topic } from '../../record/types.ts';
import { DATE_MARK, listedDays } from '../intl.ts';
import type { Messages } from '../messages.ts';
import { bracketed, capital } from '../sentences.ts';
import { and, dates, inLanguage, place, typed } from './grammar.ts';

/** What a setting begins with where it says what words are about: "Про Росію і мир". */
const OPENS = /^(Про) (.+)$/u;

/** A topic with its preposition. */
const on = ({ on: curated, label }: Topic): string => curated?.uk ?? `на тему ${typed(label.uk)}`;

export const replies: Messages['replies'] = {
  on,
  onAll: topics => and(topics.map(on)),
  noSpeaker: party => `${party}, мовця не названо`,
  spoken: (office, occasion, when) =>
    [office, occasion === undefined ? dates.when(when) : `${occasion}, ${dates.when(when)}`]
      .filter(part => part !== undefined)
      .join(' · '),
  also: 'також:',
  writes: ({ source, voice }) => (voice === 'judgement' ? `оцінка ${source.outlet}` : source.outlet),
  mark: at => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  cited: (outlet, mark) => `${outlet} ${mark}`,
  condition: text => bracketed(text),
  corrected: 'виправлено',
  oneSidedMark: 'чути одну сторону',
  oneSided: question => `Висловилася лише одна сторона: ${question}`,
  disputedMark: 'спірне',
  disputed: question => `Спірне питання: ${question}`,
  status: { announced: '(оголошено)', conditional: '(за умови)' },
  dated: (title, when) => `${title}, ${when}`,
  about: (who, setting) => {
    const [, on, rest] = OPENS.exec(setting) ?? [];
    return rest === undefined ? [`${who}: `, { strong: setting }] : [`${who} ${on?.toLowerCase()} `, { strong: rest }];
  },
  sources: of =>
    and(
      of.map(one => {
        const { outlet, language } = one;
        const named = language.startsWith('uk') ? outlet : `${outlet} (${inLanguage(language)})`;
        return listedDays(named, one, dates.day);
      }),
    ),
  legend: {
    paragraph: '¶ = абзац',
    date: outlet => `${DATE_MARK} дати немає в тексті ${outlet}`,
  },
  span: (from, to, of) => `${from === to ? from : `${from}–${to}`} із ${of}`,
  firstOf: (shown, found) => `перші ${shown} із ${found}`,
  buttons: {
    details: 'Докладніше',
    more: n => `Ще ${n}`,
    all: n => `Усі ${n}`,
    nextIs: mark => `Далі: ${mark}`,
    earlier: 'Раніше',
    later: 'Пізніше',
    card: 'Карткою',
    text: 'Текстом',
    picture: 'Зображення',
    cite: 'Послатися',
    dispute: 'Спірне питання',
    disputes: 'Спірні питання',
    by: name => `Слова: ${name}`,
    on: text => capital(text),
    position: party => `Позиція: ${party}`,
    timeline: 'Хронологія',
    menu: parts => `Ще: ${parts}`,
    open: 'Відкрити',
    topic: 'Обрати тему',
    inMenu: { text: 'текст', picture: 'зображення', card: 'картка', cite: 'посилання', share: 'поділитися' },
  },
  choice: (who, mark, text) => `${who} ${mark}: ${text}`,
  details: {
    title: 'Докладніше',
    date: 'Дата',
    outlets: 'Інші видання',
    outlet: (outlet, text, cite) => `${outlet}: “${text}” (${cite})`,
    note: 'Примітка',
    id: 'Ідентифікатор',
    entered: day => `внесено ${dates.day(day)}`,
  },
};
