import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../shared/core/brief/lines.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { type Block, textOf } from '../../../shared/core/brief/tree.ts';
import { buildCard } from '../../../shared/core/card/build-card.ts';
import { followUpMail } from '../../../shared/core/followup/mail.ts';
import { FACT_KEYS, FACTS } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { emptyIncident, type Incident, ROLES, VARIANTS } from '../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { buildCut } from '../../../shared/core/script/build-cut.ts';
import { buildConversation, type Conversations } from '../../../shared/core/script/conversation.ts';
import { CUT_KEYS } from '../../../shared/core/script/cuts.ts';
import { openSample, sampleIds } from '../../samples/samples.ts';
import { bank } from '../questions/bank.ts';

const conversations = JSON.parse(
  readFileSync(new URL('../../../assets/content/conversations.json', import.meta.url), 'utf8'),
) as Conversations;

/** Every time of a record; the day behind it is told by no other. */
const PASSED = '2026-06-03T10:00:00Z';
const AS_OF = '2026-06-05T09:00:00Z';

function sampleOf(field: Field, option: number): unknown {
  switch (field.type) {
    case 'text':
      return 'some words';
    case 'lines':
      return ['some words'];
    case 'integer':
      return field.min + 1;
    case 'choice':
      return field.options[option % field.options.length];
    case 'stamp':
      return stamp(PASSED);
    default:
      return exact(field.unit ?? 'count', 330_000);
  }
}

/** A record with every field filled and every time behind its "as of"; or with every fact expected by such a time. */
function passed(setup: Pick<Incident['setup'], 'variant' | 'role'>, option: number, open: boolean): Incident {
  const empty = emptyIncident('x', setup);
  const facts = FACT_KEYS.map((key) => [
    key,
    open && FACTS[key].type !== 'integer' ? unknown(PASSED, 'Finance') : sampleOf(FACTS[key], option),
  ]);
  const lists = LIST_KEYS.map((list) => [
    list,
    ['r1', 'r2'].map((id) => ({
      id,
      ...Object.fromEntries(
        Object.entries(columnsOf(list)).map(([column, field]) => [column, sampleOf(field, option)]),
      ),
    })),
  ]);
  return {
    ...empty,
    facts: { ...empty.facts, ...Object.fromEntries(facts), asOf: stamp(AS_OF) },
    // Promises are open and asks undecided; own words would stand in place of what is generated.
    lists: {
      ...empty.lists,
      ...Object.fromEntries(lists),
      answers: [],
      talk: [],
      commitmentChanges: [],
      decisions: [],
    },
  };
}

const blockTexts = (block: Block): readonly string[] => {
  if (block.kind === 'table') return block.rows.flat().map(textOf);
  if (block.kind === 'ask') return block.lines.map(textOf);
  if (block.kind === 'chart') return [textOf(block.caption), block.alt];
  return block.kind === 'list' ? block.items.map(textOf) : [textOf(block.runs)];
};

/** All that a person reads or says of it. */
function sentencesOf(incident: Incident, last: Incident | null): readonly string[] {
  const brief = buildBrief(incident, BRIEF_SETTINGS, last);
  const cuts = CUT_KEYS.flatMap((key) => buildCut(brief, incident, key).blocks);
  const turns = buildConversation(brief, incident, conversations, incident.setup.role, 'one');
  return [
    ...linesOf(brief).map(({ text }) => text),
    ...buildCard(brief, incident, bank).sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts)),
    ...questionsFor(incident, bank).flatMap(({ answerLine, answerLong }) =>
      [answerLine, answerLong].map(textOf),
    ),
    ...cuts.flatMap(({ sentences }) => sentences.map(textOf)),
    ...turns.flatMap(({ steps }) => steps.flatMap(({ sentences }) => sentences.map(textOf))),
    ...followUpMail(incident, null).text.split('\n'),
  ];
}

const TIME = '(?:about )?\\d{1,2}(?::\\d\\d (?:UTC|CES?T)(?: on \\d{1,2} June)?| June)';
/** Words that promise the time behind them. */
const PROMISE = new RegExp(
  `\\b(?:by|until|before|between|ends|deadline|goes out|comes|is due|[Rr]eview|[Uu]pdate|from (?:me|us)(?: again)?)(?: at| on)? ${TIME}`,
  'g',
);
/** What stands before "by" or "until" where the time is told as past. */
const TOLD_AS_PAST =
  /\b(?:due|was to last|was to call some words|was said for the time|expected|expected to (?:confirm or discard this|name it|name the cause)|promised) $/i;
/** "expected by" alone is said of what is to come. */
const STILL_EXPECTED = /(?<!\b(?:although|was) )expected $/;

function promises(text: string): readonly string[] {
  return [...text.matchAll(PROMISE)].flatMap(({ index }) => {
    const before = text.slice(0, index);
    return TOLD_AS_PAST.test(before) && !STILL_EXPECTED.test(before) ? [] : [text];
  });
}

describe('a report of which every time has passed', () => {
  it('is read for what promises a time', () => {
    const said = [
      'by 10:00 UTC on 3 June',
      'not known, expected by 3 June',
      'Review on 3 June',
      'needed by 10:00 UTC',
    ];
    expect(said.flatMap(promises)).toEqual(said);
    expect(promises('which was due by 3 June; although expected by 10:00 UTC')).toEqual([]);
  });

  it.each(VARIANTS)('promises none of them (%s)', (variant) => {
    for (const role of ROLES) {
      for (const option of [0, 1, 2]) {
        for (const open of [false, true]) {
          const incident = passed({ variant, role }, option, open);
          expect([...new Set(sentencesOf(incident, null).flatMap(promises))], `${role} ${option}`).toEqual(
            [],
          );
        }
      }
    }
  });

  it.each(sampleIds)('nor does the sample %s, months later', (id) => {
    const { facts, lists, ...sample } = openSample(id);
    const asOf = stamp('2027-06-01T09:00:00Z', sample.setup.zone);
    // What a person wrote stays as it was written.
    const later: Incident = {
      ...sample,
      prose: {},
      facts: { ...facts, asOf, linesToSay: null },
      lists: { ...lists, answers: [], talk: [] },
    };
    expect([...new Set(sentencesOf(later, openSample(id)).flatMap(promises))]).toEqual([]);
  });
});
