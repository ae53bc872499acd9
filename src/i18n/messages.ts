/**
 * Every phrase that a member can read, as typed functions: a folder for each subject, with its interface and one file per
 * language, joined here into {@link Messages}. A phrase that one language lacks doesn't type-check. What the record says
 * (quotations, settings, statements) isn't wording: it's shown as it stands.
 */
import type { Language } from '../record/types.ts';
import type {
  AskWords,
  DisputeWords,
  ItemWords,
  PageWords,
  PositionWords,
  QuotationWords,
  RefusalWords,
  SourceWords,
  TimelineWords,
  VerifyWords,
} from './en/answers.ts';
import type { BriefingWords, EditionWords } from './en/briefings.ts';
import type { CommandsWords, GroupsWords } from './en/commands.ts';
import type { HelpWords, PictureWords } from './en/interface.ts';
import type { PlaygroundWords } from './playground-messages.ts';

/** Phrases that many answers share, or that one command alone has, stand side by side; larger sets have a name of their own. */
export interface Messages
  extends ItemWords,
    PageWords,
    RefusalWords,
    QuotationWords,
    PositionWords,
    TimelineWords,
    SourceWords {
  readonly language: Language;
  readonly commands: CommandsWords;
  /** Words for several commands that share their first word. */
  readonly groups: GroupsWords;
  readonly briefing: BriefingWords;
  readonly edition: EditionWords;
  readonly ask: AskWords;
  readonly contested: DisputeWords;
  readonly help: HelpWords;
  readonly verify: VerifyWords;
  readonly picture: PictureWords;
  readonly playground: PlaygroundWords;
}
