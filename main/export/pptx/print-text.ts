import type { Run, Runs } from '../../../shared/core/brief/tree.ts';
import { escapeXml } from '../escape-xml.ts';
import { ALERT, TEXT } from '../inks.ts';

/** English metric units in a point. */
const EMU = 12_700;
export const emu = (points: number): number => Math.round(points * EMU);

/** How runs are set. */
export interface Hand {
  /** Points. */
  readonly size: number;
  /** BCP 47. */
  readonly language: string;
  readonly ink?: string;
  readonly isBold?: boolean;
}

export function fill(ink: string): string {
  return `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`;
}

/** The attributes of a run's look, and its ink. */
function properties({ bold, missing }: Pick<Run, 'bold' | 'missing'>, hand: Hand): string {
  const { size, language, ink = TEXT, isBold = false } = hand;
  const weight = isBold || bold || missing ? ' b="1"' : '';
  return `<a:rPr lang="${language}" sz="${size * 100}"${weight} dirty="0">${fill(missing ? ALERT : ink)}</a:rPr>`;
}

/** The words of one paragraph; links are text, as nobody clicks in a room. */
export function printRuns(runs: Runs, hand: Hand): string {
  return runs
    .filter(({ text }) => text !== '')
    .map((run) => `<a:r>${properties(run, hand)}<a:t>${escapeXml(run.text)}</a:t></a:r>`)
    .join('');
}

/** The number of the slide, which the program counts itself; `result` is what it says until then. */
export function printNumber(result: number, hand: Hand): string {
  const id = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
  return `<a:fld id="${id}" type="slidenum">${properties({}, hand)}<a:t>${result}</a:t></a:fld>`;
}

interface Paragraph {
  /** Space above and below, in points. */
  readonly before?: number;
  readonly after?: number;
  /** Of the words behind a bullet, in points; none without one. */
  readonly indent?: number;
  readonly align?: 'l' | 'r';
}

/** A paragraph with these words. */
export function printParagraph(
  words: string,
  { before = 0, after = 0, indent, align = 'l' }: Paragraph = {},
): string {
  const margin =
    indent === undefined ? 'marL="0" indent="0"' : `marL="${emu(indent)}" indent="-${emu(indent)}"`;
  const bullet = indent === undefined ? '<a:buNone/>' : '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  const spacing = `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`;
  return `<a:p><a:pPr ${margin} algn="${align}">${spacing}${bullet}</a:pPr>${words}</a:p>`;
}
