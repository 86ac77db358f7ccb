import type { Line } from '../brief/lines.ts';
import type { Brief } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import type { Vocabulary } from '../vocabulary/matcher.ts';
import { RULES } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Hit, Rule, RuleContext } from './rule.ts';
import { readBrief } from './text/coach-text.ts';

/** The chip that printed all of the span, or null. */
function chipOf({ line, start, end }: Hit): string | null {
  let at = 0;
  for (const run of line.runs) {
    if (start >= at && end <= at + run.text.length) return run.chip ?? null;
    at += run.text.length;
  }
  return null;
}

function findingOf(rule: Rule, hit: Hit): Finding {
  const { line, start, end } = hit;
  return {
    ruleId: rule.id,
    severity: hit.severity ?? rule.severity,
    message: hit.message ?? rule.message,
    reason: rule.reason,
    section: line.section,
    line: line.index,
    start,
    end,
    text: line.text.slice(start, end),
    chip: chipOf(hit),
    suggestion: hit.suggestion ?? rule.suggestion,
    fixes: hit.fixes ?? [],
  };
}

/** Every remark of the coach on the brief, in reading order. The same brief and record give the same remarks. */
export function findRemarks(brief: Brief, incident: Incident, vocabulary: Vocabulary): readonly Finding[] {
  const context: RuleContext = { text: readBrief(brief), incident, vocabulary };
  const order = new Map<Line, number>(context.text.lines.map(({ line }, index) => [line, index]));
  return RULES.flatMap((rule) => rule.check(context).map((hit) => ({ rule, hit })))
    .toSorted(
      (a, b) =>
        (order.get(a.hit.line) ?? 0) - (order.get(b.hit.line) ?? 0) ||
        a.hit.start - b.hit.start ||
        a.hit.end - b.hit.end,
    )
    .map(({ rule, hit }) => findingOf(rule, hit));
}
