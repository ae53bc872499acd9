import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands } from '../../commands/index.ts';
import { quote } from '../../commands/quote.ts';
import { examplesOf } from '../../src/command.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { format, type Invocation } from '../../src/invocation.ts';
import type { Language } from '../../src/record/types.ts';
import { ask as terminalAsk } from '../../src/terminal/one-shot.ts';
import { type Asked, ask, context, dossier, NOW } from '../support/record.ts';
import { refusalOpenings } from '../support/refusals.ts';
import { servicesOf } from '../support/services.ts';

const LANGUAGES = ALL_MESSAGES.map(w => [w.language, w] as const);

function inLanguage(w: Messages, command: string, input: Invocation['input'] = {}): Asked {
  return ask(command, input, 0, { ...context, messages: w });
}

/** A page as one line, spaces as they come. */
const flat = (text: string): string => text.replace(/\n\s*[|!]?\s*/g, ' ').replace(/\s+/g, ' ');
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** What pages of commands have to say in a language: labels of ours, and the record's own words as translated. */
const SAYS: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  ask: {
    en: ['Record as of', 'AFP, 27 March 2025, paragraph 12'],
    fr: ['État du dossier au', 'AFP (en anglais), 27 mars 2025, paragraphe 12'],
    de: ['Stand der Sammlung:', 'AFP (auf Englisch), 27. März 2025, Absatz 12'],
    uk: ['Записи станом на', 'AFP (мова: англійська), 27 березня 2025 року, абзац 12'],
  },
  quote: {
    en: ['Quotations by Emmanuel Macron', 'Context: ', 'Date inferred. The day of the summit.', 'In Reuters: “'],
    fr: ['Citations d’Emmanuel Macron', 'Contexte : ', 'Date déduite. Jour du sommet.', 'Version de Reuters : “'],
    de: ['Zitate von Emmanuel Macron', 'Zusammenhang: ', 'Datum erschlossen. Der Tag des Gipfels.', 'Bei Reuters: “'],
    uk: ['Цитати Емманюеля Макрона', 'Контекст: ', 'Дату виведено. День саміту.', 'У викладі Reuters: “'],
  },
  position: {
    en: ['Russia: 1 statement, disputed. No official is heard.', 'No statement on'],
    fr: ['Russie : 1 déclaration, contestée.', 'Aucune déclaration sur'],
    de: ['Russland: 1 Aussage, umstritten.'],
    uk: ['Росія: 1 заява, спірна.', 'Немає заяв про'],
  },
  verify: {
    en: ['Words changed: “not” is missing.', 'Checked: “now is the time', 'underlined: what is missing'],
    fr: ['Mots modifiés : “not” manque.', 'Vérifié : « now is the time', 'souligné : ce qui manque'],
    de: ['Wörter geändert: “not” fehlt.', 'Geprüft: „now is the time', 'unterstrichen: was fehlt'],
    uk: ['Слова змінено: бракує “not”.', 'Перевірено: «now is the time', 'підкреслено: чого бракує'],
  },
  timeline: {
    en: ['Briefing: Thursday 27 March 2025', '● done', 'Taking part: ', 'AFP’s story says “Thursday”.'],
    fr: ['Synthèse : jeudi 27 mars 2025', '● a eu lieu', 'Participants : ', 'AFP écrit : “Thursday”.'],
    de: ['Überblick: Donnerstag, 27. März 2025', '● geschehen', 'Beteiligt: ', 'AFP schreibt: “Thursday”.'],
    uk: ['Огляд: четвер, 27 березня 2025 року', '● відбулося', 'Учасники: ', 'AFP пише: “Thursday”.'],
  },
  compare: {
    en: ['Ukraine and Russia on attacks on energy sites: both are heard.', 'disputed'],
    fr: ['Ukraine et Russie sur les attaques contre les sites énergétiques', 'contesté'],
    de: ['Ukraine und Russland zu den Angriffen auf Energieanlagen: beide', 'umstritten'],
    uk: ['Україна і Росія про удари по енергетиці: обидві', 'спірне'],
  },
  disputed: {
    en: ['5 questions are disputed.', 'Russia claims', 'Russia not heard'],
    fr: ['5 questions sont contestées.', 'Russie : affirmation', 'Russie : aucun propos'],
    de: ['5 Fragen sind umstritten.', 'Russland: Behauptung', 'Russland: keine Aussage'],
    uk: ['5 спірних питань.', 'Росія: твердження', 'Росія: слів немає'],
  },
  source: {
    en: ['Source: AFP, 27 March 2025', 'in English.', '26 paragraphs and 3 captions', 'Rights: '],
    fr: ['Source : AFP, 27 mars 2025', 'en anglais.', '26 paragraphes et 3 légendes', 'Droits : '],
    de: ['Quelle: AFP, 27. März 2025', 'auf Englisch.', '26 Absätzen und 3 Bildunterschriften', 'Rechte: '],
    uk: ['Джерело: AFP, 27 березня 2025 року', 'мова: англійська.', '26 абзаців і 3 підписи', 'Права: '],
  },
  cite: {
    en: ['Citation of mistake: plain', 'Accessed 23 November 2026.'],
    fr: ['Référence de mistake : plain', 'Consulté le 23 novembre 2026.'],
    de: ['Beleg für mistake: plain', 'Abgerufen am 23. November 2026.'],
    uk: ['Посилання на mistake: plain', 'Дата звернення: 23 листопада 2026 року.'],
  },
  help: {
    en: ['Help on /quote', 'Options', 'optional', 'Examples'],
    fr: ['Aide sur /quote (/citation)', 'Options', 'facultatif', 'Exemples'],
    de: ['Hilfe zu /quote (/zitat)', 'Optionen', 'optional; ', 'Beispiele'],
    uk: ['Довідка про /quote (/цитата)', 'Параметри', 'необов’язково', 'Приклади'],
  },
};

/** What is missing begins as the language asks: in the genitive in Ukrainian; in French with no "all", since not all isn't none. */
const MISSING: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(?!tou(?:t|te|s|tes)\b)/,
  uk: /^(?:особи|країни|теми|запису|джерела|цитати?|подій|висловлювань|заяв|спірних|відповіді|числа|дати|місця)[ ,]/,
};

describe.each(LANGUAGES)('a transcript in %s', (language, w) => {
  it.each(Object.keys(SAYS))('/%s', name => {
    const command = commands.find(one => one.name === name);
    const [example] = command ? examplesOf(command) : [];
    if (!example) throw new Error(`/${name} has no example`);
    const page = flat(inLanguage(w, name, example.input).text);
    const says = SAYS[name]?.[language] ?? [];
    for (const words of says) expect(page).toContain(words);
  });

  it.each<[string, Invocation['input']]>([
    ['quote', { speaker: 'Narendra Modi' }],
    ['quote', { speaker: 'Rubio', topic: 'sanctions' }],
    ['quote', { topic: 'hail' }],
    ['position', { country: 'Narnia' }],
    ['position', { country: 'Poland' }],
    ['timeline', { day: '1 May 1999' }],
    ['disputed', { topic: 'coalition' }],
    ['source', { id: 'gone' }],
    ['cite', { id: 'gone', style: 'plain' }],
  ])('/%s %j isn’t there, and that is said first', (name, input) => {
    const { kind, message, page } = inLanguage(w, name, input);
    expect(kind).toBe('nothing');
    const start = w.notInRecord('x').slice(0, -2);
    expect(message.content.startsWith(start)).toBe(true);
    expect(page.footer).toBe(w.asOf(dossier.asOf));
    expect(message.content.slice(start.length)).toMatch(MISSING[language] ?? /^\S/);
  });

  it.each([
    'What does Scholz say about the Black Sea?',
    'Who won the football match?',
    'How many sandwiches were eaten?',
    'Where is Nigel Farage?',
    '???',
  ])('%s isn’t answered, and that is said first', question => {
    const { kind, message } = inLanguage(w, 'ask', { question });
    expect(kind).toBe('nothing');
    expect(
      refusalOpenings(w).some(opening => message.content.startsWith(opening)),
      message.content,
    ).toBe(true);
  });

  it('every quotation of the record stands as it’s printed, between the record’s own marks', () => {
    for (const item of dossier.items.values()) {
      if (item.kind !== 'quote') continue;
      const page = flat(inLanguage(w, 'cite', { id: item.id, style: 'plain' }).text);
      expect(page).toContain(`“${plain(item.text)}”`);
    }
  });

  it('the terminal answers in it, with the commands’ own names', async () => {
    const line = examplesOf(quote).map(format)[0] ?? '';
    const load = () => Promise.resolve({ dossier });
    const options = { env: {}, commands, load, now: NOW, screen: {}, pictures: servicesOf() };
    const { status, out } = await terminalAsk({ ...options, args: ['--locale', language, line] });
    expect(status).toBe(0);
    for (const words of SAYS['quote']?.[language] ?? []) expect(flat(out)).toContain(words);
    const help = await terminalAsk({ ...options, args: ['--locale', language, '--help'] });
    expect(help.out).toContain(`/position  ${w.commands.position.about}`);
    expect(help.out).toMatch(/^ {4}country:/m);
  });
});
