import { isFilled, knownValue } from '../../incident/slot.ts';
import type { AnnexSection } from '../annex-section.ts';

/** What the tags in the figures' provenance stand for. */
export const sources: AnnexSection = {
  key: 'sources',
  label: 'Sources',
  write({ lists }) {
    const rows = lists.sources.filter((row) => isFilled(row.citation));
    const items = rows.map((row) => {
      const tag = knownValue(row.tag);
      const citation = { text: knownValue(row.citation) ?? '' };
      return tag ? [{ text: `${tag} `, bold: true }, citation] : [citation];
    });
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  },
};
