import type { AnyRule } from './phrase-rule.ts';
import { actionOwnerless } from './rules/asks/action-ownerless.ts';
import { actionWeak } from './rules/asks/action-weak.ts';
import { askVague } from './rules/asks/ask-vague.ts';
import { blameCounterfactual } from './rules/blame/blame-counterfactual.ts';
import { blameNamed } from './rules/blame/blame-named.ts';
import { blamePerson } from './rules/blame/blame-person.ts';
import { passiveEvasive } from './rules/blame/passive-evasive.ts';
import { thirdpartyBlame } from './rules/blame/thirdparty-blame.ts';
import { causeSingle } from './rules/certainty/cause-single.ts';
import { causeUnhedged } from './rules/certainty/cause-unhedged.ts';
import { certaintyAbsolute } from './rules/certainty/certainty-absolute.ts';
import { certaintyNegative } from './rules/certainty/certainty-negative.ts';
import { hedgeDisclaimer } from './rules/certainty/hedge-disclaimer.ts';
import { hedgeMixed } from './rules/certainty/hedge-mixed.ts';
import { hedgeStacked } from './rules/certainty/hedge-stacked.ts';
import { statusConflict } from './rules/certainty/status-conflict.ts';
import { apologyConditional } from './rules/legal/apology-conditional.ts';
import { legalBreach } from './rules/legal/legal-breach.ts';
import { legalConclusion } from './rules/legal/legal-conclusion.ts';
import { legalDetermination } from './rules/legal/legal-determination.ts';
import { legalSecrecy } from './rules/legal/legal-secrecy.ts';
import { numberBase } from './rules/numbers/number-base.ts';
import { numberConflict } from './rules/numbers/number-conflict.ts';
import { numberDenied } from './rules/numbers/number-denied.ts';
import { numberFalseprecision } from './rules/numbers/number-falseprecision.ts';
import { numberMoney } from './rules/numbers/number-money.ts';
import { numberTyped } from './rules/numbers/number-typed.ts';
import { timeImpossible } from './rules/numbers/time-impossible.ts';
import { timeNozone } from './rules/numbers/time-nozone.ts';
import { timeRelative } from './rules/numbers/time-relative.ts';
import { timeWeasel } from './rules/numbers/time-weasel.ts';
import { overpromiseEta } from './rules/promises/overpromise-eta.ts';
import { overpromiseGuarantee } from './rules/promises/overpromise-guarantee.ts';
import { overpromiseNever } from './rules/promises/overpromise-never.ts';
import { overpromisePrevent } from './rules/promises/overpromise-prevent.ts';
import { emotionDrama } from './rules/size/emotion-drama.ts';
import { emotionHeroics } from './rules/size/emotion-heroics.ts';
import { minimiseComparison } from './rules/size/minimise-comparison.ts';
import { minimiseWording } from './rules/size/minimise-wording.ts';
import { overstateOutage } from './rules/size/overstate-outage.ts';
import { vagueCount } from './rules/size/vague-count.ts';
import { vagueMagnitude } from './rules/size/vague-magnitude.ts';
import { acronymToomany } from './rules/words/acronym-toomany.ts';
import { acronymUndefined } from './rules/words/acronym-undefined.ts';
import { fillerPhrase } from './rules/words/filler-phrase.ts';
import { jargonIdentifier } from './rules/words/jargon-identifier.ts';
import { jargonTerm } from './rules/words/jargon-term.ts';
import { passiveNoun } from './rules/words/passive-noun.ts';
import { placeholderOpen } from './rules/words/placeholder-open.ts';
import { secretTyped } from './rules/words/secret-typed.ts';
import { sentenceLong } from './rules/words/sentence-long.ts';

/** Every rule of the coach. A new one is a file in a family's folder in rules/, a line here and a test. */
export const RULES: readonly AnyRule[] = [
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
  statusConflict,
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
  secretTyped,
  timeNozone,
  timeImpossible,
  passiveEvasive,
  passiveNoun,
  numberConflict,
  numberDenied,
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
