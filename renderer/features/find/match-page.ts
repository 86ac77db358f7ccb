interface Piece {
  readonly node: Text;
  /** Where its text begins in the whole. */
  readonly at: number;
}

/**
 * Chips and bold words split a line into many nodes: words are found across them, but not from one line to the next.
 */
const LINE = 'p, li, td, th, h1, h2, h3, h4, dt, dd, [data-unit], .sheet';

function readText(root: Element): { readonly text: string; readonly pieces: readonly Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  let line: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const here = node.parentElement?.closest(LINE) ?? null;
    if (here !== line) text += '\n';
    line = here;
    pieces.push({ node: node as Text, at: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.findLast(({ at }) => at <= start);
  const last = pieces.findLast(({ at }) => at < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}

/** Every place of the words on the page as it prints, in the order of reading. */
export function matchPage(root: Element | null, words: string): readonly Range[] {
  if (root === null || words === '') return [];
  const { text, pieces } = readText(root);
  const folded = text.toLowerCase();
  const wanted = words.toLowerCase();
  // Letters whose small form is longer would shift every place behind them.
  const all = folded.length === text.length ? folded : text;
  const found: Range[] = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const range = rangeOf(pieces, at, at + wanted.length);
    if (range) found.push(range);
  }
  return found;
}
