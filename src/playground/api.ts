/**
 * What the playground's page and its server say to each other, as JSON over HTTP on one loopback address. Types only:
 * both sides import them and nothing else of each other.
 *
 * | | | |
 * | --- | --- | --- |
 * | `GET /` `/page.css` `/favicon.ico` `/page/NAME.js` `/fonts/NAME.woff2` | | the page; the fonts' names are in `fonts.ts` |
 * | `GET /api/about?locale=fr` | | {@link About} |
 * | `POST /api/interactions` | the interaction as Discord would post it | {@link Outcome} |
 * | `POST /api/markdown` | {@link MarkdownAsked} | {@link MarkdownRead} |
 * | `GET /attachments/ID/NAME` | | a file of an answer |
 *
 * What can't be done comes with a status from 400 on, as {@link Refused}.
 */
import type { APIApplicationCommand, APIInteractionResponse } from 'discord-api-types/v10';
import type { PlaygroundMessages } from '../i18n/playground-messages.ts';

/** What the page needs to know before anything is asked. */
export interface About {
  /** The bot, as it signs its messages. */
  readonly application: { readonly id: string; readonly name: string };
  /** As Discord lists them with their localisations: slash commands (type 1) and those of a message's menu (type 3). */
  readonly commands: readonly APIApplicationCommand[];
  /** Best first; every one has an answer. */
  readonly examples: readonly Example[];
  /** The languages offered, each named in itself; the first is the default. */
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  readonly phrases: PlaygroundMessages;
  /** The record's day, in a sentence. */
  readonly asOf: string;
}

export interface Example {
  /** As a member would type it: `/quote speaker:Macron`. */
  readonly line: string;
  readonly command: string;
  /** By the options' names. */
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** The bot's answer to an interaction. */
export interface Outcome {
  /** What the bot gave Discord, unchanged. */
  readonly response: APIInteractionResponse;
  /** The answer's files, as Discord would list them on the message. */
  readonly attachments: readonly Attachment[];
  /** {@link MarkdownRead.markdown} of content, and of titles, descriptions and fields of embeds: what Discord reads as Markdown. */
  readonly markdown: Readonly<Record<string, readonly MarkdownNode[]>>;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** The text for those who don't see the picture. */
  readonly description?: string;
  readonly content_type: string;
  /** In bytes. */
  readonly size: number;
  /** On the page's own address: `/attachments/…`. */
  readonly url: string;
  /** In pixels, where the file is a picture that tells. */
  readonly width?: number;
  readonly height?: number;
}

export interface MarkdownAsked {
  readonly texts: readonly string[];
}

export interface MarkdownRead {
  /** The trees by the text that they were read from. */
  readonly markdown: Readonly<Record<string, readonly MarkdownNode[]>>;
}

export interface Refused {
  /** Why, in plain words. */
  readonly problem: string;
}

/** Discord's Markdown as a tree. Mentions stand as text: the playground has nobody to mention. */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'codeBlock'; readonly text: string; readonly lang?: string }
  | { readonly type: 'quote' | 'subtext'; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly MarkdownNode[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The first number of an ordered list. */
      readonly start: number;
      /** An item may end in a list of its own. */
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
  | { readonly type: 'emoji'; readonly text: string };

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';
