/** All that was new in a posted edition: what its buttons ask for. */
import { ALL_NEWS, allNews } from '../../src/briefings/editions/all-news.ts';
import { defineButton } from '../../src/command.ts';
import { NAME_MAX, SHOWN } from '../../src/options.ts';

export const all = defineButton({
  name: ALL_NEWS,
  options: {
    since: { kind: 'day', required: true },
    ...SHOWN,
    news: { kind: 'text', max: NAME_MAX, required: true },
  },
  answer: ({ since, news }, context) => allNews(since.from, news, context),
});
