import { decapitalise } from './text.ts';

/** What already tells who: "the head of support", "our bank", "each team". */
const HAS_ARTICLE = /^(?:the|a|an|our|their|its|his|her|each|every|both|all|no|nobody|who|whoever)\b/i;
const ROLE_HEAD =
  /^(?:(?:deputy|interim|acting|vice|senior|chief) )*(?:head|chief|director|manager|lead|leader|owner|officer|vice president|president|CEO|CTO|CFO|COO|CIO|CISO|CPO|CMO|DPO|VP)\b/i;
const ROLE_TAIL =
  /\b(?:lead|leader|manager|director|owner|officer|engineer|team|president|architect|commander|coordinator|duty|on call)$/i;

/** "Head of support" as "head of support"; "CTO" and "SRE lead" keep their letters. */
function inSentence(who: string): string {
  return /^\p{Lu}\p{Ll}/u.test(who) ? decapitalise(who) : who;
}

/**
 * "head of support" as "the head of support", "CTO" as "the CTO"; names, departments and longer words stay as they are.
 */
export function withArticle(who: string): string {
  if (HAS_ARTICLE.test(who) || /[,;]/.test(who)) return who;
  return ROLE_HEAD.test(who) || ROLE_TAIL.test(who) ? `the ${inSentence(who)}` : who;
}

/** "cfo" as "CFO": titles of three or four letters are written in capitals however they were typed. */
export function roleName(who: string): string {
  return /^c(?:[efioptdm]|is)o$/i.test(who) ? who.toUpperCase() : who;
}
