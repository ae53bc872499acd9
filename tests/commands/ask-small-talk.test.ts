/** Holds what `/ask` says to greetings, to questions about the bot, and to languages that it doesn't read. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Topic } from '../../src/record/types.ts';
import { coverageOf } from '../../src/reply/welcome.ts';
import { ask, context, dossier } from '../support/record.ts';

const answered = (question: string): ReturnType<typeof ask> => ask('ask', { question });

describe('a greeting before a question', () => {
  it.each([
    'Grüß Gott, wer war denn der Gastgeber in Paris?',
    'Good evening everyone! Who hosted the Paris meeting?',
    'Bonsoir, qui a accueilli la réunion de Paris ?',
  ])('%s: is no part of it', question => {
    expect(answered(question).message.content).toMatch(/hosted the Paris meeting/);
  });
});

describe('small talk', () => {
  it.each([
    [
      'greeting',
      [
        'hi',
        'Hello!',
        'hey there',
        'good morning everyone',
        'hello bot',
        'yo what’s up',
        'Salut ! T’es qui ?',
        'Bonjour',
        'salut à tous',
        'Guten Tag',
        'Hallo zusammen',
        'Привіт!',
        'Добрий день',
      ],
    ],
    [
      'thanks',
      [
        'thx mate ur a legend',
        'merci beaucoup, bonne nuit !',
        'дякую, бот, ти найкращий',
        'thanks',
        'Thank you so much!',
        'hi, thanks',
        'merci beaucoup',
        'Vielen Dank',
        'дякую',
      ],
    ],
    [
      'about',
      [
        'help',
        'what can you do',
        'are you a real person or something else',
        'Привіт! Ти говориш українською?',
        'Bonjour ! Comment vous utilise-t-on ?',
        'Who are you?',
        'hi, what can you do?',
        'are you a bot?',
        'good bot',
        'хто ви такі',
        'how does this work',
        'que sais-tu faire ?',
        'Qui es-tu ?',
        'aide',
        'Was kannst du?',
        'Wer bist du?',
        'Hilfe',
        'Що ти вмієш?',
        'хто ти',
        'допоможи',
      ],
    ],
  ] as const)('%s', (talk, messages) => {
    for (const message of messages) {
      const { kind, message: reply, buttons, choices } = answered(message);
      expect(kind, message).toBe('answer');
      expect(reply.content, message).toBe(en.talk.replies[talk](coverageOf(context)));
      expect(reply.embeds).toEqual([]);
      expect(choices).toEqual([]);
      expect(buttons).toHaveLength(talk === 'about' ? 4 : 3);
    }
  });

  it.each([
    'hi, what did Macron say about unanimity?',
    'Hello! Who hosted the summit?',
    'thanks, and what about sanctions?',
    'can you help me with sanctions',
    'Bonjour, qu’a dit Scholz ?',
    'Was weißt du über Sanktionen?',
    'Що ти знаєш про санкції?',
  ])('%s is a question all the same', message => {
    const { text } = answered(message);
    for (const said of Object.values(en.talk.replies))
      expect(text.replace(/\s+/g, ' ')).not.toContain(said(coverageOf(context)));
  });

  it.each(ALL_MESSAGES.map(w => [w.locale, w] as const))(
    'every way on gives an answer, and is worded in the reader’s language: %s',
    (_, messages) => {
      const within = { ...context, messages };
      const { buttons, press, page } = ask('ask', { question: 'hi' }, 0, within);
      const [question = '', ...others] = buttons;
      expect(others).toEqual([messages.talk.ways.disputed, messages.talk.ways.inBrief(messages.day('2025-03-27'))]);
      expect(question).toContain(messages.replies.on(dossier.topics.get('sanctions') as Topic));
      expect(page.buttons[0]?.invocation).toMatchObject({ command: 'ask', input: { question } });
      for (const label of buttons) {
        const pressed = press(label);
        expect(['answer', 'items'], label).toContain(pressed.kind);
        expect(JSON.stringify(pressed.message.embeds), label).toContain('AFP');
      }
    },
  );

  it('who asks for help is led to it, too', () => {
    const { press } = answered('help');
    expect(['answer', 'items']).toContain(press(en.help.open).kind);
  });
});

describe('a question where all this is from', () => {
  const ASKED = [
    'which news agency is this from',
    'What’s your source?',
    'hi, who is the author of this article?',
    'What sources do you use?',
    'C’est tiré de quelle agence ?',
    'Quelles sont tes sources ?',
    'Was ist deine Quelle?',
    'Von welcher Nachrichtenagentur stammt das?',
    'Яке твоє джерело?',
    'З якого агентства ця новина?',
  ];

  it.each(ALL_MESSAGES.map(w => [w.locale, w] as const))(
    'is told the source and its day, in the reader’s language: %s',
    (_, messages) => {
      const [source] = dossier.sources.values();
      for (const question of ASKED) {
        const { message, buttons } = ask('ask', { question }, 0, { ...context, messages });
        const said = message.content.replace(/\s+/g, ' ');
        expect(said, question).toContain(source?.outlet);
        expect(said, question).toContain(messages.day(source?.published ?? '').replace(/\s+/g, ' '));
        expect(buttons).toHaveLength(3);
      }
    },
  );

  it.each([
    'What did the White House say, and what’s the source?',
    'Quelle est la position de la France ?',
    'are you a journalist?',
    'Which agency reported the strike on Kherson?',
  ])('is none: %s', question => {
    expect(answered(question).text.replace(/\s+/g, ' ')).not.toContain(en.talk.sources([...dossier.sources.values()]));
  });
});

describe('a language that isn’t read', () => {
  const UNREAD = [
    '¿Qué dijo Macron sobre las sanciones?',
    'Cosa ha detto Macron delle sanzioni?',
    'Co powiedział Macron o sankcjach?',
    'O que disse o Zelensky sobre a paz?',
    'Что сказал Макрон о санкциях?',
    'Кто был на саммите?',
    'Кто такой Макрон?',
    'Quando foi a cimeira de Paris?',
    'ماذا قال ماكرون؟',
    '马克龙说了什么？',
    'マクロンは何と言いましたか',
    'Wat zei Scholz over de sancties en wanneer was het?',
    'Какво каза Макрон за санкциите?',
  ];

  it.each(ALL_MESSAGES.map(w => [w.locale, w] as const))('is told which are, in the reader’s: %s', (_, messages) => {
    for (const question of UNREAD) {
      const { text, kind } = ask('ask', { question }, 0, { ...context, messages });
      expect(kind, question).not.toBe('answer');
      expect(text.replace(/\s+/g, ' '), question).toContain(messages.talk.unread.replace(/\s+/g, ' '));
    }
  });

  it('shows what is nearest, where a name is known', () => {
    expect(answered('Что сказал Макрон о санкциях?').message.embeds).toHaveLength(1);
  });

  it.each([
    'Що сказав Макрон про санкції?',
    'Про що говорили на саміті?',
    'Qui a parlé de la paix ?',
    'Was sagte Scholz?',
    'position of France',
    'Zelensky ceasefire',
    'asdf qwer',
    'Wer war in Paris?',
    'de quoi a parlé Macron',
    'sanctions',
  ])('%s is none', question => {
    expect(answered(question).text).not.toContain(en.talk.unread);
  });
});
