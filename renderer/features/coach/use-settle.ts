import type { Finding, Fix } from '../../../shared/core/coach/finding.ts';
import { sentenceOf } from '../../../shared/core/coach/ignored.ts';
import { applyFix } from '../../../shared/core/coach/settle.ts';
import type { Ignore } from '../../../shared/core/incident/ignore.ts';
import type { OpenDocument } from '../../state/open-document.ts';
import { useDocument } from '../fields/document-context.ts';
import { announce, type Coach, useCoach } from './coach.ts';
import { countsInWords } from './finding-order.ts';

function left(document: OpenDocument): string {
  const counts = countsInWords(document.get().workbook.findings);
  return counts === '' ? 'Nothing left to remark.' : `${counts} left.`;
}

function decide(document: OpenDocument, finding: Finding, everywhere: boolean, reason: string): Ignore {
  const { section, ruleId, text } = finding;
  const sentence = everywhere ? '' : sentenceOf(document.get().workbook.brief, finding);
  return {
    ruleId,
    text,
    place: everywhere ? null : { section, sentence },
    reason: reason.trim(),
    at: `${new Date().toISOString().slice(0, 19)}Z`,
  };
}

/** What a person can do about a remark; each is one step of Undo. */
export interface Settle {
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly ignore: (finding: Finding, everywhere: boolean, reason: string) => void;
  readonly showAgain: (ignore: Ignore) => void;
}

function settleWith(document: OpenDocument, coach: Coach): Settle {
  return {
    fix(finding, fix) {
      const settled = applyFix(document.get().incident, finding, fix);
      if (!settled.ok) return announce(coach, settled.reason);
      const burst = settled.edits.length > 1 ? `fix ${crypto.randomUUID()}` : '';
      for (const edit of settled.edits) document.edit(edit, burst);
      announce(coach, `Done. ${left(document)}`);
    },
    ignore(finding, everywhere, reason) {
      document.edit({ kind: 'ignore', ignore: decide(document, finding, everywhere, reason) });
      announce(coach, `Ignored. ${left(document)}`);
    },
    showAgain(ignore) {
      document.edit({ kind: 'unignore', ignore });
      announce(coach, `Shown again. ${left(document)}`);
    },
  };
}

export function useSettle(): Settle {
  return settleWith(useDocument(), useCoach());
}
