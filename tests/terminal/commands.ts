/** Defines commands for these tests: every kind of option, and nothing of the record. */
import { type Command, defineCommand } from '../../src/command.ts';

const answer = () => ({ kind: 'nothing', refusal: { reason: 'empty' }, says: '', nearest: [] }) as const;

export const COMMANDS: readonly Command[] = [
  defineCommand({
    name: 'quote',
    options: {
      speaker: { kind: 'person' },
      topic: { kind: 'topic' },
      about: { kind: 'text', max: 50 },
      private: { kind: 'flag', default: false },
    },
    answer,
  }),
  defineCommand({
    name: 'position',
    options: { topic: { kind: 'topic' }, country: { kind: 'party', required: true } },
    answer,
  }),
  defineCommand({
    name: 'timeline',
    options: {
      day: { kind: 'day' },
      from: { kind: 'day' },
      to: { kind: 'day' },
      private: { kind: 'flag', default: false },
    },
    answer,
  }),
];
