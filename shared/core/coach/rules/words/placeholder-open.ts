import type { Line } from '../../../brief/lines.ts';
import { regex, wordList } from '../../../long-text.ts';
import { matchesIn } from '../../../matches.ts';
import { rememberInWord, type Word } from '../../../vocabulary/words.ts';
import { type Hit, type LineRule, notTechnical } from '../../rule.ts';
import type { CoachLine } from '../../text/coach-text.ts';
import { withoutOverlaps } from '../../text/overlaps.ts';
import type { Span } from '../../text/sentences.ts';

/** One of these stands in every placeholder that is made of signs. */
const SIGNS = /[[{<$€£_]|\?\?|\.\.|--/;

/** What is looked for where one of these signs or words stands. */
interface Made {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const MADE_OF_SIGNS: readonly Made[] = [
  // Not a check box, a footnote mark, a Markdown link, an editor's own mark, the moment of a chat ("[7:02 PM]") or
  // pronouns ("[he/him]").
  {
    needs: ['['],
    pattern: regex('gi')`
      \[(?!\s{0,3}[xX]?\s{0,3}\])(?!\d{1,3}\])(?!(?:redacted|sic|
        …)\])(?!\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?\])(?!(?:she|he|they|it|xe|ze)(?:
        ?\/ ?(?:her|hers|him|his|he|she|it|its|them|theirs|they|xem|zir|hir|any|all)){1,3}\])[^\]\n]{2,120}\](?!\()
    `,
  },
  { needs: ['{', '--'], pattern: /\{[\p{L}][^{}\n]{0,60}\}|-{2,3}:-{2,3}/giu },
  // "lasted [X] minutes"; "[x]" in front of a line is a box that is ticked.
  { needs: ['['], pattern: /(?<=\w )\[[XYZN]\](?= ?[\w%])/g },
  {
    needs: ['{', '<'],
    pattern: regex('gi')`
      \{\{[^}\n]{0,80}\}\}|<<[^>\n]{1,80}>>|
      <(?:insert|add|fill|enter|name|date|time|number|your|ceo)\b[^>\n]{0,60}>
    `,
  },
  {
    needs: ['???', '___', '_:_', '....', '$', '€', '£'],
    pattern: /(?<!\w)\?{3,}|_{3,}|(?<!\w)_{1,2}:_{1,2}(?!\w)|\.{4,}|[$€£]\s?[XYZN](?:\b|[km]\b)/g,
  },
];

const MADE_OF_WORDS: readonly Made[] = [
  {
    needs: ['tbd', 'tbc', 'tba', 'todo', 'fixme', 'approximately', 'lorem', 'n'],
    pattern: regex('gi')`
      \b(?:TBD|TBC|TBA|TODO|FIXME)\b|\bapproximately (?:number|amount|value)\b|\blorem ipsum\b|\bN\/A yet\b
    `,
  },
  {
    needs: wordList`
        determined confirmed announced decided defined filled completed provided supplied advised added
        inserted checked updated written
      `.split(' '),
    pattern: regex('gi')`
      (?:[:=–—-]|\bis|\bare|\bstill) to be (?:determined|confirmed|announced|decided|defined|filled(?: in)?|
        completed|provided|supplied|advised|added)(?=[.;,)]|$)|
      [([](?:still )?to be (?:determined|confirmed|announced|decided|defined|filled(?: in| out)?|completed|
        provided|supplied|advised|added|inserted|checked|updated|written)(?= ?[^)\]]{0,20}[)\]])
    `,
  },
  {
    needs: ['here'],
    pattern: regex('gi')`
      \b(?:insert|enter|fill in|type) (?:[\w’'-]{1,20} ){0,6}here\b|
      \b(?:add|put|complete|provide|supply) (?:[\w’'-]{1,20} ){0,3}(?:figures?|numbers?|details?|text|names?|
        dates?|statements?|list|quotes?|facts?|link|amounts?) (?:in )?here\b
    `,
  },
  // What the second of two records of one incident is called until somebody names it.
  { needs: ['copy'], pattern: /\(copy\)$/g },
  {
    needs: ['xx', 'xxx', 'xxxx', 'tk', 'hh', 'dd', 'nn', 'nnn'],
    pattern:
      /\b(?:X{2,9}|x{2,9}|(?<!\d )N{2,5}(?= ?(?:%|[a-z:.,]|$)))\b|\bTK\b|\bHH:MM\b|\bDD[./-]MM[./-]YY/g,
  },
  {
    needs: ['x', 'y', 'z', 'n'],
    pattern: regex('g')`
      \b[XYZN]\s?(?:%|percent\b|(?:number of )?(?:users?|customers?|orders?|minutes?|hours?|days?|dollars?|
        euros?)\b)
    `,
  },
];
const BY_WORD: ReadonlyMap<string, readonly RegExp[]> = byWord(MADE_OF_WORDS);
const NONE: readonly RegExp[] = [];
const patternsOf = rememberInWord((word) => BY_WORD.get(word) ?? NONE);

function byWord(made: readonly Made[]): ReadonlyMap<string, readonly RegExp[]> {
  const patterns = new Map<string, readonly RegExp[]>();
  for (const { needs, pattern } of made)
    for (const word of needs) patterns.set(word, [...(patterns.get(word) ?? []), pattern]);
  return patterns;
}

/** What the record itself marks as an open slot. */
function openSlots(line: Line): readonly Hit[] {
  if (!line.runs.some((run) => run.missing)) return [];
  let at = 0;
  return line.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    return run.missing && run.text !== '' ? [{ line, start, end: at }] : [];
  });
}

/** Most lines hold none of the signs and words, and no pattern is tried on them. */
function placeholdersIn(text: string, words: readonly Word[]): readonly Span[] {
  const patterns: RegExp[] = [];
  if (SIGNS.test(text))
    for (const { needs, pattern } of MADE_OF_SIGNS)
      if (needs.some((sign) => text.includes(sign))) patterns.push(pattern);
  for (const { known } of words)
    for (const pattern of patternsOf(known)) if (!patterns.includes(pattern)) patterns.push(pattern);
  return patterns.flatMap((pattern) =>
    matchesIn(pattern, text).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
}

function hitsIn({ line, words }: CoachLine): readonly Hit[] {
  const found = placeholdersIn(line.text, words).map((span) => ({ line, ...span }));
  const open = openSlots(line);
  return found.length + open.length === 0 ? [] : withoutOverlaps([...open, ...found]);
}

/** A bracket in front of the CEO says "unfinished". */
export const placeholderOpen: LineRule = {
  id: 'placeholder.open',
  doc: 'An open slot or a template field that is still empty.',
  severity: 'error',
  message: 'A template field is still empty.',
  reason: 'A bracket in front of the CEO says “unfinished”.',
  suggestion: 'Fill the fact, or say that it is not known yet and by when it will be.',
  checkLine: (read) => (notTechnical(read.line) ? hitsIn(read) : []),
};
