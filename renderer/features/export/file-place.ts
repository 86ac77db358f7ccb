/** Where the file goes unless the person names another place; the host adds " (2)" rather than replace a stranger's. */
export function suggestedPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return `${folder}${separator}${name}`;
}

/** A name typed for one format follows when another is chosen; any other ending is the person's own. */
export function withEnding(path: string, ending: string): string {
  const trimmed = path.trim();
  return trimmed === '' ? '' : `${trimmed.replace(/\.(?:docx|md|txt|upfront|json|eml|ics)$/i, '')}.${ending}`;
}
