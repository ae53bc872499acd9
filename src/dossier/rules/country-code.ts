import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

export const countryCode: Rule = {
  id: 'country-code',
  why: 'A country’s flag and its names in other languages come from its ISO code.',
  *shared({ parties }) {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const [at, { id, form, iso }] of parties.content.entries()) {
      if (iso === undefined) {
        if (form !== 'country') continue;
        yield finding(
          parties,
          [at],
          `the country “${id}” has no ISO code`,
          'Add iso: with its ISO 3166-1 alpha-2 code.',
        );
      } else if (regions.of(iso) === undefined) {
        yield finding(
          parties,
          [at, 'iso'],
          `“${iso}” is no ISO code of a country`,
          'Write its ISO 3166-1 alpha-2 code.',
        );
      }
    }
  },
};
