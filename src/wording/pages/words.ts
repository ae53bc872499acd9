/** What stands around an answer: its pages, its buttons, its picture and the question. */
import type { Day } from '../../dossier/types.ts';

export interface PageWords {
  asOf(day: Day): string;
  page(page: number, pages: number): string;
  nth(n: number, of: number): string;
  continued(heading: string): string;
  /** More was found than is shown. */
  capped(shown: number, found: number): string;
  readonly next: string;
  readonly previous: string;
  readonly share: string;
  /** Buttons that show an answer with a picture of it, and without. */
  readonly asPicture: string;
  readonly asText: string;
  /** In a picture's place: why there is none, and that the text says it all. */
  readonly pictureTooLong: string;
  readonly pictureOfNothing: string;
  /** At a terminal: the file that holds the picture. */
  readonly pictureAt: (path: string) => string;
  readonly pictureFailed: (reference: string) => string;
  /** Heads the words that were typed, where they stand under the answer. */
  readonly asked: string;
}
