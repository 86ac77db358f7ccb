import type { PhraseRule } from './phrase-rule.ts';
import type { Rule } from './rule.ts';
import { acronymToomany } from './rules/acronym-toomany.ts';
import { acronymUndefined } from './rules/acronym-undefined.ts';
import { actionOwnerless } from './rules/action-ownerless.ts';
import { actionWeak } from './rules/action-weak.ts';
import { apologyConditional } from './rules/apology-conditional.ts';
import { askVague } from './rules/ask-vague.ts';
import { blameCounterfactual } from './rules/blame-counterfactual.ts';
import { blameNamed } from './rules/blame-named.ts';
import { blamePerson } from './rules/blame-person.ts';
import { causeSingle } from './rules/cause-single.ts';
import { causeUnhedged } from './rules/cause-unhedged.ts';
import { certaintyAbsolute } from './rules/certainty-absolute.ts';
import { certaintyNegative } from './rules/certainty-negative.ts';
import { emotionDrama } from './rules/emotion-drama.ts';
import { emotionHeroics } from './rules/emotion-heroics.ts';
import { fillerPhrase } from './rules/filler-phrase.ts';
import { hedgeDisclaimer } from './rules/hedge-disclaimer.ts';
import { hedgeMixed } from './rules/hedge-mixed.ts';
import { hedgeStacked } from './rules/hedge-stacked.ts';
import { jargonIdentifier } from './rules/jargon-identifier.ts';
import { jargonTerm } from './rules/jargon-term.ts';
import { legalBreach } from './rules/legal-breach.ts';
import { legalConclusion } from './rules/legal-conclusion.ts';
import { legalDetermination } from './rules/legal-determination.ts';
import { legalSecrecy } from './rules/legal-secrecy.ts';
import { minimiseComparison } from './rules/minimise-comparison.ts';
import { minimiseWording } from './rules/minimise-wording.ts';
import { numberBase } from './rules/number-base.ts';
import { numberConflict } from './rules/number-conflict.ts';
import { numberFalseprecision } from './rules/number-falseprecision.ts';
import { numberMoney } from './rules/number-money.ts';
import { numberTyped } from './rules/number-typed.ts';
import { overpromiseEta } from './rules/overpromise-eta.ts';
import { overpromiseGuarantee } from './rules/overpromise-guarantee.ts';
import { overpromiseNever } from './rules/overpromise-never.ts';
import { overpromisePrevent } from './rules/overpromise-prevent.ts';
import { overstateOutage } from './rules/overstate-outage.ts';
import { passiveEvasive } from './rules/passive-evasive.ts';
import { passiveNoun } from './rules/passive-noun.ts';
import { placeholderOpen } from './rules/placeholder-open.ts';
import { sentenceLong } from './rules/sentence-long.ts';
import { thirdpartyBlame } from './rules/thirdparty-blame.ts';
import { timeNozone } from './rules/time-nozone.ts';
import { timeRelative } from './rules/time-relative.ts';
import { timeWeasel } from './rules/time-weasel.ts';
import { vagueCount } from './rules/vague-count.ts';
import { vagueMagnitude } from './rules/vague-magnitude.ts';

/** Every rule of the coach. A new one is a file in rules/, a line here and a test. */
export const RULES: readonly (Rule | PhraseRule)[] = [
  blamePerson,
  blameNamed,
  blameCounterfactual,
  thirdpartyBlame,
  minimiseWording,
  minimiseComparison,
  overpromiseNever,
  overpromiseGuarantee,
  overpromisePrevent,
  overpromiseEta,
  causeUnhedged,
  causeSingle,
  hedgeStacked,
  hedgeDisclaimer,
  hedgeMixed,
  vagueCount,
  vagueMagnitude,
  timeWeasel,
  timeRelative,
  legalConclusion,
  legalDetermination,
  legalSecrecy,
  actionOwnerless,
  placeholderOpen,
  timeNozone,
  passiveEvasive,
  passiveNoun,
  numberConflict,
  numberTyped,
  acronymUndefined,
  acronymToomany,
  jargonIdentifier,
  sentenceLong,
  numberFalseprecision,
  numberBase,
  numberMoney,
  jargonTerm,
  certaintyAbsolute,
  certaintyNegative,
  emotionDrama,
  emotionHeroics,
  apologyConditional,
  legalBreach,
  actionWeak,
  askVague,
  fillerPhrase,
  overstateOutage,
];
