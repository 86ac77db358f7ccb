import { pattern, regex } from '../long-text.ts';
import { matchesIn } from '../matches.ts';

/** A password or key in a text: what kind it is, and where it stands with the name it is given to (UTF-16 indexes). */
export interface Secret {
  readonly kind: 'password' | 'key';
  readonly start: number;
  readonly end: number;
}

const NAMED = pattern`
  passwords?|passwd|passphrase|passcode|pwd|secret|token|credentials?|(?:api|access|secret|private|
    auth)[_-]?key
`;
/** What is typed for one has a digit or a sign in it; words of a sentence have none. */
const VALUE = `(?=[^\\s"'“”’,;]{0,80}[\\d!#$%&*+@^~])[^\\s"'“”’,;]{4,200}`;
const QUOTE = `["'“”‘’]?`;

/**
 * "DB_PASSWORD=hunter2", "password: hunter2", "the password is hunter2". Bare words behind a colon or "is" are speech:
 * "password: must be changed".
 */
const GIVEN = regex('gi')`
  (${NAMED})[\w-]{0,30}${QUOTE}(?:\s?=\s?${QUOTE}[^\s"'“”’,;]{3,200}|
    (?:\s?:\s?|\s(?:is|was|=|→)\s:?)${QUOTE}${VALUE})
`;
/** "pw for the portal is Summer24!", "pass: s3same", "passwd s3same": short names, and words between one and its value. */
const FOR_WHAT = `(?:\\s(?:for|of|to|on|at|in)(?:\\s[\\w.-]{1,30}){1,4}?)?`;
const LETTER_AND_MORE = `(?=[^\\s"'“”’,;]{0,80}\\p{L})${VALUE}`;
const IS = '(?:\\s?[:=→]\\s?|\\s(?:(?:is|was|now)\\s|(?:(?:is|was)\\s)?(?:changed|set|reset)\\sto\\s):?)';
const ALONE = '(?<![\\p{L}\\p{N}])';
/** A form with what each text in which it matches holds: most texts hold it of none, and no form is tried on them. */
type Hinted = readonly [hint: RegExp, form: RegExp];

const SAID: readonly Hinted[] = [
  [/pass|pwd|secret|token|credential|key/i, GIVEN],
  [
    /pass|pw/i,
    new RegExp(
      `${ALONE}(?:pw|passwords?|passwd|passphrase|passcode|pwd)${FOR_WHAT}${IS}${QUOTE}${VALUE}`,
      'giu',
    ),
  ],
  // A pass is many things, but none with letters and digits in one word.
  [/pass|creds/i, new RegExp(`${ALONE}(?:pass|creds)${FOR_WHAT}${IS}${QUOTE}${LETTER_AND_MORE}`, 'giu')],
  [
    /pass|pw/i,
    regex('giu')`
      ${ALONE}(?:pw|password|passwd|pwd)\s${QUOTE}(?!sha|md5|bcrypt|argon|pbkdf|
        v\d)(?=[^\s"'“”’,;]{6})(?=[^\s"'“”’,;]{0,80}\d)${LETTER_AND_MORE}
    `,
  ],
  [
    /(?<![a-z])pin/i,
    regex('giu')`
      ${ALONE}pin(?:\s?code)?${FOR_WHAT}(?:\s?[:=]\s?|\sis\s)${QUOTE}\d{4,8}(?![\p{L}\p{N}]|[.,:]\d)
    `,
  ],
  // "login admin / Summer24!", "creds: ops/Summer24!"
  [
    /\//,
    regex('giu')`
      ${ALONE}(?:login|log-in|creds|credentials|
        user(?:name)?(?:\s?/\s?(?:pw|pass|password))?)${FOR_WHAT}(?:\s?[:=]\s?|
        \s(?:is\s)?)${QUOTE}\p{L}[\w.@+-]{1,60}\s?/\s?(?=[^\s"'“”’,;]{6})${LETTER_AND_MORE}
    `,
  ],
];
/** The part of the name before: "CLAIMS_DB_" of "CLAIMS_DB_PASSWORD". */
const NAME = /[\w.-]/;
const LONGEST_NAME = 60;

/** Keys whose makers gave them a form, and addresses with a password in them. */
const FORMED: readonly Hinted[] = [
  [
    /akia|asia|gh[pousr]_|github_pat_|xox|aiza|[rs]k_live_|glpat-/i,
    regex('g')`
      (?<![\w-])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_\w{20,100}|github_pat_\w{20,100}|
        xox[abeprs]-[\w-]{10,100}|AIza[\w-]{35}|[rs]k_live_\w{10,100}|glpat-[\w-]{20,60})(?![\w-])
    `,
  ],
  [/eyJ/, /(?<![\w.-])eyJ[\w-]{8,400}\.[\w-]{8,400}(?:\.[\w-]{0,400})?/g],
  [/-----BEGIN/, /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----/g],
  [/Bearer/, /\bBearer [\w.~+/-]{20,400}/g],
  [/:\/\//, /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,60}:[^\s@/]{3,100}@/gi],
];

/** Each secret holds one of these: they sort out most texts before anything dearer. */
const HINT = regex('i')`
  pass|pwd|pw\b|pin|log-?in|user|creds|secret|token|credential|key|akia|asia|gh[pousr]_|github_pat_|xox|aiza|
    [rs]k_live_|glpat-|eyj|bearer |:\/\/
`;

/** What the forms match in a text. */
const matchesOf = (forms: readonly Hinted[], text: string): readonly RegExpExecArray[] =>
  forms.flatMap(([hint, form]) => (hint.test(text) ? matchesIn(form, text) : []));

/** A sentence that only names a place for one: "password=<yours>", "token=***". */
const COVERED = /[=:]\s?["'“‘]?(?:[<[{(*•…]|x{3,}|redacted|removed|none\b|null\b|empty\b|true\b|false\b)/i;

/** The secret that is given to a name, with all of the name; none where only a place for one stands. */
function given({ index, 0: found, 1: name = 'password', input }: RegExpExecArray): readonly Secret[] {
  if (COVERED.test(found)) return [];
  let start = index;
  while (start > 0 && index - start < LONGEST_NAME && NAME.test(input[start - 1] ?? '')) start -= 1;
  return [{ kind: /pass|pwd/i.test(name) ? 'password' : 'key', start, end: index + found.length }];
}

/** Passwords and keys that stand in a text as they are, in order; linear in the text. */
export function secretsIn(text: string): readonly Secret[] {
  if (!HINT.test(text)) return [];
  const formed = matchesOf(FORMED, text).map(
    ({ index, 0: found }): Secret => ({
      kind: found.includes('://') ? 'password' : 'key',
      start: index,
      end: index + found.length,
    }),
  );
  const all = [...matchesOf(SAID, text).flatMap(given), ...formed].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return all.filter((one, index) => !all.slice(0, index).some((other) => other.end > one.start));
}
