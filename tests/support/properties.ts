/**
 * Property tests. Elsewhere each run draws anew, so that in time much is tried; where PROPERTY_SEED is set, as CI does, the
 * draw is always the same, so that what fails there is the change's doing and fails again.
 */
import fc from 'fast-check';

const seed = process.env['PROPERTY_SEED'];
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

export { fc };
