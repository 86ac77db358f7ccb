import { knownValue } from '../../incident/values/slot.ts';
import { asLine } from '../../wording/text.ts';
import type { AnnexSection } from '../annex-section.ts';

/** Screenshots, dashboards and files behind the figures: captions and links. */
export const evidence: AnnexSection = {
  key: 'evidence',
  label: 'Evidence',
  write({ lists }) {
    const items = lists.evidence.flatMap((row) => {
      const link = asLine(knownValue(row.link) ?? '');
      const caption = { text: asLine(knownValue(row.caption) ?? '') };
      if (caption.text === '') return [];
      return [link ? [caption, { text: ': ' }, { text: link, href: link }] : [caption]];
    });
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  },
};
