import { type Logo, printedSize } from '../../../../shared/core/style/logo.ts';
import { escapeXml } from '../../escape-xml.ts';
import { XML_HEAD } from '../../office/xml.ts';

/** English metric units in a point. */
const EMU = 12_700;
const ID = 'rIdLogo';
/** The chart has 1. */
const DRAWING = 2;

export const logoPath = ({ kind }: Logo): string => `word/media/logo.${kind}`;

/** The head of the first page and its relationships, where the logo stands. */
export const LOGO_OWNER = 'word/_rels/header2.xml.rels';

export function printLogoRelationship({ kind }: Logo): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  const relationship = `<Relationship Id="${ID}" Type="${type}" Target="media/logo.${kind}"/>`;
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`;
}

/** The list of content types with that of the logo. */
export function withLogoType(contentTypes: string, { kind }: Logo): string {
  const type = `<Default ContentType="image/${kind}" Extension="${kind}"/>`;
  return contentTypes.includes(type) ? contentTypes : contentTypes.replace(/<Types [^>]*>/, `$&${type}`);
}

/** The logo in a line of text, with its words for who does not see it. */
export function printLogo(logo: Logo): string {
  const size = printedSize(logo);
  const [cx, cy] = [Math.round(size.width * EMU), Math.round(size.height * EMU)];
  const words = `id="${DRAWING}" name="Logo" descr="${escapeXml(logo.alt)}"`;
  const fill = `<pic:blipFill><a:blip r:embed="${ID}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr ${words}/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  const graphic = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic>`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${words}/><wp:cNvGraphicFramePr/>${graphic}</wp:inline></w:drawing></w:r>`;
}
