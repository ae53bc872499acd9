/** Tags a sentence's words by closed classes and by their form: names, verbs with a subject, and what stands between. */
import { NO_ADVERBS } from '../lexicon/closed.ts';
import { isCapital, type Token } from '../tokens.ts';
import { closedTag, isSmallWord } from './closed-tags.ts';
import { type Capitals, isNameAtStart, isSurname, joinsName } from './name-tags.ts';
import type { Tag } from './tag.ts';
import { isTime } from './time-tags.ts';
import { verbTag } from './verb-tags.ts';

const SIGNS: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ';': 'end',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '―': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Tags the tokens of a sentence, one for one. */
export function tagsOf(tokens: readonly Token[], capitals: Capitals): readonly Tag[] {
  const tags: Tag[] = [];
  for (const token of tokens)
    tags.push(token.kind === 'word' ? wordTag(token, tokens, tags, capitals) : signTag(token));
  return tags;
}

function signTag({ kind, text }: Token): Tag {
  if (kind === 'quote') return 'quote';
  return kind === 'stop' ? 'end' : (SIGNS[text] ?? 'other');
}

/** @param tags of the words before */
function wordTag(token: Token, tokens: readonly Token[], tags: readonly Tag[], capitals: Capitals): Tag {
  const index = tags.length;
  const before = tags.at(-1);
  const next = tokens[index + 1];
  if (isTime(tokens, index)) return token.possessive ? 'det' : 'time';
  if (joinsName(tokens, index, before)) return 'name';
  // "“We go,” Bells said": a capital behind a passage that closes with a comma opens no sentence.
  const isAfterComma = before === 'quote' && /,\s*$/u.test(tokens[index - 1]?.text ?? '');
  const opens = before === undefined || (before === 'quote' && !isAfterComma) || before === 'colon';
  if (isSurname(token, next, capitals)) return 'name';
  if (isCapital(token) && !isSmallWord(token) && (!opens || isNameAtStart(token, next, capitals))) return 'name';
  return closedTag(token, next, before) ?? verbTag(tokens, index, tags) ?? openTag(token);
}

function openTag({ lower }: Token): Tag {
  if (/^[\p{N}$€£]/u.test(lower)) return 'number';
  return /ly$/u.test(lower) && lower.length > 4 && !NO_ADVERBS.has(lower) ? 'adv' : 'noun';
}
