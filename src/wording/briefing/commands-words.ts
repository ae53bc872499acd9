/** What the commands about briefings and following are called, and what is said of them where one is chosen. */
import type { CommandWords } from '../commands/words.ts';

/** A command's words by its name; the option names that it has. */
export interface SettingsWords {
  readonly 'briefing on': CommandWords<'channel' | 'time' | 'timezone' | 'topics' | 'countries' | 'quiet'>;
  readonly 'briefing preview': CommandWords<'channel'>;
  readonly 'briefing now': CommandWords<'channel'>;
  readonly 'briefing pause': CommandWords<'channel'>;
  readonly 'briefing resume': CommandWords<'channel'>;
  readonly 'briefing off': CommandWords<'channel'>;
  readonly 'briefing status': CommandWords<'channel'>;
  readonly 'briefing forget': CommandWords<never>;
  readonly follow: CommandWords<'topic' | 'country' | 'speaker' | 'time' | 'timezone' | 'stop'>;
}

/** Words for several commands that share their first word. */
export interface GroupsWords {
  readonly briefing: Pick<CommandWords<never>, 'about' | 'name'>;
}

/** The commands, and the first words that several share. */
export interface BriefingCommands {
  readonly settings: SettingsWords;
  readonly groups: GroupsWords;
}
