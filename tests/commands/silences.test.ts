/** A party that is silent in the first source and speaks in a second one: what the check asks for, and what answers then say. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { check, SOUND } from '../any-record/properties.ts';
import { copyWithAnswer, loadAnswered } from '../support/answered-record.ts';
import { type Asked, ask, context, NOW, pages } from '../support/record.ts';

const answered = { ...context, dossier: await loadAnswered() };
const within = (language: string) => ({
  ...answered,
  messages: ALL_MESSAGES.find(w => w.language === language) ?? expect.fail(language),
});
const fields = (asked: Asked) => asked.message.embeds.flatMap(embed => embed.fields ?? []);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');
const one = (id: string, of = answered) => ask('disputed one', { id }, 0, of);

describe('the check', () => {
  const work = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  afterAll(() => rmSync(work, { recursive: true }));

  it('lists at each silence what the party says in the second source, and the mend', async () => {
    const folder = join(work, 'heard');
    copyWithAnswer(folder, false);
    const { status, printed } = await check(['--data', folder], NOW);
    expect(status).toBe(1);
    const found = printed.split('\n').filter(line => line.includes('  silences  '));
    // The reporter's line on the silence, and the four disputes on which Russia isn't heard.
    expect(found).toHaveLength(5);
    for (const line of found)
      expect(line).toMatch(
        /“russia” counts as silent here, and said on the same topics: dpx-peace \(2025-03-30, \S+\), dpx-reply \(/u,
      );
    expect(printed).toContain(
      'as in “items: [dpx-peace, dpx-reply]”, or set it aside and say why, as in “aside: [{ item: dpx-peace, why: … }, { item: dpx-reply, why: … }]”.',
    );
    expect(printed).toContain('5 problems');
  });

  it('is content once each is linked or set aside', async () => {
    const folder = join(work, 'mended');
    copyWithAnswer(folder, true);
    expect(await check(['--data', folder], NOW)).toEqual(SOUND);
  });
});

describe('a side that was silent', () => {
  it('is heard once its item is linked: the question is disputed, and no longer one side’s', () => {
    const lines = pages('disputed', {}, answered).flatMap(asked => fields(asked).map(({ value }) => plain(value)));
    expect(lines).toContain('Zelensky: no (AFP ¶8) · Russia says so (DPX ¶1)');
    expect(lines).toContain('Ukraine accuses (AFP ¶22) · Russia not heard');
    expect(fields(one('d-peace'))[1]).toEqual({
      name: '🇷🇺 Russia says so · Dmitry Peskov',
      value:
        '-# Kremlin spokesman · said in Moscow, 30 March 2025\n- “We want peace, and we have never said otherwise”\u00a0· DPX\u00a0¶1',
      inline: true,
    });
    const cited = (of: typeof answered) => ask('cite', { id: 'no-peace', style: 'plain' }, 0, of).message.content;
    expect(cited(context)).toContain('(Only one side is heard: Does Russia want peace?)');
    expect(cited(answered)).toContain('(Disputed: Does Russia want peace?)');
  });

  it.each([
    [
      'en',
      'No statement on this in the record (1 source, 27 March 2025).',
      'No statement on this in the record (2 sources, 27–30 March 2025).',
    ],
    [
      'fr',
      'Aucune déclaration à ce sujet dans le dossier (1 source, 27 mars 2025).',
      'Aucune déclaration à ce sujet dans le dossier (2 sources, 27–30 mars 2025).',
    ],
    [
      'de',
      'Hier steht dazu keine Aussage (1 Quelle, 27. März 2025).',
      'Hier steht dazu keine Aussage (2 Quellen, 27.–30. März 2025).',
    ],
    [
      'uk',
      'У записах немає заяви про це (1 джерело, 27 березня 2025 року).',
      'У записах немає заяви про це (2 джерела, 27–30 березня 2025 року).',
    ],
  ])('in %s: where it still is, that is said of all the sources there are', (language, ofOne, ofTwo) => {
    const { messages } = within(language);
    expect(fields(one('d-kherson', { ...context, messages }))[1]?.value.replace(/\u00a0/gu, ' ')).toBe(ofOne);
    expect(plain(fields(one('d-kherson', within(language)))[1]?.value ?? '')).toBe(ofTwo);
    expect(fields(one('d-peace', within(language))).map(({ value }) => value)).not.toContain(ofTwo);
  });
});

describe('what a source reports of a silence', () => {
  it('is told as it stands, as long as the record has nothing from that party on it', () => {
    const { message } = ask('ask', { question: 'Has Russia answered the ceasefire offer?' });
    expect(message.content).toContain('Russia has so far failed to respond');
    expect(JSON.stringify(message)).not.toContain('as of 27 March 2025');
  });

  it.each([
    [
      'en',
      'Has Russia answered the ceasefire offer?',
      'Peskov said that Russia had answered Ukraine’s offer of a ceasefire, with questions of its own.',
      'as of 27 March 2025; words from Russia: 30 March 2025, DPX ¶2',
    ],
    [
      'fr',
      'La Russie a-t-elle répondu à l’offre de cessez-le-feu ?',
      'Peskov a dit que la Russie avait répondu à l’offre ukrainienne de cessez-le-feu, par des questions.',
      'à la date du 27 mars 2025 ; propos de la Russie : 30 mars 2025, DPX ¶2',
    ],
    [
      'de',
      'Hat Russland auf das Angebot einer Waffenruhe geantwortet?',
      'Peskow sagte, Russland habe auf das ukrainische Angebot einer Waffenruhe geantwortet, mit eigenen Fragen.',
      'Stand: 27. März 2025; Aussagen Russlands: 30. März 2025, DPX ¶2',
    ],
    [
      'uk',
      'Чи відповіла Росія на пропозицію припинення вогню?',
      'Пєсков сказав, що Росія відповіла на пропозицію України про припинення вогню, поставивши власні запитання.',
      'станом на 27 березня 2025 року; слова Росії: 30 березня 2025 року, DPX ¶2',
    ],
  ])('in %s: comes behind the party’s own words, and says of what day it is and where those stand', (...asked) => {
    const [language, question, reply, since] = asked;
    const told = ask('ask', { question }, 0, within(language));
    expect(plain(told.message.content)).toContain(reply);
    const lines = (of: Asked) => plain([of.message.content, ...fields(of).map(({ value }) => value)].join('\n'));
    const report = one('d-peace', within(language));
    expect(lines(report)).toContain(`(${since}) · AFP ¶21`);
    expect(plain(ask('cite', { id: 'no-answer', style: 'plain' }, 0, within(language)).message.content)).toContain(
      ` (${since}) — AFP`,
    );
  });

  it('wherever it is listed', () => {
    const since = '(as of 27 March 2025; words from Russia: 30 March 2025, DPX ¶2)';
    const listed = [
      ...pages('position about', { country: 'russia' }, answered),
      ...pages('source', { id: 'afp-paris' }, answered),
      ...pages('timeline', { day: '2025-03-27' }, answered),
      ...pages('ask', { question: 'Has Russia answered the ceasefire offer?' }, answered),
    ].map(({ text }) => plain(text).replace(/\s+/gu, ' '));
    const telling = listed.filter(text => text.includes('failed to respond'));
    expect(telling.length).toBeGreaterThan(2);
    for (const text of telling) expect(text).toContain(since);
  });
});
