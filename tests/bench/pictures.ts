/** Pictures: how long they take, and what they cost those who ask for none. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DrawnPictures } from './draw-pictures.ts';
import { mebibytes, median, milliseconds, percentile } from './numbers.ts';
import { type Aim, section, verdict } from './table.ts';

const HELD_UP: Aim = { most: 20, shown: '20 ms' };

export function measurePictures(progress: (text: string) => void): Promise<DrawnPictures> {
  progress('pictures');
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(new URL('draw-pictures.js', import.meta.url)));
    child.once('message', report => done(report as DrawnPictures));
    child.once('error', fail);
    child.once('exit', status => fail(new Error(`drawing pictures ended with status ${status}`)));
  });
}

export function picturesSection({ first, later, kept, idle, loading, together, rss }: DrawnPictures): string {
  const times = (what: string, ms: readonly number[]): readonly string[] => [
    what,
    milliseconds(median(ms)),
    milliseconds(percentile(ms, 1)),
    ...verdict(0, undefined),
  ];
  const delays = (what: string, { p99, longest }: typeof idle, aim?: Aim): readonly string[] => [
    `event loop held up, ${what} (p99)`,
    milliseconds(p99),
    milliseconds(longest),
    ...verdict(p99, aim),
  ];
  const memory = (what: string, bytes: number): readonly string[] => [
    `memory, ${what}`,
    mebibytes(bytes),
    bytes === rss.without ? '–' : `+${mebibytes(bytes - rss.without)}`,
    ...verdict(0, undefined),
  ];
  const note =
    'From the words to the PNG. The first picture loads the library and its faces. One after another, but for the last of the delays, where all are asked for at once.';
  return section(
    'Pictures',
    note,
    ['what', 'median', 'longest', 'aim', ''],
    [
      times('the first picture', [first]),
      ...Object.entries(later).map(([kind, ms]) => times(`a ${kind}`, ms)),
      times('a picture painted before', kept),
      delays('nothing to do', idle),
      delays('first picture', loading),
      delays(`${together.pictures} pictures in ${milliseconds(together.took)}`, together, HELD_UP),
      memory('the record alone', rss.without),
      memory('after the first picture', rss.first),
      memory('after all', rss.all),
    ],
  );
}
