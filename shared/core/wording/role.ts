import { regex } from '../long-text.ts';
import { decapitalise, hasDeterminer } from './text.ts';

const ROLE_HEAD = regex('i')`
  ^(?:(?:deputy|interim|acting|vice|senior|chief) )*(?:head|chief|director|manager|lead|leader|owner|officer|
    general counsel|vice president|president|CEO|CTO|CFO|COO|CIO|CISO|CPO|CMO|DPO|VP)\b
`;
const ROLE_TAIL = regex('i')`
  \b(?:lead|leader|manager|director|owner|officer|counsel|engineer|team|board|desk|president|architect|
    commander|coordinator|duty|on[ -]call)$
`;

/** "Head of support" as "head of support"; "CTO", "SRE lead" and "General Counsel" keep their letters. */
function inSentence(who: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(who) ? who : decapitalise(roleName(who));
}

/**
 * "head of support" as "the head of support", "CTO" as "the CTO"; names, departments and longer words stay as they are.
 */
export function withArticle(who: string): string {
  if (hasDeterminer(who) || /[,;]/.test(who)) return who;
  return ROLE_HEAD.test(who) || ROLE_TAIL.test(who) ? `the ${inSentence(who)}` : who;
}

/** "cfo" as "CFO": titles of three or four letters are written in capitals however they were typed. */
function roleName(who: string): string {
  return /^c(?:[efioptdm]|is)o$/i.test(who) ? who.toUpperCase() : who;
}
