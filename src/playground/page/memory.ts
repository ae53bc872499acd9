/** Remembers a reader's choices from visit to visit. */

/** What the browser stores from visit to visit. The page does without where it stores nothing. */
type Key = 'locale' | 'guild-locale' | 'theme' | 'keys';

/** Reads a stored choice. */
export function recall(key: Key): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a choice. */
export function remember(key: Key, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts until the page is left.
  }
}
