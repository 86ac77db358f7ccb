import type { Table, Unit } from '../../../shared/core/brief/pages/units.ts';
import { type Brief, textOf } from '../../../shared/core/brief/tree.ts';
import { CHART_HEIGHT, CHART_WIDTH, drawChart } from '../../../shared/core/chart/draw-chart.ts';
import { runningWords } from '../../../shared/core/style/running-words.ts';
import { withKeys } from '../../ui/with-keys.ts';
import { LogoPicture } from './logo.tsx';
import { lookStyle } from './look-style.ts';
import { PrintedRuns } from './runs.tsx';

type RowUnit = Extract<Unit, { kind: 'row' }>;
type ItemUnit = Extract<Unit, { kind: 'item' }>;

/** Neighbours of one list or table on one page are one element there. */
type Group =
  | { readonly kind: 'one'; readonly unit: Unit }
  | { readonly kind: 'table'; readonly table: Table; readonly rows: readonly RowUnit[] }
  | { readonly kind: 'list'; readonly items: readonly ItemUnit[] };

function listOf(unit: Unit): string {
  return unit.key.slice(0, unit.key.lastIndexOf('/'));
}

function groupsOf(units: readonly Unit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const first = last?.kind === 'list' ? last.items[0] : undefined;
    if (unit.kind === 'row' && last?.kind === 'table' && last.table.key === unit.table.key) {
      groups[groups.length - 1] = { ...last, rows: [...last.rows, unit] };
    } else if (unit.kind === 'item' && last?.kind === 'list' && first && listOf(first) === listOf(unit)) {
      groups[groups.length - 1] = { ...last, items: [...last.items, unit] };
    } else if (unit.kind === 'row') groups.push({ kind: 'table', table: unit.table, rows: [unit] });
    else if (unit.kind === 'item') groups.push({ kind: 'list', items: [unit] });
    else groups.push({ kind: 'one', unit });
  }
  return groups;
}

function PrintedTable({ table, rows }: { readonly table: Table; readonly rows: readonly RowUnit[] }) {
  return (
    <table className="paper-table" aria-label={table.summary}>
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.title} width={`${column.width}%`} />
        ))}
      </colgroup>
      <thead>
        <tr data-unit={`${table.key}/head`}>
          {table.columns.map((column) => (
            <th key={column.title} scope="col" className={`paper-${column.align}`}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-unit={row.key}>
            {row.cells.map((cell, index) => (
              <td
                key={table.columns[index]?.title}
                className={`paper-${table.columns[index]?.align ?? 'left'}`}
              >
                <PrintedRuns runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ChartUnit = Extract<Unit, { kind: 'chart' }>;

function PrintedChart({ unit }: { readonly unit: ChartUnit }) {
  return (
    <figure data-unit={unit.key} className="paper-figure">
      <figcaption className="paper-caption">
        <PrintedRuns runs={unit.caption} />
      </figcaption>
      <svg
        className="paper-chart"
        viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
        role="img"
        aria-label={unit.alt}
      >
        {drawChart(unit.chart).map((shape) =>
          shape.kind === 'line' ? (
            <polyline
              key={`${shape.look} ${shape.spots.join(' ')}`}
              className={`chart-${shape.look}`}
              points={shape.spots.join(' ')}
            />
          ) : (
            <text
              key={`${shape.text} ${shape.spot.join(' ')}`}
              className={shape.isBold ? 'chart-name' : undefined}
              x={shape.spot[0]}
              y={shape.spot[1]}
              textAnchor={shape.anchor}
            >
              {shape.text}
            </text>
          ),
        )}
      </svg>
    </figure>
  );
}

function PrintedUnit({ unit }: { readonly unit: Unit }) {
  switch (unit.kind) {
    case 'head':
      return (
        <header data-unit={unit.key}>
          <h3 className="paper-title">{unit.title}</h3>
          <p className="paper-subtitle">
            <PrintedRuns runs={unit.subtitle} />
          </p>
        </header>
      );
    case 'annex-title':
      return (
        <h3 data-unit={unit.key} className="paper-annex-title">
          Annex
        </h3>
      );
    case 'heading':
      return (
        <h4
          data-unit={unit.key}
          data-section={unit.section}
          className={unit.annex ? 'paper-heading paper-heading-annex' : 'paper-heading'}
        >
          {unit.text}
        </h4>
      );
    case 'paragraph':
      return (
        <p
          data-unit={unit.key}
          className={unit.apart ? 'paper-paragraph paper-paragraph-apart' : 'paper-paragraph'}
        >
          <PrintedRuns runs={unit.runs} />
        </p>
      );
    case 'ask':
      return (
        <div data-unit={unit.key} className="paper-ask-frame">
          <div className="paper-ask">
            {withKeys(unit.lines, textOf).map(({ key, item }) => (
              <p key={key} className="paper-ask-line">
                <PrintedRuns runs={item} />
              </p>
            ))}
          </div>
        </div>
      );
    case 'chart':
      return <PrintedChart unit={unit} />;
    case 'rest':
      return (
        <p data-unit={unit.key} className="paper-rest">
          {unit.rows} more rows are in the file.
        </p>
      );
    default:
      return null;
  }
}

function PrintedGroup({ group }: { readonly group: Group }) {
  if (group.kind === 'table') return <PrintedTable table={group.table} rows={group.rows} />;
  if (group.kind === 'one') return <PrintedUnit unit={group.unit} />;
  return (
    <ul className="paper-list">
      {group.items.map((item) => (
        <li key={item.key} data-unit={item.key} className={item.goesOn ? 'paper-goes-on' : undefined}>
          <PrintedRuns runs={item.runs} />
        </li>
      ))}
    </ul>
  );
}

interface PageProps {
  readonly brief: Brief;
  readonly units: readonly Unit[];
  readonly number: number;
  readonly of: number;
}

/** One sheet, as it leaves the printer. */
export function Page({ brief, units, number, of }: PageProps) {
  const words = runningWords(brief);
  const logo = number === 1 ? brief.look.logo : null;
  return (
    <article className={`sheet sheet-${brief.page}`} aria-label={`Page ${number} of ${of}`}>
      <div className="paper" style={lookStyle(brief.look, logo)}>
        <div className="paper-head">
          {logo && <LogoPicture logo={logo} className="paper-logo" />}
          <span>{words.head}</span>
          {brief.draft && <strong className="paper-draft">DRAFT</strong>}
        </div>
        <div className="paper-body">
          {groupsOf(units).map((group) => (
            <PrintedGroup
              key={
                group.kind === 'one'
                  ? group.unit.key
                  : group.kind === 'table'
                    ? group.table.key
                    : group.items[0]?.key
              }
              group={group}
            />
          ))}
        </div>
        <div className="paper-foot">
          <span>{words.foot}</span>
          <span>
            Page {number} of {of}
          </span>
        </div>
      </div>
    </article>
  );
}
