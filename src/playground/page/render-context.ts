/** What drawing a message takes besides the message: whose words and language, and what its parts do. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import type { Press, Shown } from './interactions.ts';
import type { PopupItem } from './popup.ts';

export interface Drawing {
  readonly phrases: PlaygroundMessages;
  readonly locale: string;
  /** A command's name in the reader's language, with its slash where it has one. */
  named(command: string): string;
  press(shown: Shown, press: Press): void;
  dismiss(shown: Shown): void;
  /** What a message's menu offers. */
  menu(shown: Shown): readonly PopupItem[];
}
