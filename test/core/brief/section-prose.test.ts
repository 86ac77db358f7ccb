import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { sectionProse } from '../../../shared/core/brief/section-prose.ts';
import { type Block, textOf } from '../../../shared/core/brief/tree.ts';
import { sectionsOf } from '../../../shared/core/brief/variants.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { modelIncident } from '../model-incident.ts';

const folder = new URL('../../../assets/samples/', import.meta.url);

function sampleOf(file: string): Incident {
  const found = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const parsed = parseIncident(found.incident ?? found);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems[0]?.path}`);
  return parsed.incident;
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [textOf(block.runs)];
  if (block.kind === 'list') return block.items.map(textOf);
  if (block.kind === 'ask') return block.lines.map(textOf);
  if (block.kind === 'chart') return [textOf(block.caption)];
  return block.rows.flatMap((row) => row.map(textOf));
}

function linesIn(incident: Incident, key: string): readonly string[] {
  const { sections } = buildBrief(incident, { language: 'en-US' });
  return sections.find((section) => section.key === key)?.blocks.flatMap(linesOf) ?? [];
}

const incidents = [
  ['the model incident', modelIncident] as const,
  ...readdirSync(folder).map((file) => [file, sampleOf(file)] as const),
];

describe('sectionProse', () => {
  it.each(incidents)('prints the same words when they are taken over: %s', (_, incident) => {
    for (const section of sectionsOf(incident)) {
      const edit = { kind: 'prose', section, prose: sectionProse(incident, section) } as const;
      expect(linesIn(applyEdit(incident, edit), section)).toEqual(linesIn(incident, section));
    }
  });

  it('keeps the range of the customers a fact of its own', () => {
    const chips = sectionProse(modelIncident, 'bottom-line').flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.flatMap((run) => (run.kind === 'chip' ? run.chip : [])) : [],
    );
    expect(chips).toContain('customers:range');
    expect(chips).toContain('service:capital');
  });
});
