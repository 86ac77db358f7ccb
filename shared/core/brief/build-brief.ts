import { FACTS } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { isFinalReport } from '../incident/kind.ts';
import type { ProseRun } from '../incident/values/prose.ts';
import { knownValue } from '../incident/values/slot.ts';
import { rememberRead } from '../remember.ts';
import { lookOf, PLAIN_STYLE } from '../style/house-style.ts';
import { printDate } from '../wording/moment.ts';
import { capitalise, clausesOf, decapitalise } from '../wording/text.ts';
import { actions } from './annex/actions.ts';
import { escalation } from './annex/escalation.ts';
import { evidence } from './annex/evidence.ts';
import { record } from './annex/record.ts';
import { sales } from './annex/sales.ts';
import { sources } from './annex/sources.ts';
import { technical } from './annex/technical.ts';
import { timeline } from './annex/timeline.ts';
import { ROLE_PACKS, type RolePack } from './role-packs.ts';
import { fact, isOpen, maybe, needed, words } from './scribe.ts';
import { SECTION_KEYS, type SectionKey } from './section-keys.ts';
import { SECTIONS } from './sections/catalogue.ts';
import type { BriefSettings } from './settings.ts';
import {
  type AnnexKey,
  type Block,
  type Brief,
  type BriefSection,
  type Run,
  type Runs,
  textOf,
} from './tree.ts';
import { type ChangeParts, changeParts } from './update/changes.ts';
import { correctionsSection } from './update/corrections.ts';
import { promisesSection } from './update/promises.ts';
import { isOnlyTold, sectionsOf } from './variants.ts';

function printRun(incident: Incident, run: ProseRun): Run {
  const bold = run.bold ? { bold: true } : {};
  if (run.kind === 'chip') return { ...needed(incident, run.chip), ...bold };
  return { text: run.text, ...bold, ...(run.href === undefined ? {} : { href: run.href }) };
}

/** The person's own words with every chip at its present value. */
function printProse(incident: Incident, section: SectionKey): readonly Block[] | null {
  const prose = incident.prose[section];
  if (!prose) return null;
  return prose.map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', runs: block.runs.map((run) => printRun(incident, run)) }
      : { kind: 'list', items: block.items.map((item) => item.map((run) => printRun(incident, run))) },
  );
}

function writeSection(incident: Incident, key: SectionKey): BriefSection {
  const section = SECTIONS[key];
  const role = ROLE_PACKS[incident.setup.role];
  const written = section.write(incident, role);
  const edited = printProse(incident, key);
  return {
    key,
    label: section.label,
    statement: written.statement,
    blocks: [...(written.before ?? []), ...(edited ?? written.prose), ...(written.after ?? [])],
    origin: edited ? 'edited' : 'generated',
  };
}

/** The same section object for as long as what it tells stays as it is: a changed fact writes few of them anew. */
const sections = Object.fromEntries(
  SECTION_KEYS.map((key) => [key, rememberRead((incident) => writeSection(incident, key))]),
) as Readonly<Record<SectionKey, (incident: Incident) => BriefSection>>;

/** One section as the brief prints it: the person’s words where there are some. */
export function buildSection(incident: Incident, key: SectionKey): BriefSection {
  return sections[key](incident);
}

const annexSections = new Map<AnnexKey, (incident: Incident) => readonly BriefSection[]>(
  [timeline, sales, technical, actions, escalation, record, evidence, sources].map(
    ({ key, label, write }) => [
      key,
      rememberRead((incident) => {
        const blocks = write(incident);
        return blocks.length > 0 ? [{ key, label, statement: '', blocks, origin: 'generated' }] : [];
      }),
    ],
  ),
);

function buildAnnex(incident: Incident, role: RolePack): readonly BriefSection[] {
  return role.annex.flatMap((key) => annexSections.get(key)?.(incident) ?? []);
}

/** "as of 16:00 UTC on 3 June 2026" */
function asOfRuns(incident: Incident, isStart: boolean): Runs {
  const words = isOpen(incident, 'asOf') ? 'as-of time ' : 'as of ';
  return [{ text: isStart ? capitalise(words) : words }, needed(incident, 'asOf:full')];
}

/**
 * "Report 2, as of 16:00 UTC on 3 June 2026. Status: restored. Distribution: CEO,
 * CFO." What is not filled is an open slot.
 */
function subtitleOf(incident: Incident): Runs {
  const report = maybe(
    isFinalReport(incident.setup.variant) ? 'Final report ' : 'Report ',
    needed(incident, 'reportNo'),
    ', ',
  );
  const status = maybe('. Status: ', needed(incident, 'status'));
  const people = clausesOf(knownValue(incident.facts.distribution) ?? []);
  const named = people.length > 0 ? { text: people.join(', '), chip: 'distribution' } : null;
  const distribution = maybe('. Distribution: ', named ?? needed(incident, 'distribution'));
  const author = maybe('. Prepared by ', fact(incident, 'preparedBy:who'));
  return maybe(report, asOfRuns(incident, false), status, distribution, author, '.');
}

function keywordsOf(incident: Incident): readonly string[] {
  const { facts } = incident;
  return clausesOf([knownValue(facts.severity), knownValue(facts.type), knownValue(facts.service)]);
}

function subjectOf(incident: Incident): string {
  const at = knownValue(incident.facts.startedAt);
  return at ? `Incident of ${printDate(at.at, incident.setup.zone)}` : 'Incident brief';
}

/** The sections that print, each written. */
function writtenSections(incident: Incident): readonly BriefSection[] {
  return sectionsOf(incident).flatMap((key) => {
    const section = buildSection(incident, key);
    return isOnlyTold(incident, key) && section.blocks.length === 0 ? [] : [section];
  });
}

/**
 * The sections of the variant. What was told wrong stands before them, what has changed and what was promised right
 * after the first of them: the bottom line stays what is read first.
 */
function buildSections(
  incident: Incident,
  last: Incident | null,
  { section: changes }: ChangeParts,
): readonly BriefSection[] {
  // Typed words on what has changed are printed with the computed changes, where those are known.
  const facts = last ? { ...incident.facts, changesSinceLast: null } : incident.facts;
  const body = { ...incident, facts };
  const corrections = correctionsSection(incident, last);
  const [first, ...rest] = writtenSections(body);
  const promises = promisesSection(incident, last);
  return [corrections, first ?? null, changes, promises, ...rest].filter((section) => section !== null);
}

const NO_CHANGES: ChangeParts = { section: null, annex: null };

/**
 * The brief of an incident as a document tree: sections of the variant in order, generated from facts unless the
 * person wrote them, then the annex. Depends on nothing but its arguments. The glossary is added by the workbook,
 * which knows the vocabulary.
 * @param last the record of the last report, as the reader has it; null for a first one
 */
export function buildBrief(incident: Incident, settings: BriefSettings, last: Incident | null = null): Brief {
  const { setup, facts } = incident;
  const role = ROLE_PACKS[setup.role];
  const asOf = knownValue(facts.asOf);
  const changes = last ? changeParts(incident, last) : NO_CHANGES;
  const style = { ...PLAIN_STYLE, ...settings };
  return {
    variant: setup.variant,
    draft: !setup.final,
    page: setup.page,
    look: lookOf(style),
    language: style.language,
    title: words(incident, 'title', `[${decapitalise(FACTS.title.label)}]`),
    subtitle: subtitleOf(incident),
    confidentiality: knownValue(facts.classification) ?? style.mark,
    asOf: textOf(asOfRuns(incident, true)),
    ...(asOf ? { asOfAt: asOf.at } : {}),
    author: words(incident, 'preparedBy'),
    subject: subjectOf(incident),
    keywords: keywordsOf(incident),
    sections: buildSections(incident, last, changes),
    annex: [...(changes.annex ? [changes.annex] : []), ...buildAnnex(incident, role)],
  };
}
