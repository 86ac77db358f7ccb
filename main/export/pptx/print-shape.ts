import { escapeXml } from '../escape-xml.ts';
import { emu } from './print-text.ts';

/** Where a shape stands, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a shape is called in the list of shapes, and its words for who does not see it. */
export interface Named {
  /** Unique on its slide. */
  readonly id: number;
  readonly name: string;
  readonly alt?: string;
}

function printNamed({ id, name, alt }: Named): string {
  return `<p:cNvPr id="${id}" name="${name}"${alt ? ` descr="${escapeXml(alt)}"` : ''}/>`;
}

const sides = ({ left, top, width, height }: Box): string =>
  `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** The title or the text of the layout, filled; the title stands where the layout has it. */
export function printPlaceholder(
  named: Named,
  kind: 'title' | 'body',
  box: Box | null,
  words: string,
): string {
  const which = kind === 'title' ? 'type="title"' : 'type="body" idx="1"';
  const where = box ? `<p:spPr><a:xfrm>${sides(box)}</a:xfrm></p:spPr>` : '<p:spPr/>';
  return `<p:sp><p:nvSpPr>${printNamed(named)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${which}/></p:nvPr></p:nvSpPr>${where}<p:txBody><a:bodyPr/><a:lstStyle/>${words}</p:txBody></p:sp>`;
}

interface BoxLook {
  /** What it is filled and framed with, as DrawingML; nothing without. */
  readonly ground?: string;
  /** From its edges to its words, in points. */
  readonly space?: number;
  readonly anchor?: 't' | 'ctr' | 'b';
}

/** A box of text. */
export function printBox(named: Named, box: Box, words: string, look: BoxLook = {}): string {
  const { ground = '<a:noFill/>', space = 0, anchor = 't' } = look;
  const inset = emu(space);
  const body = `<a:bodyPr wrap="square" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" anchor="${anchor}"/>`;
  return `<p:sp><p:nvSpPr>${printNamed(named)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${sides(box)}</a:xfrm>${RECTANGLE}${ground}</p:spPr><p:txBody>${body}<a:lstStyle/>${words}</p:txBody></p:sp>`;
}

/** A frame around a table or a chart. */
export function printFrame(named: Named, box: Box, uri: string, content: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${printNamed(named)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${sides(box)}</p:xfrm><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}

/** A picture of the package; `link` is the name of the relationship that leads to it. */
export function printPicture(named: Named, box: Box, link: string): string {
  return `<p:pic><p:nvPicPr>${printNamed(named)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${link}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${sides(box)}</a:xfrm>${RECTANGLE}</p:spPr></p:pic>`;
}
