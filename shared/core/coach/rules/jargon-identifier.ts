import { rememberLine } from '../../remember.ts';
import { onPage, type Rule } from '../rule.ts';
import type { Span } from '../text/sentences.ts';

const STATUS_CODES =
  '400|401|403|404|405|408|409|410|413|422|429|499|500|501|502|503|504|507|508|511|520|521|522|523|524|525|526';

/** What one stretch between spaces looks like when a machine made it. */
const FORMS: readonly RegExp[] = [
  // orders_db
  /^[a-z0-9]+(?:_[a-z0-9]+)+$/,
  // api.eu1.prod.internal
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:com|net|org|io|dev|internal|local|cloud|svc|cluster)$/i,
  // /var/log/app
  /^(?:\/[\w.-]+){2,}\/?$/,
  // 4f9c2ab: a commit or a hash
  /^(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}$/,
  // NullPointerException, but not "Service" alone
  /^\w+[a-z0-9](?:Exception|Error|Handler|Service|Controller|Manager|Factory)$/,
  // retry()
  /^\w+\(\)$/,
  /^(?:goroutines?|segfaults?|SIG(?:KILL|TERM|SEGV)|OOMKilled|CrashLoopBackOff|stacktrace)$/,
];
const LONGEST = 120;
/** Every form but the last holds one of these signs, a digit or a capital inside. */
const HINT = /[_./()\d]|[a-z][A-Z]|SIG|OOM|[gs](?:oroutine|egfault|tacktrace)/;

const PHRASES = new RegExp(
  `\\b(?:HTTP ?)?(?:${STATUS_CODES})(?:s\\b|\\s+(?:errors?|responses?|status)\\b)|\\b(?:panic: |nil pointer|stack trace)`,
  'gi',
);
/** Most lines hold none of this, and need no closer look. */
const WORTH_READING =
  /_|\(\)|\/\w|\w\.\w+\.\w|[0-9a-f]{7}|[45]\d\d|[a-z](?:Exception|Error|Handler|Service|Controller|Manager|Factory)|goroutine|segfault|SIG|OOM|CrashLoop|nil pointer|stack ?trace|panic:/;
const CODE_SPAN = /`[^`]{1,200}`/g;

const STRETCH = /[^\s"“”‘’,;!?]+/g;

function isIdentifier(stretch: string): boolean {
  return stretch.length <= LONGEST && HINT.test(stretch) && FORMS.some((form) => form.test(stretch));
}

function identifiersIn(text: string): readonly Span[] {
  return [...text.matchAll(STRETCH)].flatMap((match) => {
    const word =
      match[0].length > LONGEST ? '' : match[0].replace(/^[([]+|[.:]+$/g, '').replace(/(?<!\()\)$/, '');
    if (!isIdentifier(word)) return [];
    const start = match.index + match[0].indexOf(word);
    return [{ start, end: start + word.length }];
  });
}

const machineNamesIn = rememberLine((line): readonly Span[] => {
  if (!WORTH_READING.test(line)) return [];
  const text = line.replace(CODE_SPAN, (span) => ' '.repeat(span.length));
  const phrases = [...text.matchAll(PHRASES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...identifiersIn(text), ...phrases];
});

/** Host names, status codes and exceptions are noise to the reader and may disclose internals. */
export const jargonIdentifier: Rule = {
  id: 'jargon.identifier',
  doc: 'A machine name, status code or piece of code before the annex.',
  severity: 'warn',
  message: 'A machine name or code fragment is in the text.',
  reason:
    'Host names, status codes and exceptions belong in the technical annex; in the brief they are noise and may disclose internals.',
  suggestion: 'Use the name the customer knows: “the checkout service”, “error pages”, “the order database”.',
  check({ text }) {
    return text.lines
      .filter(({ line }) => onPage(line))
      .flatMap(({ line }) => machineNamesIn(line.text).map((span) => ({ line, ...span })));
  },
};
