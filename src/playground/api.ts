/**
 * Defines the API between the playground's page and its server: JSON over HTTP on one loopback address. Types only; the two
 * sides import nothing else of each other.
 *
 * | | | |
 * | --- | --- | --- |
 * | `GET /` `/page.css` `/favicon.ico` `/page/NAME.js` `/fonts/NAME.woff2` | | the page; the fonts' names are in `assets.ts` |
 * | `GET /api/about?locale=fr` | | {@link About} |
 * | `POST /api/interactions` | the interaction as Discord would post it | {@link Outcome} |
 * | `POST /api/markdown` | {@link MarkdownAsked} | {@link MarkdownRead} |
 * | `GET /attachments/ID/NAME` | | a file of an answer |
 *
 * A refusal has a status from 400 on, and a {@link Refused} for its body.
 */
import type { APIApplicationCommand, APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import type { PlaygroundMessages } from '../i18n/playground-messages.ts';

/** What the page loads at start, and when the language changes. */
export interface About {
  /** The bot, as it signs its messages. */
  readonly application: { readonly id: string; readonly name: string };
  /** As Discord lists them with their localisations: slash commands (type 1) and those of a message's menu (type 3). */
  readonly commands: readonly APIApplicationCommand[];
  /** The languages offered, each named in itself; the first is the default. */
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  readonly phrases: PlaygroundMessages;
  /** The bot's own message, before anybody asks: what is covered, and examples on its buttons. */
  readonly welcome: Written;
}

/** A message of the bot's, with its texts read as Markdown. */
export interface Written extends MarkdownRead {
  readonly message: Required<Pick<APIMessage, 'content' | 'embeds' | 'components'>>;
}

/** The bot's answer to an interaction. */
export interface Outcome {
  /** What the bot gave Discord, unchanged. */
  readonly response: APIInteractionResponse;
  /** The answer's files, as Discord would list them on the message. */
  readonly attachments: readonly Attachment[];
  /**
   * {@link MarkdownRead.markdown} of all texts that Discord reads as Markdown: content, and embeds' titles,
   * descriptions and fields.
   */
  readonly markdown: Readonly<Record<string, readonly MarkdownNode[]>>;
}

/** A file of an answer. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** A picture's alternative text. */
  readonly description?: string;
  readonly content_type: string;
  /** In bytes. */
  readonly size: number;
  /** On the page's own address: `/attachments/…`. */
  readonly url: string;
  /** In pixels; for PNG files only. */
  readonly width?: number;
  readonly height?: number;
}

/** Texts to read as Markdown. */
export interface MarkdownAsked {
  readonly texts: readonly string[];
}

/** Texts read as Markdown. */
export interface MarkdownRead {
  /** The trees by the text that they were read from. */
  readonly markdown: Readonly<Record<string, readonly MarkdownNode[]>>;
}

/** A refusal. */
export interface Refused {
  /** Why, in plain words. */
  readonly problem: string;
}

/** A node of Discord's Markdown as a tree. Mentions of people and roles are text: the playground has nobody to mention. */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; readonly content: readonly MarkdownNode[] }
  /** In another language than the message, by its BCP 47 tag. */
  | { readonly type: 'foreign'; readonly lang: string; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'codeBlock';
      readonly text: string;
      readonly lang?: string;
      /** The same text, where words of it are in another language. */
      readonly content?: readonly MarkdownNode[];
    }
  | { readonly type: 'quote' | 'subtext'; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly MarkdownNode[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The first number of an ordered list; 1 for others. */
      readonly start: number;
      /** Each item's nodes; the last may be a list. */
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  /** `url` is http or https, always. */
  | { readonly type: 'link'; readonly url: string; readonly content: readonly MarkdownNode[] }
  | {
      readonly type: 'timestamp';
      /** Unix seconds. */
      readonly at: number;
      readonly style: TimestampStyle;
    }
  | { readonly type: 'emoji'; readonly text: string }
  /** A mention of a slash command, by its name in the declaration; of a subcommand with its group's. */
  | { readonly type: 'command'; readonly name: string }
  | { readonly type: 'channel'; readonly id: string };

/** Discord's styles of a timestamp. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';
