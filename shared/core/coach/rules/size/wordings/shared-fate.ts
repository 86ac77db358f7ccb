import { pattern, regex } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import {
  BIG_NAMES,
  FIRM,
  FIRMS,
  INSTITUTIONS,
  KIN,
  OTHER_FIRMS_DO,
  OTHERS,
  TRADE,
  TRADERS,
  TROUBLE,
} from './others.ts';

/** Others had it too. */
export const sharedFate = phrasesOf([
  {
    ways: [
      pattern`
        \b${FIRMS} (?:[\w-]{1,20} ){0,3}?(?:has|have|had|['’]ve|faces?|faced|sees?|saw|gets?|got|experiences?|
          experienced|encounters?|deals?|lives?|knows?|was|were|is|are|been|fails?|failed|suffers?|suffered|
          struggles?|struggled|goes?|went|loses?|lost|took|takes?|needs?|needed|makes?|can|could|may|might|
          will)\b(?=[^.;]{0,60}\b${TROUBLE}\b|[^.;]{0,3}$| from time| sometimes| now and| once)
      `,
      pattern`
        \b(?:others|everyone(?: else)?|everybody(?: else)?|anyone|all of us|we all)(?: in [^.;,]{2,20})?
          (?:have|has|had|were|was|are|is|face|faces|go|goes|went|get|gets|see|sees|fail|fails|failed|
          suffers?|suffered|struggles?|struggled|experiences?|fared)\b(?=[^.;]{0,40}\b${TROUBLE}\b|[.!]?$)
      `,
      pattern`\b${OTHER_FIRMS_DO}\b`,
      pattern`
        \b(?:${OTHERS}|${KIN})(?: (?:[\w-]{1,20} ){0,2}?(?:has|have|had)|['’]ve)(?: also| already)?(?: had
          | seen| suffered| been through| gone through)? (?:(?:[\w-]{1,12} ){1,2}of (?:these|those|them|this
          kind|this sort)|(?:far |much )?worse|this too|it too)\b
      `,
      pattern`
        \b(?:the|this|that) (?:(?:very |exact )?same|identical) (?:bug|fault|flaw|thing|problem|error|update|
          attack|failure|issue|trouble|defect|mistake|patch|virus|outage) (?:also |has |had |just |
          once )?(?:cost|hit|took|brought|struck|stopped|floored|knocked|stranded|crippled|paralysed|
          paralyzed|caught|befell|sank|grounded|shut|locked|put)\b[^.;]{0,20}?
          (?!(?:the|our|of)\b)(?:[\w-]{1,20} ){0,2}?${FIRM}\b(?! customers?)
      `,
      pattern`
        \b${KIN}\b[^.;]{0,20}? (?:went through|needed|lost|struggled|fared|suffered|took
          (?:\w{1,12} ){0,2}(?:longer|days|weeks|as long)|(?:has |have )?had (?!(?:been|to|no)\b)|(?:was|were)
          (?:hit|struck|offline|down|less lucky|not so lucky|caught))\b
      `,
      pattern`
        \b(?:${OTHERS}|${INSTITUTIONS}) (?:loses?|lost|miss(?:es)?|drops?|delays?|cancels?|breaks?|gets wrong|
          misplaces?|misdirects?) (?:(?:that|as|far|ten times that|twice that|even|so) ?(?:many|much|more)?\b|
          (?:\d[\d,.]*|hundreds|thousands|dozens|more|twice)\b[^.;]{0,20} (?:an?|every|each|per)
          (?:day|week|month|year|night|hour)\b)
      `,
      pattern`
        \b(?:${OTHERS}|${KIN}|other (?:clients|customers|users))\b[^.;]{0,20}? (?:was|were|got|been)(?: hit
          | affected| struck| hurt| down| off)? (?:far |much |even |considerably )?(?:harder|worse|longer)\b
      `,
      pattern`
        \b(?:not|n['’]t|did|badly|long|days?|weeks?|hours?|down)\b(?: [\w-]{1,20}){0,5}? like
          (?:(?:with |at |in )?${BIG_NAMES}|(?:some|most|many|all)(?: of)? (?:our )?(?:rivals|competitors|
          peers|others)|the others|everyone else)\b
      `,
      pattern`\b${FIRMS} (?:shares?|meets?|knows?|has in common)\b`,
      pattern`
        \b(?:failures?|outages?|incidents?|problems?|cases?|breaches|faults?|crashes|trouble|downtime)
          (?:\w{1,20} )?(?:at|of|in|from|with|among) (?:other|another|bigger|larger|most|many|comparable|
          similar|(?:our|the) (?:rivals|competitors|peers|competition))\b(?! (?:customers?|users?|servers?|
          systems?|regions?|teams?|sites?|branch(?:es)?|parts?|cases|countries|the |our ))
      `,
      pattern`
        \b(?:other (?:firms|companies|banks|airlines|providers|vendors)|others|our (?:rivals|competitors|
          peers))['’](?:s)? (?:[\w-]{1,20})
      `,
      pattern`
        \b(?:(?:some|many|most|several) of )?the (?:best-known|biggest|largest|most famous|greatest|best|
          mightiest) (?:[\w-]{1,20} )?(?:names|firms|compan(?:y|ies)|banks?|airlines?|players?|brands?|
          providers?|platforms?|organi[sz]ations?|houses)\b
      `,
      pattern`
        \b(?:hundreds|thousands|dozens|millions|scores|lots|plenty) of (?:other )?${TRADERS}
          (?:around|across|all over|throughout|worldwide|everywhere|in the (?:world|country|sector|industry)|
          elsewhere)|
        \b(?:other |many |most )?${TRADERS} (?:worldwide|(?:all )?(?:around|over|across) the
          (?:world|globe|planet|country))\b
      `,
      pattern`
        (?<![\d.,])\b(?:\d+|\w{3,12}) ?(?:%|per ?cent) of (?:all |the )?(?!our\b)(?:\w{1,20} )?${TRADERS}\b|
        \b(?:one in|every (?:second|third|fourth|fifth|tenth)|two in|three out of|nine out
          of)(?: (?:two|three|four|five|six|ten))? (?:\w{1,20} )?${TRADERS}\b|
        \baccording to (?:Gartner|Forrester|the Uptime Institute|surveys?|studies|an? (?:\w{1,20} )?(?:survey|
          study)|analysts|industry)\b|
        \bsomewhere in the world\b
      `,
      pattern`
        \bwe(?:['’]re| are)(?: not| n['’]t|n['’]t) ${BIG_NAMES}\b|
        \b(?:an? )(?:worldwide|universal|general|industry) (?:problem|issue|phenomenon)\b
      `,
      pattern`
        \beven (?:the |our )?(?:\w{1,20} )?${INSTITUTIONS} (?:has|have|had|was|were|is|are|goes?|went|fails?|
          failed|gets?|suffers?|loses?|lost|takes?|took|needs?|needed|makes?|breaks?)\b
      `,
      pattern`
        \b(?:an?|one|another|two|three|some|several)(?: of our| of the)? (?:[\w-]{1,20} )?(?:competitors?|
          rivals?|peers|market leaders?) (?!(?:offered|uses?|used|asked|called|sent|published|told|has asked|
          have asked)\b)\w{2,20}
      `,
      pattern`
        \b(?:hits?|struck|strikes|affected|affects|caught|befell|brought down|took down|plagues?|plagued|
          troubled|troubles|bit|happen(?:s|ed)? to|cost|floored|paralysed)(?: (?:at least|about|many|several|
          most|all|dozens of|hundreds of|thousands of|two|three|four|five|six|ten|\d+|some))?
          (?:other|another|bigger|larger|rival|competing) (?:[\w-]{1,20} ){0,2}?(?:compan(?:y|ies)|firms?|
          banks?|airlines?|insurers?|retailers?|competitors?|rivals?|organi[sz]ations?|operators?|brokers?|
          telcos?|names)\b
      `,
      pattern`\bhappen(?:s|ed)? to (?:${OTHERS})\b`,
      `\\b${BIG_NAMES} (?:has|have|had|has had|have had|sees?|suffered|suffers) (?:about |over |more than )?(?:two|three|four|five|six|ten|\\d+|several|many|worse|bigger|longer|similar|such|the same|exactly|just) `,
      pattern`\bin the same (?:position|situation|shoes|predicament) as\b`,
      pattern`
        \beven (?:${BIG_NAMES}|the (?:best|biggest|largest|greatest|leading|most)\b[^.;]{0,30}?|
          (?:[\w-]{1,20} ){0,2}?(?:banks|companies|firms|airlines|governments|leaders|providers|
          platforms))\b(?=[^.;]{0,60}\b(?:ha(?:s|ve|d)|goes|go|went|was|were|fails?|failed|suffers?|suffered|
          faces?|struggles?|gets?|sees?|loses?|lost|makes?|breaks?|crash(?:es)?|${TROUBLE.slice(3, -1)})\b)
      `,
      pattern`
        \b${BIG_NAMES}\b(?! customers?\b)[^.;]{0,30}\b(?:was|were|had|has had|have had|went|go(?:es)?|
          suffered|took|needed|failed|fails?|struggled|lost|collapsed|stood still|
          grounded)\b[^.;]{0,40}\b(?:longer|worse|bigger|last (?:year|month|week|summer|winter|spring|autumn)|
          in 20\d\d|too|as well|also|twice|sometimes|days|weeks|recently|this (?:year|month)|(?:the|that) same
          (?:day|week|night|month)|that (?:night|week|month|year)|every \w{1,12}|once in a \w{1,12}|from time
          to \w{1,12}|dark)\b
      `,
      pattern`
        \b(?:everyone|everybody|others|all (?:other )?(?:users|customers|clients)|every
          (?:other )?(?:user|customer|client)|users|customers) (?:else )?(?:who|that|of|on|in|using|with)
          [^.;]{2,50}? (?:suffered|was|were|had|went|lost|failed|struggled|is|are)\b[^.;]{0,20}\b(?:alike|too|
          as well|equally|just like us|like us|the same(?=[.,;!]|$))
      `,
      pattern`
        \b(?:we|it|this) (?:shares?|shared) (?:this|the|that|our|a) (?:fate|problem|experience|weakness|fault|
          pain|lot|burden|trouble) with\b|
        \bin the same boat\b
      `,
      pattern`
        \b(?:so )?(?:we|it|ours) (?:do not|don['’]t|does not|doesn['’]t|hardly|barely) stand out\b|
        \b(?:we|this|it|ours) (?:is|are|was|were|am)(?:n['’]t)? (?:no|not an|hardly an|by no means an?|an?)
          exceptions?\b(?<=\b(?:no|not an|n['’]t an?|hardly an|means an?) exceptions?)
      `,
      pattern`
        \bhalf (?:of )?(?:the|our) (?:\w{1,12} )?(?:world|internet|industry|country|web|sector|market|trade|
          continent)\b|
        \b(?:most|much|all|large parts|many) of (?:the|our) (?:industry|market|sector|internet|competit\w+|
          world|peers|rivals)\b|
        \b(?:the |our )?(?:whole|entire) (?:industry|market|sector|branch|internet|world)\b
      `,
      pattern`
        \b(?:a )?(?:bad|difficult|hard|tough|black|rough) (?:day|week|month|quarter|year|time|summer|winter)
          for (?:all|every|everyone|the whole|the (?:industry|sector|internet|market|cloud)|many|most|cloud|
          IT)\b
      `,
      pattern`
        \b(?:we|it|this)(?:['’](?:s|re))? (?:(?:are|were|was|is) )?(?:certainly |surely |by far |
          definitely )?(?:not|n['’]t|hardly|scarcely|by no means|neither|far from)
          (?:be )?(?:alone|the (?:only|first|last|worst)(?: (?:to|ones?|compan(?:y|ies)|firm|provider|bank|
          business|team|time|victims?|platform|airline|retailer|and|service)|(?=[.,;!]|$)))
      `,
      pattern`
        (?:\bnot|n['’]t|\bhardly|\bscarcely|\bby no means|\bneither|\bfar from|\bnor)(?: be)? the
          (?:only|first|last|worst)(?: (?:to|ones?|compan(?:y|ies)|firm|provider|bank|business|team|time|
          victims?|platform|airline|retailer|and|in (?:our|the|this)))\b|
        \bn['’]t alone\b
      `,
      pattern`
        \bnot (?:unique|specific|limited) to (?:us|our (?:company|platform))\b|
        \bin (?:good|the best|excellent|illustrious|fine) company\b
      `,
      pattern`
        \bone of (?:(?:very |so )?many|dozens|hundreds|thousands|several|countless|a (?:great |good )?many|
          a number|scores)\b(?: of)?(?: [\w-]{1,20}){0,2}? (?:${FIRM}|victims|ones|sites hit)\b|
        \b(?:this|it|that|the same|such things) (?:\w{1,12} )?(?:from|at|with|by) (?:every|any|most|all|many|
          each) other (?:\w{1,20} )?${FIRM}\b
      `,
      pattern`
        \b(?:happens?|happened|occurs?|occurred|known|familiar) (?:\w{1,20} )?(?:elsewhere|everywhere|
          in (?:every|any|most|all) (?:${FIRM}|${TRADE})|(?:to|by) (?:half|most|dozens|hundreds|others|
          the best|bigger|larger|anyone|anybody|any \w{1,20}|every \w{1,20}|everyone|everybody|most|all|the
          giants|us all))\b(?! again)
      `,
      // Seen by others, and by anyone, may be the data of a customer.
      pattern`\bseen (?:\w{1,20} )?(?:elsewhere|by (?:the best|bigger|larger|the giants|us all))\b`,
      pattern`
        \b(?:such|this|these|that|the same|similar) (?:\w{1,20} )?(?:failures?|outages?|incidents?|problems?|
          faults?|bugs?|thing)(?: like this)? (?:at|with|in|elsewhere at|from) (?:every|any|most|all|many|
          other) (?:\w{1,20} )?(?:company|companies|providers?|firms?|banks?|vendors?|platforms?|shops?)\b
      `,
    ],
    // Customers of the same supplier, and what others were asked or told, compare nothing.
    unlessPreceding: regex('i')`
      \b(?:customers|users|clients) of (?:\w{1,12} ){0,2}$|
      \b(?:whether|if|told|tell|telling|asked|ask|with|from|to)\s(?:our |the )?$
    `,
    unlessFollowing: /^ (?:been (?:told|informed|refunded)|of the group|in our group)/i,
  },
]);
