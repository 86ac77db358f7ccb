import { TARGET_SECONDS } from '../../../../../shared/core/questions/drill.ts';
import { Button } from '../../../../ui/button.tsx';
import { Segments } from '../../../../ui/choice.tsx';
import { FieldGroup } from '../../../../ui/field.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import type { DrillOrder } from './use-question-drill.ts';

const ORDERS = [
  { value: 'hardest', label: 'Hardest first' },
  { value: 'random', label: 'Random' },
] as const;

interface DrillStartProps {
  readonly order: DrillOrder;
  readonly onOrder: (order: DrillOrder) => void;
  readonly onStart: () => void;
}

export function DrillStart({ order, onOrder, onStart }: DrillStartProps) {
  const begin = useFirstFocus();
  return (
    <section className="drill-card">
      <h2 className="qdrill-lead">Answer each question aloud, within {TARGET_SECONDS} seconds.</h2>
      <p>The answer, one fact, what is open and until when. Then stop. What was not good comes again.</p>
      <FieldGroup label="Order">
        <Segments
          options={ORDERS}
          value={order}
          onChange={(value) => onOrder(value === 'random' ? 'random' : 'hardest')}
        />
      </FieldGroup>
      <div className="drill-foot">
        <Button ref={begin} look="primary" onClick={onStart}>
          Start the drill
        </Button>
      </div>
    </section>
  );
}
