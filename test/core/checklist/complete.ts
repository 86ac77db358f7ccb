import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { evaluateChecklist } from '../../../shared/core/checklist/evaluate.ts';
import type { ItemState } from '../../../shared/core/checklist/item.ts';
import { findRemarks } from '../../../shared/core/coach/find-remarks.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import type { Incident, Setup } from '../../../shared/core/incident/incident.ts';
import { type Lists, row } from '../../../shared/core/incident/lists.ts';
import { noTerms } from '../coach/speak.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';

const tick = { at: '2026-06-03T16:10:00Z', by: 'Ana Silva' };

/** The model incident with every item of the checklist done but the frozen version, which no record holds. */
export const complete: Incident = {
  ...modelIncident,
  facts: {
    ...modelIncident.facts,
    incidentLead: 'the head of payments',
    detectionSource: 'alarm',
    evidencePreservedAt: june('14:30'),
    keyAccountsNote: 'none of the top 20',
    safety: 'none',
    weakness: 'Settings of this kind went live without a test',
    linesToSay: ['Card payments have worked again since 14:49 UTC.', 'We call you back by 17:00 UTC.'],
    regulated: 'yes',
  },
  lists: {
    ...modelIncident.lists,
    sameWeakness: [row('sameWeakness', 'w1', { system: 'invoices', state: 'check planned for 9 June' })],
    actionsLong: [
      row('actionsLong', 'l1', { what: 'Check settings', owner: 'the head of platform', due: juneDay(9) }),
    ],
    readings: [row('readings', 'r1', { by: 'A. Reader', at: june('15:55') })],
  },
  ticks: { C01: tick, C35: tick, C36: tick },
};

interface Changes {
  readonly facts?: Partial<Facts>;
  readonly lists?: Partial<Lists>;
  readonly setup?: Partial<Setup>;
  readonly prose?: Incident['prose'];
  readonly ticks?: Incident['ticks'];
}

export function changed({ facts, lists, setup, prose, ticks }: Changes, from: Incident = complete): Incident {
  return {
    ...from,
    facts: { ...from.facts, ...facts },
    lists: { ...from.lists, ...lists },
    setup: { ...from.setup, ...setup },
    prose: prose ?? from.prose,
    ticks: ticks ?? from.ticks,
  };
}

export function checklistOf(incident: Incident): readonly ItemState[] {
  const brief = buildBrief(incident, { language: 'en-US' });
  return evaluateChecklist({
    incident,
    brief,
    findings: findRemarks(brief, incident, noTerms),
    questions: [],
  });
}

/** The state of one item on the complete record with some changes. */
export function item(id: string, changes: Changes = {}, from: Incident = complete): ItemState {
  const found = checklistOf(changed(changes, from)).find((each) => each.id === id);
  if (!found) throw new Error(`There is no item ${id}.`);
  return found;
}

/** Words a person has put in place of a section. */
export function words(text: string): NonNullable<Incident['prose']['impact']> {
  return [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }];
}
