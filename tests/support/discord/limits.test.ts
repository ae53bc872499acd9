/** The loopback's strictness: what Discord refuses, with Discord's code and the field that is wrong. */
import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { DECLARATIONS } from '../sample.ts';
import { refuseCallback } from './callback-limits.ts';
import { refuseCommands } from './command-limits.ts';
import { errorBody, invalidForm, type Refusal } from './refusal.ts';

const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent } = InteractionType;
const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const row = (...components: object[]) => ({ type: 1, components });
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: id, ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more });
const field = { name: 'n', value: 'v' };

/** The refusal's code, then the fields that are wrong. */
const brief = (refusal: Refusal | undefined) =>
  refusal ? [refusal.code, ...refusal.fields.map(one => one.path.join('.'))].join(' ') : 'taken';

describe('a message that answers a command', () => {
  const refused: readonly (readonly [string, object, string])[] = [
    ['nothing to see', {}, '50006'],
    ['only spaces', { content: ' \n ' }, '50006'],
    ['content over 2,000', { content: x(2_001) }, '50035 data.content'],
    ['content over 2,000 in UTF-16 units', { content: '😀'.repeat(1_001) }, '50035 data.content'],
    ['11 embeds', { embeds: many(11, () => ({ title: 't' })) }, '50035 data.embeds'],
    ['an empty embed', { embeds: [{}] }, '50035 data.embeds.0.description'],
    ['a long title', { embeds: [{ title: x(257) }] }, '50035 data.embeds.0.title'],
    ['a long description', { embeds: [{ description: x(4_097) }] }, '50035 data.embeds.0.description'],
    ['26 fields', { embeds: [{ fields: many(26, () => field) }] }, '50035 data.embeds.0.fields'],
    ['a long field name', { embeds: [{ fields: [{ ...field, name: x(257) }] }] }, '50035 data.embeds.0.fields.0.name'],
    ['an empty field value', { embeds: [{ fields: [{ ...field, value: '' }] }] }, '50035 data.embeds.0.fields.0.value'],
    [
      'a long field value',
      { embeds: [{ fields: [{ ...field, value: x(1_025) }] }] },
      '50035 data.embeds.0.fields.0.value',
    ],
    ['a long footer', { embeds: [{ footer: { text: x(2_049) } }] }, '50035 data.embeds.0.footer.text'],
    ['a long author', { embeds: [{ author: { name: x(257) } }] }, '50035 data.embeds.0.author.name'],
    ['an author without name', { embeds: [{ author: {} }] }, '50035 data.embeds.0.author.name'],
    ['a colour out of range', { embeds: [{ title: 't', color: 0x1000000 }] }, '50035 data.embeds.0.color'],
    ['a link that is none', { embeds: [{ title: 't', url: 'javascript:1' }] }, '50035 data.embeds.0.url'],
    ['an instant that is none', { embeds: [{ title: 't', timestamp: 'noon' }] }, '50035 data.embeds.0.timestamp'],
    ['6,001 over all embeds', { embeds: [{ description: x(4_000) }, { description: x(2_001) }] }, '50035 data.embeds'],
    [
      '6,001 counting every part',
      {
        embeds: [
          {
            title: x(1),
            description: x(4_000),
            footer: { text: x(1_000) },
            author: { name: x(200) },
            fields: [{ name: x(200), value: x(600) }],
          },
        ],
      },
      '50035 data.embeds',
    ],
    ['6 rows', { components: many(6, i => row(button(`${i}`))) }, '50035 data.components'],
    ['a row without parts', { components: [row()] }, '50035 data.components.0.components'],
    [
      '6 buttons in a row',
      { components: [row(...many(6, i => button(`${i}`)))] },
      '50035 data.components.0.components',
    ],
    [
      'a button outside a row',
      { components: [button('a')] },
      '50035 data.components.0.type data.components.0.components',
    ],
    ['an empty custom_id', { components: [row(button(''))] }, '50035 data.components.0.components.0.custom_id'],
    ['a custom_id of 101', { components: [row(button(x(101)))] }, '50035 data.components.0.components.0.custom_id'],
    ['a custom_id twice', { components: [row(button('a')), row(button('a'))] }, '50035 data.components'],
    [
      'a long label',
      { components: [row(button('a', { label: x(81) }))] },
      '50035 data.components.0.components.0.label',
    ],
    [
      'a button without face',
      { components: [row(button('a', { label: '' }))] },
      '50035 data.components.0.components.0.label',
    ],
    [
      'an unknown style',
      { components: [row(button('a', { style: 9 }))] },
      '50035 data.components.0.components.0.style',
    ],
    [
      'a link button that is pressed',
      { components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
      '50035 data.components.0.components.0.custom_id',
    ],
    [
      'a link button without link',
      { components: [row({ type: 2, style: 5, label: 'Go' })] },
      '50035 data.components.0.components.0.url',
    ],
    ['a select beside a button', { components: [row(select(), button('a'))] }, '50035 data.components.0.components'],
    [
      'a select without options',
      { components: [row(select({ options: [] }))] },
      '50035 data.components.0.components.0.options',
    ],
    [
      'the same option twice',
      { components: [row(select({ options: many(2, () => ({ label: 'a', value: 'a' })) }))] },
      '50035 data.components.0.components.0.options',
    ],
    [
      'a long placeholder',
      { components: [row(select({ placeholder: x(151) }))] },
      '50035 data.components.0.components.0.placeholder',
    ],
    ['a flag that cannot be set', { content: 'a', flags: 1 }, '50035 data.flags'],
    ['components v2', { content: 'a', flags: 1 << 15 }, '50035 data.flags'],
    [
      'an unknown kind of mention',
      { content: 'a', allowed_mentions: { parse: ['me'] } },
      '50035 data.allowed_mentions.parse.0',
    ],
    [
      'mentions given twice over',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['281904713105276928'] } },
      '50035 data.allowed_mentions.users',
    ],
    ['content that is no text', { content: 7, embeds: [{ title: 't' }] }, '50035 data.content'],
  ];
  it.each(refused)('%s', (_, data, outcome) => {
    expect(brief(refuseCallback({ type: 4, data }, ApplicationCommand))).toBe(outcome);
  });

  const taken: readonly (readonly [string, object])[] = [
    ['content of 2,000', { content: x(2_000) }],
    ['6,000 over all embeds', { embeds: [{ description: x(4_000) }, { description: x(2_000) }] }],
    ['10 embeds', { embeds: many(10, () => ({ title: x(256) })) }],
    [
      '5 rows of 5',
      { content: 'a', components: many(5, r => row(...many(5, i => button(`${r}/${i}`, { label: x(80) })))) },
    ],
    ['a private one', { content: 'a', flags: 64, allowed_mentions: { parse: [] } }],
    ['a select', { content: 'a', components: [row(select({ placeholder: x(150) }))] }],
    ['a link', { content: 'a', components: [row({ type: 2, style: 5, label: 'Go', url: 'https://example.org/a' })] }],
  ];
  it.each(taken)('%s is taken', (_, data) => {
    expect(brief(refuseCallback({ type: 4, data }, ApplicationCommand))).toBe('taken');
  });
});

describe('other answers', () => {
  const choice = { name: 'n', value: 'v' };
  const rows: readonly (readonly [string, InteractionType, unknown, string])[] = [
    ['an edit that answers a command', ApplicationCommand, { type: 7, data: { content: 'a' } }, '50035 type'],
    [
      'a message that answers a completion',
      ApplicationCommandAutocomplete,
      { type: 4, data: { content: 'a' } },
      '50035 type',
    ],
    ['choices that answer a button', MessageComponent, { type: 8, data: { choices: [] } }, '50035 type'],
    ['no answer at all', ApplicationCommand, undefined, '50035 type'],
    [
      'an edit that turns private',
      MessageComponent,
      { type: 7, data: { content: 'a', flags: 64 } },
      '50035 data.flags',
    ],
    ['an edit without data', MessageComponent, { type: 7 }, '50035 data'],
    ['an edit of one part', MessageComponent, { type: 7, data: { content: 'a' } }, 'taken'],
    ['a message after a press', MessageComponent, { type: 4, data: { content: 'a', flags: 64 } }, 'taken'],
    [
      '26 choices',
      ApplicationCommandAutocomplete,
      { type: 8, data: { choices: many(26, () => choice) } },
      '50035 data.choices',
    ],
    ['25 choices', ApplicationCommandAutocomplete, { type: 8, data: { choices: many(25, () => choice) } }, 'taken'],
    ['no choices', ApplicationCommandAutocomplete, { type: 8, data: { choices: [] } }, 'taken'],
    [
      'a nameless choice',
      ApplicationCommandAutocomplete,
      { type: 8, data: { choices: [{ ...choice, name: '' }] } },
      '50035 data.choices.0.name',
    ],
    [
      'a long name',
      ApplicationCommandAutocomplete,
      { type: 8, data: { choices: [{ ...choice, name: x(101) }] } },
      '50035 data.choices.0.name',
    ],
    [
      'a long value',
      ApplicationCommandAutocomplete,
      { type: 8, data: { choices: [{ ...choice, value: x(101) }] } },
      '50035 data.choices.0.value',
    ],
  ];
  it.each(rows)('%s', (_, interaction, body, outcome) => {
    expect(brief(refuseCallback(body, interaction))).toBe(outcome);
  });
});

describe('a list of commands', () => {
  const one = (more: object) => [{ name: 'a', description: 'd', ...more }];
  const option = (more: object = {}) => ({ type: 3, name: 'o', description: 'd', ...more });
  const rows: readonly (readonly [string, unknown, string])[] = [
    ['the sample', DECLARATIONS, 'taken'],
    ['no list', {}, '50035 '],
    ['101 commands', many(101, i => ({ name: `c${i}`, description: 'd' })), '50035 '],
    ['the same name twice', [...one({}), ...one({})], '50035 '],
    ['a name with a space', one({ name: 'a b' }), '50035 0.name'],
    ['a name in capitals', one({ name: 'Quote' }), '50035 0.name'],
    ['a name of 33', one({ name: x(33) }), '50035 0.name 0.name'],
    ['no description', one({ description: '' }), '50035 0.description'],
    ['a long description', one({ description: x(101) }), '50035 0.description'],
    ['an unknown locale', one({ name_localizations: { ar: 'a' } }), '50035 0.name_localizations.ar'],
    ['a localised name in capitals', one({ name_localizations: { de: 'Zitat' } }), '50035 0.name_localizations.de'],
    ['26 options', one({ options: many(26, i => option({ name: `o${i}` })) }), '50035 0.options'],
    ['an option twice', one({ options: [option(), option()] }), '50035 0.options'],
    [
      'an option twice in one language',
      one({ options: [option({ name_localizations: { fr: 'p' } }), option({ name: 'p' })] }),
      '50035 0.options',
    ],
    [
      'a required option after others',
      one({ options: [option(), option({ name: 'p', required: true })] }),
      '50035 0.options.1',
    ],
    ['an option of no type', one({ options: [{ name: 'o', description: 'd' }] }), '50035 0.options.0.type'],
    [
      '26 choices',
      one({ options: [option({ choices: many(26, i => ({ name: `${i}`, value: `${i}` })) })] }),
      '50035 0.options.0.choices',
    ],
    [
      'completion and choices',
      one({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
      '50035 0.options.0',
    ],
    ['completion of a flag', one({ options: [option({ type: 5, autocomplete: true })] }), '50035 0.options.0'],
    ['too long a text', one({ options: [option({ max_length: 6_001 })] }), '50035 0.options.0.max_length'],
    ['subcommands', one({ options: [option({ type: 1, options: [option()] })] }), 'taken'],
    [
      'a subcommand beside an option',
      one({ options: [option({ type: 1 }), option({ name: 'p' })] }),
      '50035 0.options.1.type',
    ],
    [
      'a subcommand of a subcommand',
      one({ options: [option({ type: 1, options: [option({ type: 1 })] })] }),
      '50035 0.options.0.options.0.type',
    ],
    ['a subcommand without a description', one({ options: [{ type: 1, name: 'o' }] }), '50035 0.options.0.description'],
    [
      'an unknown kind of channel',
      one({ options: [option({ type: 7, channel_types: [21] })] }),
      '50035 0.options.0.channel_types.0',
    ],
    ['an unknown context', one({ contexts: [3] }), '50035 0.contexts.0'],
    ['no place to install', one({ integration_types: [] }), '50035 0.integration_types'],
    [
      'over 8,000 characters in one language',
      one({
        options: many(25, i =>
          option({
            name: `o${i}`,
            choices: many(4, c => ({ name: x(50), value: `${x(25)}${c}`, name_localizations: { de: x(60) } })),
          }),
        ),
      }),
      '50035 0',
    ],
    ['a command in a message’s menu', [{ type: 3, name: 'Check this quote' }], 'taken'],
    [
      'one with the name of a slash command',
      [
        { type: 3, name: 'quote' },
        { name: 'quote', description: 'd' },
      ],
      'taken',
    ],
    ['16 of them', many(16, i => ({ type: 3, name: `Check ${i}` })), '50035 '],
    ['two of one name', many(2, () => ({ type: 3, name: 'Check' })), '50035 '],
    ['one with a description', [{ type: 3, name: 'Check', description: 'd' }], '50035 0.description'],
    ['one with options', [{ type: 3, name: 'Check', options: [option()] }], '50035 0.options'],
    ['one with a name over 32', [{ type: 3, name: x(33) }], '50035 0.name'],
  ];
  it.each(rows)('%s', (_, body, outcome) => {
    const found = brief(refuseCommands(body));
    // Where the wrong value is repeated by every language, one naming is enough.
    expect([...new Set(found.split(' '))].join(' ')).toBe([...new Set(outcome.split(' '))].join(' '));
  });
});

it('an error body nests by field, as Discord has it', () => {
  const error = { path: ['data', 'embeds', 0, 'title'], code: 'C', message: 'm' };
  expect(errorBody(invalidForm([error, error]))).toEqual({
    code: 50_035,
    message: 'Invalid Form Body',
    errors: {
      data: {
        embeds: {
          0: {
            title: {
              _errors: [
                { code: 'C', message: 'm' },
                { code: 'C', message: 'm' },
              ],
            },
          },
        },
      },
    },
  });
});
