/** What commands and options are called in a language that has names of its own for them. */
import type { CommandsWords, GroupsWords } from './en/commands.ts';

export interface ShownNames {
  /** As declared, and as Discord shows it in the language, where that's another name: "country (pays)", "/quote (/citation)". */
  option(name: string): string;
  command(name: string): string;
  /** Heads an option's own line: "country – pays". */
  optionHead(name: string): string;
}

export function shownNames(commands: CommandsWords, options: Readonly<Record<string, string>>): ShownNames {
  const named: Readonly<Record<string, { readonly name?: string }>> = { ...commands };
  const both = (name: string, own: string | undefined): string =>
    own === undefined || own === name ? name : `${name} (${own})`;
  return {
    option: name => both(name, options[name]),
    // What is said of briefings and following has their own names by `commandName`; titles of help have them as declared.
    command: name =>
      /^(briefing |follow$)/.test(name) ? `/${name}` : both(`/${name}`, `/${named[name]?.name ?? name}`),
    optionHead: name => [...new Set([name, options[name] ?? name])].join(' – '),
  };
}

// What a command about briefings is called.

/** As declared, and as Discord shows it in a language of its own: "/briefing on (/synthèse activer)". */
export function commandName(
  name: string,
  { commands, groups }: { readonly commands: CommandsWords; readonly groups: GroupsWords },
): string {
  const group = name.split(' ').length > 1 ? groups.briefing.name : undefined;
  const own = Object.entries(commands).find(([key]) => key === name)?.[1].name;
  return own === undefined ? `/${name}` : `/${name} (/${[...(group === undefined ? [] : [group]), own].join(' ')})`;
}
