import type { Block } from '../../../../shared/core/brief/tree.ts';
import { CHART_HEIGHT, CHART_WIDTH } from '../../../../shared/core/chart/draw-chart.ts';
import { escapeXml } from '../../escape-xml.ts';
import type { LinkIds } from '../links.ts';
import { CHART_ID } from '../parts/chart.ts';
import { printParagraph } from './paragraph.ts';

/** English metric units in a point. */
const EMU = 12_700;

/** The words over the chart, then its place in the text; what it shows is a part of its own. */
export function printChart({ caption, alt }: Extract<Block, { kind: 'chart' }>, links: LinkIds): string {
  const size = `cx="${CHART_WIDTH * EMU}" cy="${CHART_HEIGHT * EMU}"`;
  const graphic = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${CHART_ID}"/></a:graphicData></a:graphic>`;
  const inline = `<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="Chart" descr="${escapeXml(alt)}"/><wp:cNvGraphicFramePr/>${graphic}</wp:inline>`;
  const tight = '<w:pPr><w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr>';
  return `${printParagraph('Caption', caption, links)}<w:p>${tight}<w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
}
