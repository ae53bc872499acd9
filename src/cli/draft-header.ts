/** Asks at a terminal for what a draft's header needs and the article doesn't tell. */
import type { Dossier } from '../dossier/dossier.ts';
import { sourcesOf } from '../ingest/fields/header.ts';
import { checkOptions } from '../ingest/read/options.ts';
import { isRefused, type Or, refuse } from '../ingest/read/refusal.ts';
import type { Article } from '../ingest/types.ts';
import type { Dialogue } from '../terminal/dialogue.ts';
import { printable } from '../text/sanitize.ts';

const ASKED = ['published', 'outlet', 'rights'] as const;
type Asked = (typeof ASKED)[number];

const QUESTIONS: Readonly<Record<Asked, string>> = {
  published: 'The day of publication, YYYY-MM-DD: ',
  outlet: 'Who published it (Enter leaves it open): ',
  rights: 'Who holds the rights, and what the record may take (Enter leaves it open): ',
};

/**
 * The article with the fields that were missing. Without its day of publication none is drafted: nearly every day in a draft
 * follows from that one.
 *
 * @param converse opens the conversation; absent where nobody can be asked
 */
export async function withHeader(
  article: Article,
  record: Dossier,
  converse: (() => Dialogue) | undefined,
): Promise<Or<{ readonly article: Article }>> {
  if (!converse) return article.published === undefined ? NO_DAY : { article };
  if (missingIn(article, record).length === 0) return { article };
  const dialogue = converse();
  try {
    let told = article;
    // The rights are those of the outlet's other texts: whether they are missing is known once the outlet is.
    for (let [next] = missingIn(told, record); next !== undefined; [next] = missingIn(told, record, next)) {
      const answer = await answerTo(next, dialogue);
      if (next === 'published' && answer === undefined) return NO_DAY;
      told = { ...told, ...(answer !== undefined && { [next]: answer }) };
    }
    return { article: told };
  } finally {
    dialogue.close();
  }
}

const NO_DAY = refuse(
  'The article doesn’t tell its day of publication, from which nearly every other day follows.',
  'Give it: --published YYYY-MM-DD.',
);

/** What isn't known, of what comes after a field that was asked for. */
function missingIn(article: Article, record: Dossier, after?: Asked): readonly Asked[] {
  const has = (field: Asked): boolean =>
    article[field] !== undefined ||
    (field === 'rights' && article.outlet !== undefined && sourcesOf(article.outlet, record).length > 0);
  return ASKED.slice(after === undefined ? 0 : ASKED.indexOf(after) + 1).filter(field => !has(field));
}

/** Asks until the answer makes sense. Without one it's left open. */
async function answerTo(field: Asked, dialogue: Dialogue): Promise<string | undefined> {
  for (;;) {
    const answer = (await dialogue.ask(QUESTIONS[field]))?.trim();
    if (answer === undefined || answer === '') return undefined;
    const checked = checkOptions({ [field]: answer });
    if (!isRefused(checked)) return checked.options[field];
    dialogue.say(printable(`${checked.refusal.message} ${checked.refusal.mend}`));
  }
}
