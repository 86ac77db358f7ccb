import { knownValue } from '../../incident/values/slot.ts';
import { asLine } from '../../wording/text.ts';
import type { AnnexSection } from '../annex-section.ts';

/** What the tags in the figures' provenance stand for. */
export const sources: AnnexSection = {
  key: 'sources',
  label: 'Sources',
  write({ lists }) {
    const items = lists.sources.flatMap((row) => {
      const tag = asLine(knownValue(row.tag) ?? '');
      const citation = { text: asLine(knownValue(row.citation) ?? '') };
      if (citation.text === '') return [];
      return [tag ? [{ text: `${tag} `, bold: true }, citation] : [citation]];
    });
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  },
};
