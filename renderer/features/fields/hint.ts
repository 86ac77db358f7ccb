/** A hint of up to this many letters fits into the empty field; a longer one stands under it. */
const FITS = 38;

export interface PlacedHint {
  readonly placeholder: string;
  readonly note: string;
}

/** Where a hint is shown, so that a filled form is not doubled by its examples. */
export function placeHint(hint: string | undefined): PlacedHint {
  const text = hint ?? '';
  return text.length <= FITS ? { placeholder: text, note: '' } : { placeholder: '', note: text };
}
