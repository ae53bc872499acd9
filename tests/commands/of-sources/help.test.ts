/** What a member sees of what is covered. */
import { describe, expect, test as it } from 'vitest';
import { screen } from '../../support/screens.ts';

describe('/help over several sources', () => {
  it('all, in en', async () => {
    expect(await screen('en', 'help')).toMatchInlineSnapshot(`
      "I answer **who said what on peace talks and a peace deal and on a ceasefire, 11–27 March 2025**.
      │ - /ask anything, in your own words
      │ - /quote what someone said
      │ - /position a country, by topic
      │ - /timeline a day, or the weeks around
      │ - /compare two countries
      │ - /disputed where sides differ
      │ - /verify is a quotation genuine?
      │ Every line names its speaker and its paragraph (¶) in the source. What isn’t in the record, I don’t answer.
      │ -# What you ask is not stored.
      │ ⎯ Sources: 5 texts, the newest by AFP, 27 March 2025
      [27 March in brief] [Privacy]
      [Help on a command, text, share ▾ /ask | /quote | /position | /timeline | /compare | /disputed | /source | /cite | /verify | /who | /quiz | /help | /briefing | /follow | As text | Share with everyone]"
    `);
  });

  it('all, in de', async () => {
    expect(await screen('de', 'help')).toMatchInlineSnapshot(`
      "Ich sage, **wer was zu den Friedensgesprächen und einem Friedensabkommen und zu einer Waffenruhe gesagt hat, 11.–27. März 2025**.
      │ - /fragen alles, in eigenen Worten
      │ - /zitat was jemand gesagt hat
      │ - /position ein Land, nach Themen
      │ - /chronik ein Tag oder die Wochen darum
      │ - /vergleichen zwei Länder
      │ - /strittig worin sich die Seiten widersprechen
      │ - /prüfen stimmt ein Zitat?
      │ Jede Zeile nennt, wer spricht, und ihren Absatz (¶) in der Quelle. Was hier nicht steht, beantworte ich nicht.
      │ -# Was Sie fragen, wird nicht gespeichert.
      │ ⎯ Quellen: 5 Texte, der neueste von AFP, 27. März 2025
      [27. März in Kürze]
      [Datenschutz]
      [Hilfe zu einem Befehl, Text … ▾ /ask (/fragen) | /quote (/zitat) | /position | /timeline (/chronik) | /compare (/vergleichen) | /disputed (/strittig) | /source (/quelle) | /cite (/zitieren) | /verify (/prüfen) | /who (/wer) | /quiz | /help (/hilfe) | /briefing | /follow (/folgen) | Als Text | Mit allen teilen]"
    `);
  });
});
