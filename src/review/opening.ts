/** Reads a draft with its text and its list of steps, and brings the three together. */
import { readFile } from 'node:fs/promises';
import { readSourceText, readText } from '../dossier/folder.ts';
import { asideOf, putInPlace } from '../lib/durable-files.ts';
import type { Problem } from '../record/draft.ts';
import { valueAt } from '../record/shape.ts';
import type { RawText } from '../record/source-text.ts';
import { SOURCE_FORMS, type SourceForm } from '../record/types.ts';
import { type ArticleLine, articleOf, type Stretch, uncovered } from './article.ts';
import { type Editable, editable } from './document.ts';
import { type Item, isVerbatim, itemsOf } from './items.ts';
import { addStep, fingerprintOf, type Progress, readJournal } from './journal.ts';
import { workingText } from './working.ts';

/** A draft as it stands. */
export interface ReviewState {
  /** The path of its file. */
  readonly path: string;
  /** The file's text, byte for byte. */
  readonly raw: string;
  /** The draft as YAML throughout. */
  readonly draft: Editable;
  /** The text of the article as read. */
  readonly source: RawText;
  readonly form: SourceForm;
  readonly article: readonly ArticleLine[];
  readonly items: readonly Item[];
  /** The item that is looked at next; absent once none is left. */
  readonly next?: Item;
  /** Passages in quotation marks that no item has. */
  readonly loose: readonly Stretch[];
  /** How many steps can be undone. */
  readonly undoable: number;
}

/** The files that belong to a draft: its text beside it, and its steps. */
export const filesOf = (path: string): { readonly text: string; readonly journal: string } => {
  const base = path.replace(/\.yaml$/u, '');
  return { text: `${base}.txt`, journal: `${base}.review.jsonl` };
};

/** A draft that was read, with what was done to it. */
export interface Loaded {
  readonly state: ReviewState;
  readonly progress: Progress;
}

/**
 * Reads a draft where it was left.
 *
 * @param known what it was before: where nothing differs it stays so
 * @param parsed the YAML that the file is thought to hold now
 */
export async function load(
  path: string,
  known?: Loaded,
  parsed?: Editable,
): Promise<Loaded | { readonly problems: readonly Problem[] }> {
  const files = filesOf(path);
  const read = await readText(path, path);
  if (!read || 'problem' in read) return { problems: [read?.problem ?? absent(path, 'draft')] };
  const text = await readSourceText(files.text);
  if (!text || 'problem' in text) return { problems: [text?.problem ?? absent(files.text, 'text of the article')] };
  const { raw, progress } = await reconciled(path, read.text);
  const isKnown = raw === known?.state.raw && progress.steps.length === known.progress.steps.length;
  if (known && isKnown && text.sourceText.sha256 === known.state.source.sha256) return known;
  const working = workingText(raw.replaceAll('\r\n', '\n'));
  const draft = parsed?.text === working ? parsed : editable(path, working);
  if ('problems' in draft) return draft;
  const source = text.sourceText;
  const form = formOf(draft);
  const isRead = known?.state.source.sha256 === source.sha256 && known.state.form === form;
  const article = isRead ? known.state.article : articleOf(source.text, form);
  const items = itemsOf(draft, article, progress.done);
  const left = items.filter(({ isDone }) => !isDone);
  const next = left.find(({ key }) => key === progress.next) ?? left[0];
  const loose = uncovered(
    article,
    items.filter(isVerbatim).flatMap(({ stretches }) => stretches),
  );
  const state = {
    path,
    raw,
    draft,
    source,
    form,
    article,
    items,
    ...(next && { next }),
    loose,
    undoable: undoable(progress),
  };
  return { state, progress };
}

/** Steps up to the last change by another program: none of those before can be undone. */
const undoable = ({ steps }: Progress): number => steps.length - 1 - steps.findLastIndex(({ op }) => op === 'hand');

function formOf({ content }: Editable): SourceForm {
  const form = valueAt(content, ['source', 'form']);
  return SOURCE_FORMS.find(one => one === form) ?? 'article';
}

/** Brings a draft and its list of steps together: finishes a step that was cut short, and notes what others changed. */
async function reconciled(path: string, raw: string): Promise<{ readonly raw: string; readonly progress: Progress }> {
  const { journal } = filesOf(path);
  const progress = await readJournal(journal);
  const before = fingerprintOf(raw);
  if (!progress.last || progress.last.after === before) return { raw, progress };
  const aside = await readFile(asideOf(path), 'utf8').catch(() => undefined);
  if (progress.last.before === before && aside !== undefined && fingerprintOf(aside) === progress.last.after) {
    await putInPlace(path);
    return { raw: aside, progress };
  }
  const { next } = progress;
  const step = { op: 'hand', what: 'the draft', before: progress.last.after, after: before } as const;
  await addStep(journal, next === undefined ? step : { ...step, next });
  return { raw, progress: await readJournal(journal) };
}

function absent(file: string, what: string): Problem {
  const mend = `Put the ${what} there; npm run draft writes a draft and its text beside each other.`;
  return { file, line: 1, rule: 'files', message: `there is no ${what}`, mend };
}
