import { pattern, regex } from '../../../long-text.ts';
import { matchesIn } from '../../../matches.ts';
import { onceAsked, remember } from '../../../remember.ts';
import { splitWords, type Word } from '../../../vocabulary/words.ts';
import { MACHINE_TALK_WAYS } from '../../coach-ways.ts';
import { allMatches } from '../../phrases/all-matches.ts';
import { type Ready, ready } from '../../phrases/make-pattern.ts';
import { createWaySearch, cuesOf } from '../../phrases/way-search.ts';
import { keptWays, type Sought } from '../../phrases/way-table.ts';
import { inWords } from '../../phrases/word-finder.ts';
import { type LineRule, onPage } from '../../rule.ts';
import type { CoachLine } from '../../text/coach-text.ts';
import { CODE } from '../../text/markdown-inline.ts';
import type { Span } from '../../text/sentences.ts';

const STATUS_CODES = pattern`
  400|401|403|404|405|408|409|410|413|422|429|499|500|501|502|503|504|507|508|511|520|521|522|523|524|525|526
`;

/** What one stretch between spaces looks like when a machine made it. */
const FORMS: readonly Ready[] = [
  // orders_db
  /^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$/,
  // api.eu1.prod.internal
  regex('i')`
    ^(?!(?:www|status|help|support|shop)\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:com|net|org|io|dev|internal|local|
      cloud|svc|cluster)$
  `,
  // /var/log/app
  /^(?:\/[\w.-]+){2,}\/?$/,
  // 4f9c2ab: a commit or a hash
  /^(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}$/,
  // NullPointerException, but not "Service" alone
  /^\w+[a-z0-9](?:Exception|Error|Handler|Service|Controller|Manager|Factory)$/,
  // checkout-7d9f8b6c5-x2x1q, db-prod-01; not "end-of-2025"
  /^(?!.*-(?:to|of|in|and|or)-)[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?=[a-f]*\d)[0-9a-f]{6,10}-[a-z0-9]{5}$/,
  /^(?!.*-(?:to|of|in|and|or)-)[a-z][a-z0-9]*(?:(?:-[a-z][a-z0-9]*){1,5}-\d{1,4}[a-z]?|-0\d{1,3})$/,
  // maxPoolSize; three small letters and more, so that iPhone and eBay pass
  /^(?!(?:macOS|watchOS|easyJet|airBaltic|openSUSE|jQuery|deviantArt)$)[a-z]{3,20}[A-Z]\w*$/,
  // java.lang.OutOfMemoryError, public.orders, config.yaml
  /^(?:[a-z]\w{0,40}\.){1,6}[A-Z]\w*[a-z]\w*$/,
  /^(?:public|dbo|schema)\.\w+$/,
  regex('')`
    ^[\w-]{1,60}\.(?:ya?ml|json|xml|conf|cfg|ini|toml|py|go|js|ts|java|rb|sh|sql|log|tf|proto|rs|php|exe|dll|
      jar|service|env|lock|properties)$
  `,
  // a web address of a machine, not of a page for people: https://api.example.com/v2/pay
  regex('i')`
    ^https?:\/\/(?:[\w-]+\.)*(?:api|internal|admin|auth|git|grafana|jenkins|prod|staging|dev|test|db|
      cdn)\b\S*$
  `,
  // web01, db-primary-2, eu-west-1, us-east-1a, pay-svc-v2
  regex('i')`
    ^(?:web|db|app|api|srv|node|host|cache|proxy|lb|vm|sql|redis|kafka|pod|worker|queue|mail|dns|ns|fw|gw|sw|
      esx|srv)-?\d{1,4}[a-z]?$
  `,
  regex('')`
    ^(?:[a-z]{2,20}-){1,5}(?:svc|srv|api|db|lb|vm|prod|stg|staging|dev|canary|replica|primary|worker|queue|
      topic|bucket|pod|deployment|ingress|v\d{1,3})(?:-[a-z0-9]{1,12}){0,3}$
  `,
  /^(?:svc|srv|api|db|lb|prod|stg|staging|dev|k8s)-(?:[a-z0-9]{2,20})(?:-[a-z0-9]{1,20}){0,4}$/,
  // payments.retry.dlq, app.config.json, OrderService.submit, checkout::pay, Cart->total
  regex('')`
    ^(?!(?:www|status|help|support|shop|e\.g|i\.e|a\.m|
      p\.m)\b)[a-z][a-z0-9-]{2,30}(?:\.[a-z][a-z0-9-]{1,30}){2,6}$
  `,
  /^[A-Z]\w{1,40}\.(?!(?:com|org|net|io|de|uk|eu|ai|co|app|tv|fr|ch)$)[a-z]\w{1,40}$/,
  /^\w{1,40}(?:::|->)\w{1,40}(?:\(\))?$/,
  // customer.email_hash, a bare comparison, a search pattern
  /^\w{1,40}\.\w{1,40}_\w{1,40}$/,
  /^[=!]={1,2}$|^\^\S{1,60}\$$/,
  // v2.14.3, 2.14.3-rc1: the customer knows no third place of a version
  /^v\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+][\w.]{1,20})?$/,
  /^\d{1,3}(?:\.\d{1,4}){2}[-+](?:rc|beta|alpha|build|b|hotfix|snapshot|dev)[\w.]{0,12}$/i,
  // i-0abc123def456, sha256:…, 550e8400-e29b-41d4-…
  /^(?:i|vol|sg|vpc|subnet|ami|eni|arn|sha256|req|trace|sess)[-:_](?=[a-z]*\d)[0-9a-z-]{6,70}$/,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  // nginx-7c6, HikariPool-1, PR#4512, --force, $PATH, 5xx
  /^[a-z]{3,20}-(?=[a-f]*\d)(?=\d+[a-f])[0-9a-f]{4,10}$/,
  /^[a-z]{2,20}(?:-[a-z]{2,20}){1,5}-(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{3,10}$/,
  /^(?:[A-Z][a-z]{2,15}){2,5}-\d{1,4}$/,
  /^(?:PR|MR|CL)?#\d{3,6}$/,
  /^--[a-z][a-z-]{1,30}(?:=\S{1,40})?$/,
  /^\$\{?[A-Z][A-Z_]{2,30}\}?$/,
  /^[45]xx(?:es|s)?$/i,
  /^[A-Z][A-Za-z]{1,20}=\S{1,40}$|^[a-z]\w{1,30}=[\w.]{1,40}$/,
  /^@?[a-z]{2,20}\/[a-z][a-z-]{1,30}(?::[\w.-]{1,20}|@\d[\w.]{0,20})$/,
  // fix/JIRA-123, PAY-4711, 10.0.12.7
  /^(?:fix|feature|feat|release|hotfix|bugfix)\/[\w./-]+$/,
  /^(?!(?:ISO|RFC|DIN|EN|UTC|GMT|IEC|EU)-)[A-Z]{2,10}-\d{3,6}$/,
  /^(?:ip-)?\d{1,3}(?:[.-]\d{1,3}){3}(?:[:/]\d{1,5})?$/,
  // GET, BIGINT: a verb of the web, a type of a database
  /^(?:GET|PUT|POST|PATCH)$/,
  /^(?:(?:BIG|SMALL|TINY)INT|VARCHAR2?|NVARCHAR|TIMESTAMPTZ?|DATETIME|BOOLEAN|VARBINARY|BYTEA|JSONB?)$/,
  // retry()
  /^\w+\(\)$/,
  regex('')`
    ^(?:goroutines?|segfaults?|SIG(?:KILL|TERM|SEGV)|OOMKilled|CrashLoopBackOff|stacktrace|
      E(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|NOSPC|NOENT|NOMEM|MFILE|PIPE|ACCES)|NXDOMAIN|SERVFAIL)$
  `,
].map(ready);
/** "18%", "14:02", "$3.5": no form is made of these alone, and most stretches with a digit are. */
const FIGURE = /^[$€£]?\d+(?:[.:]\d+)?%?$/;
const LONGEST = 120;

/** True for a stretch that has one of the forms. "UTC", "VPN" and a record's own names come back in every text. */
const isMachineMade = remember((stretch) => FORMS.some((form) => form.test(stretch)), 100_000, LONGEST);

/** What machines and those who talk to them say, in words that are no names. */
export const MACHINE_TALK: readonly Sought[] = [
  {
    pattern: regex('gi')`
      \b(?:a|an|the) (?:${STATUS_CODES})\b(?= (?:was|is|were|came|appeared|page|instead|from|to)\b|
        [.,;](?!\d))|
      \b(?:HTTP ?)?(?:${STATUS_CODES})s\b|
      \b(?:HTTP ?)?(?:${STATUS_CODES})\s+(?:errors?|responses?|status|codes?)\b|
      \bHTTP ?(?:status |error |code |response )*(?:${STATUS_CODES})\b|
      \b(?:${STATUS_CODES}) (?:Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error|
        Not Found|Forbidden|Unauthori[sz]ed|Too Many Requests|Bad Request)\b|
      \b(?:return(?:s|ed|ing)?|answer(?:s|ed)? with|respond(?:s|ed)? with|got|gave|threw|saw)
        (?:an? )?(?:${STATUS_CODES})(?=[.,;)]|$)|
      \b(?:(?:error|exit) (?:code |number )?|(?:exit|error|return|status) code (?:was |is |of |= ?)|
        (?:status|return|response|reason|failure) code )(?:[A-Z]{0,5}-?\d{2,6}|0x[0-9a-f]{1,16})\b(?! ?%|
        [.,:]\d| (?:UTC|customers?|users?|orders?))|
      \b0x[0-9a-f]{2,16}\b|
      \b(?:panic: |nil pointer|null pointer|core dump|stack trace|stacktraces?\b)|
      \b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|DROP TABLE|ALTER TABLE) [\w*.,]{1,40}
        (?:FROM|SET|VALUES|WHERE|ADD|DROP)\b|
      \b(?:kubectl|systemctl|terraform|docker|git|helm|sudo|chmod|npm|apt|curl|ssh|rsync|grep|ansible)
        (?:-{1,2}\w+|rollout|apply|restart|delete|run|pull|push|revert|reset|rebase|upgrade|install|start|
        stop|exec|logs|get|scale|undo|destroy|plan|build|start|merge|checkout|commit|status|rm)\b|
      \bexit code (?:was |is |of )?\d{1,3}\b|
      \b(?:killed (?:with|by)|got|sent) signal \d{1,2}\b|
      \b(?:was|is|were|returned|returns|being|to) null\b|
      \bNOT NULL\b|
      (?<![\w./-])\b(?:systemd|kubectl|psql|cron(?:tab|d)?|kubelet|etcd|kube-proxy|coredns|iptables|nginx|
        haproxy|sshd|mysqld|memcached|stdout|stderr|chmod|grep|localhost|mutex|malloc)\b(?![\w/-]|\.\w)|
      \b(?:TCP |UDP |TLS )?port (?:\d{2,5})\b|
      \b(?:pull request|merge request|PR|MR) #?\d{2,6}\b|
      \b(?:end(?:s|ed|ing)? (?:with|in)|fail(?:s|ed|ing)? with|show(?:s|ed|ing)?|see|seeing|
        receiv(?:e|ed|es|ing)|were|was|produc(?:e|ed|es)|caus(?:e|ed|es)|rate of|burst of|wave of|many|only|
        flood of) (?:an? |the |many |lots of |thousands of )?(?:HTTP )?(?:${STATUS_CODES})s?(?=[.,;)]
        | (?:from|for|on|in|at|to|and|when|until) [a-z]|$)
    `,
  },
];
/** Code between its marks, and the sign that stands for it in a Markdown text. */
const CODE_SPAN = new RegExp(`\`[^\`]{1,200}\`|${CODE}`, 'g');

/** What makes a stretch more than a word: each form holds one of these signs, digits, capitals or words. */
const SIGN = /[_/()\d=$>-]|[.:](?=[^\s"“”‘’,;!?])|[A-Za-z][A-Z]|goroutine|segfault|stacktrace/g;
/** What stands between two stretches. */
const BETWEEN = /[\s"“”‘’,;!?]/;

function isBetween(code: number): boolean {
  const isPlain = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 45 && code <= 58);
  return !isPlain && (code === 32 || BETWEEN.test(String.fromCharCode(code)));
}

/** The stretches that are more than a word, by the signs in them: most have none. */
function stretchesIn(text: string): readonly Span[] {
  const stretches: Span[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    let start = sign.index;
    while (start > 0 && !isBetween(text.charCodeAt(start - 1))) start -= 1;
    let end = sign.index;
    while (end < text.length && !isBetween(text.charCodeAt(end))) end += 1;
    stretches.push({ start, end });
    SIGN.lastIndex = end;
  }
  return stretches;
}

/** Names and numbers of machines in a text: hosts, paths, commits, addresses, tickets. Offsets are UTF-16 indexes. */
export function identifiersIn(text: string): readonly Span[] {
  return stretchesIn(text).flatMap((span) => {
    if (span.end - span.start > LONGEST) return [];
    const stretch = text.slice(span.start, span.end);
    const word = stretch.replace(/^[([]+|[.:]+$/g, '').replace(/(?<!\()\)$/, '');
    if (FIGURE.test(word) || !isMachineMade(word)) return [];
    const start = span.start + stretch.indexOf(word);
    return [{ start, end: start + word.length }];
  });
}

const searchTalk = onceAsked(() =>
  createWaySearch(MACHINE_TALK, keptWays(MACHINE_TALK_WAYS, MACHINE_TALK), inWords),
);

function phrasesIn(text: string, words: readonly Word[]): readonly Span[] {
  const patterns = searchTalk()(cuesOf(text, words)).map(({ pattern }) => pattern);
  return allMatches(patterns, text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function machineNamesIn({ line, words }: CoachLine): readonly Span[] {
  const isPlain = !line.text.includes('`') && !line.text.includes(CODE);
  if (isPlain) return [...identifiersIn(line.text), ...phrasesIn(line.text, words)];
  const text = line.text.replace(CODE_SPAN, (span) => ' '.repeat(span.length));
  const code = matchesIn(CODE_SPAN, line.text).map(({ index, 0: span }) => ({
    start: index,
    end: index + span.length,
  }));
  return [...code, ...identifiersIn(text), ...phrasesIn(text, splitWords(text))];
}

/** Host names, status codes and exceptions are noise to the reader and may disclose internals. */
export const jargonIdentifier: LineRule = {
  id: 'jargon.identifier',
  doc: 'A machine name, status code or piece of code before the annex.',
  severity: 'warn',
  message: 'A machine name or code fragment is in the text.',
  reason:
    'Host names, status codes and exceptions belong in the technical annex; in the brief they are noise and may disclose internals.',
  suggestion: 'Use the name the customer knows: “the checkout service”, “error pages”, “the order database”.',
  checkLine(read) {
    const { line } = read;
    return onPage(line) ? machineNamesIn(read).map((span) => ({ line, ...span })) : [];
  },
};
