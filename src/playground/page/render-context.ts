/** Defines what drawing a message takes besides the message: the language, and what its buttons and menus do. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import type { Press } from './interactions.ts';
import type { ShownMessage } from './messages.ts';
import type { PopupItem } from './popup.ts';

/** The context of drawing messages. */
export interface RenderContext {
  readonly phrases: PlaygroundMessages;
  readonly locale: string;
  /** Names a command in the reader's language, a slash command with its slash. */
  named(command: string): string;
  /** Begins a command in the box, by its name in the declaration. */
  write(command: string): void;
  press(shown: ShownMessage, press: Press): void;
  dismiss(shown: ShownMessage): void;
  /** Lists the entries of a message's menu. */
  menu(shown: ShownMessage): readonly PopupItem[];
}
