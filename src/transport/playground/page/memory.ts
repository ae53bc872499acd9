/** What the page remembers from visit to visit: languages and colours. A browser that keeps nothing is fine. */

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
