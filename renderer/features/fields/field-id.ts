/** The id of a field's control, so that the checklist, the outline and the preview can send the focus there. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('/', '-')}`;
}

/** The id of what says how a figure was counted; it is on the screen once the figure's details are. */
export function methodId(path: string): string {
  return `${fieldId(path)}-method`;
}
