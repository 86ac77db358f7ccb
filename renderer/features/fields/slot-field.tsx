import { type ReactNode, useEffect, useState } from 'react';
import type { Field as FieldSpec } from '../../../shared/core/incident/field.ts';
import { NONE_PLANNED, saysNonePlanned } from '../../../shared/core/incident/typed/none-planned.ts';
import { read } from '../../../shared/core/incident/typed/read-result.ts';
import type { Figure } from '../../../shared/core/incident/values/figure.ts';
import { isUnknown, knownValue, type Slot, unknown } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { printClock } from '../../../shared/core/wording/moment.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { useDocument, useDocumentState } from './document-context.ts';
import { FigureDetails } from './figure-details.tsx';
import { useTyping } from './use-typing.ts';
import './fields.css';
import { fieldId, methodId } from './field-id.ts';
import { conflictAt, remarkOn } from './remark.ts';
import { StampDetails } from './stamp-details.tsx';
import { TextInput } from './text-input.tsx';
import { TypedInput } from './typed-input.tsx';
import { readTyped, type Typing, typeValue, typingAt } from './typed-text.ts';
import { UnknownInput } from './unknown-input.tsx';

export interface SlotFieldProps {
  /** The fact's key, or "list/row/column". */
  readonly path: string;
  readonly field: FieldSpec;
  readonly value: Slot<unknown>;
  readonly onChange: (value: Slot<unknown>) => void;
  /** Id of the element a jump is on its way to; its details are shown for it. */
  readonly target?: string | null;
}

/** Any field of the record: its value, its provenance, or an honest "not known yet". */
export function SlotField(props: SlotFieldProps) {
  const { path, field, value, onChange, target } = props;
  const document = useDocument();
  const { incident, drafts } = useDocumentState();
  const typing = typingAt(useTyping(), incident, path, field);
  const [details, setDetails] = useState(false);
  const wanted = target === methodId(path);
  useEffect(() => {
    if (wanted) setDetails(true);
  }, [wanted]);
  // While "unknown 16:30" is being typed the line must not change under the hands.
  const typingNow = drafts[path] !== undefined;
  if (isUnknown(value) && !typingNow) {
    return <UnknownInput path={path} label={field.label} value={value} onChange={onChange} />;
  }
  // What a button says stands in the place of a text that was refused.
  const press = (next: Slot<unknown>): void => {
    document.hold(path, null);
    document.setDraft(path, null);
    onChange(next);
  };
  const known = value !== null && !isUnknown(value);
  const hasDetails = (field.type === 'figure' || field.type === 'stamp') && known;
  const actions = (
    <span className="slot-actions">
      {field.type === 'stamp' && (value === null || path === 'asOf') && (
        <NowAction {...props} onChange={press} typing={typing} />
      )}
      {hasDetails && (
        <Action label={`Details of ${field.label}`} expanded={details} onPress={() => setDetails(!details)}>
          Details
        </Action>
      )}
      {value === null && (
        <Action label={`${field.label}: unknown`} onPress={() => press(unknown())}>
          Unknown
        </Action>
      )}
    </span>
  );
  return (
    <div className="slot">
      <Control {...props} typing={typing} actions={actions} />
      {details && field.type === 'figure' && known && (
        <FigureDetails path={path} field={field} value={value as Figure} onChange={onChange} />
      )}
      {details && field.type === 'stamp' && known && (
        <StampDetails path={path} label={field.label} value={value as Stamp} onChange={onChange} />
      )}
    </div>
  );
}

interface ControlParts extends SlotFieldProps {
  readonly typing: Typing;
  readonly actions?: ReactNode;
}

function Control({ path, field, value, onChange, typing, actions }: ControlParts) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const id = fieldId(path);
  const { label, hint } = field;
  const none = field.type === 'stamp' ? field.none : undefined;
  const isNone = none !== undefined && value === null && knownValue(incident.facts[none]) !== null;
  const take = (next: unknown): void => {
    const said = next === NONE_PLANNED;
    onChange(said ? null : (next as Slot<unknown>));
    if (none) document.edit({ kind: 'fact', key: none, value: said ? NONE_PLANNED : null }, path);
  };
  switch (field.type) {
    case 'choice':
      return (
        <ChoiceInput
          id={id}
          field={field}
          value={value as string | null}
          onChange={onChange}
          actions={actions}
        />
      );
    case 'text':
    case 'lines':
      return (
        <TextInput
          path={path}
          field={field}
          value={value}
          onChange={onChange}
          typing={typing}
          actions={actions}
        />
      );
    default:
      return (
        <TypedInput
          path={path}
          id={id}
          label={label}
          hint={hint}
          shown={isNone ? NONE_PLANNED : typeValue(value, field, typing)}
          value={value}
          read={(text, before) =>
            none && saysNonePlanned(text)
              ? read(NONE_PLANNED)
              : readTyped(text, field, typing, before as Slot<unknown>)
          }
          onValue={take}
          remark={conflictAt(incident, path, field, value) ?? remarkOn(field, value)}
          actions={actions}
          {...(field.type === 'stamp' ? { suffix: zoneOf(value, typing) } : {})}
        />
      );
  }
}

/** The zone's name at that moment: summer time has another than winter. */
function zoneOf(value: Slot<unknown>, { reference, zone }: Typing): string {
  const at = knownValue(value as Slot<Stamp>)?.at ?? reference;
  return printClock(at, zone).slice(6);
}

function NowAction({ field, onChange, typing }: ControlParts) {
  const now = (): void => {
    const minute = `${new Date().toISOString().slice(0, 16)}:00Z`;
    onChange({
      kind: 'stamp',
      at: minute,
      zone: typing.zone,
      precision: 'minute',
      certainty: 'exact',
      source: '',
    });
  };
  return (
    <Action label={`${field.label}: now`} onPress={now}>
      Now
    </Action>
  );
}

interface ActionProps {
  /** Names the field too, for those who hear it out of place. */
  readonly label: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

function Action({ label, expanded, onPress, children }: ActionProps) {
  return (
    <Button
      look="quiet"
      className="slot-action"
      aria-label={label}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
