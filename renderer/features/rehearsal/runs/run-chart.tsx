import type { BlockTrend } from '../../../../shared/core/rehearsal/compare-runs.ts';
import { LAP_LABELS } from '../../../../shared/core/rehearsal/lap.ts';
import { withKeys } from '../../../ui/with-keys.ts';

const [WIDTH, LABEL, BAR, GAP, ROOM] = [640, 130, 7, 2, 12];

/** One bar a run, the newest strongest; a line marks the target. The table beside it says the same in words. */
export function RunChart({ trends }: { readonly trends: readonly BlockTrend[] }) {
  const longest = Math.max(
    1,
    ...trends.flatMap(({ actual, targetSeconds }) => [targetSeconds, ...actual.map(Number)]),
  );
  const scale = (WIDTH - LABEL - ROOM) / longest;
  const runs = trends[0]?.actual.length ?? 0;
  const row = runs * (BAR + GAP) + ROOM;
  return (
    <svg className="runs-chart" viewBox={`0 0 ${WIDTH} ${trends.length * row}`} aria-hidden="true">
      {trends.map((trend, index) => (
        <BlockBars key={trend.key} trend={trend} top={index * row} scale={scale} />
      ))}
    </svg>
  );
}

interface BlockBarsProps {
  readonly trend: BlockTrend;
  readonly top: number;
  /** Units a second. */
  readonly scale: number;
}

function BlockBars({ trend: { key, targetSeconds, actual }, top, scale }: BlockBarsProps) {
  const height = actual.length * (BAR + GAP);
  const target = LABEL + targetSeconds * scale;
  return (
    <g transform={`translate(0 ${top + ROOM / 2})`}>
      <text x={LABEL - 8} y={height / 2} className="runs-chart-label">
        {LAP_LABELS[key]}
      </text>
      {withKeys(actual, () => 'run').map(({ key: name, item }, index) => (
        <rect
          key={name}
          x={LABEL}
          y={index * (BAR + GAP)}
          width={(item ?? 0) * scale}
          height={BAR}
          className={index === actual.length - 1 ? 'runs-chart-last' : 'runs-chart-bar'}
        />
      ))}
      <line x1={target} x2={target} y1={-3} y2={height + 1} className="runs-chart-target" />
    </g>
  );
}
