/** Who reads, in which languages, and what the bot offers in them. */
import type { About } from '../api.ts';
import { askAbout, type Problem } from './api-client.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import type { Asking } from './interactions.ts';

// What the page remembers from visit to visit: languages and colours. A browser that keeps nothing is fine.

type Key = 'locale' | 'guild-locale' | 'theme';

export function recall(key: Key): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: Key, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It holds until the page is left.
  }
}

export interface Session {
  readonly about: About;
  readonly catalogue: Catalogue;
  readonly asking: Asking;
}

/** The locale to begin with: the one chosen before, else the browser's, where it's offered; else the server's first. */
async function firstLocale(): Promise<string | Problem> {
  const about = await askAbout(recall('locale') ?? navigator.language);
  if ('problem' in about) return about;
  const wished = [recall('locale') ?? '', ...navigator.languages];
  const codes = about.locales.map(l => l.code);
  const found = wished.map(w => codes.find(c => c === w) ?? codes.find(c => c.split('-')[0] === w.split('-')[0]));
  return found.find(code => code !== undefined) ?? codes[0] ?? navigator.language;
}

/** @param guildLocale the server's language; the default one unless given */
export async function session(locale?: string, guildLocale?: string): Promise<Session | Problem> {
  // At once: whoever reloads the page before the server has answered has chosen all the same.
  if (locale !== undefined) remember('locale', locale);
  if (guildLocale !== undefined) remember('guild-locale', guildLocale);
  const reader = locale ?? (await firstLocale());
  if (typeof reader !== 'string') return reader;
  const about = await askAbout(reader);
  if ('problem' in about) return about;
  const server = guildLocale ?? recall('guild-locale') ?? about.locales[0]?.code ?? reader;
  const asking = { application: about.application.id, locale: reader, guildLocale: server };
  return { about, catalogue: catalogue(about.commands, reader), asking };
}
