import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import type { ComparisonPicture } from '../../../src/render/picture/picture.ts';
import { comparisons, depictedComparison, said } from './pictured.ts';

describe('what a comparison shows', () => {
  const find = (ids: readonly string[], topic?: string) => {
    const found = comparisons(en).find(
      ({ asked, topic: on }) =>
        on?.id === topic &&
        asked
          .map(({ id }) => id)
          .toSorted()
          .join() === ids.toSorted().join(),
    );
    if (!found) throw new Error(ids.join());
    return depictedComparison(found, en);
  };
  const column = (picture: ComparisonPicture, name: string): number =>
    picture.heads.findIndex(head => head.name === name || head.office?.includes(name));
  const row = (picture: ComparisonPicture, topic: string) => {
    const found = picture.rows.find(one => one.topic === topic);
    if (!found) throw new Error(topic);
    return found;
  };

  it('on one topic: its name on top, the speaker over each column, each fragment in its sentence', () => {
    const picture = find(['uk', 'germany'], 'sanctions');
    expect(picture.title).toBe('Sanctions on Russia');
    const [uk, germany] = [column(picture, 'British'), column(picture, 'German')];
    expect(picture.heads[uk]).toMatchObject({ name: 'Keir Starmer', office: 'British Prime Minister' });
    expect(picture.rows[0]?.topic).toBeUndefined();
    expect(picture.rows[0]?.cells[uk]?.said.map(said)[0]).toMatch(/^“There was complete clarity/);
    expect(picture.rows[0]?.cells[germany]?.said.map(said)).toEqual([
      'To lift sanctions on Russia without a truce would be a “grave mistake”',
      'To lift sanctions on Russia “makes no sense” without a truce',
    ]);
  });

  it('over all topics: at most four, the shared one first, a dispute named, a silence in words', () => {
    const picture = find(['ukraine', 'russia']);
    expect(picture.rows).toHaveLength(4);
    const [first] = picture.rows;
    expect(first).toMatchObject({ topic: 'Attacks on energy sites', disputed: 'disputed' });
    const russia = column(picture, 'Russia');
    expect(picture.heads[russia]?.office).toBe('no speaker named');
    expect(first?.cells[russia]?.silences).toEqual([
      'No answer to: Did Russia violate the energy deal by a strike on Kherson?',
    ]);
    expect(first?.cells[russia]?.said.map(said)).toEqual([
      expect.stringMatching(/^Ukraine’s army is said to have targeted/),
    ]);
    expect(row(picture, 'A ceasefire').cells[russia]).toEqual({ silences: ['Not heard in the record'], said: [] });
    expect(row(picture, 'Peace talks and a peace deal').cells[russia]?.silences).toEqual([
      'No answer to: Does Russia want peace?',
    ]);
    const [ukraine] = row(picture, 'Peace talks and a peace deal').cells.filter((_, i) => i !== russia);
    expect(ukraine?.said.map(said)[0]).toMatch(/^Zelensky: “everybody understood/);
  });

  it('marks the very statement that is disputed, where another beside it isn’t', () => {
    const picture = find(['us', 'ukraine']);
    const ceasefire = row(picture, 'A ceasefire').cells.flatMap(cell => cell.said);
    expect(ceasefire.map(one => [said(one).slice(0, 17), one.disputed])).toEqual(
      expect.arrayContaining([
        ['Claims that there', 'one side heard'],
        ['Has offered a 30-', undefined],
      ]),
    );
  });

  it('gives a date where it isn’t the source’s day, with whose it is', () => {
    const picture = find(['ukraine', 'russia']);
    const places = row(picture, 'A ceasefire').cells.flatMap(cell => cell.said.map(({ place }) => place));
    expect(places).toEqual(['¶21, 11\u00a0March*']);
    expect(picture.notes.join(' ')).toContain('* date not in AFP’s text; from Interfax-Ukraine, BBC');
  });

  it('shows each side’s own topics by turns where they share none', () => {
    const picture = find(['france', 'germany']);
    const silent = picture.heads.map((_, i) => picture.rows.map(one => one.cells[i]?.said.length === 0));
    for (const column of silent) expect(column).toContain(false);
    expect(picture.notes).toContain('And 1 more topic.');
  });

  it('shows an item once, and says under which topic the others of that row stand', () => {
    for (const comparison of comparisons(en).filter(({ topic }) => topic === undefined)) {
      const shown = comparison.drawn.rows.flatMap(one =>
        one.cells.flatMap(cell => cell.said.map(({ item }) => item.id)),
      );
      const filed = comparison.drawn.rows.flatMap(({ topic, cells }) =>
        cells.flatMap(cell => cell.said.filter(({ item }) => item.topics[0] === topic).map(({ item }) => item.id)),
      );
      expect(new Set(filed).size).toBe(filed.length);
      expect(shown.length).toBeGreaterThan(0);
    }
    const talks = row(find(['france', 'uk']), 'Peace talks and a peace deal');
    expect(talks.cells.map(cell => cell.silences)).toContainEqual(['See: Sanctions on Russia; The Paris summit']);
  });

  it('of one country: its flag beside its name, no column’s head, no others’ words', () => {
    const picture = find(['france']);
    expect(picture).toMatchObject({ title: 'France', flag: '🇫🇷', heads: [] });
    expect(picture.rows[0]?.cells[0]?.more).toBe('and 7 more');
    expect(find(['russia']).told).toBe('what was said, as told by AFP on 27 March 2025, no speaker named');
    expect(find(['germany'], 'sanctions').heads.map(({ name }) => name)).toEqual(['Olaf Scholz']);
  });
});
