/** Some readers print `&apos;` as it stands; a bare apostrophe means the same. */
export function plainApostrophes(xml: string): string {
  return xml.replaceAll('&apos;', "'");
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
