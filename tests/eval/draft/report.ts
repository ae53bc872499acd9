/** Writes what `npm run eval:draft` prints. */
import type { Certainty } from '../../../src/ingest/types.ts';
import { printable } from '../../../src/text/sanitize.ts';
import { type Miss, rates, type Score, type Share, type Tally } from './score.ts';

const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'check', 'open'];
const LONGEST = 160;

/** The tables. @param milliseconds what an article took */
export function report(score: Score, milliseconds: number): string {
  const speakers: Tally = { right: score.endToEnd.right, found: score.spans.right, wanted: score.spans.right };
  const rows = [
    row('direct spans', score.spans),
    row('right speaker (of spans found)', speakers),
    row('end to end', score.endToEnd),
    row('indirect contents', score.indirect),
    row('indirect, right speaker too', score.indirectEndToEnd),
  ];
  const sure = CERTAINTIES.map(certainty => shareRow(certainty, score.byCertainty.get(certainty)));
  const found = [...score.byFound].toSorted(([, a], [, b]) => b.of - a.of).map(([how, share]) => shareRow(how, share));
  return [
    `${score.articles} article${score.articles === 1 ? '' : 's'}, ${milliseconds.toFixed(1)} ms each; quotations not in the text: ${score.notInText}`,
    '',
    `${''.padEnd(32)}    F1      P      R   right/found/wanted`,
    ...rows,
    '',
    `speakers filled in without a mark that are right: ${percentOf(score.byCertainty.get('sure'))}`,
    '',
    `${'how sure'.padEnd(32)}  right   of`,
    ...sure,
    '',
    `${'how found'.padEnd(32)}  right   of`,
    ...found,
    '',
  ].join('\n');
}

/** Each miss on a line. */
export function missLines(misses: readonly Miss[]): string {
  return misses.map(miss => `${lineOf(miss)}\n`).join('');
}

function lineOf({ article, kind, of, text, wanted, named, how }: Miss): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const parts = [
    `${article}: ${of} ${kind}: ${short.replace(/\s+/gu, ' ')}`,
    ...(wanted === undefined ? [] : [`wanted ${wanted ?? 'nobody'}`]),
    ...(named === undefined ? [] : [`named ${named ?? 'nobody'} (${how})`]),
  ];
  return printable(parts.join(' · '));
}

function row(label: string, tally: Tally): string {
  const { f1, p, r } = rates(tally);
  const numbers = [f1, p, r].map(number => number.toFixed(1).padStart(6)).join(' ');
  return `${label.padEnd(32)}${numbers}   ${tally.right}/${tally.found}/${tally.wanted}`;
}

function shareRow(label: string, share: Share | undefined): string {
  return `${label.padEnd(32)} ${percentOf(share).padStart(6)} ${String(share?.of ?? 0).padStart(4)}`;
}

function percentOf(share: Share | undefined): string {
  return share === undefined ? '–' : `${((100 * share.right) / share.of).toFixed(1)} %`;
}
