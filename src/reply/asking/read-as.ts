/** Says which typed names were read as which. */
import type { Context } from '../../context.ts';
import type { Interpretation } from '../../qa/types.ts';
import { nameOf } from '../names.ts';

/** One sentence for each name that was read otherwise than it was typed. */
export const readAs = ({ corrections }: Interpretation, context: Context): readonly string[] =>
  corrections.map(({ typed, as }) => context.messages.ask.readAs(typed, nameOf(as, context)));
