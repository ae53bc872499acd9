/** Fonts of the pictures. Nothing is smaller than 24 px at a width of 1,200: shown at 340 px wide, that is still read. */
import type { Font } from './marks.ts';

export const MIN_SIZE = 24;

export const TITLE: Font = { face: 'sans', size: 40, weight: 700 };
export const NAME: Font = { face: 'sans', size: 38, weight: 700 };
export const HEAD: Font = { face: 'sans', size: 30, weight: 700 };
export const LABEL: Font = { face: 'sans', size: 26, weight: 700 };
export const BODY: Font = { face: 'sans', size: 28, weight: 400 };
export const PLAIN: Font = { face: 'sans', size: 26, weight: 400 };
export const SMALL: Font = { face: 'sans', size: MIN_SIZE, weight: 400 };
export const CODE: Font = { face: 'sans', size: MIN_SIZE, weight: 700 };
