function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

interface Candidate {
  readonly pattern: RegExp;
  /** Its next match that does not begin inside the last one found. */
  next: RegExpExecArray;
}

function first(candidates: readonly Candidate[]): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (const { next } of candidates) if (!found || next.index < found.index) found = next;
  return found;
}

/** Where the candidates stand from here on; those that stand nowhere fall out. */
function movedTo(candidates: readonly Candidate[], text: string, at: number): readonly Candidate[] {
  return candidates.filter((candidate) => {
    const next = candidate.next.index < at ? nextMatch(candidate.pattern, text, at) : candidate.next;
    if (next) candidate.next = next;
    return next !== null;
  });
}

/**
 * The matches of global patterns, as if they were the alternatives of one: none begins inside another, and of two that
 * begin at one place the first pattern wins. Linear as long as the patterns are.
 */
export function allMatches(patterns: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let candidates: readonly Candidate[] = patterns.flatMap((pattern) => {
    const next = nextMatch(pattern, text, 0);
    return next ? [{ pattern, next }] : [];
  });
  for (let match = first(candidates); match; match = first(candidates)) {
    found.push(match);
    const end = match.index + match[0].length;
    candidates = movedTo(candidates, text, match[0] === '' ? end + 1 : end);
  }
  return found;
}
