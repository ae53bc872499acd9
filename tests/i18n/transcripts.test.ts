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
import { readable } from '../support/shown.ts';

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
    en: ['French President · said after the summit', 'AFP, 27 March 2025 · ¶ = paragraph'],
    fr: ['président français · a dit après le sommet', 'AFP (en anglais), 27 mars 2025 · ¶ = paragraphe'],
    de: ['französischer Präsident · sagte nach dem Gipfel', 'AFP (auf Englisch), 27. März 2025 · ¶ = Absatz'],
    uk: ['президент Франції · після саміту', 'AFP (англійською), 27 березня 2025 року · ¶ = абзац'],
  },
  quote: {
    en: ['Emmanuel Macron: 10 quotations', 'French President · said after the summit', '¶ = paragraph'],
    fr: ['Emmanuel Macron : 10 citations', 'président français · a dit après le sommet', '¶ = paragraphe'],
    de: ['Emmanuel Macron: 10 Zitate', 'französischer Präsident · sagte nach dem Gipfel', '¶ = Absatz'],
    uk: ['Емманюель Макрон: 10 цитат', 'президент Франції · після саміту', '¶ = абзац'],
  },
  position: {
    en: ['Russia: 1 statement, disputed', 'no speaker named', 'No statement on'],
    fr: ['Russie : 1 déclaration, contestée', 'locuteur non nommé', 'Aucune déclaration sur'],
    de: ['Russland: 1 Aussage, strittig', 'Sprecher nicht genannt', '⚠ strittig'],
    uk: ['Росія: 1 заява, спірна', 'мовця не названо', 'Немає заяв про'],
  },
  verify: {
    en: ['Words changed: “not” is missing.', 'Checked: “now is the time', 'underlined: what is missing'],
    fr: ['Mots modifiés : “not” manque.', 'Texte soumis : « now is the time', 'souligné : ce qui manque'],
    de: ['Wörter geändert: “not” fehlt.', 'Geprüft: „now is the time', 'unterstrichen: was fehlt'],
    uk: ['Слова змінено: бракує “not”.', 'Запит: «now is the time', 'підкреслено: чого бракує'],
  },
  timeline: {
    en: [
      '27 March 2025 · European countries',
      'Macron said after the summit',
      '⚠ Open or disputed',
      'Ahead',
      '(announced)',
    ],
    fr: [
      '27 mars 2025 · Au sommet de Paris, des pays européens',
      'Macron, après le sommet',
      '⚠ Ouvert ou contesté',
      'À venir',
      '(annonce)',
    ],
    de: ['27. März 2025 · Europäische Staaten', 'Macron, nach dem Gipfel', 'Ausblick', '(angekündigt)'],
    uk: [
      '27 березня 2025 року · Європейські',
      'Макрон – після саміту',
      '⚠ Спірне або без відповіді',
      'Попереду',
      '(оголошено)',
    ],
  },
  compare: {
    en: ['Ukraine and Russia on energy sites: Russia only in claims', 'disputed'],
    fr: ['Ukraine et Russie sur les sites énergétiques', 'contesté'],
    de: ['Ukraine und Russland zu den Energieanlagen: nur Behauptungen Russlands', 'strittig'],
    uk: ['Україна і Росія про енергетичні об’єкти: від Росії є лише твердження', 'спірне'],
  },
  disputed: {
    en: ['5 questions are open or disputed.', 'Russia claims', 'Russia not heard'],
    fr: ['5 questions sont ouvertes ou contestées.', 'Russie : affirmation', 'Russie : aucun propos'],
    de: ['5 Fragen sind offen oder strittig.', 'Russland: Behauptung', 'Russland: keine Aussage'],
    uk: ['5 відкритих або спірних питань.', 'Росія: твердження', 'Росія: позиції не наведено'],
  },
  source: {
    en: ['AFP, Paris, 27 March 2025', 'has no headline', '26 paragraphs and 3 captions', 'Cite: Rapporteur'],
    fr: ['AFP (en anglais), Paris, 27 mars 2025', 'n’a pas de titre', '26 paragraphes et 3 légendes', 'À citer'],
    de: [
      'AFP (auf Englisch), Paris, 27. März 2025',
      'keine Überschrift',
      '26 Absätzen und 3 Bildunterschriften',
      'Zitieren: Rapporteur',
    ],
    uk: [
      'AFP (англійською), Париж, 27 березня 2025 року',
      'немає заголовка',
      '26 абзаців і 3 підписи',
      'Цитувати: Rapporteur',
    ],
  },
  cite: {
    en: ['AFP, Paris, 27 March 2025, paragraph 9.', 'Accessed 23 November 2026.'],
    fr: ['AFP (en anglais), Paris, 27 mars 2025, paragraphe 9.', 'Consulté le 23 novembre 2026.'],
    de: ['AFP (auf Englisch), Paris, 27. März 2025, Absatz 9.', 'Abgerufen am 23. November 2026.'],
    uk: ['Paris, 27 березня 2025 року, абзац 9.', 'Дата звернення: 23 листопада 2026 року.'],
  },
  help: {
    en: ['/quote: Who said what', 'A person: name, office or country.', '(default: card)'],
    fr: ['/citation : Qui a dit quoi', 'Une personne : nom, fonction ou pays.', '(par défaut : carte)'],
    de: ['/zitat: Wer was gesagt hat', 'Eine Person: Name, Amt oder Land.', '(Standard: Karte)'],
    uk: ['/цитата: Хто що сказав', 'Особа: ім’я, посада або країна.', '(типово: картка)'],
  },
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

  it.each<[string, Invocation['input'], string]>([
    ['quote', { speaker: 'Narendra Modi' }, w.unknownPerson('Narendra Modi')],
    ['quote', { topic: 'hail' }, w.unknownTopic('hail')],
    ['position', { country: 'Narnia' }, w.unknownParty('Narnia')],
    ['position', { country: 'Poland' }, w.silentCountry(w.region('PL'))],
    ['timeline', { day: '1 May 1999' }, w.askedDates.nothing({ from: '1999-05-01', to: '1999-05-01' })],
    ['disputed', { topic: 'coalition' }, w.contested.none(dossier.topics.get('coalition'))],
    ['source', { id: 'gone' }, w.unknownSource('gone')],
    ['cite', { id: 'gone', style: 'plain' }, w.unknownItem('gone')],
  ])('/%s %j isn’t there, and that is said first', (name, input, says) => {
    const { kind, message } = inLanguage(w, name, input);
    expect(kind).toBe('nothing');
    expect(readable(message.content).startsWith(says), message.content).toBe(true);
  });

  it('/quote has nothing by somebody on a topic, and that is said first, with whom and what was asked for', () => {
    const { kind, message } = inLanguage(w, 'quote', { speaker: 'Rubio', topic: 'sanctions' });
    expect(kind).toBe('nothing');
    const [start = ''] = w.quotes.none(['|']).split('|');
    expect(readable(message.content).startsWith(start), message.content).toBe(true);
    expect(message.content).toContain(w.replies.on(dossier.topics.get('sanctions') ?? expect.fail()));
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
      refusalOpenings(w).some(words => /^\*\*.+\*\*/u.exec(message.content.split('\n')[1] ?? '')?.[0].includes(words)),
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
