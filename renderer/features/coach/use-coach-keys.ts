import type { Finding } from '../../../shared/core/coach/finding.ts';
import { asEntry } from '../../../shared/core/spelling/words.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDocument } from '../fields/document-context.ts';
import { theSpeller } from '../spelling/speller.ts';
import { announce, type CoachState, patchCoach, useCoach } from './coach.ts';
import { isSameFinding, stepFrom } from './finding-order.ts';
import { severityWord } from './severity-mark.tsx';
import { fieldOfFinding, useGoToFinding } from './use-go-to-finding.ts';

const NOTHING = 'Nothing to remark.';

/** "Error, 2 of 7: …": what a person who cannot see the underline needs to know. */
function inWords(finding: Finding, findings: readonly Finding[]): string {
  const place = findings.findIndex((each) => isSameFinding(each, finding)) + 1;
  const where = `${severityWord(finding.severity)}, ${place} of ${findings.length}`;
  return `${where}: ${finding.message} “${finding.text}”. ${finding.suggestion}`;
}

/** What the menu hangs beside: the underlined words, else the field in which the person is. */
function anchorOf(): DOMRect {
  const focused = window.document.activeElement ?? window.document.body;
  const underlined = focused.querySelector('.remark-current');
  return (underlined ?? focused).getBoundingClientRect();
}

/** The remark at the place where the person is: of the focused field, else the one they went to last. */
function findingHere(findings: readonly Finding[], current: Finding | null): Finding | null {
  const focused = window.document.activeElement?.id ?? '';
  const ofField = focused && findings.find((finding) => fieldOfFinding(finding)?.target === focused);
  return ofField || (current && findings.find((finding) => isSameFinding(finding, current))) || null;
}

/** The misspelt word at the caret. */
function misspeltHere({ spelling, current }: CoachState): Finding | null {
  const inWords = window.document.activeElement?.closest('.words-text');
  return (inWords && current && spelling.find((finding) => isSameFinding(finding, current))) || null;
}

/** F8 and Shift+F8 go from remark to remark, Mod+. opens the ways to settle it, Mod+F8 reads it. */
export function useCoachKeys(onStep: () => void): void {
  const document = useDocument();
  const coach = useCoach();
  const goTo = useGoToFinding();
  const step = (by: 1 | -1): void => {
    const { findings, brief } = document.get().workbook;
    const next = stepFrom(findings, coach.get().current, by, brief);
    if (next) {
      onStep();
      goTo(next);
    }
    announce(coach, next ? inWords(next, findings) : NOTHING);
  };
  const read = (): void => {
    const { findings } = document.get().workbook;
    const here = findingHere(findings, coach.get().current);
    if (here) announce(coach, inWords(here, findings));
    else
      announce(
        coach,
        findings.length === 0 ? NOTHING : `${printCount(findings.length, 'remark')}. F8 goes to the next.`,
      );
  };
  const correct = async (finding: Finding): Promise<void> => {
    const anchor = anchorOf();
    const words = await theSpeller().suggest(asEntry(finding.text));
    const fixes = words.map((text) => ({ kind: 'replace', label: text, text }) as const);
    patchCoach(coach, { menu: { finding: { ...finding, fixes }, anchor } });
  };
  const open = (): void => {
    const { findings } = document.get().workbook;
    const misspelt = misspeltHere(coach.get());
    const here = misspelt ?? findingHere(findings, coach.get().current);
    if (misspelt) void correct(misspelt);
    else if (here) patchCoach(coach, { current: here, menu: { finding: here, anchor: anchorOf() } });
    else step(1);
  };
  useCommands({
    nextRemark: () => step(1),
    previousRemark: () => step(-1),
    fixRemark: open,
    readRemark: read,
  });
}
