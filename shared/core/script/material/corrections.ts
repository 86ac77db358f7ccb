import type { Brief, Run, Runs } from '../../brief/tree.ts';
import { capitalise } from '../../wording/text.ts';
import { sectionSentences } from '../sentences.ts';

/** What an earlier report said wrong, as page 1 tells it; none where nothing is corrected. */
export function correctionSentences({ sections }: Brief): readonly Runs[] {
  const section = sections.find(({ key }) => key === 'corrections');
  return section ? [[{ text: `${capitalise(section.statement)}.` }], ...sectionSentences(section)] : [];
}

const saysOf =
  (column: 'to' | 'why') =>
  ({ chip = '' }: Run): boolean =>
    chip.startsWith('corrections/') && chip.endsWith(`/${column}`);

/** True for the words that a wrong figure is corrected to. */
export const isCorrected = saysOf('to');
/** True for the words that say why it was wrong. */
export const isReason = saysOf('why');
