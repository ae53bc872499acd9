/** Phrases of headlines in four languages that are easily said wrong. */
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { ask, context, pages } from '../support/record.ts';

const inLanguage = (language: string) => ({ ...context, messages: messagesFor(language) });

describe('words that were looked for are told as such', () => {
  it.each([
    ['en', '**Emmanuel Macron**: 5 quotations found with “army”'],
    ['fr', '**Emmanuel Macron**\u00a0: 5 citations trouvées avec «\u00a0army\u00a0»'],
    ['de', '**Emmanuel Macron**: 5 Zitate, gefunden mit „army“'],
    ['uk', '**Емманюель Макрон**: 5 цитат за запитом «army»'],
  ])('%s: %s', (language, content) => {
    const asked = ask('quote', { speaker: 'Macron', about: 'army' }, 0, inLanguage(language));
    expect(asked.message.content).toBe(content);
  });

  it('without a speaker the count stands alone, and marks that were typed aren’t doubled', () => {
    const asked = ask('quote', { about: '"reassurance force"' });
    expect(asked.message.content).toBe('**3 quotations found with “reassurance force”**');
  });
});

describe('two of two are both', () => {
  it.each([
    ['en', 'both disputed', 'all of them disputed'],
    ['fr', 'toutes deux contestées', 'toutes contestées'],
    ['de', 'beide strittig', 'alle strittig'],
    ['uk', 'обидві спірні', 'усі спірні'],
  ])('%s: %s', (language, both, all) => {
    const { positions, timelines } = messagesFor(language);
    expect(positions.counted(2, 2, [])).toContain(both);
    expect(positions.counted(3, 3, [])).toContain(all);
    expect(positions.counted(3, 2, [])).not.toContain(both);
    const told = (events: number, disputed: number) => JSON.stringify(timelines.list('X', events, disputed));
    expect(told(2, 2)).toContain(both.replace('toutes deux contestées', 'tous deux contestés'));
    expect(told(3, 2)).not.toContain(both.split(' ')[0]);
  });
});

describe('whose deed it is', () => {
  it('a German line below a party’s name has its subject', () => {
    const shown = pages('position', { country: 'ukraine', as: 'text' }, inLanguage('de'))
      .map(({ message }) => message.content)
      .join('\n');
    expect(shown).toContain('Die Ukraine warf Russland vor');
    expect(shown).toContain('Die ukrainische Armee wies russische Behauptungen zurück');
    expect(shown).not.toMatch(/^(?:> |- )?(?:Warf|Wies|Hat|Behaupten|Erklärte|Einigten) /mu);
  });

  it.each([
    ['fr', 'locuteur non nommé'],
    ['de', 'Sprecher nicht genannt'],
    ['uk', 'мовця не названо'],
    ['en', 'no speaker named'],
  ])('%s: a party that accuses isn’t named as whoever did it: %s', (language, unnamed) => {
    const { text } = ask('ask', { question: 'Who struck Kherson?' }, 0, inLanguage(language));
    expect(text).toContain(unnamed);
    expect(text).not.toMatch(/auteur|автора|ohne Namen/u);
  });
});

describe('several quotations of a message', () => {
  const RIGHT = '“we do not need unanimity to do this” “Europe can defend itself”';
  const AMISS = '“now is the time for the lifting of sanctions” “Europe can defend itself”';

  it.each([
    ['en', '2 quotations found.', 'the most serious first'],
    ['fr', '2 citations trouvées.', 'le plus grave'],
    ['de', '2 Zitate gefunden.', 'der schwerste Fall'],
    ['uk', 'Знайдено 2 цитати.', 'найсерйозніший'],
  ])('%s: an order is told only where one is amiss', (language, found, first) => {
    const told = (text: string): string => ask('verify', { text }, 0, inLanguage(language)).message.content;
    expect(told(RIGHT)).toContain(found);
    expect(told(RIGHT)).not.toContain(first);
    expect(told(AMISS)).toContain(first);
  });
});

describe('a text in another language that only comes near', () => {
  it.each([
    ['en', 'the record’s words are in English'],
    ['fr', 'les propos du dossier sont en anglais'],
    ['de', 'Die Worte hier sind auf Englisch'],
    ['uk', 'у записах слова наведено англійською'],
  ])('%s: why it can’t be compared, and what is nearest', (language, reason) => {
    const text = 'Macron : « Nous avons besoin de l’unanimité pour faire cela »';
    const asked = ask('verify', { text }, 0, inLanguage(language));
    expect(asked.message.content).toContain(reason);
    expect(asked.text.replace(/\s+/gu, ' ')).toContain('we do not need unanimity to do this');
  });
});

describe('/who', () => {
  it.each(['en', 'fr', 'de', 'uk'])('%s: the office stands once, its days are marked as not the source’s', language => {
    const within = inLanguage(language);
    const asked = ask('who', { person: 'Rubio' }, 0, within);
    const [, office = ''] = asked.message.content.split('\n');
    const w = within.messages;
    expect(office).toContain(`${w.day('2025-01-21')}\\*`);
    const [embed] = asked.message.embeds;
    expect(embed?.footer?.text).toContain(w.replies.legend.date('AFP'));
    expect(embed?.footer?.text.split('*').length).toBe(2);
    expect(JSON.stringify(embed)).not.toMatch(/Secretary of State|secrétaire d’État|Außenminister|державний секретар/u);
  });

  it('what somebody said stands in the source’s order', () => {
    const places = pages('who', { person: 'Macron' }).flatMap(
      ({ page }) => page.items?.map(({ item }) => item.at.number) ?? [],
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBeGreaterThan(5);
  });

  it('of somebody silent the days are marked and explained too', () => {
    const { text } = ask('who', { person: 'Trump' });
    expect(text).toContain('since 20 January 2025*');
    expect(text).toContain('* date not in AFP’s text');
  });
});

it('a place that another paragraph names is cited by that one', () => {
  const { sentence } = ask('ask', { question: 'Where did the leaders meet?' });
  expect(sentence).toMatch(/Elysee Palace in Paris\u00a0¶6, .*\(AFP\u00a0¶1\)/u);
});
