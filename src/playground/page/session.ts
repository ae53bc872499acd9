/** Loads what the page works with: the languages, and what the bot offers in them. */
import type { About } from '../api.ts';
import { askAbout, type Problem } from './api-client.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import type { InteractionContext } from './interactions.ts';
import { recall, remember } from './memory.ts';

/** What the page works with, in one pair of languages. */
export interface Session {
  readonly about: About;
  readonly catalogue: Catalogue;
  readonly context: InteractionContext;
}

/** Chooses the locale at start: the one chosen before, else the browser's, where it's offered; else the first that is. */
async function firstLocale(): Promise<string | Problem> {
  const about = await askAbout(recall('locale') ?? navigator.language);
  if ('problem' in about) return about;
  const wished = [recall('locale') ?? '', ...navigator.languages];
  const codes = about.locales.map(l => l.code);
  const found = wished.map(w => codes.find(c => c === w) ?? codes.find(c => c.split('-')[0] === w.split('-')[0]));
  return found.find(code => code !== undefined) ?? codes[0] ?? navigator.language;
}

/**
 * Loads a session.
 *
 * @param locale the reader's language; by default the one chosen before, or the browser's.
 * @param guildLocale the server's language; by default the one chosen before, or the reader's.
 */
export async function session(locale?: string, guildLocale?: string): Promise<Session | Problem> {
  // Stored at once, so that a reload before the server has answered doesn't lose the choice.
  if (locale !== undefined) remember('locale', locale);
  if (guildLocale !== undefined) remember('guild-locale', guildLocale);
  const reader = locale ?? (await firstLocale());
  if (typeof reader !== 'string') return reader;
  const about = await askAbout(reader);
  if ('problem' in about) return about;
  const server = guildLocale ?? recall('guild-locale') ?? reader;
  const context = { application: about.application.id, locale: reader, guildLocale: server };
  return { about, catalogue: catalogue(about.commands, reader), context };
}
