/** "Not what I asked": counts the press by what was shown, keeps nothing else, and says what can be tried. */
import { defineButton } from '../../src/command.ts';
import { REASONS } from '../../src/reply/feedback.ts';
import { waysIn } from '../../src/reply/ways-in.ts';

export const feedback = defineButton({
  name: 'ask feedback',
  private: 'always',
  options: { reason: { kind: 'choice', choices: REASONS, required: true }, item: { kind: 'item' } },
  answer: ({ reason, item }, context) => ({
    kind: 'settings',
    lines: [[context.messages.ask.counted]],
    links: waysIn(context),
    feedback: { reason, item: item?.id },
  }),
});
