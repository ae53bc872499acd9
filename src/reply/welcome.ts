/** Says to whoever comes for the first time from which sources everything is. */
import type { Context } from '../context.ts';
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
