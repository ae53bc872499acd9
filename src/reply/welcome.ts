/** Says to whoever comes for the first time from which sources everything is. */
import type { Context } from '../context.ts';
import type { Coverage } from '../i18n/coverage.ts';
import { newestSourceFirst } from '../record/order.ts';
import type { Source } from '../record/types.ts';

/** The sources, the newest first. */
export const newestSources = ({ dossier }: Context): readonly Source[] =>
  [...dossier.sources.values()].toSorted(newestSourceFirst);

/** From where everything is, for a footer; nothing of a record without sources. */
export function sourcesLine(context: Context): { readonly footnote?: string } {
  const [newest, ...others] = newestSources(context);
  if (!newest) return {};
  const { help } = context.messages;
  const { outlet, published } = newest;
  return {
    footnote: others.length === 0 ? help.source(outlet, published) : help.sources(others.length + 1, outlet, published),
  };
}

/** Most topics that say what a record is about. */
const TOPICS_MAX = 2;

/** Says what the record covers. */
export function coverageOf({ dossier: { views } }: Context): Coverage {
  const topics = [...views.saidOf].toSorted(([, a], [, b]) => b.length - a.length).map(([topic]) => topic);
  const days = [...views.saidOn.keys()];
  const [from, to] = [days[0], days.at(-1)];
  return { topics: topics.slice(0, TOPICS_MAX), ...(from && to ? { days: { from, to } } : {}) };
}
