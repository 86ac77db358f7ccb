import { filledShare } from '../brief/pages/pages-of.ts';
import { ROLE_PACKS } from '../brief/role-packs.ts';
import { isOpen, maybe, needed } from '../brief/scribe.ts';
import { askInBrief, decidedRuns, decision } from '../brief/sections/decision.ts';
import { updateSentence } from '../brief/sections/next.ts';
import type { Block, Brief, PrintedDocument, PrintedSection, Runs } from '../brief/tree.ts';
import { decidedAsks, openAsks } from '../incident/asks.ts';
import type { Incident } from '../incident/incident.ts';
import { hardestQuestions, rankQuestions } from '../questions/hardest.ts';
import type { QuestionBank } from '../questions/question.ts';
import { questionsFor } from '../questions/questions-for.ts';
import { printCount } from '../wording/count.ts';
import { clipRuns } from './clip-runs.ts';
import { type CardNumber, cardNumbers } from './numbers.ts';

/** One side of A5 with what has to be at hand in the room: printed like a brief, from the same chips. */
export interface Card extends PrintedDocument {
  readonly page: 'A5';
}

const QUESTIONS = 3;

/** Most characters of each kind of text; the asks share theirs. */
interface Room {
  readonly title: number;
  readonly value: number;
  readonly question: number;
  readonly answer: number;
  readonly asks: number;
  readonly next: number;
}

/** Generous first. */
const ROOMS: readonly Room[] = [
  { title: 160, value: 160, question: 140, answer: 320, asks: 480, next: 200 },
  { title: 160, value: 140, question: 120, answer: 240, asks: 400, next: 200 },
  { title: 120, value: 130, question: 110, answer: 170, asks: 320, next: 160 },
  { title: 100, value: 130, question: 90, answer: 120, asks: 240, next: 140 },
];
/** Fits one side whatever the record holds. */
const SMALLEST: Room = { title: 80, value: 130, question: 80, answer: 80, asks: 180, next: 120 };
/** Readers differ by a line or two, and the estimate of a line's width by a word. */
const MOST_FILLED = 0.93;
/** The questions without an answer are an extra, as the heading counts them: only where the side is not nearly full. */
const MOST_FILLED_WITH_THEM = 0.9;
const UNANSWERED_ROOM = 260;
const NAME_ROOM = 40;

/** What the card says, before it is cut to its room. */
interface Content {
  readonly brief: Brief;
  readonly about: Runs;
  readonly numbers: readonly CardNumber[];
  readonly questions: readonly { readonly question: string; readonly answer: Runs }[];
  /** How many of the hardest have no answer; empty when all have one. */
  readonly open: string;
  /** Those that have none, to be known before somebody asks them. */
  readonly unanswered: Runs;
  readonly asks: readonly Runs[];
  readonly update: Runs | null;
  /** Figures an earlier report told wrong, each “from … to …”. */
  readonly corrected: readonly Runs[];
}

/** "Pocket card, as of 16:00 UTC on 3 June 2026. Status: restored." */
function aboutRuns(incident: Incident): Runs {
  const asOf = isOpen(incident, 'asOf') ? 'as-of time ' : 'as of ';
  const status = maybe('. Status: ', needed(incident, 'status'));
  return maybe(`Pocket card, ${asOf}`, needed(incident, 'asOf:full'), status, '.');
}

/** The decisions still to make, then those made; where there is none, what the brief says instead. */
function askRuns(incident: Incident): readonly Runs[] {
  const asks = [
    ...openAsks(incident).map((ask) => askInBrief(incident, ask)),
    ...decidedAsks(incident).map((decided) => decidedRuns(incident, decided)),
  ];
  if (asks.length > 0) return asks;
  const { prose } = decision.write(incident, ROLE_PACKS[incident.setup.role]);
  return prose.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []));
}

function section(label: string, ...blocks: readonly Block[]): PrintedSection {
  return { label, statement: '', blocks };
}

function numbersBlock(numbers: readonly CardNumber[], room: Room): Block {
  return {
    kind: 'table',
    summary: 'The numbers to have at hand',
    columns: [
      { title: 'What', align: 'left', width: 34 },
      { title: 'How much', align: 'left', width: 66 },
    ],
    rows: numbers.map(({ name, value }) => [clipRuns(name, NAME_ROOM), clipRuns(value, room.value)]),
  };
}

/** The first decisions that fit; the rest is counted, as it stands in the brief. */
function asksBlock(asks: readonly Runs[], room: number): Block {
  const shown = asks.slice(0, room >= 320 ? 3 : room >= 240 ? 2 : 1);
  const left = asks.length - shown.length;
  const more: Runs = [
    { text: `${printCount(left, 'more decision is', 'more decisions are')} in the brief.` },
  ];
  const lines = shown.map((runs) => clipRuns(runs, Math.floor(room / shown.length)));
  return { kind: 'ask', lines: left > 0 ? [...lines, more] : lines };
}

/** Each figure told wrong before without when and why it was noted: who holds the card has to say both numbers. */
function correctedItems({ sections }: Brief): readonly Runs[] {
  const blocks = sections.find(({ key }) => key === 'corrections')?.blocks ?? [];
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    return block.items.map((runs) => runs.slice(0, runs.findIndex(({ text }) => text === '”.') + 1));
  });
}

function correctedSection({ corrected }: Content, room: Room): readonly PrintedSection[] {
  const [first, ...more] = corrected.filter((runs) => runs.length > 0);
  if (!first) return [];
  const rest = more.flatMap((runs): Runs => [{ text: ' ' }, ...runs]);
  return [
    section('Told wrong before', { kind: 'paragraph', runs: clipRuns([...first, ...rest], room.next) }),
  ];
}

function layOut(content: Content, room: Room, naming: boolean): Card {
  const { brief, about, numbers, questions, open, unanswered, asks, update } = content;
  const answers = questions.flatMap(({ question, answer }): readonly Block[] => [
    { kind: 'paragraph', runs: clipRuns([{ text: question, bold: true }], room.question) },
    { kind: 'paragraph', runs: clipRuns(answer, room.answer) },
  ]);
  const without: readonly Block[] =
    naming && unanswered.length > 0
      ? [{ kind: 'paragraph', runs: clipRuns(unanswered, UNANSWERED_ROOM) }]
      : [];
  const { draft, language, look, confidentiality, asOf, asOfAt, author, subject, keywords } = brief;
  return {
    ...{ draft, language, confidentiality, asOf, author, subject, keywords },
    ...(asOfAt === undefined ? {} : { asOfAt }),
    // The one side holds what is said; whose paper it is, the speaker knows.
    look: { ...look, logo: null },
    page: 'A5',
    title: clipRuns([{ text: brief.title }], room.title)
      .map(({ text }) => text)
      .join(''),
    subtitle: about,
    sections: [
      ...(numbers.length > 0 ? [section('Numbers', numbersBlock(numbers, room))] : []),
      ...correctedSection(content, room),
      ...(answers.length > 0
        ? [{ ...section('Hardest questions', ...answers, ...without), statement: open }]
        : []),
      section('Decision requested', asksBlock(asks, room.asks)),
      ...(update ? [section('Next update', { kind: 'paragraph', runs: clipRuns(update, room.next) })] : []),
    ],
    annex: [],
  };
}

/** Three hard questions that can be answered, and which of the hardest cannot yet. */
function hardQuestions(
  incident: Incident,
  bank: QuestionBank,
): Pick<Content, 'questions' | 'open' | 'unanswered'> {
  const entries = questionsFor(incident, bank);
  const hardest = hardestQuestions(incident, entries);
  // “You have it at 18:15 UTC” is an answer too, but no help where there is a better one.
  const sayable = rankQuestions(incident, entries)
    .filter((entry) => entry.sayable)
    .toSorted((a, b) => Number(b.readiness.state === 'ready') - Number(a.readiness.state === 'ready'));
  const unanswered = hardest.filter((entry) => !entry.sayable);
  // Where nothing can be answered, the questions themselves are what there is to know.
  const shown = sayable.length > 0 ? sayable : hardest;
  const isOpen = unanswered.length > 0 && sayable.length > 0;
  return {
    questions: shown
      .slice(0, QUESTIONS)
      .map(({ question, answerLine }) => ({ question, answer: answerLine })),
    open: isOpen ? `${printCount(unanswered.length, 'more has', 'more have')} no answer yet` : '',
    unanswered: isOpen
      ? [
          { text: 'No answer yet: ', bold: true },
          { text: unanswered.map(({ question }) => question).join(' ') },
        ]
      : [],
  };
}

/** What its file is named after. */
export function cardName({ title }: Brief): string {
  return `Pocket card: ${title}`;
}

/**
 * The pocket card: five numbers, the three hardest questions that can be answered, each in one line, which of
 * the hardest cannot be yet, the decisions with their deadlines or what was decided, the next update with its channel.
 * Every value is a chip of the brief, printed by the same function; what one side has no room for is cut with an
 * ellipsis, never a number. Depends on nothing but its arguments.
 */
export function buildCard(brief: Brief, incident: Incident, bank: QuestionBank): Card {
  const content: Content = {
    brief,
    about: aboutRuns(incident),
    numbers: cardNumbers(incident, ROLE_PACKS[incident.setup.role]),
    ...hardQuestions(incident, bank),
    asks: askRuns(incident),
    update: updateSentence(incident),
    corrected: correctedItems(brief),
  };
  const cards = ROOMS.flatMap((room) =>
    [true, false].map((naming) => ({
      card: layOut(content, room, naming),
      most: naming ? MOST_FILLED_WITH_THEM : MOST_FILLED,
    })),
  );
  const fitting = cards.find(({ card, most }) => filledShare(card) <= most)?.card;
  return fitting ?? layOut(content, SMALLEST, false);
}
