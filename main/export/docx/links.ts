import { escapeXml } from '../escape-xml.ts';

/** Relationship id of every address in the document. */
export type LinkIds = ReadonlyMap<string, string>;

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Ids by place: the same brief gives the same file. */
export function numberLinks(links: readonly string[]): LinkIds {
  return new Map(links.map((link, index) => [link, `rIdLink${index + 1}`]));
}

/** The Relationship elements of the links. */
export function printLinkRelationships(links: LinkIds): string {
  return [...links]
    .map(
      ([link, id]) =>
        `<Relationship Id="${id}" Type="${TYPE}" Target="${escapeXml(link)}" TargetMode="External"/>`,
    )
    .join('');
}
