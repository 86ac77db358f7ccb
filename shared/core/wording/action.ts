import { withArticle } from './role.ts';
import { capitalise, decapitalise } from './text.ts';

/** "repays the double charges", "now checks the log", "will call"; "go through the log" is none. */
const IS_THIRD_PERSON =
  /^(?:(?:\w+ly|also|always|now|still|then|first) )?(?!always\b)(?:\w*[^s\W]s|will|can|must|may|shall)\b/;

/** True for words that make a sentence behind the one who acts: "asks the providers", not "ask the providers". */
export function saysWhatSomebodyDoes(what: string): boolean {
  return IS_THIRD_PERSON.test(decapitalise(what));
}

/**
 * "The network lead asks the providers"; "SRE: rotate all keys" where the words make no sentence with the owner, and
 * the words alone while nobody is named.
 */
export function actionClause(owner: string, what: string): string {
  if (owner === '') return capitalise(what);
  const does = saysWhatSomebodyDoes(what);
  return capitalise(does ? `${withArticle(owner)} ${decapitalise(what)}` : `${owner}: ${decapitalise(what)}`);
}
