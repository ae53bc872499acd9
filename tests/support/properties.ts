/**
 * Property tests. Elsewhere each run draws anew, so that in time much is tried; where PROPERTY_SEED is set, as CI does, the
 * draw is always the same, so that what fails there is the change's doing and fails again. PROPERTY_RUNS sets how much the
 * tests draw that ask {@link runs}: `PROPERTY_RUNS=20000 npx vitest run tests/dossier/damaged.test.ts`.
 */
import fc from 'fast-check';

const seed = process.env['PROPERTY_SEED'];
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

/** How often a property is tried. @param usual where PROPERTY_RUNS doesn't say otherwise */
export const runs = (usual: number): number => Number(process.env['PROPERTY_RUNS'] ?? usual);

export { fc };
