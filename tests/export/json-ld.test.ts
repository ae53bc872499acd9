/** Linked data: valid JSON-LD, read without the network, in words that schema.org has for those types. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { jsonLd } from '../../src/export/json-ld.ts';
import { exportRecord } from '../../src/export/record.ts';
import { grown } from '../dossier/grown.ts';
import { RECORD_OF_SOURCES } from '../support/folders.ts';

const SCHEMA = 'https://schema.org/';
const BASE = 'https://example.org/record.jsonld';
const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`the network is asked for ${url}`));

const loaded = await loadRecord(RECORD_OF_SOURCES);
if ('problems' in loaded) throw new Error('the record has problems');
const record = exportRecord(loaded.dossier);

/** A node, expanded: its id, its types, and its values by the whole addresses of properties. */
type Node = Readonly<Record<string, unknown>>;

/** Expands, as any reader of JSON-LD does; `safe` refuses what would get lost. */
const expand = async (of: typeof record) =>
  (await jsonld.expand(JSON.parse(JSON.stringify(jsonLd(of))), {
    base: BASE,
    documentLoader,
    safe: true,
  })) as readonly Node[];
const nodes = await expand(record);

const node = (id: string): Node =>
  nodes.find(one => one['@id'] === `${BASE}#${id}`) ?? expect.unreachable(`there is no ${id}`);
const values = (of: Node, property: string): readonly Readonly<Record<string, unknown>>[] =>
  (of[SCHEMA + property] ?? []) as readonly Readonly<Record<string, unknown>>[];
const value = (of: Node, property: string): unknown => values(of, property)[0]?.['@value'];
const ids = (of: Node, property: string): readonly unknown[] => values(of, property).map(one => one['@id']);
const iri = (id: string): string => `${BASE}#${id}`;

/** The properties that schema.org gives each type that is used, its supertypes' with them. https://schema.org/docs/full.html */
const THING = 'name alternateName description identifier url subjectOf';
const WORK = `${THING} about keywords text inLanguage creator author publisher datePublished dateCreated dateModified genre
  copyrightNotice creditText license usageInfo citation correction isBasedOn isPartOf workExample headline locationCreated mentions`;
const WHO = `${THING} affiliation`;
const PROPERTIES: Readonly<Record<string, string>> = {
  Dataset: WORK,
  NewsArticle: WORK,
  Report: WORK,
  CreativeWork: WORK,
  Quotation: WORK,
  Claim: `${WORK} appearance`,
  Question: WORK,
  CorrectionComment: WORK,
  Event: `${THING} about keywords startDate endDate location recordedIn`,
  Place: `${THING} containedInPlace`,
  PropertyValue: `${THING} propertyID value`,
  Person: WHO,
  Organization: `${THING} parentOrganization`,
  GovernmentOrganization: THING,
  Country: THING,
  Role: 'roleName creator author',
  OrganizationRole: 'roleName startDate endDate affiliation',
};

const typesOf = (one: Node): readonly string[] => one['@type'] as readonly string[];

/** Every node with a type, those within others too. */
function typed(of: unknown): readonly Node[] {
  if (Array.isArray(of)) return of.flatMap(typed);
  if (typeof of !== 'object' || of === null) return [];
  return [...('@type' in of ? [of as Node] : []), ...Object.values(of).flatMap(typed)];
}

describe('the linked data', () => {
  it('uses of each type the properties that schema.org gives it', () => {
    const all = typed(nodes);
    expect(new Set(all.flatMap(typesOf))).toEqual(new Set(Object.keys(PROPERTIES).map(type => SCHEMA + type)));
    for (const one of all) {
      const types = typesOf(one);
      const known = types.flatMap(type => (PROPERTIES[type.slice(SCHEMA.length)] ?? '').split(/\s+/));
      const used = Object.keys(one).flatMap(key => (key.startsWith('@') ? [] : [key.slice(SCHEMA.length)]));
      expect(
        used.filter(property => !known.includes(property)),
        types.join(),
      ).toEqual([]);
    }
  });

  it('names nothing that isn’t in it, and has no two of one name', () => {
    const named = nodes.flatMap(one => one['@id'] ?? []);
    expect(new Set(named).size).toBe(named.length);
    const references = new Set<string>();
    JSON.stringify(nodes, (key, id: unknown) => {
      if (key === '@id' && typeof id === 'string' && id.startsWith(BASE)) references.add(id);
      return id;
    });
    expect([...references].filter(id => !named.includes(id))).toEqual([]);
  });

  it('has each quotation word for word, of whoever said it in that office, based on the source, cited', () => {
    const quotes = record.items.filter(item => item.kind === 'quote');
    expect(quotes.length).toBeGreaterThan(20);
    for (const quote of quotes) {
      const one = node(`item/${quote.id}`);
      expect(one['@type']).toEqual([`${SCHEMA}Quotation`]);
      expect(value(one, 'text')).toBe(quote.text);
      expect(value(one, 'copyrightNotice')).toBe(quote.rights);
      expect(values(one, 'citation')[0]).toEqual({ '@value': quote.attribution });
      expect(ids(one, 'isBasedOn')).toContain(iri(`source/${quote.source}`));
      for (const condition of quote.conditions) expect(value(one, 'description')).toContain(condition);
      if (quote.extent === 'fragment') expect(value(one, 'description')).toContain(`“${quote.text}”`);
      if (!('person' in quote.by)) continue;
      const [role = {}] = values(one, 'creator') as readonly Node[];
      expect(value(role, 'roleName')).toBe(quote.by.office);
      expect(ids(role, 'creator')).toEqual([iri(`who/${quote.by.person}`)]);
    }
  });

  it('has whoever speaks without an office as the person alone, who belongs to their country or body', async () => {
    const people = record.people.map(person => ({ ...person, offices: [] }));
    const items = record.items.map(item =>
      item.kind === 'quote' && 'person' in item.by ? { ...item, by: { person: item.by.person } } : item,
    );
    const bare = await expand({ ...record, people, items });
    const idsIn = (id: string, property: string): readonly unknown[] =>
      ids(bare.find(one => one['@id'] === iri(id)) ?? expect.unreachable(`there is no ${id}`), property);
    for (const item of items)
      if (item.kind === 'quote' && 'person' in item.by)
        expect(idsIn(`item/${item.id}`, 'creator')).toEqual([iri(`who/${item.by.person}`)]);
    for (const { id, party } of people) expect(idsIn(`who/${id}`, 'affiliation')).toEqual([iri(`who/${party}`)]);
  });

  it('has somebody unnamed as nobody of a name, and several together as several', () => {
    const unnamed = record.items.find(
      item => 'by' in item && 'unnamed' in item.by && item.by.unnamed === 'a French presidential official',
    );
    const one = node(`item/${unnamed?.id}`);
    const [role = {}] = [...values(one, 'creator'), ...values(one, 'author')] as readonly Node[];
    expect(value(role, 'roleName')).toBe('a French presidential official');
    expect(JSON.stringify(role)).not.toContain('#who/macron');
    const joint = record.items.find(item => item.kind === 'quote' && 'together' in item.by);
    expect(values(node(`item/${joint?.id}`), 'creator')).toHaveLength(2);
  });

  it('has a claim as its side’s, marked as disputed, and who is silent on it', () => {
    const disputed = record.items.filter(item => item.kind === 'statement' && item.disputed.length > 0);
    expect(disputed.length).toBeGreaterThan(1);
    for (const item of disputed) {
      const one = node(`item/${item.id}`);
      expect(value(one, 'description')).toContain('Disputed: ');
      expect(ids(one, 'subjectOf')).toEqual(item.disputed.map(id => iri(`dispute/${id}`)));
    }
    const silent = record.disputes.find(({ sides }) => sides.some(({ items }) => items.length === 0));
    expect(value(node(`dispute/${silent?.id}`), 'description')).toContain('silent in this record');
  });

  it('has events with what is known of their day, and never more', () => {
    for (const item of record.items) {
      if (item.kind !== 'event') continue;
      const one = node(`item/${item.id}`);
      expect(value(one, 'name')).toBe(item.title);
      expect(ids(one, 'subjectOf')).toContain(iri(`source/${item.source}`));
      const { when } = item;
      const start = { open: undefined, month: 'from' in when ? when.from.slice(0, 7) : '', day: '', range: '' };
      if (when.precision === 'open' || when.precision === 'month')
        expect(value(one, 'startDate')).toBe(start[when.precision]);
      else expect(value(one, 'startDate')).toBe(when.from);
      if (item.status !== 'done') expect(value(one, 'description')).toContain('not reported as having happened');
    }
  });

  it('tells what was withdrawn without its words, and of a report that a later one updates it', async () => {
    expect(record.withdrawn.length).toBeGreaterThan(0);
    for (const { id, note } of record.withdrawn) {
      const one = node(`item/${id}`);
      expect(value(one, 'description')).toContain(note);
      expect([...values(one, 'text'), ...values(one, 'name')]).toEqual([]);
    }
    const anew = await expand(exportRecord(await grown({ late: 'updates: delay' })));
    const earlier = anew.find(one => one['@id'] === iri('item/xna-ferry/delay'));
    expect(earlier && value(earlier, 'description')).toContain('A later report of the matter: dpx-');
  });
});
