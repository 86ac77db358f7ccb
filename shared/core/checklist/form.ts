import { sectionLines } from '../brief/lines.ts';
import { BOTTOM_LINE_WORDS } from '../brief/sections/bottom-line.ts';
import { type BriefSection, textOf } from '../brief/tree.ts';
import { countWords } from '../coach/text/count.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { regex } from '../long-text.ts';
import { questionsFor } from '../questions/questions-for.ts';
import { isSettled } from '../questions/readiness.ts';
import { openComments } from '../readers/comments.ts';
import { type Reading, readingsOf } from '../readers/readings.ts';
import { readRuns } from '../rehearsal/read-run.ts';
import { lacksOfRun } from '../rehearsal/within-slot.ts';
import { printCount } from '../wording/count.ts';
import { printInstant } from '../wording/moment.ts';
import { SENTENCE_WORDS } from '../wording/sentence-words.ts';
import { joinWords } from '../wording/text.ts';
import type { ChecklistContext, ChecklistItem, ItemResult, Jump } from './item.ts';
import { errorsOf, findingsOf, jumpTo, jumpToPart, needSilence, placeOf } from './remarks.ts';
import { blocked, DONE, missing, ticked } from './result.ts';

const noPlaceholder: ChecklistItem = {
  id: 'C30',
  text: 'No placeholder, nothing secret, no vague count or time',
  level: 'block',
  jump: { to: 'checklist' },
  check: (context) =>
    needSilence(context, errorsOf(context, 'placeholder.', 'secret.', 'vague.', 'time.weasel')),
};

const MOST_WORDS = 500;
const MOST_PAGES = 2;

function wordsOfSection(section: BriefSection): number {
  return sectionLines(section, false).reduce((sum, line) => sum + countWords(line.text), 0);
}

function longestSection({ brief }: ChecklistContext): Jump | undefined {
  const [longest] = brief.sections.toSorted((a, b) => wordsOfSection(b) - wordsOfSection(a));
  return longest && jumpToPart(longest.key);
}

const length: ChecklistItem = {
  id: 'C31',
  text: 'At most 500 words on page 1 and 2 pages in all',
  level: 'warn',
  jump: { to: 'section', key: 'impact' },
  check(context) {
    const { wordsOnFirstPage, pages } = context.measure;
    if (wordsOnFirstPage > MOST_WORDS)
      return blocked(
        `Page 1 has ${wordsOnFirstPage} words; ${MOST_WORDS} are the limit.`,
        longestSection(context),
      );
    if (pages > MOST_PAGES)
      return blocked(
        `The brief has about ${pages} pages; ${MOST_PAGES} are the limit.`,
        longestSection(context),
      );
    return DONE;
  },
};

const CLOCK_OR_DATE =
  /\b\d{1,2}:\d\d\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?: \d{4})?\b/g;

const STATUS = regex('i')`
  \b(?:works? again|ha(?:s|ve) worked|(?:been|(?:is|are)) correct|been wrong|(?:is|are) back|is over|has ended|
    still|been failing|recover\w{0,5}|restored|contained|closed|(?:is|are) (?:failing|down|degraded|running)|
    was hit|were hit)\b
`;

/** What the bottom line must hold, and how its words show it. */
const HOLDS: readonly (readonly [string, (text: string) => boolean])[] = [
  ['the status', (text) => STATUS.test(text)],
  ['a number', (text) => /\d|\bnot known\b|\bno customers?\b/i.test(text.replace(CLOCK_OR_DATE, ''))],
  ['a time', (text) => text.search(CLOCK_OR_DATE) >= 0 || /\bnot known\b/i.test(text)],
  ['the ask', (text) => /\b(?:decisions?|decide|approve|nothing (?:is )?needed|please)\b/i.test(text)],
];

const bottomLine: ChecklistItem = {
  id: 'C32',
  text: 'Bottom line of at most 60 words, with status, number, time and decision',
  level: 'warn',
  jump: { to: 'section', key: 'bottom-line' },
  check({ brief }): ItemResult {
    const section = brief.sections.find(({ key }) => key === 'bottom-line');
    const lines = section ? sectionLines(section, false).slice(1) : [];
    const open = lines.flatMap((line) => line.runs.filter((run) => run.missing));
    if (open.length > 0) return missing(`The bottom line is still open: ${textOf(open.slice(0, 1))}.`);
    const text = lines.map((line) => line.text).join(' ');
    const words = countWords(text);
    if (words > BOTTOM_LINE_WORDS)
      return blocked(`The bottom line has ${words} words; ${BOTTOM_LINE_WORDS} are the limit.`);
    const lacks = HOLDS.flatMap(([name, holds]) => (holds(text) ? [] : [name]));
    return lacks.length > 0 ? missing(`The bottom line lacks ${joinWords(lacks)}.`) : DONE;
  },
};

const HIGHEST_GRADE = 9;

const readable: ChecklistItem = {
  id: 'C33',
  text: `No sentence over ${SENTENCE_WORDS.most} words, better ${SENTENCE_WORDS.better}; reading grade at most ${HIGHEST_GRADE}`,
  level: (context) => (errorsOf(context, 'sentence.long').length > 0 ? 'block' : 'warn'),
  jump: { to: 'section', key: 'impact' },
  check(context) {
    const errors = errorsOf(context, 'sentence.long');
    const [first] = errors.length > 0 ? errors : findingsOf(context, 'sentence.long');
    const count = errors.length > 0 ? errors.length : findingsOf(context, 'sentence.long').length;
    if (first) {
      const where = placeOf(context.brief, first);
      return blocked(
        `${printCount(count, 'sentence')} to split, first in ${where}. ${first.message}`,
        jumpTo(first),
      );
    }
    const { grade } = context.measure;
    return grade > HIGHEST_GRADE
      ? blocked(`The reading grade is ${grade}; ${HIGHEST_GRADE} is the limit.`, longestSection(context))
      : DONE;
  },
};

const acronyms: ChecklistItem = {
  id: 'C34',
  text: 'At most 3 acronyms, each explained; no names of machines',
  level: 'warn',
  jump: { to: 'section', key: 'impact' },
  check: (context) => needSilence(context, findingsOf(context, 'acronym.', 'jargon.identifier')),
};

const readAloud: ChecklistItem = {
  id: 'C35',
  text: 'Read aloud once within the slot, the decision said before half time',
  level: 'warn',
  tickable: true,
  jump: { to: 'conversation', tab: 'rehearsal' },
  check({ incident }) {
    const tick = incident.ticks.C35;
    if (tick) return ticked(tick);
    const runs = readRuns(incident.lists.runs);
    const lacks = runs.map(lacksOfRun);
    if (lacks.includes(null)) return DONE;
    const last = lacks.at(-1);
    return missing(
      last
        ? `Rehearse once more: in the last run ${last}.`
        : 'No rehearsal is on record. Rehearse it, or tick by hand once you have read it aloud within your slot.',
    );
  },
};

const coreQuestions: ChecklistItem = {
  id: 'C36',
  text: 'The 14 core questions answered or marked “unknown by”',
  level: 'warn',
  tickable: true,
  jump: { to: 'conversation', tab: 'questions' },
  check({ incident, questions }) {
    const tick = incident.ticks.C36;
    if (tick) return ticked(tick);
    const core = questions.filter((question) => question.core);
    if (core.length === 0)
      return missing('No answers are on record. Tick by hand once you can answer the core questions.');
    const open = questionsFor(incident, core).filter(
      ({ core: asked, readiness }) => asked && !isSettled(readiness),
    );
    const [first] = open;
    return first
      ? missing(
          `${printCount(open.length, 'core question')} open, first “${first.question}” Answer it, or say who does by when.`,
        )
      : DONE;
  },
};

function readBy({ by, at }: Reading, { setup }: Incident): string {
  return `Read by ${by.trim()}${at ? `, ${printInstant(at.at, setup.zone)}` : ''}`;
}

const secondReader: ChecklistItem = {
  id: 'C37',
  text: 'A second person has read it',
  level: 'manual',
  jump: { to: 'readers' },
  check({ incident, brief }) {
    const author = knownValue(incident.facts.preparedBy)?.trim().toLowerCase();
    const readings = readingsOf(incident, brief);
    const others = readings.filter(({ by }) => by.trim().toLowerCase() !== author);
    const open = openComments(incident).length;
    const last = others.at(-1);
    if (!last && readings.length > 0)
      return blocked('The reader must be somebody else than the one who prepared it.');
    if (!last) return missing('Ask a second person to read it.');
    if (open > 0) return missing(`Not settled: ${printCount(open, 'comment')} of readers.`);
    const whole = others.find(({ changed }) => changed.length === 0);
    return whole
      ? { state: 'done', detail: `${readBy(whole, incident)}.` }
      : missing(`${readBy(last, incident)}; changed since: ${joinWords(last.changed)}.`);
  },
};

const frozen: ChecklistItem = {
  id: 'C38',
  text: 'Version frozen, fingerprint of its file stored',
  level: 'automatic',
  jump: { to: 'checklist' },
  check: () => missing('No frozen version is on record.'),
};

/** How it reads, and who has read it. */
export const FORM: readonly ChecklistItem[] = [
  noPlaceholder,
  length,
  bottomLine,
  readable,
  acronyms,
  readAloud,
  coreQuestions,
  secondReader,
  frozen,
];
