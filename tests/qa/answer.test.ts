import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import type { QuestionAnswer } from '../../src/qa/types.ts';
import { processorTime } from '../support/processor-time.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';

const ask = (question: string): QuestionAnswer => answerQuestion(question, dossier);

/** The id of the item that answers, or why none does. */
function outcome(question: string): string {
  const answer = ask(question);
  if (answer.kind === 'refusal') return answer.reason.kind;
  return answer.kind === 'answer' ? (answer.items[0]?.id ?? '') : answer.kind;
}

describe('a question that the record answers', () => {
  it.each([
    // Who
    ['Who hosted the meeting in Paris?', ['host']],
    ['Who called it a grave mistake?', ['mistake']],
    ['Who will lead the coalition of the willing?', ['joint-lead', 'co-pilot', 'action']],
    ['Qui a dit que l’Europe peut se défendre ?', ['prove-it']],
    ['Wer sagte, dass Europa sich verteidigen kann?', ['prove-it']],
    ['Хто сказав, що угода не буде простою?', ['not-simple']],
    // Where
    ['Where was the summit held?', ['ev-summit', 'host', 'consensus']],
    ['Where did Rubio speak?', ['ev-jamaica']],
    ['Où les dirigeants se sont-ils réunis ?', ['ev-summit', 'host', 'consensus']],
    ['Wo trafen sich die Staats- und Regierungschefs?', ['ev-summit', 'host', 'consensus']],
    ['Де зустрілися лідери?', ['ev-summit', 'host', 'consensus']],
    // When
    ['When was the Paris summit?', ['ev-summit']],
    ['When did Macron call Trump?', ['ev-call', 'call-told']],
    ['Quand a commencé la guerre ?', ['invaded', 'ev-invasion']],
    ['Wann begann der Krieg?', ['invaded', 'ev-invasion']],
    ['Коли розпочалося вторгнення?', ['invaded', 'ev-invasion']],
    // How many, how long
    ['How many leaders attended the summit?', ['attendance']],
    ['How many leaders were in Paris?', ['attendance']],
    ['How many leaders were there?', ['attendance']],
    ['Wie viele Staats- und Regierungschefs waren in Paris?', ['attendance']],
    ['How long has the war lasted?', ['invaded']],
    ['Combien de chefs d’État étaient présents ?', ['attendance']],
    ['Скільки глав держав приїхало?', ['attendance']],
    // What does X say about Y
    ['What did Zelensky say about Russia?', ['no-peace']],
    ['What did Downing Street say about sanctions?', ['clarity']],
    ['What did Kyiv’s president say about Europe?', ['prove-it', 'ev-post']],
    ['What does the British leader say about the peace process?', ['mobilising', 'clarity']],
    ['According to Scholz, what would lifting sanctions be?', ['mistake', 'no-sense']],
    ['Que dit le Premier ministre britannique sur les sanctions ?', ['clarity']],
    ['Was sagt Selenskyj über Russland?', ['no-peace']],
    ['Що сказав канцлер Німеччини про санкції?', ['mistake', 'no-sense']],
    // Yes or no
    ['Will the force replace the Ukrainian army?', ['no-keepers']],
    ['Did Ukraine strike energy sites?', ['denial', 'ru-claim', 'rejects', 'ev-reject']],
    ['Has Russia answered the ceasefire proposal?', ['no-answer']],
    ['Чи будуть війська миротворцями?', ['no-keepers']],
    // A few words
    ['starmer europe mobilising', ['mobilising']],
    ['naval truce', ['contours', 'ev-contours']],
    ['penalties against Moscow', ['clarity', 'ramp-up', 'consensus', 'mistake', 'no-sense']],
    // Typing errors
    ['unanimty', ['unanimity']],
    ['wat did starmr say abuot sanctons', ['clarity']],
    ['how meny leaders atended the pariss meeting', ['attendance']],
  ])('%s', (question, items) => {
    expect(items).toContain(outcome(question));
  });

  it('comes with at most four more, none twice', () => {
    const answer = ask('What does Macron say about the force?');
    if (answer.kind !== 'answer') throw new Error(answer.kind);
    expect(answer.items.length).toBeGreaterThan(1);
    expect(answer.items.length).toBeLessThanOrEqual(5);
    expect(new Set(answer.items).size).toBe(answer.items.length);
  });

  it('asked of somebody, is answered in that one’s words alone', () => {
    for (const [question, speaker] of [
      ['What did Zelensky say about peace?', 'zelensky'],
      ['What does Macron say about the army?', 'macron'],
      ['What did the US Secretary of State say about a deal?', 'rubio'],
    ] as const) {
      const answer = ask(question);
      const first = answer.kind === 'answer' ? answer.items[0] : undefined;
      const by = first?.kind === 'quote' || first?.kind === 'statement' ? first.by : undefined;
      expect(by?.kind === 'person' ? by.person.id : undefined).toBe(speaker);
    }
  });

  it('tells which typed name was read as which', () => {
    expect(ask('What did Makron say about the army?').interpretation.corrections).toEqual([
      { typed: 'Makron', as: dossier.people.get('macron') },
    ]);
    expect(ask('What did Macron say about the army?').interpretation.corrections).toEqual([]);
  });
});

describe('a question that asks for what an item leaves open', () => {
  it.each([
    'What exactly did Macron and Trump talk about on the phone?',
    'What are the Russian conditions Rubio was talking about?',
    'Which platform did Zelensky post on, X or Telegram?',
    'What time did the summit start?',
    'When was electricity restored in Kherson?',
    'Who will lead the delegation?',
    'Qui dirigera la délégation franco-britannique ?',
    'Did Trump attend the summit?',
  ])('%s', question => {
    expect(ask(question).kind).not.toBe('answer');
  });

  it('is answered where it asks for what the item says', () => {
    expect(['call-told', 'ev-call']).toContain(outcome('Did Macron and Trump speak on the phone before the summit?'));
    expect(outcome('What did Rubio say about Russia’s conditions?')).toBe('ru-terms');
  });
});

describe('a question who somebody is', () => {
  it.each([
    ['Who is Macron?', 'French President'],
    ['qui est Olaf Scholz ?', 'German Chancellor'],
    ['Хто такий Рубіо?', 'US Secretary of State'],
  ])('%s: by words that carry the office', (question, office) => {
    const answer = ask(question);
    const first = answer.kind === 'answer' ? answer.items[0] : undefined;
    const by = first?.kind === 'quote' || first?.kind === 'statement' ? first.by : undefined;
    expect(by?.kind === 'person' && by.office).toBe(office);
  });

  it('isn’t answered of somebody without words in the record', () => {
    expect(ask('Who is Donald Trump?').kind).toBe('nearest');
  });
});

describe('words credited to the wrong one', () => {
  it.each([
    ['Did Macron call it a grave mistake?', 'macron', 'mistake'],
    ['Did Zelensky say a deal won’t be simple?', 'zelensky', 'not-simple'],
    ['Did Trump say a deal won’t be simple?', 'trump', 'not-simple'],
    ['Did Starmer say we do not need unanimity?', 'starmer', 'unanimity'],
    ['Scholz said Europe can defend itself, right?', 'scholz', 'prove-it'],
    ['Macron a-t-il dit que c’était une grave erreur ?', 'macron', 'mistake'],
    ['Hat Scholz gesagt, dass ein Abkommen nicht einfach wird?', 'scholz', 'not-simple'],
    ['Чи сказав Макрон, що це груба помилка?', 'macron', 'mistake'],
  ])('%s', (question, asked, item) => {
    const answer = ask(question);
    expect(answer.kind === 'answer' && answer.items[0]?.id).toBe(item);
    expect(answer.kind === 'answer' && answer.credited?.asked.id).toBe(asked);
  });

  it.each(['Did Scholz call it a grave mistake?', 'Did Macron say that we do not need unanimity?'])(
    '%s is rightly credited',
    question => {
      const answer = ask(question);
      expect(answer.kind === 'answer' && answer.credited).toBeUndefined();
      expect(answer.kind).toBe('answer');
    },
  );
});

describe('a question that the record does not answer', () => {
  it.each([
    ['What did Putin say in Paris?', 'unheard', 'Putin'],
    ['what did putin say', 'unheard', 'putin'],
    ['What does NATO say about the force?', 'unheard', 'NATO'],
    ['What did Macron say about Gaza?', 'unmentioned', 'Gaza'],
    ['What did Jens Hansen say about sanctions?', 'unknown-name', 'Jens Hansen'],
    ['What did the Russian president say about peace?', 'unheard', 'Russian president'],
    ['Que dit Poutine de la trêve ?', 'unheard', 'Poutine'],
    ['Що сказав Путін у Парижі?', 'unheard', 'Путін'],
    ['What is Italy’s position?', 'unknown-country', 'IT'],
    ['Was ist die Position Polens?', 'unknown-country', 'PL'],
    ['Яка позиція Італії?', 'unknown-country', 'IT'],
  ])('%s: a name that it does not hold', (question, kind, name) => {
    const answer = ask(question);
    expect(answer.kind === 'refusal' && answer.reason).toMatchObject({
      kind,
      ...(kind !== 'unknown-country' && { name }),
    });
  });

  it.each([
    ['What did Starmer say about the Black Sea?', 'starmer', ['blacksea']],
    ['What did Scholz say about the reassurance force?', 'scholz', ['force']],
    ['What does Macron say about sanctions?', 'macron', ['sanctions']],
    ['What does Saudi Arabia say about the talks?', 'saudi', ['talks']],
    ['Que dit Macron sur les sanctions ?', 'macron', ['sanctions']],
    ['Was sagt Starmer zum Schwarzen Meer?', 'starmer', ['blacksea']],
    ['Що каже Стармер про Чорне море?', 'starmer', ['blacksea']],
  ])('%s: somebody silent on that topic', (question, who, topics) => {
    const answer = ask(question);
    const reason = answer.kind === 'refusal' ? answer.reason : undefined;
    expect(reason?.kind === 'silent' && reason.who.id).toBe(who);
    expect(reason?.kind === 'silent' && typeof reason.on === 'object' && reason.on.map(t => t.id)).toEqual(topics);
  });

  it.each([
    ['How many soldiers will Britain send?', ['no-number', 'off-topic']],
    ['Combien de soldats la France va-t-elle envoyer ?', ['no-number', 'off-topic']],
    ['Wie viele Soldaten schickt Großbritannien?', ['no-number', 'off-topic']],
    ['Скільки солдатів надішле Британія?', ['no-number', 'off-topic']],
    ['Where did Scholz give his briefing?', ['no-place', 'off-topic']],
    ['Who was killed in Kherson?', ['nearest']],
    ['weather in Kyiv tomorrow', ['nearest', 'off-topic']],
    ['What did Macron eat at the summit?', ['nearest', 'off-topic']],
    ['What did Trump say?', ['silent']],
    ['Does Germany send troops?', ['nearest']],
    ['How do I bake sourdough bread?', ['off-topic']],
    ['asdkjh qweoiu zxmcn', ['off-topic']],
    ['What time is it?', ['nearest']],
    ['???', ['no-words']],
    ['', ['no-words']],
  ])('%s', (question, kinds) => {
    expect(kinds).toContain(outcome(question));
  });

  it('offers at most three items as nearest, none twice', () => {
    const answer = ask('What did Starmer say about the Black Sea?');
    if (answer.kind !== 'refusal') throw new Error('answered');
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    expect(new Set(answer.nearest).size).toBe(answer.nearest.length);
  });
});

describe('any text', () => {
  it('has an answer, what comes nearest or a refusal, and the same one each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const answer = ask(text);
        expect(['answer', 'nearest', 'refusal']).toContain(answer.kind);
        expect(ask(text)).toEqual(answer);
      }),
      { numRuns: 150 },
    );
  });

  it('an answer to words of nobody’s is never a person’s own when another was asked', () => {
    const people = [...dossier.people.values()];
    const topics = [...dossier.topics.values()];
    for (const person of people) {
      for (const topic of topics) {
        const answer = ask(`What does ${person.name} say about ${topic.label.en}?`);
        if (answer.kind === 'refusal') continue;
        const [first] = answer.items;
        const by = first?.kind === 'quote' || first?.kind === 'statement' ? first.by : undefined;
        expect(by?.kind === 'person' && by.person).toBe(person);
      }
    }
  });

  it('is read in bounded time, however hostile', () => {
    const hostile = [
      'how many '.repeat(40),
      'a'.repeat(300),
      '"'.repeat(300),
      'що '.repeat(100),
      'Macron, said: who? '.repeat(16),
    ];
    for (const text of hostile) {
      const taken = processorTime(() => expect(['answer', 'refusal']).toContain(ask(text).kind));
      expect(taken).toBeLessThan(2_000);
    }
  });

  it('never gives a quotation to another than its speaker', () => {
    const asked = dossier.views.quotes.flatMap(quote =>
      [...dossier.people.values()].filter(person => person !== personOf(quote.by)).map(person => ({ quote, person })),
    );
    for (const { quote, person } of asked) {
      const answer = ask(`Did ${person.name} say “${quote.text}”?`);
      const first = answer.kind === 'answer' ? answer.items[0] : undefined;
      const by = first?.kind === 'quote' || first?.kind === 'statement' ? first.by : undefined;
      if (answer.kind !== 'answer' || by?.kind !== 'person' || by.person === person) continue;
      expect(answer.credited?.asked, quote.id).toBe(person);
    }
  });

  it('names whoever is silent, for every person and topic without an item', () => {
    const said = (id: string, topic: string): boolean =>
      [...dossier.items.values()].some(
        i =>
          (i.kind === 'quote' || i.kind === 'statement') &&
          i.by.kind === 'person' &&
          i.by.person.id === id &&
          i.topics.some(t => t.id === topic),
      );
    for (const person of dossier.people.values()) {
      for (const topic of dossier.topics.values()) {
        if (said(person.id, topic.id)) continue;
        const answer = ask(`What does ${person.name} say about ${topic.aliases.en[0] ?? topic.id}?`);
        expect([person.id, topic.id, answer.kind]).toEqual([person.id, topic.id, 'refusal']);
      }
    }
  });
});
