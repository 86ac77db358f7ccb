const EVENT_HANDLER = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

const TABLE = /<table\b[^>]*>([\s\S]*?)<\/table\s*>/gi;
/** Cells with these inside are laid out, not tabulated: each of their blocks becomes a line of its own anyway. */
const BLOCKS = /<(?:p|div|ul|ol|li|br|table|h[1-6]|pre|blockquote)\b/i;
const ROW = /<\/?tr\b[^>]*>/i;
const CELL = /<t[dh]\b[^>]*>([\s\S]*?)(?=<\/?t[dh]\b|$)/gi;
const FRAME = /<\/?(?:thead|tbody|tfoot|colgroup|col)\b[^>]*>/gi;
const UNSEEN = /<[^>]*>|&nbsp;|\s/g;

const isSeen = (html: string): boolean => html.replace(UNSEEN, '') !== '';

/** "EU: 210,000; –; 5%": an empty cell keeps its place, as what stands behind it belongs to its own column. */
function rowLine(row: string): string {
  const cells = [...row.matchAll(CELL)].map(([, inner = '']) => inner);
  const upToLast = cells.slice(0, cells.findLastIndex(isSeen) + 1);
  const [first, ...rest] = upToLast.map((cell) => (isSeen(cell) ? cell : '–'));
  if (first !== undefined)
    return `<p>${first}${rest.map((cell, index) => (index === 0 ? ': ' : '; ') + cell).join('')}</p>`;
  return cells.length === 0 && isSeen(row) ? `<p>${row}</p>` : '';
}

/**
 * Pasted HTML as the editor takes it in: without the scripts that the page's policy would refuse, and each row of a
 * table as a line with its cells apart. The schema knows no tables and would run "EU" and "210,000" together.
 */
export function pastedHtml(html: string): string {
  return html
    .replace(EVENT_HANDLER, '')
    .replace(TABLE, (table, inner: string) =>
      BLOCKS.test(inner) ? table : inner.replace(FRAME, '').split(ROW).map(rowLine).join(''),
    );
}
