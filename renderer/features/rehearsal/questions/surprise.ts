const NAME = 'upfront-rehearsal-surprise';

/** Whether questions also come by themselves; holds for this window. */
export const isSurpriseOn = (): boolean => window.sessionStorage.getItem(NAME) === 'on';

export function setSurprise(on: boolean): void {
  window.sessionStorage.setItem(NAME, on ? 'on' : 'off');
}
