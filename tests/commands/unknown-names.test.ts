/** What nothing is called in the record is refused in one manner, and leads on. */
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/record/types.ts';
import { ask, context } from '../support/record.ts';

describe.each(LANGUAGES)('in %s', language => {
  const within = { ...context, messages: messagesFor(language) };

  it.each([
    ['who', 'person', 'Putin', within.messages.unknownPerson('Putin')],
    ['quote', 'speaker', 'Putin', within.messages.unknownPerson('Putin')],
    ['position', 'country', 'Narnia', within.messages.unknownParty('Narnia')],
    ['position', 'country', 'Turkey', within.messages.silentCountry(within.messages.region('TR'))],
    ['quote', 'topic', 'xyzzy', within.messages.unknownTopic('xyzzy')],
    ['cite', 'id', 'xyzzy', within.messages.unknownItem('xyzzy')],
    ['source', 'id', 'xyzzy', within.messages.unknownSource('xyzzy')],
  ])('/%s %s:%s says so and leads to what there is', (command, option, typed, says) => {
    const refused = ask(command, { [option]: typed, style: 'plain' }, 0, within);
    expect(refused).toMatchObject({ kind: 'nothing', sentence: says });
    expect(refused.buttons.length).toBeGreaterThan(0);
    for (const label of refused.buttons) expect(refused.press(label).kind, label).toBe('answer');
  });

  it('what may be mistyped is asked back', () => {
    const refused = ask('who', { person: 'Macrom' }, 0, within);
    const { unknownPerson, didYouMean } = within.messages;
    expect(refused.buttons).toHaveLength(1);
    expect(refused.sentence).toBe(`${unknownPerson('Macrom')} ${didYouMean(refused.buttons)}`);
  });

  it('a style that there isn’t: those that there are, the plain one first', () => {
    const refused = ask('cite', { id: 'mistake', style: 'APA' }, 0, within);
    expect(refused.kind).toBe('problem');
    const [first = ''] = refused.buttons;
    expect(refused.buttons).toHaveLength(5);
    expect(refused.press(first).message.content).toBe(
      ask('cite', { id: 'mistake', style: 'plain' }, 0, within).message.content,
    );
  });

  it('a topic typed for a day: the timeline of that topic', () => {
    const [label = ''] = ask('timeline', { day: 'sanctions' }, 0, within).buttons;
    expect(ask('timeline', { day: 'sanctions' }, 0, within).press(label).message).toEqual(
      ask('timeline', { topic: 'sanctions' }, 0, within).message,
    );
    expect(ask('timeline', { day: 'never' }, 0, within).buttons).toEqual([]);
  });

  it('help on no command: help', () => {
    const refused = ask('help', { command: 'nothing' }, 0, within);
    expect(refused).toMatchObject({ kind: 'problem', buttons: ['/help'] });
    expect(refused.press('/help').message).toEqual(ask('help', {}, 0, within).message);
  });
});

it.each([
  ['en', 'Nobody called “Putin” speaks in the record.'],
  ['fr', 'Personne du nom de «\u00a0Putin\u00a0» ne s’exprime dans le dossier.'],
  ['de', 'Niemand namens „Putin“ kommt hier zu Wort.'],
  ['uk', 'Ніхто на ім’я «Putin» у записах не висловлюється.'],
] as const)('%s: %s', (language, says) => {
  const asked = ask('who', { person: 'Putin' }, 0, { ...context, messages: messagesFor(language) });
  expect(asked.message.content).toBe(`**${says}**`);
});
