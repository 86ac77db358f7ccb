/** Longest name, extension included, in UTF-16 units; and in bytes, as Linux counts them to 255. */
const MAX_CHARS = 120;
const MAX_BYTES = 200;

/** Names Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** What some system refuses in a name, and what would show another name than is there (bidi and zero-width marks). */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Bytes in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function shortened(text: string, chars: number, bytes: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > chars || byteLength(kept + segment) > bytes) break;
    kept += segment;
  }
  return kept;
}

/**
 * ", report 2, redacted copy, draft": a later report, redacted copy or draft never has the name of a file that somebody
 * was given.
 */
export function reportTail(reportNo: number | null, draft: boolean, redacted = false): string {
  return `${reportNo === null ? '' : `, report ${reportNo}`}${redacted ? ', redacted copy' : ''}${draft ? ', draft' : ''}`;
}

/**
 * A file name that Windows, macOS and Linux all take, from a title and what is never cut from its end: "Card payments
 * failed for 47 minutes, report 2.docx". `number` above 1 is added as " (2)". The extension comes without its dot.
 */
export function fileNameFor(title: string, extension: string, tail = '', number = 1): string {
  const end = `${tail}${number > 1 ? ` (${number})` : ''}.${extension}`;
  const plain = title
    .normalize('NFC')
    .replaceAll(UNSAFE, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[ .]+/, '');
  const room = shortened(plain, MAX_CHARS - end.length - 1, MAX_BYTES - end.length - 1).replace(/[ .]+$/, '');
  const name = room === '' ? 'Incident without a title' : room;
  return (RESERVED.test(name) ? `_${name}` : name) + end;
}
