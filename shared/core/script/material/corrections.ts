import type { Brief, Run, Runs } from '../../brief/tree.ts';
import { capitalise } from '../../wording/text.ts';
import { sectionSentences } from '../sentences.ts';

/** What an earlier report said wrong, as page 1 tells it; none where nothing is corrected. */
export function correctionSentences({ sections }: Brief): readonly Runs[] {
  const section = sections.find(({ key }) => key === 'corrections');
  return section ? [[{ text: `${capitalise(section.statement)}.` }], ...sectionSentences(section)] : [];
}

/** True for the words that a wrong figure is corrected to. */
export function isCorrected({ chip = '' }: Run): boolean {
  return chip.startsWith('corrections/') && chip.endsWith('/to');
}
