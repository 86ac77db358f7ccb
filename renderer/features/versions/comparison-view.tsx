import { useMemo } from 'react';
import { compareVersions, isSame, type Told } from '../../../shared/core/versions/compare.ts';
import type { RowChange } from '../../../shared/core/versions/compare-rows.ts';
import type { SectionChange } from '../../../shared/core/versions/compare-sections.ts';
import type { ValueChange } from '../../../shared/core/versions/compare-value.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { withKeys } from '../../ui/with-keys.ts';
import { LIST_WORDS } from '../workspace/rooms.ts';
import { WordDiff } from './word-diff.tsx';

const KINDS = { added: 'New', removed: 'Gone', changed: 'Changed' } as const;

interface ComparisonViewProps {
  readonly before: Told;
  readonly after: Told;
}

/** What changed between two versions: the numbers, then the other facts, then the printed text. */
export function ComparisonView({ before, after }: ComparisonViewProps) {
  const comparison = useMemo(() => compareVersions(before, after), [before, after]);
  const { figures, facts, rows, sections } = comparison;
  if (isSame(comparison)) return <p>The two say and print the same.</p>;
  return (
    <div className="comparison">
      <Values title="Numbers and times" changes={figures} none="No number and no time changed." />
      <Values title="Other facts" changes={facts} />
      <Rows changes={rows} />
      <Sections changes={sections} />
    </div>
  );
}

interface ValuesProps {
  readonly title: string;
  readonly changes: readonly ValueChange[];
  /** Said when there are none; without it the part is left out. */
  readonly none?: string;
}

function Values({ title, changes, none }: ValuesProps) {
  if (changes.length === 0 && !none) return null;
  return (
    <section>
      <h3 className="comparison-title">{title}</h3>
      {changes.length === 0 ? (
        <p className="quiet small">{none}</p>
      ) : (
        <ValueTable title={title} changes={changes} />
      )}
    </section>
  );
}

function sideWords(words: string, { type }: ValueChange): string {
  if (words === '') return 'nothing yet';
  return type === 'choice' ? optionLabel(words) : words;
}

function ValueTable({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly ValueChange[];
}) {
  return (
    <table className="comparison-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        {withKeys(changes, ({ name, label }) => `${name} ${label}`).map(({ key, item }) => (
          <tr key={key}>
            <th scope="row">{item.label}</th>
            <td>{sideWords(item.from, item)}</td>
            <td className="comparison-to">{sideWords(item.to, item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rows({ changes }: { readonly changes: readonly RowChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 className="comparison-title">Lists</h3>
      <ul className="comparison-rows">
        {withKeys(changes, ({ list, name }) => `${list} ${name}`).map(({ key, item }) => (
          <li key={key}>
            <p>
              <span className="comparison-kind">{KINDS[item.kind]}</span> {LIST_WORDS[item.list].title}:{' '}
              {item.name}
            </p>
            {item.kind === 'changed' && <ValueTable title={item.name} changes={item.cells} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sections({ changes }: { readonly changes: readonly SectionChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 className="comparison-title">Text as it prints</h3>
      {changes.map(({ key, label, kind, from, to }) => (
        <article key={key} className="comparison-section">
          <h4>
            <span className="comparison-kind">{KINDS[kind]}</span> {label}
          </h4>
          <WordDiff from={from.join('\n')} to={to.join('\n')} />
        </article>
      ))}
    </section>
  );
}
