/** `/disputed`: lists the questions on which the record's voices differ. Doesn't judge who is right. */
import { defineCommand } from '../src/command.ts';
import { SHOWN } from '../src/options.ts';
import { disputedQuestions } from '../src/reply/disputes.ts';

export const disputed = defineCommand({
  name: 'disputed',
  options: {
    topic: { kind: 'topic' },
    ...SHOWN,
  },
  examples: [{}, { topic: 'energy' }],
  answer: ({ topic }, context) => disputedQuestions(topic, context),
});
