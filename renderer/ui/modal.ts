/** Time for a screen reader to take in what is on the screen now, in milliseconds. */
export const TAKEN_IN = 250;

/** What Orca 43 tells of in any case. */
const TEXT = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The radio that an arrow key goes to from this one, round at the ends; null for other keys and other controls. */
function besideRadio(control: HTMLElement, key: string): HTMLInputElement | null {
  const step = STEPS[key];
  if (step === undefined || !(control instanceof HTMLInputElement) || control.type !== 'radio') return null;
  const name = CSS.escape(control.name);
  const all = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]:enabled`)];
  return all.at((all.indexOf(control) + step) % all.length) ?? null;
}

/** Does what the key would have done, had the control the focus when it was pressed; the browser does all others. */
function press(control: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const pressed = event.key === ' ' ? control : besideRadio(control, event.key);
  if (!pressed) return;
  event.preventDefault();
  pressed.focus();
  pressed.click();
}

/**
 * Shows a dialogue over all else and brings the focus to its first control. What lies behind is gone for a screen
 * reader in the same moment, and Orca 43 is silent where a button or a choice takes the place of what is gone: to these
 * it goes by way of the part that holds them. Keys meanwhile are the control's. The answer closes the dialogue.
 */
export function showModal(
  dialog: HTMLDialogElement,
  firstOf: (dialog: HTMLDialogElement) => HTMLElement | null | undefined,
): () => void {
  dialog.showModal();
  const first = firstOf(dialog);
  const part = dialog.lastElementChild;
  if (first?.matches(TEXT) || !(part instanceof HTMLElement)) {
    first?.focus();
    return () => dialog.close();
  }
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  const over = new AbortController();
  const enter = (event?: KeyboardEvent): void => {
    over.abort();
    const control = document.activeElement === part ? firstOf(dialog) : null;
    control?.focus();
    if (control && event) press(control, event);
  };
  const timer = setTimeout(enter, TAKEN_IN);
  over.signal.addEventListener('abort', () => clearTimeout(timer));
  dialog.addEventListener('keydown', enter, { capture: true, signal: over.signal });
  return () => {
    over.abort();
    dialog.close();
  };
}
