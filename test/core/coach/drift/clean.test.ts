import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { SECTION_KEYS } from '../../../../shared/core/brief/section-keys.ts';
import { sectionProse } from '../../../../shared/core/brief/section-prose.ts';
import { BRIEF_SETTINGS } from '../../../../shared/core/brief/settings.ts';
import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { type Incident, VARIANTS } from '../../../../shared/core/incident/incident.ts';
import { parseIncident } from '../../../../shared/core/incident/parse/parse.ts';
import { modelIncident } from '../../model-incident.ts';
import { noTerms } from '../speak.ts';

const folder = new URL('../../../../assets/samples/', import.meta.url);

function sample(file: string): Incident {
  const parsed = parseIncident(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  if (!parsed.ok) throw new Error(`${file} is no record`);
  return parsed.incident;
}

const records = [
  ['the model', modelIncident] as const,
  ...readdirSync(folder).map((file) => [file, sample(file)] as const),
];

/** The same incident with every section's words taken over as they are. */
function takenOver(incident: Incident): Incident {
  const prose = Object.fromEntries(SECTION_KEYS.map((key) => [key, sectionProse(incident, key)]));
  return { ...incident, prose };
}

function drift(incident: Incident) {
  return driftOf({ text: readBrief(buildBrief(incident, BRIEF_SETTINGS)), incident, vocabulary: noTerms });
}

describe('a brief whose numbers are its facts', () => {
  it.each(records)('has no drift in any variant: %s', (_name, record) => {
    for (const variant of VARIANTS) {
      const incident = { ...record, setup: { ...record.setup, variant } };
      expect(drift(incident)).toMatchObject({ conflicts: [], typed: [] });
      // Words of a text field become prose when a section is taken over; a number in them may be offered, never
      // doubted.
      expect(drift(takenOver(incident)).conflicts).toEqual([]);
    }
  });
});
