import type { Edit } from '../../../shared/core/incident/edit.ts';
import { isEnded } from '../../../shared/core/incident/ended.ts';
import { PAGE_SIZES, ROLES, type Setup } from '../../../shared/core/incident/incident.ts';
import { finalOf, isFinalReport, updateOf } from '../../../shared/core/incident/kind.ts';
import { CURRENCIES } from '../../../shared/core/incident/values/currency.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Segments, Select } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { readZone } from '../fields/read-zone.ts';
import { TypedInput } from '../fields/typed-input.tsx';

const asOptions = (values: readonly string[]) =>
  values.map((value) => ({ value, label: optionLabel(value) }));

const KINDS = [
  { value: 'running', label: 'Still running' },
  { value: 'restored', label: 'Restored' },
  { value: 'security', label: 'Security event' },
  { value: 'near-miss', label: 'Near miss' },
] as const;

const STAGES = [
  { value: 'update', label: 'Report or update' },
  { value: 'final', label: 'Final report' },
] as const;

/** Which kind of brief, and whether it is the last on the incident: the final report is of the same kind. */
function VariantFields() {
  const document = useDocument();
  const { facts, setup } = useDocumentState().incident;
  const set = (value: Setup['variant']): void =>
    document.edit({ kind: 'setup', key: 'variant', value }, 'setup variant');
  const choose = (chosen: string | null): void => {
    const value = KINDS.find((each) => each.value === chosen)?.value;
    // What still runs has no last report.
    if (value) set(isFinal && value !== 'running' ? finalOf(value) : value);
  };
  const kind = updateOf(setup.variant, isEnded(facts));
  const isFinal = isFinalReport(setup.variant);
  return (
    <>
      <FieldGroup label="Kind of brief">
        <Segments options={KINDS} value={kind} onChange={choose} />
      </FieldGroup>
      <FieldGroup label="Stage">
        <Segments
          options={STAGES}
          value={isFinal ? 'final' : 'update'}
          onChange={(value) => value && set(value === 'final' ? finalOf(setup.variant) : kind)}
        />
      </FieldGroup>
    </>
  );
}

/** How this incident is told: which brief, for whose role, in which money, zone and page. */
export function SetupFields() {
  const document = useDocument();
  const { setup } = useDocumentState().incident;
  const set = <K extends keyof Setup>(key: K, value: unknown): void =>
    document.edit({ kind: 'setup', key, value } as Edit, `setup ${key}`);
  return (
    <section className="room-group" aria-labelledby="setup-title">
      <h3 id="setup-title" className="room-group-title">
        How it is told
      </h3>
      <VariantFields />
      <div className="room-fields">
        <FieldGroup label="Your role">
          <Segments
            options={asOptions(ROLES)}
            value={setup.role}
            onChange={(value) => value && set('role', value)}
          />
        </FieldGroup>
        <FieldGroup label="Page">
          <Segments
            options={asOptions(PAGE_SIZES)}
            value={setup.page}
            onChange={(value) => value && set('page', value)}
          />
        </FieldGroup>
        <TypedInput
          path="setup/zone"
          label="Time zone"
          hint="All times of the brief are printed in it."
          shown={setup.zone}
          read={readZone}
          onValue={(zone) => set('zone', zone)}
        />
        <Field label="Currency">
          {(control) => (
            <Select
              {...control}
              options={CURRENCIES.map((value) => ({ value, label: value }))}
              value={setup.currency}
              onChange={(value) => value && set('currency', value)}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
