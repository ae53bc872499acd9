/** Where the package lies, whether its code runs from `src/` or as the build has it in `dist/`. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const OWN = dirname(createRequire(import.meta.url).resolve('#package.json'));

/** A file or folder of the package, by its path from the top. */
export const packagePath = (...path: readonly string[]): string => join(OWN, ...path);

/** Where the record is, unless another folder is named. */
export const ownDataFolder = (): string => packagePath('data');

/** A file or folder that the build made. */
export const built = (name: string): string => packagePath('dist', name);
