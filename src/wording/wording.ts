/**
 * Every phrase that a member can read, as typed functions: a folder for each subject, with its interface and one file per
 * language, joined here into {@link Wording}. A phrase that one language lacks doesn't type-check. What the record says
 * (quotations, settings, statements) isn't wording: it's shown as it stands.
 */
import type { Language } from '../dossier/types.ts';
import type { AskWords } from './ask/words.ts';
import type { BriefingCommands } from './briefing/commands-words.ts';
import type { BriefingWords } from './briefing/settings-words.ts';
import type { EditionWords } from './briefing/words.ts';
import type { CommandsWords } from './commands/words.ts';
import type { DisputeWords } from './disputes/words.ts';
import type { HelpWords } from './help/words.ts';
import type { ItemWords } from './items/words.ts';
import type { PageWords } from './pages/words.ts';
import type { PictureWords } from './picture/words.ts';
import type { PlaygroundWords } from './playground/words.ts';
import type { PositionWords } from './positions/words.ts';
import type { QuotationWords } from './quotations/words.ts';
import type { RefusalWords } from './refusals/words.ts';
import type { SourceWords } from './sources/words.ts';
import type { TimelineWords } from './timeline/words.ts';
import type { VerifyWords } from './verify/words.ts';

/** Phrases that many answers share, or that one command alone has, stand side by side; larger sets have a name of their own. */
export interface Wording
  extends ItemWords,
    PageWords,
    RefusalWords,
    QuotationWords,
    PositionWords,
    TimelineWords,
    SourceWords,
    BriefingCommands {
  readonly language: Language;
  readonly commands: CommandsWords;
  readonly briefing: BriefingWords;
  readonly edition: EditionWords;
  readonly ask: AskWords;
  readonly contested: DisputeWords;
  readonly help: HelpWords;
  readonly verify: VerifyWords;
  readonly picture: PictureWords;
  readonly playground: PlaygroundWords;
}
