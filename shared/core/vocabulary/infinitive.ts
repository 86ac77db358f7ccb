import { inflectVerb } from './verb-form.ts';

/** What customers do with a service, as a verb; other words with -ing may be nouns ("online banking"). */
const DONE = `access add approve ask book browse bring build buy call cancel change chat check choose collect confirm
  connect create deliver deposit download edit enrol enter exchange fill find get give join listen load log make manage
  message move open order pay pick place play post print publish purchase read receive record register renew rent reply
  report request reserve return ring save scan search see sell send set share ship show sign sort start stop stream
  submit subscribe switch take track trade transfer travel type update upload use verify view vote watch withdraw write`;

const INFINITIVES: ReadonlyMap<string, string> = new Map(
  DONE.split(/\s+/).map((verb) => [inflectVerb(verb, 'ing'), verb]),
);

/** "log in" of "logging in", to stand behind "could not"; null for a noun, or where a second thing is named. */
export function infinitiveOf(text: string): string | null {
  const [first = '', ...rest] = text.split(' ');
  const verb = INFINITIVES.get(first.toLowerCase());
  return verb === undefined || /\b(?:and|or)\b|[,;&]/.test(text) ? null : [verb, ...rest].join(' ');
}
