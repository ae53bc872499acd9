/** Says what is covered, to whoever comes for the first time: the sources, what they're about, what can be asked. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../i18n/messages.ts';

/** Makes the welcome's sentences; of an empty record, what it's about alone. */
export function welcomeLines(dossier: Dossier, messages: Messages): readonly string[] {
  const { welcome: w } = messages;
  const sources = [...dossier.sources.values()].toSorted((a, b) => b.published.localeCompare(a.published));
  const [newest] = sources;
  const kinds = [...dossier.items.values()].map(item => item.kind);
  const count = (kind: string): number => kinds.filter(k => k === kind).length;
  if (!newest) return [w.about];
  const named = `${newest.outlet}, ${messages.day(newest.published)}`;
  const covers = sources.length === 1 ? w.coversOne(named) : w.coversSeveral(sources.length, named);
  return [`${covers} ${w.about}`, w.canAsk(count('quote'), count('statement'))];
}
