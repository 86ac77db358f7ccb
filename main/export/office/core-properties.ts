import type { PrintedDocument } from '../../../shared/core/brief/tree.ts';
import { escapeXml } from '../escape-xml.ts';
import { XML_HEAD } from './xml.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?/;

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

/** Dated by the facts, not by the clock of this computer: the same brief is the same file, wherever it is written. */
function dates(asOfAt: string | undefined): string {
  const [instant, seconds] = INSTANT.exec(asOfAt ?? '') ?? [];
  if (!instant) return '';
  const at = `${instant}${seconds ? '' : ':00'}Z`;
  return ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`)
    .join('');
}

/** docProps/core.xml: only what the person typed, never the name of an account or a computer. */
export function printCoreProperties(brief: PrintedDocument): string {
  const author = brief.author.trim() || 'Upfront';
  const properties = [
    element('dc:title', brief.title),
    element('dc:subject', brief.subject),
    element('dc:creator', author),
    element('cp:keywords', brief.keywords.join(', ')),
    element('dc:language', brief.language),
    element('cp:lastModifiedBy', author),
    element('cp:contentStatus', brief.draft ? 'Draft' : 'Final'),
    dates(brief.asOfAt),
  ];
  return `${XML_HEAD}<cp:coreProperties ${NAMESPACES}>${properties.join('')}</cp:coreProperties>`;
}
