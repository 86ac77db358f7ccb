import { regex } from '../../../long-text.ts';
import { plainWords } from './plain.ts';

/** What a part of a post-mortem is about; null for one that has no field of its own. */
export type PartKind =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'cause'
  | 'trigger'
  | 'contributing'
  | 'resolution'
  | 'wentWell'
  | 'actions'
  | 'details';

/** The headings of the templates of Google SRE, Atlassian, PagerDuty, GitHub and of many wikis. */
const HEADINGS: readonly (readonly [PartKind, RegExp])[] = [
  ['timeline', /\btime ?lines?\b|^chronology\b|^(?:sequence|order) of events$/],
  ['contributing', /^contribut(?:ing|ory) (?:factors?|causes?|conditions?)$/],
  [
    'cause',
    regex('')`
      ^(?:the )?(?:(?:proximate|technical|underlying|probable) )?(?:root )?causes?(?: analysis|\(s\)| of
        .{1,60})?$|
      ^rca$
    `,
  ],
  ['trigger', /^triggers?$/],
  ['wentWell', /^(?:what|things that) (?:went|worked|did go) (?:well|right)$|^what worked$/],
  [
    'actions',
    regex('')`
      ^(?:(?:follow[- ]?up|corrective|preventive|preventative|remediation|post[- ]?mortem|
        recommended) )?(?:actions?|action items?|tasks|measures)\b|
      ^follow[- ]?ups?\b|^next steps$|^to-?dos?$|
      ^corrective and preventi?ta?ti?ve (?:actions|measures)$
    `,
  ],
  [
    'resolution',
    regex('')`
      ^(?:the )?(?:resolution|mitigation|recovery|fix|immediate fix|restoration)(?: and
        (?:recovery|mitigation|resolution))?$|
      ^how (?:was it|did we|it was|we) (?:fix|resolve|mitigate|recover)\w*(?: it)?$
    `,
  ],
  [
    'impact',
    regex('')`
      ^(?:(?:customer|user|business|service|incident) )?impacts?(?: (?:analysis|assessment|summary|
        on (?:customers|users)))?$
    `,
  ],
  [
    'summary',
    regex('')`
      ^(?:executive |incident |issue |high[- ]level |brief )?(?:summary|overview|synopsis|abstract|
        description)$|
      ^tl;?dr$|^what happened$
    `,
  ],
  ['details', /^(?:incident |key )?(?:details|metadata|facts|information|info|properties)$|^at a glance$/],
];

/** One heading with the lines under it. */
export interface Part {
  /** Empty for what stands above the first heading. */
  readonly title: string;
  readonly kind: PartKind | null;
  readonly level: number;
  readonly lines: string[];
}

/** A post-mortem by its headings. */
export interface Outline {
  /** The heading above all others, or the title that settings at the top name; empty where there is none. */
  readonly title: string;
  readonly parts: readonly Part[];
  /** True where words were struck out: they are left out. */
  readonly isStruck: boolean;
}

/** What a heading is about, whatever its numbers, signs and capitals. */
function partKind(heading: string): PartKind | null {
  const name = heading
    .slice(0, 120)
    .toLowerCase()
    .replaceAll(/\([^)]{0,80}\)/g, ' ')
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z);]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return HEADINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const ATX = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** A line that is bold as a whole stands for a heading where it names a part. */
const BOLD_LEVEL = 7;
const BOLD_LINE = /^(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__):?$/;
const SETTING = /^[\w-]{1,60}[ \t]*:/;

/** Without the number signs that may close a heading. A loop: a pattern would take quadratic time. */
function unclosed(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t#'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Without comments; one that nobody closed is words. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, start));
    at = end + 3;
  }
}

/** Words that their author withdrew: "~~SEV-1~~ SEV-2" says SEV-2. */
const STRUCK = /(?<!~)~~(?=[^\s~])([^~\n]{1,1000})(?<=\S)~~(?!~)/g;

interface Reading {
  title: string;
  readonly parts: Part[];
  inCode: boolean;
}

function headingOf(
  line: string,
  next: string | undefined,
): { readonly level: number; readonly text: string } | null {
  const atx = ATX.exec(line);
  if (atx) return { level: atx[1]?.length ?? 1, text: plainWords(unclosed(atx[2] ?? '')) };
  if (/^\S/.test(line) && /^(?:={3,}|-{3,})\s*$/.test(next ?? '') && !line.includes('|'))
    return { level: next?.startsWith('=') ? 1 : 2, text: plainWords(line) };
  const bold = BOLD_LINE.exec(line.trim())?.[1];
  return bold !== undefined && partKind(bold) !== null ? { level: BOLD_LEVEL, text: bold.trim() } : null;
}

/** True for headings inside a timeline or a list of actions; a bold line is the heading of whatever follows it. */
function isUnder(last: Part, level: number): boolean {
  const isOpen = last.kind === 'timeline' || last.kind === 'actions';
  return isOpen && (last.level < level || (last.level === BOLD_LEVEL && level > 2));
}

/** A heading begins a part, gives the title, or belongs to the part above it: days of a timeline do. */
function openPart(reading: Reading, level: number, text: string): void {
  const kind = partKind(text);
  const last = reading.parts.at(-1);
  const isFirst = reading.title === '' && reading.parts.length === 1;
  if (isFirst && level <= 2 && kind === null) reading.title = text;
  else if (kind === null && last && isUnder(last, level)) last.lines.push(text);
  else reading.parts.push({ title: text, kind, level, lines: [] });
}

/** The body, and the settings between the lines of dashes at its top. */
function frontMatter(lines: readonly string[]): {
  readonly settings: readonly string[];
  readonly body: readonly string[];
} {
  const end = lines[0]?.trim() === '---' && SETTING.test(lines[1] ?? '') ? lines.indexOf('---', 1) : -1;
  return end < 0
    ? { settings: [], body: lines }
    : { settings: lines.slice(1, end), body: lines.slice(end + 1) };
}

/** Takes a Markdown text apart by its headings; comments and struck words are left out. Linear in the text. */
export function outlineOf(text: string): Outline {
  const written = withoutComments(text.replace(/^\uFEFF/, ''));
  const whole = written.replaceAll(STRUCK, '');
  const { settings, body } = frontMatter(whole.split(/\r\n|\r|\n/));
  const reading: Reading = {
    title: '',
    parts: [{ title: '', kind: 'details', level: 0, lines: [...settings] }],
    inCode: false,
  };
  let isRule = false;
  for (const [index, line] of body.entries()) {
    if (isRule) {
      isRule = false;
      continue;
    }
    if (FENCE.test(line)) reading.inCode = !reading.inCode;
    const heading = reading.inCode ? null : headingOf(line, body[index + 1]);
    if (!heading) reading.parts.at(-1)?.lines.push(line);
    else openPart(reading, heading.level, heading.text);
    isRule = heading !== null && !ATX.test(line) && heading.level < BOLD_LEVEL;
  }
  return { title: reading.title, parts: reading.parts, isStruck: whole !== written };
}
