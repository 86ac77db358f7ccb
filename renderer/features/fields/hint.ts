/** A hint of up to this many letters fits into the empty field; a longer one stands under it. */
const FITS = 38;

export interface PlacedHint {
  readonly placeholder: string;
  readonly note: string;
}

/** Where a hint is shown: in or under an empty field. A filled form is not doubled by its examples. */
export function placeHint(hint: string | undefined, isEmpty: boolean): PlacedHint {
  const text = isEmpty ? (hint ?? '') : '';
  return text.length <= FITS ? { placeholder: text, note: '' } : { placeholder: '', note: text };
}
