import { useState } from 'react';
import { printRoute } from '../../../../state/route.ts';
import { Bar } from '../../../app/bar.tsx';
import { useServices } from '../../../app/services.ts';
import { DrillCard } from './drill-card.tsx';
import { DrillResult } from './drill-result.tsx';
import { DrillStart } from './drill-start.tsx';
import '../../../../ui/drill.css';
import './question-drill.css';
import { useDrillKeys } from './use-drill-keys.ts';
import { type DrillOrder, useQuestionDrill } from './use-question-drill.ts';

/** Answer aloud, look, judge yourself: by keyboard alone, one question at a time. */
export function QuestionDrillScreen() {
  const { incident, drill, start, entryOf, reveal, judge } = useQuestionDrill();
  const { router } = useServices();
  const [order, setOrder] = useState<DrillOrder>('hardest');
  const back = { screen: 'conversation', id: incident.id, tab: 'questions' } as const;
  const asked = entryOf(drill?.waiting[0] ?? '');
  useDrillKeys({ revealed: drill?.revealed ?? false, asked: asked !== null }, reveal, judge, () =>
    router.go(back),
  );
  return (
    <div className="drill">
      <Bar title="Question drill" back={{ href: printRoute(back), label: 'Questions' }}>
        {drill && (
          <p className="drill-progress" role="status">
            {`${drill.done.length} of ${drill.done.length + drill.waiting.length} answered`}
          </p>
        )}
      </Bar>
      <main className="drill-main">
        {!drill && <DrillStart order={order} onOrder={setOrder} onStart={() => start(order)} />}
        {drill && asked && (
          <DrillCard
            key={`${asked.id} ${drill.tries.length}`}
            id={incident.id}
            drill={drill}
            asked={asked}
            onReveal={reveal}
            onJudge={judge}
          />
        )}
        {drill && !asked && (
          <DrillResult drill={drill} entryOf={entryOf} href={printRoute(back)} onAgain={() => start(order)} />
        )}
      </main>
    </div>
  );
}
