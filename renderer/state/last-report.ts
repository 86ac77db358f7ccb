import type { Api } from '../../shared/api/client.ts';
import type { Incident } from '../../shared/core/incident/incident.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';

/**
 * Keeps the record of the last report at hand, so that what has changed since is derived in the same tick as an edit.
 */
export interface LastReport {
  /** The record that precedes this one; null for a first report, or while it is not read yet. */
  readonly before: (incident: Incident) => Incident | null;
  /** Reads it when the report number is another one; true when it is another record than before. */
  readonly follow: (incident: Incident) => Promise<boolean>;
}

function numberOf({ facts }: Incident): number | null {
  return knownValue(facts.reportNo);
}

export function createLastReport(api: Api, id: string): LastReport {
  let known: Incident | null = null;
  let asked: number | null = null;
  return {
    before(incident) {
      const number = numberOf(incident);
      return known && number !== null && (numberOf(known) ?? 0) < number ? known : null;
    },
    async follow(incident) {
      const reportNo = numberOf(incident);
      if (reportNo === asked) return false;
      asked = reportNo;
      if (reportNo === null) return false;
      const was = known;
      const last = await api('versions.lastReport', { id, reportNo }).catch(() => null);
      // Somebody may have typed another number meanwhile: that question's answer counts.
      if (asked !== reportNo) return false;
      if (last?.ok) known = last.value?.incident ?? null;
      // What could not be read is asked for again with the next edit.
      else asked = null;
      return known !== was;
    },
  };
}
