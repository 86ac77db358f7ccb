import type { Brief, BriefSection, Run, Runs } from '../../brief/tree.ts';
import { isOnData, isStatement } from '../../versions/compare-statements.ts';
import { capitalise } from '../../wording/text.ts';
import { sectionSentences } from '../sentences.ts';

function sectionOf({ sections }: Brief, wanted: 'corrections' | 'changes'): BriefSection | undefined {
  return sections.find(({ key }) => key === wanted);
}

const nameIn = (sentence: Runs): string => sentence[0]?.text ?? '';

/** True for a sentence that takes back what was told of the customers' data: no talk is too short for it. */
export function isOnHarm(sentence: Runs): boolean {
  return isOnData(nameIn(sentence));
}

/**
 * What an earlier report said wrong, as page 1 tells it, then what it told as certain and is said otherwise now though
 * nobody has called it wrong; none where there is neither.
 */
export function correctionSentences(brief: Brief): readonly Runs[] {
  const section = sectionOf(brief, 'corrections');
  const told = section ? [[{ text: `${capitalise(section.statement)}.` }], ...sectionSentences(section)] : [];
  const changed = sectionSentences(sectionOf(brief, 'changes'));
  return [...told, ...changed.filter((sentence) => isStatement(nameIn(sentence)))];
}

const saysOf =
  (column: 'to' | 'why') =>
  ({ chip = '' }: Run): boolean =>
    chip.startsWith('corrections/') && chip.endsWith(`/${column}`);

/** True for the words that a wrong figure is corrected to. */
export const isCorrected = saysOf('to');
/** True for the words that say why it was wrong. */
export const isReason = saysOf('why');
