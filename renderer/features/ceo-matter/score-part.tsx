import { useState } from 'react';
import { DIMENSIONS, type Dimension, SCALES } from '../../../shared/core/ceo-matter/dimensions.ts';
import { adviceSentences, escalationOf } from '../../../shared/core/ceo-matter/escalation.ts';
import { proposedScore } from '../../../shared/core/ceo-matter/proposed-scores.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { LISTS, row as newRow } from '../../../shared/core/incident/lists.ts';
import { isUnknown, knownValue } from '../../../shared/core/incident/values/slot.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { asSentence } from '../../../shared/core/wording/text.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { UnknownInput } from '../fields/unknown-input.tsx';
import { listId } from '../workspace/jumps.ts';
import { LIST_WORDS } from '../workspace/rooms.ts';
import { newRowId } from '../workspace/row-id.ts';
import './ceo-matter.css';
import { FurtherRows } from './further-rows.tsx';
import { useSheetRow } from './use-sheet-row.ts';

/** The sheet that scores whether this is for the CEO: a level in words for each dimension, the sum, what it advises. */
export function ScorePart() {
  const { rows, reset } = useWeights();
  const isWeighted = rows.some(({ weight }) => (knownValue(weight) ?? 1) !== 1);
  const [open, setOpen] = useState(isWeighted);
  return (
    <section className="room-group" aria-labelledby={listId('escalation')}>
      <h3 id={listId('escalation')} className="room-group-title" tabIndex={-1}>
        {LIST_WORDS.escalation.title}
      </h3>
      <p className="quiet small">
        In doubt choose the higher level. Score it again every 30 minutes and whenever the status changes. The
        sheet advises; a person decides.
      </p>
      <TakeAll />
      <ul className="sheet-entries">
        {DIMENSIONS.map((dimension) => (
          <DimensionEntry key={dimension} dimension={dimension} weighted={open} />
        ))}
      </ul>
      <FurtherRows list="escalation" column="dimension" known={DIMENSIONS} />
      <Advice />
      <div className="rows-foot">
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the weights' : 'Change the weights'}
        </Button>
        {isWeighted && (
          <Button look="quiet" onClick={reset}>
            Set all weights back to 1
          </Button>
        )}
      </div>
    </section>
  );
}

/** How much each dimension counts; without a weight it counts once. */
function useWeights() {
  const document = useDocument();
  const rows = useDocumentState().incident.lists.escalation;
  const reset = (): void => {
    for (const { id, weight } of rows)
      if (weight !== null) document.edit(setCell('escalation', id, 'weight', null), 'reset weights');
  };
  return { rows, reset };
}

/** One press for all dimensions that the facts score and nobody has scored yet. */
function TakeAll() {
  const document = useDocument();
  const { incident } = useDocumentState();
  const open = DIMENSIONS.flatMap((dimension) => {
    const row = incident.lists.escalation.find((each) => each.dimension === dimension);
    const proposal = proposedScore(incident, dimension);
    return proposal && (row?.score ?? null) === null ? [{ dimension, row, proposal }] : [];
  });
  if (open.length < 2) return null;
  const take = (): void => {
    for (const { dimension, row, proposal } of open) {
      if (!row) {
        const added = newRow('escalation', newRowId(), { dimension, ...proposal });
        document.edit({ kind: 'row-add', list: 'escalation', row: added }, 'take all scores');
        continue;
      }
      document.edit(setCell('escalation', row.id, 'score', proposal.score), 'take all scores');
      if (row.reason === null)
        document.edit(setCell('escalation', row.id, 'reason', proposal.reason), 'take all scores');
    }
    window.document.getElementById(listId('escalation'))?.focus();
  };
  return (
    <div className="rows-foot">
      <Button onClick={take}>{`Take the ${open.length} scores that the facts give`}</Button>
    </div>
  );
}

interface DimensionEntryProps {
  readonly dimension: Dimension;
  readonly weighted: boolean;
}

function DimensionEntry({ dimension, weighted }: DimensionEntryProps) {
  const { row, set } = useSheetRow('escalation', (each) => each.dimension === dimension, { dimension });
  const { score, reason, weight } = row;
  const paths = (column: string): string => `escalation/${row.id}/${column}`;
  const isSaid = score !== null || reason !== null;
  return (
    <li
      id={fieldId(paths('dimension'))}
      className="sheet-entry"
      aria-label={optionLabel(dimension)}
      tabIndex={-1}
    >
      <LevelField
        dimension={dimension}
        path={paths('score')}
        score={score}
        onChange={(value) => set({ score: value }, paths('score'))}
      />
      {isSaid && (
        <SlotField
          path={paths('reason')}
          field={LISTS.escalation.reason}
          value={reason}
          onChange={(value) => set({ reason: value as typeof reason }, paths('reason'))}
        />
      )}
      {weighted && (
        <div className="sheet-weight">
          <SlotField
            path={paths('weight')}
            field={LISTS.escalation.weight}
            value={weight}
            onChange={(value) => set({ weight: value as typeof weight }, paths('weight'))}
          />
        </div>
      )}
      <ProposalLine
        dimension={dimension}
        row={row}
        onTake={(cells) => set(cells, `take ${paths('score')}`)}
      />
    </li>
  );
}

type SheetScore = ReturnType<typeof newRow<'escalation'>>['score'];

interface LevelFieldProps {
  readonly dimension: Dimension;
  readonly path: string;
  readonly score: SheetScore;
  readonly onChange: (score: SheetScore) => void;
}

/** All levels with their bounds in view, each with the points it gives. */
function LevelField({ dimension, path, score, onChange }: LevelFieldProps) {
  const { measures, levels } = SCALES[dimension];
  const label = optionLabel(dimension);
  if (isUnknown(score))
    return (
      <UnknownInput
        path={path}
        label={label}
        value={score}
        onChange={(value) => onChange(value as SheetScore)}
      />
    );
  return (
    <FieldGroup label={label} hint={measures}>
      <Segments
        id={fieldId(path)}
        options={levels.map((level) => ({
          value: String(level.score),
          label: `${level.score}: ${level.words}`,
        }))}
        value={score === null ? null : String(score)}
        onChange={(value) => onChange(value === null ? null : Number(value))}
      />
    </FieldGroup>
  );
}

interface ProposalLineProps {
  readonly dimension: Dimension;
  readonly row: ReturnType<typeof newRow<'escalation'>>;
  readonly onTake: (cells: { readonly score: number; readonly reason: string }) => void;
}

/** What the facts say, while the sheet says otherwise or nothing. */
function ProposalLine({ dimension, row, onTake }: ProposalLineProps) {
  const { incident } = useDocumentState();
  const proposal = proposedScore(incident, dimension);
  if (!proposal) return null;
  const { score, reason } = proposal;
  if (row.score === score && row.reason === reason) return null;
  const words = row.reason === null ? `Take ${score}` : `Take ${score} and this reason`;
  return (
    <p className="sheet-proposal small">
      <span className="quiet">{`From the facts: ${score}. ${asSentence(reason)}`}</span>
      <Button look="quiet" aria-label={`${words}: ${dimension}`} onClick={() => onTake(proposal)}>
        {words}
      </Button>
    </p>
  );
}

/** The sum and what it means, told anew whenever it changes. */
function Advice() {
  const { incident } = useDocumentState();
  const sheet = escalationOf(incident);
  return (
    <p role="status" className="sheet-advice">
      {sheet ? adviceSentences(sheet).join(' ') : 'Nothing is scored yet.'}
    </p>
  );
}
