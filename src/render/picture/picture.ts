/** A picture of an answer, worded and ready to be laid out: everything it says, in roles, and no positions yet. */

interface PictureBase {
  /** File name without its ending: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** The whole content as text, at most 1,024 characters: what a screen reader reads instead of the picture. */
  readonly alt: string;
}
