import { pattern, regex } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/** What can be broken, kept or owed: a law, a contract, a duty. */
const LAW = pattern`
  (?:laws?|legislation|regulations?|directives?|statutes?|ordinances?|acts?|GDPR|HIPAA|NIS ?2|DORA|
    PCI(?: DSS)?|contracts?|agreements?|terms(?: and conditions)?|clauses?|leases?|licen[cs]es?|SLAs?|duty|
    duties|obligations?|statutory requirements|legal requirements|retention rules|privacy rules|(?:\w+ )?rules
    of law|rights?|data protection|(?:PCI|scheme|card scheme|industry|binding|licen[cs]ing|disclosure|listing|
    banking|security) rules|rules of (?:the )?(?:(?:card|payment) )?(?:scheme|exchange|regulator|law|market|
    licen[cs]e|contract|GDPR|PCI|code)|ISO ?\d+|SOX|DPA|CCPA|statutory [a-z]+ periods?)
`;
/** Up to four words in front of it: "the service agreement with", "several consumer protection". */
const SOME = "(?:of )?(?:(?!(?:limit|threshold|and|or|but)\\b)[\\w’'-]+ ){0,4}?";
const NOT = "(?:(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could)(?: not|n[’']t)|never|not)";
/** Those who claim something from us or we from them. */
const WE = '(?:we|I|us|the company|our company|the group|management|our directors?)';
/** That a norm is not kept, told of it as its object or its subject. */
const SIN = pattern`
  (?:br(?:oke|oken|eaks?|eaking)|breach(?:ed|es|ing)?|flout(?:ed|s|ing)?|disregard(?:ed|s|ing)?|
    ignor(?:e|es|ed|ing)|violat(?:e|ed|es|ing)|infring(?:e|ed|es|ing)|contraven(?:e|ed|es|ing)|
    contradict(?:s|ed)?|circumvent(?:ed|s)?|transgress(?:ed|es)?|overstepp?(?:ed|s)|def(?:y|ies|ied)|
    neglect(?:ed|s)?|betray(?:ed|s)?|(?:goes|went|go|runs|ran) (?:against|counter to|afoul of|foul of)|
    conflict(?:s|ed) with|clash(?:es|ed) with)
`;
const PAPERS = pattern`
  (?:contracts?|agreements?|leases?|(?:\w+ )?clauses?|terms(?: and conditions)?|disclaimers?|waivers?|
    warrant(?:y|ies)|exclusions?|small print|insurance|polic(?:y|ies))
`;
/** What is due to somebody by law. */
const DUE = pattern`
  (?:damages|compensation|a refund|refunds|reimbursement|redress|indemnity|indemnification|a penalty|
    penalties|interest|money back|a discount|the penalty)
`;

/** Lawyers and courts decide what is negligent; reports have had to be handed over in litigation. */
export const legalConclusion = phraseRule({
  id: 'legal.conclusion',
  doc: 'Draws a legal conclusion: negligent, liable, in breach, admitted.',
  severity: 'error',
  message: 'A legal conclusion in an engineer’s text.',
  reason:
    'Whether something is negligent, a violation or a liability is for lawyers and courts. Incident reports may have to be handed over in litigation.',
  suggestion:
    'Write the fact and pass the question on: “The access log was kept for 7 instead of 90 days. Legal to assess by 5 June.”',
  askedFor: () => ['openForLegal', 'ruledOut'],
  reads: everywhere,
  phrases: phrasesOf([
    {
      // A norm and what became of it, in either order; what it makes us do; what name the deed bears.
      ways: [
        pattern`\b${SIN} ${SOME}${LAW}\b(?! (?:of|engine|file|table)s?\b)`,
        pattern`
          (?<!\b(?:admin|access|user|root|write|read|service) )\b${LAW}(?: of [^.;,]{2,30}?)?
            (?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:broken|breached|violated|flouted|
            infringed|contravened|disregarded|ignored|trampled(?: on)?|neglected|not (?:met|kept|honou?red|
            observed|fulfilled|respected|complied with)|denied|curtailed)\b
        `,
        pattern`
          \b(?:is|are|was|were|be|acted|stands?|stood) (?:\w+ly )?(?:against|contrary to|in conflict with|
            at odds with|in defiance of|incompatible with|inconsistent with|outside(?: of)?|not
            (?:in line with|covered by|compatible with|compliant with|allowed (?:by|under)|permitted
            (?:by|under)|authori[sz]ed (?:by|under)|in keeping with)|forbidden (?:by|under)|prohibited
            (?:by|under)|banned (?:by|under)) ${SOME}${LAW}\b
        `,
        pattern`
          \b(?:did|do|does|has|have|had|was|were|is|are|could|can)(?:n['’]t| not| never)
            (?:\w+ly )?(?:compl(?:y|ied|ying|iant)|conform(?:ed|ing)?|fulfil(?:l|led)?|honou?r(?:ed)?|
            me[et]t?|obey(?:ed)?|observ(?:e|ed)|adher(?:e|ed)|act(?:ed)?|abid(?:e|ed)|liv(?:e|ed)
            up)(?: (?:with|to|by|in (?:line|accordance) with))? ${SOME}(?:${LAW}|contractual [a-z]+|
            (?:PCI|GDPR|HIPAA|SOX|ISO|NIS2|DORA) ?[\w-]*(?: rules| requirements)?)\b
        `,
        pattern`
          \b(?:must|have to|has to|need to|are to|is to|obliged to|bound to|shall)\b[^.;]{2,40} by law\b|
          \b(?:under|have|has|had|with) (?:an?|the|our|no) (?:legal |statutory |contractual |clear )?(?:duty|
            obligation) to\b|
          \b(?:legal|statutory|contractual) (?:duty|duties|obligations?|responsibilit(?:y|ies)|faults?|
            wrongs?|liabilit(?:y|ies)|requirements?)\b(?! (?:is|are) with)|
          \blegally (?:obliged|bound|required|forbidden|barred)
        `,
        pattern`
          \bforfeit(?:s|ed|ing|ure)?\b|
          \b(?:right|grounds?|cause|reason|basis|entitled|free) (?:in law )?to (?:terminate|sue|claim|cancel
            the (?:contract|agreement)|withhold|rescind|seek damages)\b|
          \b(?:not|n['’]t) (?:lawful|legal|lawfully)\b|
          \b(?:null|void|voidable|unenforceable)(?=[.,;]|$)|
          \bfor cause(?=[.,;]|$)|\bin (?:the eyes of the )?law(?=[.,;]|$)
        `,
        pattern`
          \b(?:will|would|could|may|might|can|must|to) (?:\w+ly )?(?:pay|owe|be awarded|be ordered|be fined|
            be sued|be prosecuted|be held) (?:[\w-]+ )?(?:damages|compensation|liable|accountable in|in court|
            by the court)\b|
          \b(?:take|takes|took|accept|accepts|bear|bears) (?:full |the |all )?legal (?:responsibility|blame|
            liability)\b
        `,
      ],
      unlessPreceding: /\b(?:whether|if|nobody|who|how)\b[^.;]{0,40}$/i,
    },
    {
      // Verdicts
      ways: [
        pattern`
          \b(?:gross(?:ly)? )?negligen(?:ce|tly|t)\b|\breckless(?:ly|ness)?\b|\bmalpractice\b|\bwrongdoing\b|
            \bmisconduct\b|\bperjury\b|\b(?:wilful|willful)(?:ly)?\b|\bcover-?up\b
        `,
        pattern`
          \b(?:liable|liability|liabilities|culpable|culpability|guilty|unlawful(?:ly)?|
            criminal(?:ly)?(?! (?:records?|law|code|court|police|justice|investigat\w+)\b)|fraudulent|
            fraud(?![ -](?:alerts?|attempts?|checks?|detection|filters?|monitoring|prevention|rules?|
            screening|systems?|team)))\b
        `,
        pattern`
          (?<!\b(?:treats? as|treated as|rejects?|rejected|seen as|reads?
            as) )\billegal(?:ly)?\b(?! (?:character|argument|state|value|move|entry|instruction|operation|
            byte|sign|symbol|access)s?\b)
        `,
        pattern`
          \b(?:an? |the )?offences? (?:under|against|within)\b|
          \bstatutory offence\b|\badmission (?:of|that)\b|\badmit that\b|\bdut(?:y|ies) of care\b|
            \b(?:reasonable|due|ordinary) care\b|\bstandards? of care\b
        `,
        pattern`
          \b(?:we|I|the company|management)\s+(?:\w+\s+)?(?:admit|admits|admitted|concede|conceded|acknowledge
            fault|accept (?:full )?(?:liability|blame))\b
        `,
        pattern`
          \b(?:${WE}|sales|they|who) (?:\w+ )?(?:misled|mislead|misrepresented|deceived?|defrauded|lied)\b|
          \b(?:misled|deceived|defrauded) (?:our |the |its )?(?:customers?|clients?|investors?|regulators?|
            public|users?)\b
        `,
      ],
    },
    {
      // A law, a contract or a duty broken
      ways: [
        pattern`
          \b(?:violat(?:e|ed|es|ing|ions?)|infring(?:e|es|ed|ing|ements?)|contraven(?:e|es|ed|ing|tions?)|
            in breach of|in violation|non[- ]?complian(?:t|ce))\b
        `,
        pattern`
          \bbreach(?:ed|es|ing)? (?:of )?(?:the |our |its |their |a |any )?(?:\w+ )?(?:${LAW}|trust|
            confidence)\b
        `,
        pattern`
          \b(?:br(?:oke|oken|eaks?|eaking)|flout(?:ed|s|ing)?|disregard(?:ed|s|ing)?|ignored?|
            circumvent(?:ed|s|ing)?|transgress(?:ed|es)?|over?stepped|trampled on)
            ${SOME}(?:laws?|legislation|regulations?|statutes?|GDPR|contract|licen[cs]e|data protection)\b|
          \bagainst the law\b
        `,
        pattern`\b(?:(?:run|ran|running|runs) (?:a)?foul|f[ae]ll(?:s|en|ing)? foul) of\b`,
        pattern`
          \b(?:${NOT} (?:fully |been |really |always )*(?:met?|meeting|fulfil(?:l|led)?|honou?r(?:ed)?|
            compl(?:y|ied|ying)(?: with)?|conform(?:ed)?(?: to| with)?|kept to|keep to|discharged?|observed?|
            satisf(?:y|ied)|respect(?:ed)?|live up to|lived up to)|fail(?:ed|s|ure|ing)?
            (?:in |to (?:meet|fulfil|fulfill|comply with|honou?r|keep|observe|discharge|satisfy|live up to|
            conform to) )|neglect(?:ed)?|f[ae]ll(?:s|en)? short of) ${SOME}(?:laws?|legislation|regulations?|
            GDPR|contract|terms|dut(?:y|ies)|obligations?|licen[cs]e|statutes?|NIS2|DORA|HIPAA|legal
            (?:standards?|requirements?)|statutory requirements|contractual requirements|data protection
            rules|rules of law|(?:privacy |protection |legal |safety )(?:rules|requirements))\b
        `,
        pattern`\b(?:not|out of|outside) complian(?:t|ce)\b`,
        pattern`
          \b(?:no|without(?: an?| any)?|lack(?:s|ed)? (?:an?|any)) (?:lawful|legal|valid legal)
            (?:basis|ground|grounds|authority|justification)\b
        `,
        pattern`
          \b(?:in (?:material )?default(?: (?:of|on|under|with)|(?=[.,;]|$))|(?:material |event of )default|
            defaulted on (?:its|our|their|the) \w+)\b
        `,
      ],
    },
    {
      // A law kept, or no wrong in it
      ways: [
        pattern`
          \b(?:fully |perfectly |entirely |completely |totally |strictly )(?:compliant|legal|lawful|covered by
            the (?:law|contract)|within (?:the law|our rights))\b|
          \bcompliant with ${SOME}(?:${LAW})\b|
          \bin (?:full )?compliance with ${SOME}(?:${LAW})\b
        `,
        pattern`
          \bwithin (?:the law|(?:its|our|their|your|his|her) (?:legal )?rights)\b|
          \bin the eyes of the law\b|
          \bno laws? (?:was|were|has been|have been) broken\b
        `,
        pattern`
          \b(?:no|any|a|our|significant|considerable|serious|little) (?:\w+ )?legal (?:exposure|risk|jeopardy|
            consequences|responsibility|basis|ground|claim|case)\b
        `,
      ],
    },
    {
      // Who owes what, who may claim it and who would win
      ways: [
        pattern`
          \bow(?:e|es|ed|ing) (?:\w+ ){0,3}(?:damages|compensation)\b|
          \b(?:is|are|was|were|be) entitled to (?:\w+ )?${DUE}|
          \bentitled (?:by law|under the \w+)|\bpay damages\b|
          \b(?:no |the |a )?rights? to (?:damages|compensation|a refund|redress)\b
        `,
        pattern`
          \b(?:has|have|had|with|without|is|are|no|any) (?:an? |any |no )?(?:valid|legitimate|good|strong|
            strong legal|weak|solid|watertight|rightful|justified|legal|well-founded|enforceable)
            (?:claims?|case|cause of action|grounds? (?:for|to))\b|
          \b(?:has|have|had) (?:no|a) (?:claim|case|recourse|cause of action) (?:against|for|to|in law)\b|
          \bleg to stand on\b|
          \bgrounds for (?:a lawsuit|termination|a claim|legal action)\b
        `,
        pattern`
          \b(?:can|could|will|would|may|might|[’']ll|[’']d) (?:easily |certainly |rightly |well |not |now |
            all |probably |be )*(?:sue|sued|prosecute|prosecuted|take us to court|taken to court|fine us|hold
            us (?:accountable|liable|responsible|to account)|claim (?:damages|compensation))\b
        `,
        pattern`
          \b(?:win|lose|prevail|succeed|stand up|hold up) (?:in|before|at) (?:the |a |any )?(?:court|tribunal|
            trial)\b|
          \b(?:win|lose|prevail in|defend) (?:any|a|the|that|this|such a) (?:lawsuit|case|claim|suit|court
            case)\b|
          \bin (?:a )?court(?: of law)?,? and (?:they|we|he|she)(?:[’']d| would| will|[’']ll) (?:win|lose)\b
        `,
        pattern`
          \b(?:fines?|penalt(?:y|ies)|prosecution|lawsuits?|sanctions?) (?:is|are|will be|would be|seems?|
            looks?) (?:unavoidable|inevitable|certain|justified|unjustified|deserved|unlikely|likely|out of
            the question|due)\b
        `,
        pattern`
          \bon the hook (?:for|legally)\b|
          \blegally (?:at fault|responsible|liable|to blame|wrong|in the wrong|on the hook|entitled|owed|due|
            safe|covered|in the clear|accountable|void|binding)\b
        `,
        pattern`
          \b(?:obliged|required|bound|forced)(?: by (?:law|statute|contract|the contract))? to
            (?:pay|compensate|refund|reimburse|indemnify|make good)\b|
          \bas required by (?:law|statute)\b
        `,
        pattern`
          \b(?:at fault|responsible|answerable|accountable|on the hook|to blame|in the wrong)
            (?:under|in terms of|by|according to) (?:the |our |their |its |any |this |
            that )?(?:\w+ )?(?:contracts?|law|agreements?|terms|GDPR|act|statute|licen[cs]e|regulations?|
            SLA)\b(?! to (?:its|the|their|our|a|an) (?:\w+ )?(?:regulators?|authority|authorities|board|
            supervisor|parliament|ministry|minister|court)\b)
        `,
        pattern`
          \b(?:legally speaking|in legal terms|in law|from a legal (?:point of view|perspective|standpoint)|
            legally),? (?:this(?: one)?|it|we|they|that|the (?:\w+ )?\w+) (?:is|are|was|were|[’']re)
            (?:\w+ )?(?:on|at fault|to blame|in the|responsible|liable|clear|safe|wrong|right|covered|fine|
            ours?|theirs?|due|void)\b
        `,
      ],
    },
    {
      // What a contract does
      ways: [
        pattern`
          \b${PAPERS} (?:is|are|was|were|becomes?|became|has become|would be) (?:therefore |thereby |thus |
            clearly |now |legally |no longer |not |null and )*(?:void|voided|invalid|unenforceable|
            enforceable|binding|null|inapplicable|not applicable|forfeit)\b|
          \bnull and void\b|
          \b(?:voids|voided) (?:the|our|their) ${PAPERS}
        `,
        pattern`\b(?:force majeure|act of god)\b(?! (?:clause|notice|letter)s? (?:in|is on|was sent))`,
        pattern`
          \b(?:penalty|exclusion|termination|indemnity|liability|force majeure) clauses?
            (?:does(?: not|n[’']t)|do(?: not|n[’']t)|did(?: not|n[’']t))? ?(?:apply|applies|kicks? in|takes?
            effect|protects?|covers?|shields?|is triggered)\b
        `,
        pattern`
          \b${PAPERS} (?:clearly |fully |will |would |do(?:es)? not |doesn[’']t |don[’']t |also |
            should )*(?:shields?|protects?|exempts?|covers?|absolves?|releases?|excludes?|exonerates?|frees?)
            (?:us|them|the (?:company|supplier|vendor)|our)\b
        `,
        pattern`
          \b(?:shield|shields|protect|protects|absolve|absolves|exempt|exempts|release|releases)
            (?:us|them|the company) from (?:any |all |such |every )?(?:claims?|liability|damages|lawsuits?|
            blame|responsibility)\b
        `,
      ],
    },
  ]),
  unless: [
    regex('i')`
      \b(?:liability (?:insurance|cover|insurer|policy|claims? form|form)|limited liability|product liability
        insurance)\b
    `,
    /\b(?:foreign key|constraint|access|segmentation|type|SLO|policy rule|unique) violation/i,
    regex('i')`
      \b(?:Legal|counsel|lawyers?|General Counsel|Compliance) (?:will |to |is |are |must |should |
        \w+ )?(?:assess(?:es|ing)?|asks?|asking|decid(?:es?|ing)|determin(?:es?|ing)|reviews?|reviewing|
        advises?|advising|checks?|checking|examin(?:es?|ing)|clarif(?:y|ies|ying)|knows?|answers?)\b
    `,
    /\bwhether\b[^.;]{0,80}\b(?:question for|legal|counsel|lawyers?|court)\b/i,
    // What others write is a fact.
    regex('i')`
      \b(?:customers?|clients?|users?|lawyers?|suppliers?|vendors?|banks?|patients?|hospitals?|authority|
        regulators?|police|letters?|claimants?|tenants?|union|press|newspapers?) (?:\w+ )?(?:writes?|wrote|
        written|claim(?:s|ed)?|says?|said|alleges?|alleged|argues?|argued|believes?|asserts?|asserted|calls?|
        called) (?:that )?(?:we|the company|us|our)\b
    `,
  ],
});
