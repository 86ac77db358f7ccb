import { textsOfBlocks } from '../brief/lines.ts';
import { countWords } from '../coach/text/count.ts';
import { sentencesOf } from '../coach/text/sentences.ts';
import { isDecided } from '../incident/asks.ts';
import type { Column, Row } from '../incident/lists.ts';
import { isNearMiss } from '../incident/near-miss.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import { regex } from '../long-text.ts';
import { printCount } from '../wording/count.ts';
import { joinWords } from '../wording/text.ts';
import { epochOf } from '../wording/zone.ts';
import type { ChecklistContext, ChecklistItem, ItemResult, Jump } from './item.ts';
import { clockReasons } from './record.ts';
import { errorsOf, needSilence } from './remarks.ts';
import {
  blocked,
  DONE,
  filledRows,
  missing,
  NOT_APPLICABLE,
  needFacts,
  prints,
  toCell,
  toFact,
} from './result.ts';

const messages: ChecklistItem = {
  id: 'C24',
  text: 'Messages sent are listed with time; next message time set',
  level: 'block',
  jump: { to: 'list', key: 'messages' },
  check(context) {
    if (!prints(context, 'communication')) return NOT_APPLICABLE;
    const { facts, lists } = context.incident;
    const sent = filledRows(lists.messages);
    const isAsked = !isNearMiss(context.incident);
    if (isAsked && sent.length === 0 && !isFilled(facts.customerStatus))
      return missing('List what was sent to whom and when; if nothing was, say what customers know.');
    const undated = sent.find((row) => !isFilled(row.at));
    if (undated) return missing('A message has no time.', toCell('messages', undated.id, 'at'));
    // After the closing message none is due, nor where none is planned, and in a near miss nobody waits for one.
    return facts.status === 'closed' || isFilled(facts.customerMessages) || !isAsked
      ? DONE
      : needFacts(context.incident, ['nextCustomerMessageAt']);
  },
};

const MOST_SENTENCES = 3;
const MOST_WORDS = 60;

const lines: ChecklistItem = {
  id: 'C25',
  text: 'Lines for a call in ten minutes exist (≤ 3 sentences, ≤ 60 words)',
  level: 'warn',
  jump: toFact('linesToSay'),
  check(context) {
    if (!prints(context, 'communication') || isNearMiss(context.incident)) return NOT_APPLICABLE;
    const filled = needFacts(context.incident, ['linesToSay']);
    if (filled.state !== 'done') return filled;
    const said = knownValue(context.incident.facts.linesToSay) ?? [];
    const sentences = said.reduce((sum, line) => sum + sentencesOf(line).length, 0);
    const words = said.reduce((sum, line) => sum + countWords(line), 0);
    if (sentences <= MOST_SENTENCES && words <= MOST_WORDS) return DONE;
    return blocked(
      `The lines have ${printCount(sentences, 'sentence')} and ${printCount(words, 'word')}: shorten them.`,
    );
  },
};

/** "If … applies" stands in the sentence of one clock, and over the table of several. */
const IF_IT_APPLIES = /\bif\b[^.]{0,200}\bapplies\b/i;

function printedClocks({ brief }: ChecklistContext): string | null {
  const section = brief.sections.find(({ key }) => key === 'clocks');
  if (!section) return null;
  return section.blocks
    .map((block) =>
      block.kind === 'table'
        ? block.columns.map((column) => column.title).join(' ')
        : textsOfBlocks([block]).join(' '),
    )
    .join(' ');
}

const clocks: ChecklistItem = {
  id: 'C26',
  text: 'Clocks computed and worded “if it applies”',
  level: 'block',
  jump: { to: 'list', key: 'clocks' },
  check(context) {
    const rows = context.incident.lists.clocks.filter((row) => isFilled(row.rule));
    if (rows.length === 0) {
      const reasons = clockReasons(context.incident);
      if (reasons.length === 0) return NOT_APPLICABLE;
      // The rules are Legal's to name: until they do, the question to them stands in the brief instead.
      return isFilled(context.incident.facts.openForLegal)
        ? DONE
        : missing(
            `This touches ${joinWords(reasons)}: add the rules that may apply with the end of their period, or say what is open for Legal (“unknown” is an answer).`,
          );
    }
    const open = rows.find((row) => !isFilled(row.due));
    if (open)
      return missing(
        `Say when the period of “${knownValue(open.rule) ?? 'a rule'}” ends.`,
        toCell('clocks', open.id, 'due'),
      );
    const printed = printedClocks(context);
    return printed === null || IF_IT_APPLIES.test(printed)
      ? DONE
      : blocked('The clocks must be worded “if … applies (Legal decides)”.', {
          to: 'section',
          key: 'clocks',
        });
  },
};

const noConclusion: ChecklistItem = {
  id: 'C27',
  text: 'No legal conclusion',
  level: 'block',
  jump: { to: 'section', key: 'clocks' },
  check: (context) => needSilence(context, errorsOf(context, 'legal.')),
};

/** A decision about no money asks for a call between options, for a phone call, or for words that go out. */
const IS_CALL = regex('i')`
  \b(?:call|phone|speak|talk|choose|choice|decide|whether|agree|confirm|release|stop|start|publish|name|send|
    sign|tell|inform|announce|postpone|delay|wait|letter|message|e-?mail|statement|apology|announcement|
    wording|notice)\b
`;

type Lack = readonly [column: Column<'asks'>, name: string];

/** A sum in the words themselves: in another currency than the record's it has no field. */
const HAS_SUM =
  /[$€£¥]\s?\d|\d\s?(?:k|m|million)?\s?(?:[$€£¥]|(?:USD|EUR|GBP|AUD|CAD|CHF|JPY|dollars|euros|pounds)\b)/i;

function lacksOf(ask: Row<'asks'>): readonly Lack[] {
  const amount =
    HAS_SUM.test(knownValue(ask.decision) ?? '') ||
    isFilled(ask.amount) ||
    isFilled(ask.options) ||
    IS_CALL.test(knownValue(ask.decision) ?? '');
  const parts: readonly (readonly [boolean, ...Lack])[] = [
    [isFilled(ask.decision), 'decision', 'the decision'],
    [amount, 'amount', 'the amount (0 where it costs nothing) or the options'],
    [isFilled(ask.deadline), 'deadline', 'the deadline'],
    [isFilled(ask.recommendation), 'recommendation', 'what we recommend'],
    [isFilled(ask.ifNot), 'ifNot', 'what happens without it'],
  ];
  return parts.flatMap(([there, ...lack]) => (there ? [] : [lack]));
}

/** The deadline that comes first: when one has passed, it is this. */
function firstDue(asks: readonly Row<'asks'>[]): Jump | undefined {
  const due = asks.flatMap(({ id, deadline }) => {
    const at = knownValue(deadline)?.at;
    return at === undefined ? [] : [{ id, at: epochOf(at) }];
  });
  const [first] = due.toSorted((a, b) => a.at - b.at);
  return first && toCell('asks', first.id, 'deadline');
}

const ask: ChecklistItem = {
  id: 'C28',
  text: 'Ask has decision, amount or call, deadline, recommendation, consequence; or “none”',
  level: 'block',
  jump: { to: 'list', key: 'asks' },
  check({ incident, broken }): ItemResult {
    const asks = filledRows(incident.lists.asks);
    const none = incident.facts.asksNone === 'nothing needed now';
    if (asks.length === 0)
      return none
        ? DONE
        : missing('Add the decision you need, or say “nothing needed now”.', toFact('asksNone'));
    // What has been decided is asked for no more, whatever its row lacks.
    const asked = asks.filter((row) => !isDecided(incident, row));
    if (none && asked.length > 0)
      return blocked('It says “nothing needed now”, yet a decision is listed.', toFact('asksNone'));
    const open = asked.find((row) => lacksOf(row).length > 0);
    const [first, ...more] = open ? lacksOf(open) : [];
    if (open && first)
      return missing(
        `The ask lacks ${joinWords([first, ...more].map(([, name]) => name))}.`,
        toCell('asks', open.id, first[0]),
      );
    const late = broken.find(({ id }) => id === 'ask.deadline');
    return late ? blocked(late.message, firstDue(asked)) : DONE;
  },
};

const nextUpdate: ChecklistItem = {
  id: 'C29',
  text: 'Next update time and channel',
  level: 'block',
  jump: toFact('nextUpdateAt'),
  check({ incident, broken }) {
    const filled = needFacts(incident, ['nextUpdateAt', 'nextUpdateChannel']);
    if (filled.state !== 'done') return filled;
    const early = broken.find(({ id }) => id === 'as-of.next');
    return early ? blocked(early.message, toFact('nextUpdateAt')) : DONE;
  },
};

/** Customers, Legal and the CEO's answer. */
export const OUTSIDE: readonly ChecklistItem[] = [messages, lines, clocks, noConclusion, ask, nextUpdate];
