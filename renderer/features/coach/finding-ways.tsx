import { useMemo } from 'react';
import type { Finding, Fix } from '../../../shared/core/coach/finding.ts';
import { applyFix } from '../../../shared/core/coach/settle.ts';
import { isSpelling } from '../../../shared/core/spelling/misspelt.ts';
import { Button } from '../../ui/button.tsx';
import { useDocumentState } from '../fields/document-context.ts';
import { SpellingActions } from '../spelling/spelling-actions.tsx';
import { quoteOf } from './finding-text.tsx';
import { IgnoreActions } from './ignore-actions.tsx';
import { fieldOfFinding, useGoToFinding } from './use-go-to-finding.ts';
import { useSettle } from './use-settle.ts';

interface FindingWaysProps {
  /** True beside the words themselves, where nobody needs to be led to them. */
  readonly atWords?: boolean;
  readonly finding: Finding;
  /** After it was settled, or the person went to its words. */
  readonly onDone: (way: 'settled' | 'gone') => void;
}

/** The fixes that can be made here and now; the others need the person at the field. */
function useFixes(finding: Finding): readonly Fix[] {
  const { incident } = useDocumentState();
  return useMemo(
    () => finding.fixes.filter((fix) => applyFix(incident, finding, fix).ok),
    [incident, finding],
  );
}

/** Everything a person can do about a remark, the quickest first; by ear the remark comes before its buttons. */
export function FindingWays({ finding, atWords = false, onDone }: FindingWaysProps) {
  const { fix } = useSettle();
  const goTo = useGoToFinding();
  const fixes = useFixes(finding);
  const toWords = atWords ? 'Write it myself' : 'Go to the words';
  const go = (): void => {
    onDone('gone');
    goTo(finding);
  };
  return (
    <fieldset className="finding-ways" aria-label={`“${quoteOf(finding.text)}”: ${finding.message}`}>
      {fixes.length > 0 && (
        <div className="finding-fixes">
          {fixes.map((each) => (
            <Button
              key={each.label}
              className="finding-fix"
              onClick={() => {
                fix(finding, each);
                onDone('settled');
              }}
            >
              {each.label}
            </Button>
          ))}
        </div>
      )}
      <div className="finding-others">
        <Button look="quiet" onClick={go}>
          {fieldOfFinding(finding) ? 'Go to the field' : toWords}
        </Button>
        {isSpelling(finding) ? (
          <SpellingActions finding={finding} onDone={() => onDone('settled')} />
        ) : (
          <IgnoreActions finding={finding} onDone={() => onDone('settled')} />
        )}
      </div>
    </fieldset>
  );
}
