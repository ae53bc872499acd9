/** The project's files, as those under deploy/ name them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param file from the project's folder */
export const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
export const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');
export const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
export const MAIN = 'dist/main.js';

/** The text with one thing changed. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no “${from}” to change`);
  return text.replace(from, to);
}
