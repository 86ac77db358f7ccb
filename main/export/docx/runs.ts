import type { Run, Runs } from '../../../shared/core/brief/tree.ts';
import { escapeXml } from '../escape-xml.ts';
import type { LinkIds } from './links.ts';

function properties({ bold, missing }: Run, linked: boolean): string {
  const look = missing ? 'OpenSlot' : linked ? 'Hyperlink' : bold ? 'Strong' : '';
  return look ? `<w:rPr><w:rStyle w:val="${look}"/></w:rPr>` : '';
}

function looksLike(a: Run, b: Run): boolean {
  return (
    Boolean(a.bold) === Boolean(b.bold) && Boolean(a.missing) === Boolean(b.missing) && a.href === b.href
  );
}

/** Neighbours of one look as one run: a chip inside a sentence needs no run of its own in the file. */
function joined(runs: Runs): Runs {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && looksLike(last, run)) kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') kept.push(run);
  }
  return kept;
}

/** Without xml:space readers drop the spaces at the ends of a run. */
const EDGE_SPACE = /^\s|\s$|\s\s/;

function printRun(run: Run, links: LinkIds): string {
  const link = run.href === undefined ? undefined : links.get(run.href);
  const words = `<w:t${EDGE_SPACE.test(run.text) ? ' xml:space="preserve"' : ''}>${escapeXml(run.text)}</w:t>`;
  const printed = `<w:r>${properties(run, link !== undefined)}${words}</w:r>`;
  return link === undefined ? printed : `<w:hyperlink r:id="${link}" w:history="1">${printed}</w:hyperlink>`;
}

/** The runs of one paragraph as w:r and w:hyperlink elements. */
export function printRuns(runs: Runs, links: LinkIds): string {
  const [only] = runs;
  if (only && runs.length === 1) return only.text === '' ? '' : printRun(only, links);
  return joined(runs)
    .map((run) => printRun(run, links))
    .join('');
}
