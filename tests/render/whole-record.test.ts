import {
  type APIComponentInMessageActionRow,
  ComponentType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { commands, findCommand } from '../../commands/index.ts';
import { STYLES } from '../../src/citations/cite.ts';
import { examplesOf } from '../../src/command.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { CUSTOM_ID_MAX, decode, encode, format } from '../../src/invocation.ts';
import type { Options } from '../../src/options.ts';
import { words } from '../../src/render/item.ts';
import type { PageButton } from '../../src/render/page.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { type Asked, context, dossier, pages } from '../support/record.ts';

type Input = Readonly<Record<string, string | boolean>>;

const people = [...dossier.people.keys()];
const topics = [...dossier.topics.keys()];
const parties = [...dossier.parties.keys()];
const days = [...dossier.views.saidOn.keys()];
const sources = [...dossier.sources.keys()];
const items = [...dossier.items.keys()];

/** Every combination of the options that take entries of the record, and some words. */
const QUESTIONS: readonly (readonly [string, readonly Input[]])[] = [
  ['quote', [{}, ...people.flatMap(speaker => [{ speaker }, ...topics.map(topic => ({ speaker, topic }))])]],
  [
    'quote',
    [
      ...topics.map(topic => ({ topic })),
      ...['peace', '"reassurance force"', 'x'.repeat(50), '-peace'].map(about => ({ about })),
    ],
  ],
  ['position', parties.flatMap(country => [{ country }, ...topics.map(topic => ({ country, topic }))])],
  [
    'timeline',
    [{}, ...topics.map(topic => ({ topic })), ...parties.map(country => ({ country })), ...days.map(day => ({ day }))],
  ],
  ['timeline', parties.flatMap(country => days.map(day => ({ country, day, private: true })))],
  ['compare', parties.flatMap(a => parties.filter(b => a < b).map(b => ({ a, b })))],
  ['compare', topics.flatMap(topic => ['russia', 'germany'].map(b => ({ a: 'ukraine', b, topic, private: true })))],
  ['disputed', [{}, ...topics.map(topic => ({ topic })), { private: true }]],
  ['source', [{}, ...sources.map(id => ({ id })), { private: true }]],
  ['cite', items.flatMap(id => STYLES.map(style => ({ id, style })))],
  ['help', [{}, ...commands.flatMap(({ name }) => [{ command: name }, { command: name, private: true }])]],
];

const CASES = QUESTIONS.map(([command, inputs]) => ({
  command,
  answers: inputs.flatMap(input => pages(command, input).map((asked, page) => ({ input, page, asked }))),
}));

const optionsOf = (name: string): Options | undefined => findCommand(name)?.options;

const idOf = ({ invocation, press }: Pick<PageButton, 'invocation' | 'press'>): string =>
  encode(invocation, optionsOf(invocation.command) ?? {}, press);
const pressable = ({ page }: Asked): readonly PageButton[] => [...page.buttons, ...(page.choose?.buttons ?? [])];

/** Lists the custom ids of a component: a button's own, or those of a menu's choices. */
function idsOf(component: APIComponentInMessageActionRow): readonly string[] {
  if (component.type === ComponentType.StringSelect) return component.options.map(o => o.value);
  return 'custom_id' in component ? [component.custom_id] : [];
}

/** Joins a page's text into one line. */
const flat = (asked: Asked): string => asked.text.replace(/\n\s*[|!]?\s*/g, ' ');

describe.each(CASES)('every page of /$command, over the whole record', ({ command, answers }) => {
  it('is a message that Discord takes', () => {
    for (const { input, page, asked } of answers) {
      const body = { type: InteractionResponseType.ChannelMessageWithSource, data: asked.message };
      expect(
        refuseCallback(body, InteractionType.ApplicationCommand),
        JSON.stringify({ command, input, page }),
      ).toBeUndefined();
    }
  });

  it('has buttons and choices whose ids are short and lead back to their own invocation', () => {
    for (const { asked } of answers) {
      const own = pressable(asked).map(idOf);
      for (const id of asked.message.components.flatMap(row => row.components).flatMap(idsOf)) {
        expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
        expect(own).toContain(id);
        const decoded = decode(id, optionsOf);
        expect(decoded && idOf(decoded)).toBe(id);
      }
    }
  });

  it('has buttons and choices that answer', () => {
    // The same link stands under many answers, and is followed once.
    const links = new Map(
      answers.flatMap(({ asked }) => pressable(asked).map(button => [idOf(button), () => asked.press(button.label)])),
    );
    for (const [id, go] of links) expect(go().kind, id).toBe('items');
  });

  it('says its first answer in one plain sentence', () => {
    for (const { asked } of answers.filter(a => a.asked.kind === 'nothing'))
      expect(asked.message.content).toMatch(/^Not in the record: /);
    for (const { asked } of answers) {
      expect(asked.message.content.length).toBeGreaterThan(20);
      expect(asked.message.content).not.toContain('\n');
    }
  });

  it('shows no item without its source, its conditions and its disputes', () => {
    for (const { asked } of answers) {
      const text = flat(asked);
      for (const item of [...dossier.items.values()].filter(i => text.includes(`· ${i.id} `))) {
        const disputes = dossier.views.disputesOf.get(item) ?? [];
        const must = [
          words(item, context.messages),
          `${item.source.outlet}, 27 March 2025, ${item.at.part} ${item.at.number} · ${item.id}`,
          ...disputes.map(d => `Disputed: ${d.question}`),
        ];
        for (const part of must) expect(text).toContain(part);
        for (const condition of item.conditions) expect(text.toLowerCase()).toContain(condition.toLowerCase());
      }
    }
  });

  it('holds no words between quotation marks that the record doesn’t hold as a quotation, a variant or a source’s words for when', () => {
    const known = new Set(
      [...dossier.items.values()].flatMap(i => [
        i.when.said,
        ...(i.kind === 'quote' ? [i.text, ...i.variants.map(v => v.text)] : []),
      ]),
    );
    const ours = [
      ...[...dossier.items.values()].flatMap(i => [i.note, i.when.note]),
      // What the help says of verifying, with an example of each mark.
      ...context.messages.verify.rules,
      ...commands.flatMap(examplesOf).map(format),
    ].join(' ');
    for (const { asked } of answers.filter(a => a.asked.kind === 'items')) {
      for (const [, quoted = ''] of flat(asked).matchAll(/“([^”]*)”/g))
        expect(known.has(quoted) || ours.includes(`“${quoted}”`), quoted).toBe(true);
    }
  });
});

/** Most inputs of a line of QUESTIONS that are asked in each other language: only the words around the items differ. */
const SAMPLE = 15;

function sampled(inputs: readonly Input[]): readonly Input[] {
  const step = Math.ceil(inputs.length / SAMPLE);
  return inputs.filter((_, i) => i % step === 0);
}

const FREE: typeof QUESTIONS = commands.map(c => [c.name, examplesOf(c).map(example => example.input)]);

describe.each(ALL_MESSAGES.filter(w => w !== context.messages).map(messages => [messages.language, messages] as const))(
  'in %s, over the whole record',
  (_, messages) => {
    it.each([...QUESTIONS, ...FREE])(
      'every page of /%s is a message that Discord takes, with live buttons',
      (command, inputs) => {
        for (const input of sampled(inputs)) {
          for (const asked of pages(command, input, { ...context, messages })) {
            const body = { type: InteractionResponseType.ChannelMessageWithSource, data: asked.message };
            expect(
              refuseCallback(body, InteractionType.ApplicationCommand),
              JSON.stringify({ command, input }),
            ).toBeUndefined();
            const ids = asked.message.components.flatMap(row => row.components).flatMap(idsOf);
            expect(new Set(ids)).toEqual(new Set(pressable(asked).map(idOf)));
          }
        }
      },
    );
  },
);
