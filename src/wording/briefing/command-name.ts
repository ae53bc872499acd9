/** What a command about briefings is called. */
import type { BriefingCommands } from './commands-words.ts';

/** As declared, and as Discord shows it in a language of its own: "/briefing on (/synthèse activer)". */
export function commandName(name: string, { groups, settings }: BriefingCommands): string {
  const group = name.split(' ').length > 1 ? groups.briefing.name : undefined;
  const own = Object.entries(settings).find(([key]) => key === name)?.[1].name;
  return own === undefined ? `/${name}` : `/${name} (/${[...(group === undefined ? [] : [group]), own].join(' ')})`;
}
