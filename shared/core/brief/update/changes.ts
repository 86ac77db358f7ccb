import { isDerivedKey } from '../../impact/derived.ts';
import type { FactKey } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { type Corrected, correctedSince } from '../../versions/corrected.ts';
import { type ReportChange, reportChanges } from '../../versions/report-changes.ts';
import { printCount } from '../../wording/count.ts';
import { asClause } from '../../wording/text.ts';
import { labelOf } from '../label-of.ts';
import { fact, paragraph, typed } from '../scribe.ts';
import type { Block, BriefSection, Run, Runs } from '../tree.ts';
import { MOST_ON_PAGE } from './most-on-page.ts';

/** Words of a typed text beyond which only the new one is printed. */
const MOST_IN_QUOTE = 14;

/** The value as it is now, as a chip that leads to its field. */
function nowRun({ name, to }: ReportChange): Run {
  return { text: to, chip: name };
}

function isLong(text: string): boolean {
  return text.split(' ').length > MOST_IN_QUOTE;
}

/** "Customers affected: was 2,000, now 3,200." Typed words are quoted; what is new or gone says so. */
function itemOf(incident: Incident, change: ReportChange): Runs {
  const { label, kind, from, to } = change;
  const name: Run = { text: labelOf(incident, label), bold: true };
  if (from === '') return [name, { text: ': ' }, nowRun(change), { text: ' (new).' }];
  if (to === '') return [name, { text: `: was ${kind === 'words' ? `“${from}”` : from}, no longer stated.` }];
  if (kind === 'words' && isLong(from))
    return [name, { text: ' now reads: ' }, nowRun(change), { text: '.' }];
  if (kind === 'words') return [name, { text: `: was “${from}”, now “` }, nowRun(change), { text: '”.' }];
  const stop = from.includes(', ') ? ';' : ',';
  return [name, { text: `: was ${from}${stop} now ` }, nowRun(change), { text: '.' }];
}

/** "report 1" */
function nameOf(last: Incident): string {
  const number = knownValue(last.facts.reportNo);
  return number === null ? 'the last report' : `report ${number}`;
}

function statusOf(incident: Incident): string {
  return fact(incident, 'status')?.text ?? '';
}

/** "from mitigating to restored": the one change that is a headline. */
function statementOf(incident: Incident, last: Incident): string {
  const [from, to] = [statusOf(last), statusOf(incident)];
  return from && to && from !== to ? `from ${from} to ${to}` : '';
}

/** What the person says has changed, unless it was said in the last report already. */
function ownWords(incident: Incident, last: Incident): readonly Block[] {
  const [said, before] = [incident, last].map(({ facts }) =>
    asClause(knownValue(facts.changesSinceLast) ?? ''),
  );
  return said === before ? [] : paragraph(typed(incident, 'changesSinceLast'));
}

/** The change as it is left once the corrections are told; null when they tell all of it. */
function beyondCorrections(change: ReportChange, { logged, followers }: Corrected): ReportChange | null {
  const correction = logged.get(change.name);
  if (correction) return correction.stands ? null : { ...change, from: `${correction.to} as corrected` };
  const follower = followers.find(({ key }) => key === change.name);
  if (!follower) return change;
  return follower.to === change.to ? null : { ...change, from: `${follower.to} as corrected` };
}

export interface ChangeParts {
  /** On the first page; null for a first report. */
  readonly section: BriefSection | null;
  /** The changes that found no room there; null when all did. */
  readonly annex: BriefSection | null;
}

/** What nobody may learn from the annex alone: harm to people and data, and that the cause is known. */
const GRAVE: ReadonlySet<string> = new Set<FactKey>([
  'safety',
  'dataLoss',
  'dataExposure',
  'dataCorrectness',
  'securitySuspected',
  'causeStatus',
  'causeClaim',
]);

/**
 * The decisions of the reader and what is grave before what they may have repeated; what only follows from another
 * figure last.
 */
function placeOf({ name }: ReportChange): number {
  if (name.startsWith('asks/') || GRAVE.has(name)) return 0;
  return isDerivedKey(name) ? 2 : 1;
}

/** The changes that the page has room for; each keeps its place among the others. */
function onPage(changes: readonly ReportChange[]): ReadonlySet<ReportChange> {
  const byPlace = changes.toSorted((one, other) => placeOf(one) - placeOf(other));
  return new Set(byPlace.slice(0, MOST_ON_PAGE));
}

function annexOf(incident: Incident, changes: readonly ReportChange[], last: Incident): BriefSection | null {
  if (changes.length === 0) return null;
  return {
    key: 'further-changes',
    label: `Further changes since ${nameOf(last)}`,
    statement: '',
    blocks: [{ kind: 'list', items: changes.map((change) => itemOf(incident, change)) }],
    origin: 'generated',
  };
}

/** A report that is silent on changes leaves its reader to search for them. */
function nothingNew(last: Incident, hasCorrections: boolean): readonly Block[] {
  const apart = hasCorrections ? 'Apart from the corrections above, nothing' : 'Nothing';
  return paragraph([{ text: `${apart} that ${nameOf(last)} said has changed.` }]);
}

/**
 * What has changed since the last report, computed from the two records: the person's own words, then each
 * difference as "was …, now …", numbers first; a sentence that says so when there is none. What the page has no room
 * for goes into the annex; nothing is left out.
 */
export function changeParts(incident: Incident, last: Incident): ChangeParts {
  const statement = statementOf(incident, last);
  const corrected = correctedSince(last, incident);
  // A status that the heading tells and a figure that stands as corrected are not told again.
  const changes = reportChanges(last, incident)
    .filter(({ name }) => name !== 'status' || statement === '')
    .flatMap((change) => beyondCorrections(change, corrected) ?? []);
  const page = onPage(changes);
  const shown = changes.filter((change) => page.has(change));
  const further = changes.filter((change) => !page.has(change));
  const more =
    further.length === 0
      ? []
      : paragraph([
          {
            text: `${printCount(further.length, 'more change is', 'more changes are')} in the annex.`,
          },
        ]);
  const items = shown.map((change) => itemOf(incident, change));
  const list: readonly Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  const told = [...ownWords(incident, last), ...list, ...more];
  const blocks = told.length === 0 && statement === '' ? nothingNew(last, corrected.logged.size > 0) : told;
  const section: BriefSection = {
    key: 'changes',
    label: `Changes since ${nameOf(last)}`,
    statement,
    blocks,
    origin: 'generated',
  };
  return { section, annex: annexOf(incident, further, last) };
}
