import type { Term } from '../../vocabulary/term.ts';
import type { BriefSection } from '../tree.ts';

/** Only the terms that the brief uses, each with its plain meaning. Null when it uses none. */
export function glossarySection(terms: readonly Term[]): BriefSection | null {
  if (terms.length === 0) return null;
  const rows = terms.map((term) => [
    [{ text: term.expansion ? `${term.term} (${term.expansion})` : term.term }],
    [{ text: term.definition }],
  ]);
  const columns = [
    { title: 'Term', align: 'left', width: 34 },
    { title: 'Meaning', align: 'left', width: 66 },
  ] as const;
  return {
    key: 'glossary',
    label: 'Terms used',
    statement: '',
    origin: 'generated',
    blocks: [{ kind: 'table', summary: 'Terms used in this brief and their meaning', columns, rows }],
  };
}
