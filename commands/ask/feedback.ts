/** "Not what I asked": counts the press by what was shown, keeps nothing else, and says what can be tried. */
import { defineButton } from '../../src/command.ts';
import { REASONS } from '../../src/reply/feedback.ts';
import { ways } from '../ask.ts';

export const feedback = defineButton({
  name: 'ask feedback',
  private: 'always',
  options: { reason: { kind: 'choice', choices: REASONS, required: true }, item: { kind: 'item' } },
  answer: ({ reason, item }, { messages: w }, { commands }) => ({
    kind: 'settings',
    lines: [[w.ask.counted]],
    links: ways(commands),
    feedback: { reason, item: item?.id },
  }),
});
