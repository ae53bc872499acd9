import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { findCommand } from '../../commands/index.ts';
import { CUSTOM_ID_MAX, decode } from '../../src/invocation.ts';
import { words } from '../../src/render/item.ts';
import { refuseCallback } from '../support/discord/callback-limits.ts';
import { type Asked, context, dossier, pages } from '../support/record.ts';

type Input = Readonly<Record<string, string | boolean>>;

const people = [...dossier.people.keys()];
const topics = [...dossier.topics.keys()];
const parties = [...dossier.parties.keys()];
const days = [...dossier.views.saidOn.keys()];

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
];

const CASES = QUESTIONS.map(([command, inputs]) => ({
  command,
  answers: inputs.flatMap(input => pages(command, input).map((asked, page) => ({ input, page, asked }))),
}));

/** A page's own words, as one line. */
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

  it('has buttons whose ids are short, lead back to their own invocation, and answer', () => {
    for (const { asked } of answers) {
      const shown = asked.message.components.flatMap(row => row.components);
      for (const component of shown) {
        const id = 'custom_id' in component ? component.custom_id : '';
        expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
        const decoded = decode(id, name => findCommand(name)?.options);
        expect(asked.page.buttons).toContainEqual(
          expect.objectContaining({ invocation: decoded?.invocation, press: decoded?.press }),
        );
      }
      for (const label of asked.buttons) expect(asked.press(label).kind, `${command} ${label}`).toBe('items');
    }
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
          words(item, context.wording),
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
    const ours = [...dossier.items.values()].flatMap(i => [i.note, i.when.note]).join(' ');
    for (const { asked } of answers.filter(a => a.asked.kind === 'items')) {
      for (const [, quoted = ''] of flat(asked).matchAll(/“([^”]*)”/g))
        expect(known.has(quoted) || ours.includes(`“${quoted}”`), quoted).toBe(true);
    }
  });
});
