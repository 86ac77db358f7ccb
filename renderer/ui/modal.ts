/** Time for a screen reader to take in what is on the screen now, in milliseconds. */
export const TAKEN_IN = 250;

/** What Orca 43 tells of in any case. */
const TEXT = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

/**
 * Shows a dialogue over all else and brings the focus to its first control. What lies behind is gone for a screen
 * reader in the same moment, and Orca 43 is silent where a button or a choice takes the place of what is gone: to these
 * it goes by way of the part that holds them. Who types meanwhile types into the control. The answer closes the dialogue.
 */
export function showModal(
  dialog: HTMLDialogElement,
  firstOf: (dialog: HTMLDialogElement) => HTMLElement | null | undefined,
): () => void {
  dialog.showModal();
  const first = firstOf(dialog);
  const part = dialog.lastElementChild;
  const enter = (): void => {
    if (document.activeElement === part) firstOf(dialog)?.focus();
  };
  if (first?.matches(TEXT)) first.focus();
  else if (part instanceof HTMLElement) {
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }
  const timer = setTimeout(enter, TAKEN_IN);
  dialog.addEventListener('keydown', enter, { capture: true });
  return () => {
    clearTimeout(timer);
    dialog.removeEventListener('keydown', enter, { capture: true });
    dialog.close();
  };
}
