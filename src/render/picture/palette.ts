/**
 * Colours. Text has a contrast of at least 4.5 on its ground (WCAG 2.2, 1.4.3); the three hues stay apart with the common
 * kinds of colour blindness, and none says anything that a shape or a word doesn't say too.
 */
export const PAPER = '#faf8f3';
export const WHITE = '#ffffff';
export const BAND = '#ebe6d8';
export const SILENT = '#e4e1d8';
export const DENSE = '#f3ecd9';
export const LINE = '#a8a394';
export const INK = '#17202a';
export const MUTED = '#4a5560';
export const BLUE = '#005a9c';
export const PALE = '#cfe0ee';
export const ORANGE = '#b34a00';
export const PLUM = '#9c3f78';
