/** Switches a page between its colours. */
import { recall, remember } from './memory.ts';

const isDarkBySystem = matchMedia('(prefers-color-scheme: dark)');
const isDark = (): boolean =>
  (document.documentElement.dataset['theme'] ?? (isDarkBySystem.matches ? 'dark' : 'light')) === 'dark';

/** Restores the colours chosen before; called before anything is drawn. */
export function recallTheme(): void {
  const chosen = recall('theme');
  if (chosen !== undefined) document.documentElement.dataset['theme'] = chosen;
}

/** Makes a button the switch between dark and light. */
export function themeSwitch(dark: HTMLButtonElement): void {
  const showTheme = (): void => dark.setAttribute('aria-checked', String(isDark()));
  showTheme();
  isDarkBySystem.addEventListener('change', showTheme);
  dark.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
    showTheme();
  });
}
