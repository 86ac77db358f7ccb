import { pattern, regex, wordList } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { COME_TO_KNOW, NOT_TO, OUTSIDE, PAPER } from './grammar.ts';

/** Passwords and people's data are rightly kept out of records; a step may rightly wait for its hour. */
const RIGHTLY = pattern`
  (?![^.;]{0,50}\b(?:twice|again|passwords?|personal|names?|card numbers|keys?|tokens?|before \d|until
    (?:\d|it|we|legal|the)|yet)\b)
`;
const NOBODY = '(?:nobody|no one|no-one|none of (?:us|you|them|this|it)|nothing of this|no soul)';
const TELLING = pattern`
  (?:mentions?|says?|talks?|speaks?|tells?|writes?|refers?|reports?|shares?|posts?|forwards?|repeats?|
    discusses?|discuss|answers?|leaks?|documents?|records?|minutes|notes?|knows?|learns?|hears?|finds? out|
    asks?)
`;
const RECORDED = pattern`
  (?:minuted|written(?: down| up)?|recorded|documented|logged|filed|noted|archived|printed|forwarded|
    put (?:down|on (?:file|paper|record)|in writing)|on (?:file|record|paper)|in writing|in the
    (?:file|record|minutes|report|notes)|part of the (?:files?|records?|reports?|minutes|dossier|
    documentation|history|case|paperwork)|captured|ticketed|screenshotted|kept on file|included)
`;
const ABOUT_US = pattern`
  (?:this|that|it|the (?:[a-z]+ )?(?:discussion|talk|meeting|conversation|decision|remark|part|matter|leak|
    incident|outage|loss|breach|number|figure|count|cause|call|exchange|point|question|warning|alarm|delay|
    failure|finding)(?: (?:about|of|on|with|from|between|that|over|in|we had) [^.;,]{2,40}?)?)
`;
const REVIEW = pattern`
  (?:(?:the |our |an? |any |their )?(?:external |next |internal |annual |official )?(?:audit(?:ors?)?|
    inspections?|inspectors?|certifiers?|certification|investigat\w+|inquiry|hearing|subpoena|assessors?|
    assessment|regulators?|authority|lawyers?|police|prosecutors?|discovery|review board|examiners?|
    supervisors?|due diligence|forensic\w*|experts?))
`;
const GONE = pattern`
  (?:gone|removed?|deleted?|wiped?|erased?|stripped|strip|scrubbed?|cleaned?|cleared?|purged?|taken
    (?:out|off|down)|took (?:out|off|down)|take|cut|hidden|hide|changed?|edited|altered|rewritten|renamed?|
    closed|out of|off|lost|vanish(?:ed)?|disappear(?:ed)?)
`;

/** More ways of keeping something dark: by threat, by a thinner version, for the sake of looks. */
export const concealed = phrasesOf([
  {
    cues: wordList`
      nobody one none soul anyone whoever everybody everyone interest known public fired dismissed
      consequences trouble regret sacked
    `,
    ways: [
      pattern`
        (?:^|[.;:,] |\b(?:and|but|so|that|sure|agreed|important|please|guys|folks|team|hope|
          want) )${NOBODY}(?: (?:here|else|in|on|of|from|outside|inside|at)(?: [a-z]+){0,3}?)?
          (?:(?:should|must|may|will|shall|would|is to|are to|ought to|has to|needs to|can) )(?:ever |even |
          also )?(?:be |get )?${TELLING}\b${RIGHTLY}
      `,
      pattern`
        (?:^|[.;:,] |\b(?:and|so|please|guys|folks|team) )${NOBODY} (?:mentions|says|talks|speaks|tells|
          writes|refers|reports|shares|posts|forwards|repeats|documents|records|leaks)\b${RIGHTLY}
      `,
      pattern`
        \bin (?:nobody|no one)['’]s interest\b|
        \b(?:not|n['’]t) in (?:our|anyone['’]s|anybody['’]s|the company['’]s) interests?
          (?:that|for|if|to (?:tell|inform|report|publish|disclose|mention))
      `,
      pattern`
        \b(?:anyone|anybody|whoever|everyone|everybody|people|those|staff|employees|engineers)(?: who)?
          (?:talks?|speaks?|mentions?|leaks?|says?|tells?|writes?)\b[^.;]{0,50}\b(?:fired|dismissed|
          consequences|trouble|regret|sacked|sorry|warning|disciplin\w+|leave the company)\b
      `,
    ],
  },
  {
    cues: wordList`
      minuted written recorded documented logged filed noted archived printed forwarded file record paper
      writing minutes report notes files records reports dossier documentation history case paperwork captured
      ticketed screenshotted included down
    `,
    ways: [
      pattern`
        \b${ABOUT_US} (?:(?:should|must|may|will|shall|need|would|ought|is|are|does|do)(?: better
          | best)?(?: not|n['’]t| never)|(?:not|never)(?= be ))(?:(?<=\b(?:is|are) (?:not|never)) to be|
          (?<!\b(?:is|are)(?: not|n['’]t| never))(?: need to| have to)?(?: (?:be|become|get|end up|stay|
          remain|form|go|land))?) ${RECORDED}\b${RIGHTLY}
      `,
      pattern`
        \b(?:ask(?:ed|s)?|request(?:ed|s)?|want(?:ed|s)?|suggest(?:ed|s)?|propose[ds]?|prefer(?:red|s)?|
          agreed?|decided?|insist(?:ed|s)?|rather|better|wish(?:ed|es)?)\b[^.;]{0,60}
          (?:not|never)(?: to)?(?: be| become| get)? ${RECORDED}\b${RIGHTLY}
      `,
      pattern`
        \b${NOT_TO}(?:write|note|record|document|minute|put|log|file|type)(?: (?:this|that|it|anything|any of
          (?:this|it)|a (?:single )?(?:word|line)))(?: (?:up|down))?\b${RIGHTLY}
      `,
    ],
    unlessPreceding: /\b(?:tool|system|logger|server|script|app|device|page) $/i,
  },
  {
    // Gone before those come who would read it.
    cues: 'before ahead till until gone removed remove deleted delete wiped wipe exist exists',
    ways: [
      pattern`
        \b${GONE}\b[^.;]{0,60} (?:before|ahead of|in time for|by the time)
          ${REVIEW}\b(?! (?:report|finds|confirms))(?<=\b(?:logs?|files?|records?|tickets?|names?|
          entr(?:y|ies)|wiki|pages?|chats?|mails?|e-?mails?|messages?|threads?|notes?|documents?|reports?|
          drafts?|list|folders?|drives?|server|data|history|evidence|this|that|it|everything|comments?|
          references?|change|traces?|date|dates|version|versions)\b.{0,110})
      `,
      pattern`
        \b(?:make sure|ensure|see to it|want|like|need|see|take care)(?: that)? (?:this|that|it|these|those|
          the [a-z]+(?: [a-z]+)?|all of this)(?: (?:to )?(?:be|is|are|will be|has|have))?
          (?:does not exist|do not exist|doesn['’]t exist|no longer exists?|gone|never existed|is history)\b
      `,
      pattern`
        \b(?:this|that|the|our) (?:[a-z]+ ){0,2}(?:thread|chat|e-?mail|message|call|meeting|conversation|note|
          ticket|document|file|recording|list|cause|failure|outage|incident|finding|alarm|warning|
          report)\b[^.;]{0,30}\b(?:as (?:if|though) (?:it|they) (?:did not|didn['’]t|does not|never|do not|had
          never)|(?:does not|doesn['’]t|must not|should not|will not|won['’]t|no longer|never)
          exists?\b(?= (?:by|any more|anymore|for|officially|in the (?:report|minutes))|[.,;!]|$))
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:do not|don['’]t|never|must not|nobody may|nothing|not|attackers?|copied|copies|secured|saved)
        (?:\w+ )?$
    `,
    unlessFollowing: /^[^.;]{0,30}\b(?:asked|ordered|arrived and|agreed|in writing)\b/i,
  },
  {
    // For the sake of looks, of a penalty or of peace.
    cues: wordList`
      look alarm worry frighten draw raise upset suspicion bad careless penalty fine deadline limit sla
      trigger avoid headlines panic attention questions apply due
    `,
    ways: [
      pattern`
        \bbecause (?:it|this|that|they|the [a-z]+(?: [a-z]+)?) (?:made|makes|would make|will make|might make|
          could make) (?:us|the company|management|the team|me|him|her|them) look\b
      `,
      pattern`
        \bso as not to (?:alarm|worry|frighten|draw|raise (?:suspicion|questions|an eyebrow)|upset|trigger
          (?:a|the|any) (?:report|penalty|notice|notification|audit)|attract|stir|give [a-z]+ ideas|wake)\b
      `,
      pattern`
        \b(?:told|gave|changed|moved|reported|wrote|set|shifted|dated|named|entered|tell|give|change|move|
          shift|report|enter|state|stated)\b[^.;]{0,60} (?:so (?:that )?(?:the|no|we|it|our)(?: [a-z]+){0,2}
          (?:penalt(?:y|ies)|fine|fines|deadline|limit|clause|sla|guarantee|compensation|refunds?)
          (?:would|will|does|do|is|are|was|were)(?: not|n['’]t)? (?:apply|due|met|kept|be|owed|reached|
          triggered|payable|missed)|to (?:avoid|escape|dodge|get around|stay clear of|match|meet|fit)
          (?:the|a|any|our) (?:penalt(?:y|ies)|fine|notice period|reporting (?:duty|deadline|limit)|deadline|
          limit|sla|clause))\b
      `,
      pattern`
        \bto (?:avoid|prevent) (?:any |bad |more |unwanted |awkward |unpleasant |negative )+(?:headlines|
          questions|publicity|press|attention|coverage|discussion)\b
      `,
    ],
  },
  {
    // A thinner version for those outside, or none at all.
    cues: wordList`
      version versions list report file log copy timeline data short shortened trimmed cleaned edited reduced
      cut filtered stripped redacted incomplete thinned line obliged volunteer dumb drop locked subpoenaed
      subpoena discovery published contacted out yourselves yourself ourselves himself herself themselves loop
      whatever away refer reach need needs word words term put use
    `,
    ways: [
      pattern`
        \b${OUTSIDE} (?:will |should |must |can |may |shall )?(?:only |just )(?:gets?|receives?|hears?|sees?|
          learns?|is (?:told|given|shown)|are (?:told|given|shown)|be (?:told|given|shown)|needs?)
          (?:the |a |an |our )?(?:short(?:er|ened)?|official|cleaned|light|sanitised|edited|harmless|public|
          summarised|thin|tidy|nice|polished|condensed|trimmed|redacted|simple|first|old)\b
      `,
      pattern`
        \b(?:list|report|file|log|copy|version|timeline|data|figures|numbers|table|summary|answer|export|
          extract) (?:that |which )?(?:we |they |was |were |is |is being )?(?:given|gave|sent|
          handed(?: over)?|shown|showed|passed|submitted|delivered)(?: to)? ${OUTSIDE}
          (?:was|were|is|are|had been|has been) (?:[a-z]+ly )?(?:shortened|trimmed|cleaned|edited|reduced|cut|
          filtered|stripped|redacted|incomplete|thinned|altered|doctored|polished|
          not (?:complete|the (?:full|real|whole|true)))\b
      `,
      pattern`
        \b(?:strip|cut|take|remove|delete|clean|edit|filter|redact|trim|black out)\b[^.;]{2,60} before
          (?:you|we|they|I|he|she) (?:hand|give|send|show|pass|submit|forward|share|deliver|release)(?:s)?
          (?:it|them|this|these)(?: (?:over|in|on|out))?(?! (?:by e-?mail)?[^.;]{0,10}(?:personal|privacy))
      `,
      pattern`
        \b(?:(?:told|asked|instructed|ordered|advised|want(?:ed|s)?|please|just|simply|we|let us|let['’]s|to|
          should|must|agreed to) )(?:play|act) (?:dumb|ignorant|innocent|stupid)\b|
        \b(?:told|asked|advised|ordered|urged|instructed) to (?:let it|let the matter|drop|forget|leave it|
          let this)\b|
        \blet (?:it|this|that|the matter) (?:drop|rest)\b
      `,
      pattern`
        \b(?:is|are|was|were|been|be|stays?|kept) (?:safely )?(?:locked away|under lock and key|shelved|in a
          drawer)\b(?=[^.;]{0,60}\b(?:nobody|no one|may|not|so)\b)
      `,
      pattern`
        \b(?:can|could|may|might|will|would|get|gets|are|is|be) (?:be )?(?:subpoenaed|used against us|
          discoverable|found in discovery|read out in court|quoted against us)\b
      `,
      pattern`
        \b(?:our|the|official|agreed) (?:line|position|answer|message) (?:is|was|remains|will be|
          stays)(?: that)? [^.;]{3,80}(?:whatever|no matter what|regardless of what|even (?:if|though)|
          although)\b
      `,
      `\\b(?:not|n['’]t|never|nobody) (?:legally )?(?:obliged|required|forced|bound|asked) to (?:volunteer|mention|tell|say|admit|bring|show|point)\\b[^.;]{0,30},? (?:so|and|then|thus) `,
      pattern`
        \b(?:keep|kept|keeping|hold) [^.;,]{2,60} to (?:yourselves|yourself|ourselves|himself|herself|
          themselves|myself)\b
      `,
      pattern`
        \b${OUTSIDE} (?:(?:should|must|may|will|can|shall|could|would|better|had better) )?(?:stays?|stayed|
          remains?|remained|is kept|are kept|be kept|is left|are left|be left|keeps?) out of
          (?:this|it|the loop|the matter|the discussion|our)\b
      `,
      pattern`
        \b${OUTSIDE} (?:do|does)(?: not|n['’]t) need (?:this|that|these|those|our|the (?:[a-z]+ )?(?:numbers?|
          figures?|details?|truth|whole|full|exact|real|list|report|background|story))\b
      `,
      pattern`\b${NOT_TO}(?:put|use|write|say|type|mention) (?:the )?(?:words?|terms?|phrase|expression)\b`,
      pattern`
        \b(?:get|got|getting) away with (?:not|no|saying|telling|hiding|only|less|a (?:short|vague))\b
      `,
      pattern`
        \b(?:should|must|may|can|will|shall)(?: not|n['’]t| never)? (?:ever |never )?reach
          ${OUTSIDE}\b(?<=\b(?:none|nothing|not|never|n['’]t|no)\b.{1,50})
      `,
    ],
    unlessPreceding: /\b(?:do not|don['’]t|never|must not) $/i,
    unlessFollowing: /^[^.;]{0,50}\b(?:passwords?|personal data|names of|\d\d:\d\d)\b/i,
  },
  {
    // Those hit are left without a word; what was learned is not published.
    cues: wordList`
      contacted informed told warned notified published released mentioned shown asked purpose intentionally
      deliberately bad
    `,
    ways: [
      pattern`
        \b(?:intentionally|deliberately|purposely|consciously|knowingly) (?:not|never) (?:been )?(?:contacted|
          informed|told|warned|notified|published|released|mentioned|shown|asked|included|reported|recorded|
          written|called|invited|named|counted)\b
      `,
      pattern`
        \b(?:not|never) (?:been )?(?:contacted|informed|told|warned|notified|published|released|mentioned|
          shown|asked|included|reported|recorded|written down|called|invited|named|
          counted)\b[^.;]{0,20}(?:, | )(?:on purpose|deliberately|intentionally|by design|
          to (?:keep|avoid|protect our|save face|spare (?:us|ourselves)|stay under))
      `,
      pattern`
        \b${PAPER} (?:was|were|has been|is|are) (?:never|not) (?:published|released|sent|shared|shown|
          circulated|filed)\b[^.;]{0,20} (?:because|since|as) (?:it|they|we|management|somebody|someone|
          the (?:board|boss|ceo))\b(?![^.;]{0,30}\b(?:wrong|not (?:ready|finished|checked)|incomplete|waiting|
          draft)\b)
      `,
      pattern`
        \b(?:would|['’]d|want|wanted|like|love|prefer|better|good|best) (?:it |that )?(?:if |that |
          for )?${OUTSIDE} (?:(?:did|do|does|would|will|could)(?: not|n['’]t)|never|to never|not to)
          (?:ever )?${COME_TO_KNOW}
      `,
    ],
  },
]);
