import { Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { dossier, NOW } from '../support/record.ts';
import { answerText as interact, NO_PAINTER } from '../support/services.ts';

const desk = {
  dossier,
  now: () => NOW,
  painter: NO_PAINTER,
  report: () => 'abc123',
  answered: () => {},
};

/** What a member in a German server gets who reads French. */
const told = (command: string, options: Readonly<Record<string, string>>) =>
  interact(
    commandPayload(
      command,
      Object.entries(options).map(([name, value]) => ({ name, value })),
      { locale: Locale.French, guildLocale: Locale.German },
    ),
    desk,
  );

describe('a slip', () => {
  const { unknownPerson, unknownTopic, badDay } = messagesFor('fr');

  it.each([
    ['a person that the record doesn’t know', 'quote', { speaker: 'Macrom' }, unknownPerson('Macrom')],
    ['a topic that it doesn’t have', 'quote', { topic: 'sanktions' }, unknownTopic('sanktions')],
    ['a date that can’t be read', 'timeline', { day: '27 Marhc' }, badDay('27 Marhc')],
  ])('of %s is told to the member alone, in their own language', async (_, command, options, says) => {
    const answer = await told(command, options as Record<string, string>);
    expect(answer).toMatchObject({ data: { flags: MessageFlags.Ephemeral } });
    expect(JSON.stringify(answer)).toContain(JSON.stringify(says).slice(1, -1));
  });

  it('is no slip where the record answers, or has nothing: others read that too', async () => {
    for (const speaker of ['Macron', 'Trump']) {
      const answer = await told('quote', { speaker });
      expect('data' in answer && answer.data && 'flags' in answer.data ? answer.data.flags : undefined).toBeUndefined();
    }
  });
});
