/** Where the file goes unless the person names another place; the host adds " (2)" rather than replace a stranger's. */
export function suggestedPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return `${folder}${separator}${name}`;
}

/** Endings of the files that Upfront writes: a name that has another one keeps it as a part. */
const ENDINGS = [
  'docx',
  'pdf',
  'pptx',
  'md',
  'txt',
  'upfront',
  'json',
  'eml',
  'ics',
  'upfront-backup',
] as const;
export type Ending = (typeof ENDINGS)[number];

const OUR_ENDING = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i');

/** A name typed for one format follows when another is chosen; any other ending is the person's own. */
export function withEnding(path: string, ending: Ending): string {
  const trimmed = path.trim();
  return trimmed === '' ? '' : `${trimmed.replace(OUR_ENDING, '')}.${ending}`;
}
