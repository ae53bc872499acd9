import { describe, expect, it } from 'vitest';
import { isAlike } from '../../../src/ingest/fields/spellings.ts';

describe('two spellings', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelensky', 'Zelenskyy'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Andriy Sybiha', 'Andrii Sybiga'],
    ['Dmitry Peskov', 'Dmitri Peskow'],
  ])('are one person’s: %s, %s', (one, other) => {
    expect(isAlike(one, other)).toBe(true);
    expect(isAlike(other, one)).toBe(true);
  });

  it.each([
    ['Ada Berg', 'Otto Berg'],
    ['Ada Berg', 'Ann Berg'],
    ['Ada Berg', 'Ada Bern'],
    ['Petra Zorn', 'Emil Zorn'],
    ['Tetiana Zasukha', 'Petro Zasukha'],
    ['Ada Berg', ''],
  ])('are two people’s: %s, %s', (one, other) => {
    expect(isAlike(one, other)).toBe(false);
    expect(isAlike(other, one)).toBe(false);
  });
});
