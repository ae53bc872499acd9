/** Writes items and disputes as nodes of linked data; {@link import('./json-ld.ts')} says in which words. */
import { MAIN_MESSAGES } from '../i18n/index.ts';
import { QUOTE_SLOT } from '../record/types.ts';
import type { Exported, ExportedItem, ExportedLoneVoice } from './form.ts';
import {
  disputeId,
  itemId,
  LICENCE,
  type Node,
  organization,
  RECORD,
  some,
  sourceId,
  to,
  whoId,
} from './json-ld-nodes.ts';
import { type Lookup, voicesIn } from './lookup.ts';

/** An item. */
export function itemNode(item: ExportedItem, known: Lookup): Node {
  const { id, source, about, topics } = item;
  const common = {
    ...to(itemId(id)),
    about: some(about.map(one => to(whoId(one)))),
    keywords: topics.map(known.nameOf),
  };
  if (item.kind === 'event') return { ...common, ...eventNode(item, known) };
  return {
    ...common,
    ...(item.kind === 'quote' ? quotationNode(item, known) : claimNode(item, known)),
    text: item.text,
    isPartOf: to(RECORD),
    isBasedOn: [...new Set([source, ...sourcesOf(item)])].map(one => to(sourceId(one))),
    citation: [item.attribution, ...('same' in item ? (item.same ?? []) : []).map(one => one.attribution)],
    url: item.address,
    ...timeOf(item.when, 'dateCreated'),
    correction: some(
      item.corrected.map(({ on, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: on.day })),
    ),
    subjectOf: some(item.disputed.map(one => to(disputeId(one)))),
  };
}

const sourcesOf = (item: ExportedItem): readonly string[] =>
  'same' in item ? (item.same ?? []).map(one => one.source) : [];

type Of<K extends ExportedItem['kind']> = Extract<ExportedItem, { readonly kind: K }>;

const quotationNode = (item: Of<'quote'>, known: Lookup): Node => ({
  '@type': 'Quotation',
  creator: speakersOf(item, 'creator'),
  inLanguage: known.sources.get(item.source)?.language,
  description: description(
    item,
    known,
    item.setting.replace(QUOTE_SLOT, () => MAIN_MESSAGES.quoted(item.text)),
  ),
  copyrightNotice: item.rights,
});

const claimNode = (item: Of<'statement' | 'fact'>, known: Lookup): Node => ({
  '@type': 'Claim',
  author:
    item.kind === 'statement'
      ? speakersOf(item, 'author')
      : organization(known.sources.get(item.source)?.outlet ?? item.source),
  appearance: to(sourceId(item.source)),
  genre: item.kind === 'statement' ? item.mode : item.voice,
  description: description(item, known),
  license: LICENCE,
});

const STATUS = {
  done: 'Reported as having happened.',
  announced: 'Announced, not reported as having happened.',
  conditional: 'Depends on something, and is not reported as having happened.',
} as const;

function eventNode(item: Of<'event'>, known: Lookup): Node {
  const { title, where, about, participants, items, source, attribution, status } = item;
  return {
    '@type': 'Event',
    name: title,
    ...timeOf(item.when, 'startDate'),
    location: where && {
      '@type': 'Place',
      name: where.place,
      containedInPlace: where.country === undefined ? undefined : to(whoId(where.country)),
    },
    // Not everybody who takes part attends: a war has no guests.
    about: [...new Set([...about, ...participants])].map(one => to(whoId(one))),
    recordedIn: some(items.map(one => to(itemId(one)))),
    subjectOf: [
      ...[...new Set([source, ...sourcesOf(item)])].map(one => to(sourceId(one))),
      ...item.disputed.map(one => to(disputeId(one))),
    ],
    description: `${description(item, known, STATUS[status])} ${attribution}.`,
  };
}

/** What has to stand with an item: its conditions, its disputes, later and earlier reports, how its date is known. */
function description(item: ExportedItem, { disputes, nameOf }: Lookup, first?: string): string {
  const { conditions, disputed, updates, updatedBy, note, when } = item;
  const silence = item.kind === 'fact' && item.silence && item.silence.items.length > 0 ? [item.silence] : [];
  return [
    ...(first === undefined ? [] : [first]),
    ...conditions.map(one => `Condition: ${one}.`),
    ...disputed.map(one => `Disputed: ${disputes.get(one)?.question ?? one}`),
    ...silence.map(({ party, items }) => `Words of ${nameOf(party)} on the matter: ${items.join(', ')}.`),
    ...updatedBy.map(one => `A later report of the matter: ${one}.`),
    ...updates.map(one => `Updates or contradicts: ${one}.`),
    datedBy(when),
    ...(note === undefined ? [] : [note]),
  ].join(' ');
}

function datedBy(when: ExportedItem['when']): string {
  if (when.precision === 'open') return `No date: ${when.note}`;
  const days = when.precision === 'range' ? `: from ${when.from} to ${when.to}, or a day among them,` : '';
  return when.basis === 'external'
    ? `Date${days} from ${when.credit}, not in the source.`
    : `Date${days} ${when.basis}.`;
}

/** Those who speak, in the office in which they do: by schema.org's way the role repeats the property. */
function speakersOf(item: ExportedItem, property: 'creator' | 'author'): readonly Node[] {
  return voicesIn(item).map(voice => {
    const { who, role } = speakerOf(voice);
    return role === undefined ? who : { '@type': 'Role', roleName: role, [property]: who };
  });
}

function speakerOf(voice: ExportedLoneVoice): { readonly who: Node; readonly role?: string } {
  if ('person' in voice)
    return { who: to(whoId(voice.person)), ...(voice.office !== undefined && { role: voice.office }) };
  if ('unnamed' in voice) {
    const { unnamed: role, party: of } = voice;
    return {
      who: { description: 'Not named by the source.', ...(of !== undefined && { affiliation: to(whoId(of)) }) },
      role,
    };
  }
  const party = to(whoId(voice.party));
  return { who: voice.organ === undefined ? party : { ...organization(voice.organ), parentOrganization: party } };
}

/** A day, or a month of which the day isn't known. What was said on a day among several has none. */
function timeOf(when: ExportedItem['when'], property: 'dateCreated' | 'startDate'): Node {
  if (when.precision === 'month') return { [property]: when.from.slice(0, 'YYYY-MM'.length) };
  if (when.precision === 'day') return { [property]: when.from };
  return when.precision === 'range' && property === 'startDate' ? { startDate: when.from, endDate: when.to } : {};
}

const TYPES = { quote: 'Quotation', statement: 'Claim', fact: 'Claim', event: 'Event' } as const;

/** What was taken back, without its words. */
export const withdrawnNode = ({ id, kind, source, on, note, see }: Exported['withdrawn'][number]): Node => ({
  ...to(itemId(id)),
  '@type': TYPES[kind],
  ...(kind === 'event' ? { subjectOf: to(sourceId(source)) } : { isBasedOn: to(sourceId(source)) }),
  description: `Withdrawn on ${on.day}: ${note}${see === undefined ? '' : ` See ${see}.`}`,
});

/** A dispute, as the question that it's about. */
export const disputeNode = (dispute: Exported['disputes'][number], { nameOf }: Lookup): Node => ({
  ...to(disputeId(dispute.id)),
  '@type': 'Question',
  name: dispute.question,
  isPartOf: to(RECORD),
  isBasedOn: to(sourceId(dispute.source)),
  mentions: [...dispute.sides.flatMap(({ items }) => items), dispute.reporter].flatMap(id =>
    id === undefined ? [] : [to(itemId(id))],
  ),
  description: dispute.sides
    .map(({ party, items }) => `${nameOf(party)}: ${items.length === 0 ? 'silent in this record' : items.join(', ')}.`)
    .join(' '),
});
