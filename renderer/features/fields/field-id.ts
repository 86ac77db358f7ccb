/** The id of a field's control, so that the checklist, the outline and the preview can send the focus there. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('/', '-')}`;
}
