import { DERIVED, isDerivedKey } from '../../impact/derived.ts';
import { FACTS, isFactKey } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import { type ReportChange, reportChanges } from '../../versions/report-changes.ts';
import { asClause } from '../../wording/text.ts';
import { paragraph, typed } from '../scribe.ts';
import type { Block, BriefSection, Run, Runs } from '../tree.ts';

/** As many as a reader takes in at a glance; the others stand in the annex. */
const MOST_ON_PAGE = 7;
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
function itemOf(change: ReportChange): Runs {
  const { label, kind, from, to } = change;
  const name: Run = { text: label, bold: true };
  if (from === '') return [name, { text: ': ' }, nowRun(change), { text: ' (new).' }];
  if (to === '') return [name, { text: `: was ${from}, no longer stated.` }];
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
  return knownValue(incident.facts.status) ?? '';
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

/** How a correction calls the figure. */
function formLabel({ name }: ReportChange): string | null {
  if (isFactKey(name)) return FACTS[name].label;
  return isDerivedKey(name) ? DERIVED[name].label : null;
}

/** True for what is printed as a correction: it was wrong, it has not changed. Moments are logged with their year. */
function isCorrected({ lists }: Incident, change: ReportChange): boolean {
  const label = formLabel(change);
  // What is new or gone was never told as another figure; rows are told with the names of both.
  if (label === null || change.from === '' || change.to === '') return false;
  return lists.corrections.some(({ what, from, to }) => {
    const [was, is] = [knownValue(from) ?? '', knownValue(to) ?? ''];
    return what === label && was.startsWith(change.from) && is.startsWith(change.to);
  });
}

export interface ChangeParts {
  /** On the first page; null when nothing differs. */
  readonly section: BriefSection | null;
  /** The changes that found no room there; null when all did. */
  readonly annex: BriefSection | null;
}

function annexOf(changes: readonly ReportChange[], last: Incident): BriefSection | null {
  if (changes.length === 0) return null;
  return {
    key: 'further-changes',
    label: `Further changes since ${nameOf(last)}`,
    statement: '',
    blocks: [{ kind: 'list', items: changes.map(itemOf) }],
    origin: 'generated',
  };
}

/**
 * What has changed since the last report, computed from the two records: the person's own words, then each difference as
 * "was …, now …", numbers first. What the page has no room for goes into the annex; nothing is left out.
 */
export function changeParts(incident: Incident, last: Incident): ChangeParts {
  const statement = statementOf(incident, last);
  // A status that the heading tells and a figure that stands as corrected are not told again.
  const changes = reportChanges(last, incident).filter(
    (change) => (change.name !== 'status' || statement === '') && !isCorrected(incident, change),
  );
  const shown = changes.slice(0, MOST_ON_PAGE);
  const further = changes.slice(MOST_ON_PAGE);
  const more =
    further.length === 0
      ? []
      : paragraph([
          {
            text: `${further.length} more ${further.length === 1 ? 'change is' : 'changes are'} in the annex.`,
          },
        ]);
  const list: readonly Block[] = shown.length > 0 ? [{ kind: 'list', items: shown.map(itemOf) }] : [];
  const blocks = [...ownWords(incident, last), ...list, ...more];
  if (blocks.length === 0 && statement === '') return { section: null, annex: null };
  const section: BriefSection = {
    key: 'changes',
    label: `Changes since ${nameOf(last)}`,
    statement,
    blocks,
    origin: 'generated',
  };
  return { section, annex: annexOf(further, last) };
}
