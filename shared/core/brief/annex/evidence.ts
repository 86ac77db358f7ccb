import { isFilled, knownValue } from '../../incident/slot.ts';
import type { AnnexSection } from '../annex-section.ts';

/** Screenshots, dashboards and files behind the figures: captions and links. */
export const evidence: AnnexSection = {
  key: 'evidence',
  label: 'Evidence',
  write({ lists }) {
    const rows = lists.evidence.filter((row) => isFilled(row.caption));
    const items = rows.map((row) => {
      const link = knownValue(row.link);
      const caption = { text: knownValue(row.caption) ?? '' };
      return link ? [caption, { text: ': ' }, { text: link, href: link }] : [caption];
    });
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  },
};
