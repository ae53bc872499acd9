/**
 * Writes the record as linked data: JSON-LD in the words of schema.org, whose context stands in the file, so that it is read
 * without the network. Ids are fragments of wherever it is published.
 *
 * A quotation is a `Quotation`, whose `creator` is whoever said it (`spokenByCharacter` is for figures of a work) and which
 * `isBasedOn` the source that prints it. Statements and facts are the record's own words for what somebody claims, so each is
 * a `Claim` of that `author`, with the source where it appears.
 */
import type { Exported } from './form.ts';
import { disputeNode, itemNode, withdrawnNode } from './json-ld-items.ts';
import { LICENCE, type Node, organization, RECORD, some, sourceId, to, whoId } from './json-ld-nodes.ts';
import { lookup } from './lookup.ts';

const IRI = { '@type': '@id' } as const;
const CONTEXT = { '@vocab': 'https://schema.org/', url: IRI, license: IRI } as const;

/** Makes the document. */
export function jsonLd(record: Exported): Node {
  const known = lookup(record);
  return {
    '@context': CONTEXT,
    '@graph': [
      dataset(record),
      ...record.sources.map(sourceNode),
      ...record.parties.map(partyNode),
      ...record.people.map(personNode),
      ...record.items.map(item => itemNode(item, known)),
      ...record.withdrawn.map(withdrawnNode),
      ...record.disputes.map(dispute => disputeNode(dispute, known)),
    ],
  };
}

const dataset = ({ asOf, cite, licence }: Exported): Node => ({
  ...to(RECORD),
  '@type': 'Dataset',
  name: 'Rapporteur, the record of the talks',
  dateModified: asOf,
  creditText: cite,
  license: LICENCE,
  usageInfo: `${licence.ownWords} ${licence.quotations}`,
});

const SOURCE_TYPES = { article: 'NewsArticle', document: 'Report', transcript: 'CreativeWork' } as const;

function sourceNode(source: Exported['sources'][number]): Node {
  const { id, outlet, form, title, url, republished, published, dateline, language, rights, sha256 } = source;
  return {
    ...to(sourceId(id)),
    '@type': SOURCE_TYPES[form],
    genre: form,
    headline: title,
    publisher: organization(outlet),
    datePublished: published,
    inLanguage: language,
    locationCreated: dateline === undefined ? undefined : { '@type': 'Place', name: dateline },
    url,
    copyrightNotice: rights,
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256 of the text that was read', value: sha256 },
    workExample: republished && {
      '@type': 'CreativeWork',
      publisher: organization(republished.outlet),
      url: republished.url,
      description: 'A copy, not compared in full.',
    },
  };
}

/** A country speaks, and is a place. */
const PARTY_TYPES = {
  country: ['Country', 'GovernmentOrganization'],
  body: ['Organization'],
  bloc: ['Organization'],
} as const;

const partyNode = ({ id, name, form, iso, aliases }: Exported['parties'][number]): Node => ({
  ...to(whoId(id)),
  '@type': PARTY_TYPES[form],
  name,
  alternateName: some(aliases),
  identifier: iso,
});

const affiliation = (party: string | undefined) => (party === undefined ? undefined : to(whoId(party)));

const personNode = ({ id, name, spellings, party, offices }: Exported['people'][number]): Node => ({
  ...to(whoId(id)),
  '@type': 'Person',
  name,
  alternateName: some(spellings),
  affiliation:
    offices.length === 0
      ? affiliation(party)
      : offices.map(office => ({
          '@type': 'OrganizationRole',
          roleName: office.title,
          startDate: office.from,
          endDate: office.to,
          affiliation: affiliation(party),
        })),
});
