/** The names by which people call the record's countries and bodies, in four languages, mean them wherever a country is asked for. */
import { describe, expect, it } from 'vitest';
import { answerNow, dossier } from '../support/record.ts';

const CALLED: Readonly<Record<string, readonly string[]>> = {
  france: ['France', 'la France', 'République française', 'Frankreich', 'Франція', 'Париж', 'Elysée-Palast'],
  uk: [
    ...['United Kingdom', 'the UK', 'Britain', 'Great Britain', 'England', 'Downing Street'],
    ...['Royaume-Uni', 'la Grande-Bretagne', 'Angleterre', 'l’Angleterre', 'Londres'],
    ...['Vereinigtes Königreich', 'Großbritannien', 'Grossbritannien', 'Briten'],
    ...['Велика Британія', 'Великобританія', 'Великобританії', 'Британія', 'Англія', 'Сполучене Королівство'],
  ],
  ukraine: ['Ukraine', 'the Ukraine', 'l’Ukraine', 'die Ukraine', 'Україна', 'Kiew', 'Київ'],
  russia: [
    ...['Russia', 'Russian Federation', 'Moscow', 'the Kremlin', 'Russie', 'Fédération de Russie', 'Moscou'],
    ...['Russland', 'Russische Föderation', 'Moskau', 'Росія', 'РФ', 'Російська Федерація', 'Кремль'],
  ],
  germany: [
    ...['Germany', 'Allemagne', 'l’Allemagne', 'RFA', 'Deutschland', 'BRD', 'Bundesrepublik'],
    ...['Німеччина', 'ФРН', 'Берлін'],
  ],
  us: [
    ...['United States', 'the US', 'USA', 'U.S.', 'America', 'White House', 'Washington'],
    ...['États-Unis', 'les Etats-Unis', 'USA', 'Amérique', 'l’Amérique', 'Maison-Blanche'],
    ...['Vereinigte Staaten', 'die USA', 'Amerika', 'Weißes Haus'],
    ...['Сполучені Штати', 'Штати', 'США', 'Америка', 'Білий дім'],
  ],
  saudi: ['Saudi Arabia', 'Arabie saoudite', 'l’Arabie saoudite', 'Saudi-Arabien', 'Саудівська Аравія', 'Riyad'],
  jamaica: ['Jamaica', 'Jamaïque', 'la Jamaïque', 'Jamaika', 'Ямайка'],
  europe: [
    ...['Europe', 'the Europeans', 'European allies', 'l’Europe', 'les Européens', 'alliés européens'],
    ...['Europa', 'europäische Staaten', 'europäische Verbündete', 'Європа', 'європейці', 'європейські країни'],
  ],
};

describe('what countries and bodies are called', () => {
  it('is listed here of each of the record’s', () => {
    expect(Object.keys(CALLED).toSorted()).toEqual([...dossier.parties.keys()].toSorted());
  });

  it.each(Object.entries(CALLED).flatMap(([id, names]) => names.map(name => [name, id] as const)))(
    '%s: %s',
    (name, id) => {
      const { invocation } = answerNow({ command: 'position', input: { country: name }, page: 0 });
      expect(invocation.input['country']).toBe(id);
    },
  );

  it.each(['EU', 'ЄС', 'European Union', 'Union européenne', 'NATO', 'Turkey', 'Türkei', 'Туреччина'])(
    '%s is none of them: whoever spoke isn’t called so in the record',
    name => {
      const { reply } = answerNow({ command: 'position', input: { country: name }, page: 0 });
      expect(reply.kind).toBe('nothing');
    },
  );
});
