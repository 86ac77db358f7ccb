import type { Edit } from '../../../shared/core/incident/edit.ts';
import {
  CURRENCIES,
  PAGE_SIZES,
  ROLES,
  type Setup,
  VARIANTS,
} from '../../../shared/core/incident/incident.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Segments, Select } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { readZone } from '../fields/read-zone.ts';
import { TypedInput } from '../fields/typed-input.tsx';

const asOptions = (values: readonly string[]) =>
  values.map((value) => ({ value, label: optionLabel(value) }));

const VARIANT_LABELS: Readonly<Record<Setup['variant'], string>> = {
  running: 'Still running',
  restored: 'Restored',
  final: 'Final report',
  security: 'Security event',
  'near-miss': 'Near miss',
};

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
      <FieldGroup label="Kind of brief">
        <Segments
          options={VARIANTS.map((value) => ({ value, label: VARIANT_LABELS[value] }))}
          value={setup.variant}
          onChange={(value) => value && set('variant', value)}
        />
      </FieldGroup>
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
