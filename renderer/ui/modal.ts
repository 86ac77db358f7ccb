/** Time for a screen reader to take in what is on the screen now, in milliseconds. */
export const TAKEN_IN = 250;

/**
 * Shows a dialogue over all else and brings the focus to its first control: by way of the dialogue itself. What lies
 * behind is gone for a screen reader in the same moment, and Orca 43 is silent where a control takes the place of what
 * is gone. Who types meanwhile types into the control. The answer closes the dialogue.
 */
export function showModal(
  dialog: HTMLDialogElement,
  firstOf: (dialog: HTMLDialogElement) => HTMLElement | null | undefined,
): () => void {
  dialog.showModal();
  dialog.tabIndex = -1;
  dialog.focus();
  const enter = (): void => {
    if (document.activeElement === dialog) firstOf(dialog)?.focus();
  };
  const timer = setTimeout(enter, TAKEN_IN);
  dialog.addEventListener('keydown', enter, { capture: true });
  return () => {
    clearTimeout(timer);
    dialog.removeEventListener('keydown', enter, { capture: true });
    dialog.close();
  };
}
