/** Finds files of the package, whether its code runs from `src/` or as the build in `dist/`. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ROOT = dirname(createRequire(import.meta.url).resolve('#package.json'));

/** The absolute path of a file or folder, by its path from the package's root. */
export const packagePath = (...path: readonly string[]): string => join(ROOT, ...path);

/** The folder that holds the record, unless another one is configured. */
export const ownDataFolder = (): string => packagePath('data');
