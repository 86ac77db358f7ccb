import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { withKeys } from '../../ui/with-keys.ts';
import { useStore } from '../app/services.ts';
import { printKeys } from '../commands/shown-keys.ts';
import { useDocumentState } from '../fields/document-context.ts';
import { useCoach } from './coach.ts';
import './coach.css';
import { countsInWords, inGroups, isSameFinding, type Order } from './finding-order.ts';
import { FindingText } from './finding-text.tsx';
import { FindingWays } from './finding-ways.tsx';
import { IgnoredList } from './ignored-list.tsx';

/** Long lists are shown in parts, so that hundreds of remarks do not stop the typing. */
const PART = 40;

/** After a remark is settled the focus goes on to the one that takes its place, never lost to the page. */
function useNextFocus(findings: readonly Finding[]) {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly at: number; readonly before: readonly Finding[] } | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current.before === findings) return;
    const cards = panel.current?.querySelectorAll<HTMLElement>('.finding') ?? [];
    const card = cards[Math.min(wanted.current.at, cards.length - 1)];
    const next = card?.querySelector<HTMLElement>('.finding-ways button');
    (next ?? panel.current?.querySelector<HTMLElement>('.coach-title'))?.focus();
    wanted.current = null;
  }, [findings]);
  const settledAt = (card: Element | null): void => {
    const cards = [...(panel.current?.querySelectorAll('.finding') ?? [])];
    wanted.current = { at: Math.max(0, card ? cards.indexOf(card) : 0), before: findings };
  };
  return { panel, settledAt };
}

/** "2 errors, 1 hint, 3 slips of spelling": what is listed below, all of it. */
function titleOf(findings: readonly Finding[], slips: number): string {
  const counts = countsInWords(findings);
  if (slips === 0) return counts || 'Nothing to remark';
  return counts ? `${counts}, ${printCount(slips, 'slip')} of spelling` : 'Nothing but spelling';
}

/** What the coach remarks, each with the ways to settle it; misspelt words; then what was decided against, and why. */
export function CoachPanel({ slips }: { readonly slips: readonly Finding[] }) {
  const { workbook } = useDocumentState();
  const { findings, brief } = useDeferredValue(workbook);
  const { current } = useStore(useCoach());
  const [order, setOrder] = useState<Order>('place');
  const [shown, setShown] = useState(PART);
  const { panel, settledAt } = useNextFocus(findings);
  const groups = inGroups(findings.slice(0, shown), order, brief);
  return (
    <div className="coach" ref={panel}>
      <div className="coach-head">
        <h2 className="coach-title" tabIndex={-1}>
          {titleOf(findings, slips.length)}
        </h2>
        {findings.length > 1 && (
          <Button
            look="quiet"
            aria-pressed={order === 'severity'}
            onClick={() => setOrder(order === 'place' ? 'severity' : 'place')}
          >
            Worst first
          </Button>
        )}
      </div>
      {findings.length > 0 && (
        <p className="coach-keys">
          <kbd>{printKeys('nextRemark')}</kbd> goes to the next, <kbd>{printKeys('fixRemark')}</kbd> settles
          it.
        </p>
      )}
      {groups.map(({ title, findings: found }) => (
        <Group key={title} title={title} findings={found} current={current} onSettled={settledAt} />
      ))}
      {findings.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + PART)}>
          Show {Math.min(PART, findings.length - shown)} more of {findings.length}
        </Button>
      )}
      {slips.length > 0 && (
        <Group title="Spelling" findings={slips} current={current} onSettled={settledAt} />
      )}
      <IgnoredList onDone={() => settledAt(null)} />
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** The remark the keys have gone to. */
  readonly current: Finding | null;
  readonly onSettled: (card: Element | null) => void;
}

function Group({ title, findings, current, onSettled }: GroupProps) {
  const keyed = withKeys(
    findings,
    ({ ruleId, chip, section, text }) => `${ruleId} ${chip ?? section} ${text}`,
  );
  return (
    <section className="coach-group" aria-label={title}>
      <h3 className="coach-group-title">{title}</h3>
      <ul>
        {keyed.map(({ key, item }) => (
          <FindingCard
            key={key}
            finding={item}
            current={current !== null && isSameFinding(item, current)}
            onSettled={onSettled}
          />
        ))}
      </ul>
    </section>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly current: boolean;
  readonly onSettled: (card: Element | null) => void;
}

function FindingCard({ finding, current, onSettled }: FindingCardProps) {
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={ref} className="finding" data-severity={finding.severity} aria-current={current || undefined}>
      <FindingText finding={finding} />
      <FindingWays finding={finding} onDone={(way) => way === 'settled' && onSettled(ref.current)} />
    </li>
  );
}
