/** Everything in a record that a person may have typed or chosen, for the search index. */
export interface SearchText {
  readonly title: string;
  readonly body: string;
}

type Raw = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

/** Text and lines count; moments and figures are objects and do not. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : [];
}

function proseWords(block: unknown): readonly string[] {
  const { runs, items } = asRecord(block);
  const lists: readonly unknown[] = [runs, ...(Array.isArray(items) ? items : [])];
  return lists
    .filter((list) => Array.isArray(list))
    .map((list) => list.map((run) => wordsOf(asRecord(run).text).join('')).join(''));
}

/** The words of a stored record of any schema this app has written. */
export function searchText(document: unknown): SearchText {
  const { facts, lists, prose } = asRecord(document);
  const { title, ...rest } = asRecord(facts);
  const rows = Object.values(asRecord(lists)).flatMap((list) => (Array.isArray(list) ? list : []));
  const cells = rows.flatMap((row) => {
    const { id: _, ...columns } = asRecord(row);
    return Object.values(columns);
  });
  const sections = Object.values(asRecord(prose)).flatMap((blocks) => (Array.isArray(blocks) ? blocks : []));
  const body = [
    ...Object.values(rest).flatMap(wordsOf),
    ...cells.flatMap(wordsOf),
    ...sections.flatMap(proseWords),
  ];
  return { title: wordsOf(title).join(' '), body: body.filter((text) => text !== '').join(' · ') };
}
