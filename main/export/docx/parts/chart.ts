import type { PrintedDocument } from '../../../../shared/core/brief/tree.ts';
import type { Chart } from '../../../../shared/core/chart/chart.ts';
import { CHART_PART_TYPE, CHART_RELATION } from '../../office/chart-part.ts';

/** The chart of a document, which prints one at most. */
export function chartOf({ sections, annex }: PrintedDocument): Chart | null {
  const blocks = [...sections, ...annex].flatMap((section) => section.blocks);
  return blocks.find((block) => block.kind === 'chart')?.chart ?? null;
}

/** Name of the relationship that leads to it. */
export const CHART_ID = 'rIdChart';
export const CHART_PATH = 'word/charts/chart1.xml';

/** What the document says of where its chart is. */
export const CHART_RELATIONSHIP = `<Relationship Id="${CHART_ID}" Type="${CHART_RELATION}" Target="charts/chart1.xml"/>`;

const OVERRIDE = `<Override ContentType="${CHART_PART_TYPE}" PartName="/${CHART_PATH}"/>`;

/** The list of content types with that of the chart. */
export function withChartType(contentTypes: string): string {
  return contentTypes.replace('</Types>', `${OVERRIDE}</Types>`);
}
