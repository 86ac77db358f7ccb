/**
 * The smallest pieces a comparison of two texts shows as changed: a number with its currency, sign or clock time is one
 * piece ("$30,000", "18%", "14:02"), as half a number changed cannot be read; then words, runs of blanks, single signs.
 */
const TOKEN = /[$€£¥]?\d+(?:[.,:]\d+)*%?|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;

/** The text in pieces; joined they are the text again. */
export function wordTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
