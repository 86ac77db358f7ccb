import type { PhraseRule } from './phrase-rule.ts';
import type { Rule } from './rule.ts';
import { acronymToomany } from './rules/acronym-toomany.ts';
import { acronymUndefined } from './rules/acronym-undefined.ts';
import { actionOwnerless } from './rules/action-ownerless.ts';
import { blameNamed } from './rules/blame-named.ts';
import { blamePerson } from './rules/blame-person.ts';
import { causeUnhedged } from './rules/cause-unhedged.ts';
import { jargonIdentifier } from './rules/jargon-identifier.ts';
import { legalConclusion } from './rules/legal-conclusion.ts';
import { legalDetermination } from './rules/legal-determination.ts';
import { legalSecrecy } from './rules/legal-secrecy.ts';
import { numberConflict } from './rules/number-conflict.ts';
import { numberTyped } from './rules/number-typed.ts';
import { overpromiseGuarantee } from './rules/overpromise-guarantee.ts';
import { overpromiseNever } from './rules/overpromise-never.ts';
import { placeholderOpen } from './rules/placeholder-open.ts';
import { sentenceLong } from './rules/sentence-long.ts';
import { thirdpartyBlame } from './rules/thirdparty-blame.ts';
import { timeNozone } from './rules/time-nozone.ts';

/** Every rule of the coach. A new one is a file in rules/, a line here and a test. */
export const RULES: readonly (Rule | PhraseRule)[] = [
  blamePerson,
  blameNamed,
  thirdpartyBlame,
  overpromiseNever,
  overpromiseGuarantee,
  causeUnhedged,
  legalConclusion,
  legalDetermination,
  legalSecrecy,
  actionOwnerless,
  placeholderOpen,
  timeNozone,
  numberConflict,
  numberTyped,
  acronymUndefined,
  acronymToomany,
  jargonIdentifier,
  sentenceLong,
];
