import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const LAW = pattern`
  (?:GDPR|HIPAA|NIS ?2|DORA|SEC|PCI(?: DSS)?|CCPA|SOX|the regulators?|the law|state law|data protection law|
    (?:the )?Data Protection Act|(?:the )?AI Act|(?:the )?Cyber Resilience Act|the SEC(?:[’']s)? rules?|
    article \d+)
`;
const CLOCK = pattern`
  (?:(?:72|24|36|48|four|4|one)[- ](?:hour|day|month)|statutory|reporting|notification|regulatory|legal)
    (?:deadline|clock|period|rule|dut(?:y|ies)|obligation|time limit)s?|
  (?:GDPR|HIPAA|NIS ?2|DORA|SEC|CCPA) (?:deadline|clock|period|rule|duty|obligation)s?
`;
const LAW_CUES = wordList`
  gdpr hipaa nis nis2 dora sec pci ccpa sox regulator regulators law act article deadline deadlines clock
  clocks period periods rule rules duty duties obligation obligations limit limits
`;

const HOURS = '\\d{1,3}|seventy-two|twenty-four|four|one|three|two|thirty|ten';
const WHOM = pattern`
  (?:the )?(?:regulators?|authorit(?:y|ies)|supervis(?:or|ors|ory authority)|police|SEC|data protection
    authority|ICO|FCA|ministry)
`;

/** The tool counts time, Legal decides whether a rule applies. */
export const legalDetermination = phraseRule({
  id: 'legal.determination',
  doc: 'Decides whether a rule applies, a duty to notify exists or something is material.',
  severity: 'error',
  message: 'This decides a legal question.',
  reason:
    'Whether a clock runs, and from when, is for Legal and Compliance. The engineer brings the exact time of awareness and the facts they need.',
  suggestion:
    '“If the 72-hour rule applies (Legal decides), its period ends on 6 June at 13:10 UTC.” Never “applies”, “must notify” or “not reportable”.',
  askedFor: () => ['openForLegal'],
  reads: everywhere,
  phrases: [
    {
      cues: LAW_CUES,
      pattern: regex('gi')`
        \b(?:${LAW}|${CLOCK})\b[^.;]{0,30}?\b(?:(?:does|do|did) not apply|(?:doesn|don|didn)['’]t apply|
          appl(?:y|ies|ied)|(?:is|are)(?: not|n['’]t)? (?:applicable|relevant|triggered|met|running|in force)|
          requires? (?:us|notification|reporting|a report)|obliges? us|is running|(?:has|have)
          (?:started|begun|expired|ended|run out|passed)|starts?\b|started|began|expire[sd]?|do(?:es)? not
          (?:cover|concern|start|run))
      `,
    },
    {
      cues: LAW_CUES,
      pattern: regex('gi')`
        \b(?:falls?|fell|is|are|was|lies?|comes?)(?: not|n['’]t| clearly)? (?:under|within|outside|covered by|
          subject to|in|out of|exempt from|governed by) (?:of )?(?:the )?(?:scope of )?(?:the )?${LAW}\b|
        \b(?:under|within the meaning of|as defined (?:by|in)) ${LAW}\b(?=[.,;]|$)
      `,
      unlessPreceding: /\b(?:clock|period|rule|deadline|duty)s? (?:under )?$/i,
    },
    {
      cues: wordList`
        duty obligation requirement need required obliged bound mandatory notification reporting disclosure
        threshold exempt
      `,
      pattern: regex('gi')`
        \b(?:(?:no|a|any|our|the|under) (?:legal |statutory |regulatory |contractual )?(?:duty|obligation|
          requirement|need) to (?:notify|report (?:it|this|the|to)|inform
          (?:the (?:authorit(?:y|ies)|regulators?|police|public|press)|anyone|anybody)|disclose)|
          (?:are|is|am|were)(?: not|n['’]t)?(?: legally)? (?:obliged|required|bound) to
          (?:notify|report|inform|disclose|tell)|legally (?:obliged|required|bound)|(?:notification|reporting|
          disclosure)(?: to (?:the )?\w+)? (?:is|was|are)(?: not|n['’]t)? (?:required|mandatory|needed|
          necessary|due|triggered)|(?:notification|reporting) (?:threshold|dut(?:y|ies)|obligation|
          requirement)s? (?:is|are|was|were|has|have)(?: not|n['’]t)? (?:been )?(?:met|reached|triggered|
          exceeded|fulfilled|satisfied)|thresholds? (?:for|of) (?:notification|reporting|disclosure)|exempt
          from (?:reporting|notification|the duty))\b
      `,
    },
    {
      cues: 'reported notified disclosed',
      pattern: regex('gi')`
        \b(?:must|has to|have to|needs? to|does(?: not|n['’]t) (?:have|need) to|do(?: not|n['’]t)
          (?:have|need) to|need not) be (?:reported|notified|disclosed)\b(?: to
          (?:the |our )?(?:\w+ ){0,2}(?:authorit|regulator|supervis|commission|police|board|market|public|
          investors)|(?=[.,;]|$))
      `,
    },
    {
      cues: 'qualifies qualify counts constitutes constitute classified amounts count does',
      pattern:
        /\b(?:qualif(?:y|ies)|counts?|is classified|amounts|does not (?:qualify|count)) as (?:an? )?(?:major|significant|serious|reportable|notifiable|material) (?:\w+ )?(?:incident|event|breach)\b|\bconstitutes? (?:an? )?(?:major|significant|reportable|notifiable|material|personal data) /gi,
    },
    {
      cues: 'notify notified disclose disclosed',
      pattern: regex('gi')`
        \b(?:we|this|it)\s+(?:must|have to|has to|need to|are required to|is required to|are obliged to|do not
          have to|don['’]t have to|need not|do not need to|don['’]t need to)\s+(?:be\s+)?(?:\w+\s+)?(?:notify|
          notified|disclosed?)\b
      `,
    },
    {
      cues: 'report reported file filed tell inform informed',
      pattern: regex('gi')`
        \b(?:we|this|it)\s+(?:must|have to|has to|need to|are required to|is required to|are obliged to|do not
          have to|don['’]t have to|need not|do not need to|don['’]t need
          to)\s+(?:be\s+)?(?:\w+\s+)?(?:report(?:ed)?|filed?|tell|inform(?:ed)?)\b[^.]{0,20}\b(?:authorit|
          anybody|anyone|investor|no one|nobody|police|press\b|(?:with|to) (?:the )?[A-Z]{3,6}\b|public\b|
          regulator|supervis|within \d)
      `,
    },
    {
      cues: 'tell inform notify report',
      pattern: regex('gi')`
        \b(?:we|this|it)\s+(?:do(?: not|n['’]t) have to|do(?: not|n['’]t) need to|need not|are(?: not|n['’]t)
          (?:required|obliged) to|have no need to)\s+(?:tell|inform|notify|report)\b
      `,
    },
    {
      cues: 'told informed notified',
      pattern: regex('gi')`
        \b(?:regulators?|authorit(?:y|ies)|supervis(?:or|ors|ory body)|police) (?:must|has to|have to|needs?
          to|need not|(?:does|do)(?: not|n['’]t) (?:have|need) to) be (?:told|informed|notified)\b|
        \b(?:customers|clients|users|investors|the public|people concerned)
          (?:need not|(?:does|do)(?: not|n['’]t) (?:have|need) to) be (?:told|informed|notified)\b
      `,
    },
    { cues: 'reportable notifiable', pattern: /\b(?:reportable|notifiable)\b/gi },
    {
      cues: 'material immaterial',
      pattern: regex('gi')`
        \bmaterial\s+(?:adverse|change|consequences?|cyber|effects?|events?|impact|incident|influence|loss|
          breach|risk|weakness|to (?:investors|the company|our results))\b|
        \b(?:is|was|are|were)(?: not|n['’]t)? (?:deemed |considered |seen as )?material\b(?=[.,;]|
          $| (?:for|to) )|
        \bimmaterial\b
      `,
    },
    {
      // A deadline as a fact: "We have 72 hours to report", "We are within the deadline", "The deadline ends on 6
      // June".
      cues: wordList`
        hours days deadline deadlines period periods clock clocks window law limit statute statutory time late
        report notify disclose inform file tell limits windows timeframe timeframes frame frames gdpr
        regulation directive act
      `,
      pattern: regex('gi')`
        \b(?:have|has|had|got|get|gives us|leaves us|allows us|within) (?:\w+ ){0,2}(?:${HOURS})(?: hours?
          | days?| month) (?:\w+ )?to (?:report|notify|inform|disclose|file|tell)\b|
        \b(?:must|have to|has to|need to|required to|obliged to|due|to be) (?:be )?(?:report|notif|inform|
          disclos|fil|tell|told|sent|submitted)\w*(?: \w+){0,5} (?:within|in) (?:${HOURS})[ -](?:hours?|days?|
          month)\b|
        \b(?:with|out|in|by|miss|missed|exceeded|passed|kept|met|past|beyond|over|overran|breached|observe|
          observed|respected|still within|well within|ahead of)(?:side|in)? (?:the |our |a |any )?(?:legal |
          statutory |regulatory |reporting |notification |official |72[- ]hour |24[- ]hour )+(?:deadline|
          period|time limit|limit|window|time ?frame|clock)s?\b|
        \b(?:are|were|is) (?:still |well |now |just )?(?:within|outside|past|in|over)
          (?:the |our )(?:deadline|period|time limit|time ?frame)(?=[.,;]|$| (?:for|to|of)
          (?:report|notif|inform|disclos|fil))|
        \b(?:deadline|period|time limit|window|clock)s? (?:to|for|of) (?:report|notif|inform|disclos|
          fil)\w*(?: \w+){0,4} (?:ends?|ended|expires?|expired|starts?|started|runs?|is|was|begins?|began|has|
          passes|lapses|lapsed)\b|
        \b(?:legal|statutory|regulatory|reporting|notification|disclosure|(?:${HOURS})[- ]hour)
          (?:deadline|period|time limit|window|clock)s? (?:ends?|ended|expires?|expired|starts?|started|
          begins?|began|runs?|ran|is|was|has|lapses?|lapsed|passes|passed|does|did|will|ticks?|kicks?|
          kicked)\b|
        \bby (?:law|statute)\b|
        \b(?:the )?(?:law|GDPR|statute|regulation|directive|act) (?:gives|allows|grants|leaves|sets|demands|
          prescribes|says|foresees|provides|obliges|forces|compels|does not|doesn['’]t|did not|covers|asks|
          expects|exempts|wants|stipulates|mandates|forbids|prohibits|permits)\b
      `,
      unlessPreceding: /\b(?:if|whether) (?:\w+ ){0,3}$/i,
      unlessFollowing: /^ (?:enforcement|firm)\b/i,
    },
    {
      // Criteria met or not: "This meets the criteria for reporting", "below the threshold", "triggers a report".
      cues: wordList`
        criteria criterion threshold thresholds triggers trigger triggered qualifies qualify meets meet below
        above case matter reach definition category class incident event reporting notification disclosure
        materiality cases matters issue issues incidents events breach breachs
      `,
      pattern:
        /\b(?:meets?|met|fulfil[ls]?s?|fulfilled|satisf(?:y|ies|ied)|reach(?:es|ed)?|exceed(?:s|ed)?|miss(?:es|ed)?|fail(?:s|ed)? to meet|(?:is|are|was|were|lies?|stays?|remains?|falls?|fell|go(?:es)?)(?: well| far| clearly)? (?:below|under|above|over|beyond|beneath)|does(?:n['’]t| not) (?:meet|reach|fulfil|satisfy|exceed)|did(?:n['’]t| not) (?:meet|reach)) (?:all )?(?:the |any |any of the |no |our )?(?:legal |statutory |regulatory |official |reporting |notification |disclosure |materiality |relevant |GDPR |DORA |NIS2 )*(?:criteri(?:a|on)|thresholds?|definition|test|conditions?|requirements?|bar|limit)(?: (?:for|of|to|under|in|set by)(?: be)? (?:a |an |the )?(?:\w+ )?(?:report|notif|disclos|material|major|significant|serious|DORA|NIS ?2|GDPR|SEC|HIPAA|regulator|law)\w*)\b|\b(?:reporting|notification|disclosure|materiality) (?:criteri(?:a|on)|threshold|bar|limit|test)s?\b|\b(?:trigger(?:s|ed|ing)?|creates?|entails?|causes?|gives rise to|gave rise to|starts?|started|set off|sets off|leads? to|carries|implies|imposes?|brings) (?:a |an |any |no |the |our )?(?:legal |statutory |regulatory |formal |mandatory )*(?:report(?:ing)?|notification|disclosure|duty|duties|obligation|filing|liability|claim|clock|deadline|requirement)s?(?: (?:to|with|for|under|by)|(?=[.,;]|$))|\b(?:is|was|are|were)(?: not|n['’]t)? (?:a |an |any )?(?:case|matter|issue|incident|event|breach)s? (?:for|within the meaning of|as defined (?:by|in)|under|of|in the sense of) (?:the )?(?:data protection|regulator|authorit|supervis|GDPR|DORA|NIS ?2|SEC|HIPAA|law|police|article|art\.)\w*|\b(?:personal data breach|major (?:ICT[- ]related )?incident|significant incident|security incident|material event) (?:under|within the meaning of|as defined|in the sense of|according to|pursuant to) /gi,
    },
    {
      // A duty in another coat: "A report is mandatory", "Customers have to be notified", "An 8-K is required".
      cues: wordList`
        mandatory required necessary compulsory obligatory needed due owed owe duty obliged obligated bound
        entitled liable liability breach compliant violation violated infringement lawful unlawful notified
        informed told reported disclosed filed must report notify disclose inform file register registered 8
        unnecessary optional voluntary obligation law under regulator authorit sec called prescribed triggered
        subjects individuals those nobody bank insurer market public stock works parent regulators authority
        authorities supervisor supervisors supervisory police protection ico fca ministry lodge selfreport
        self make submit
      `,
      pattern: regex('gi')`
        \b(?:report|notification|filing|disclosure|notice|message|form 8-K|8-K|announcement|statement|
          publication|registration|ad[- ]hoc (?:notice|disclosure|announcement))s?(?: (?:to|with|of|under|by|
          for|about) (?:\w+ ){0,4}\w+)? (?:is|are|was|were|becomes?|would be|will be|remains?|isn['’]t|
          aren['’]t|wasn['’]t)(?: not| legally| also| therefore| thus| clearly| now| never)*
          (?:mandatory|required|compulsory|obligatory|necessary|needed|unnecessary|optional|voluntary|
          a (?:legal )?(?:duty|must|obligation)|due (?:by law|under|to (?:the )?(?:regulator|authorit|
          SEC)\w*)|called for|prescribed|triggered|owed)\b(?! (?:by the (?:CEO|board|bank|customers?|
          supplier)|every|at|before))|
        \bno (?:\w+ )?(?:notification|disclosure|filing|notice|(?:mandatory |legal |official |
          formal )(?:report|message)|report to (?:the |any )?(?:\w+ )?(?:authorit|regulator|supervis|SEC|
          police)\w*)(?: to (?:\w+ ){0,3}\w+)? (?:is|was|will be|are|has to|have to|needs? to)
          (?:\w+ )?(?:needed|required|necessary|due|made|sent|be)\b|
        \b(?:customers|clients|users|investors|shareholders|insurers?|partners?|merchants|patients|employees|
          data subjects|individuals|(?:the )?(?:people|persons) (?:concerned|affected)|those affected|nobody|
          no one|the (?:bank|insurer|market|public|stock exchange|works council|parent company)|${WHOM})
          (?:must|has to|have to|needs? to|need not|are to|is to|shall|(?:does|do)(?: not|n['’]t)
          (?:have|need) to|(?:are|is)(?: not|n['’]t)? (?:entitled|owed|required|obliged)(?: to| an?)?)
          (?:be )?(?:legally )?(?:notified|informed|told|notification|notice|information)\b(?=[.,;]|
          $| (?:by law|under|within|because|of (?:this|the)|about|at all|individually|formally|directly|too|
          as well))|
        \b(?:we|the company|the firm|the group|our company) (?:must|has to|have to|needs? to|ought to|shall|
          are (?:\w+ )?(?:obliged|bound|required|obligated|forced|compelled) to|is (?:\w+ )?(?:obliged|bound|
          required|obligated|forced|compelled) to|(?:are|is)(?: not|n['’]t) (?:obliged|bound|required|
          obligated) to) (?:now |also |therefore |formally |legally )?(?:file
          (?=with|a (?:report|notice|form)|an|the (?:report|form|notice))|(?:register|lodge)
          (?=it|this|the (?:breach|incident))|self-?report|make (?:a |an |the )?(?:\w+ )?(?:report|filing|
          disclosure|notification)|submit (?:a |an |the )?(?:\w+ )?(?:report|filing|notification)|disclose|
          notify|report(?: (?:this|it|the (?:incident|breach|event|outage)))?(?=[.,;]|$| to
          (?:the |our )?(?:authorit|regulator|supervis|SEC|data|police|market|insurer)))\b
      `,
    },
    {
      // Under a law, something must be; or it is not material; or we comply.
      cues: `${LAW_CUES} material materiality compliant liable lawful unlawful liability violation breach comply complied responsible`,
      pattern: regex('gi')`
        \b(?:under|according to|pursuant to|as per|in line with|because of|by virtue of|due to|per|by)
          (?:the )?${LAW},? (?:we|this|it|the (?:incident|outage|breach|event|company)|a|no|notification|
          reporting|customers|nobody|there) |
        \b(?:must|has to|have to|needs? to|is to|are to|need not|required to|obliged to|
          due)\b[^.;]{0,50}\b(?:under|according to|pursuant to|by virtue of) (?:the )?${LAW}\b|
        \b(?:consider(?:ed)?|deem(?:ed)?|regard(?:ed)?|see|judged?|believe|classif(?:y|ied)|treat(?:ed)?|
          rate[d]?|count(?:ed)?)(?: (?:this|it|that|the \w+))?(?: (?:as|is|to be|was))?
          (?:not |non-?|clearly )?(?:material|immaterial|reportable|notifiable)\b|
        \b(?:not|no|of no|without|lacks?|has|have|reached?) (?:legal |financial )?materiality\b|
        \bnon-?(?:material|reportable|notifiable)\b|
        \b(?:is|are|was|were|remains?)(?: still| fully| therefore)?(?: not|n['’]t)? (?:in (?:full )?compliance
          with|compliant with|in (?:line|accordance|conformity|breach|violation) (?:with|of)|non-?compliant
          with|caught by|bound by|affected by) (?:the )?${LAW}\b|
        \b(?:do|does|did)(?:n['’]t| not) (?:fall|come|count) (?:under|within|in)
          (?:the )?(?:scope of )?(?:the )?${LAW}\b|
        \b(?:complied|comply|complies) with (?:the )?${LAW}\b|
        \b${LAW} (?:is|are|was)(?: not|n['’]t)? (?:concerned|affected|involved|an issue|in play|engaged|
          triggered|relevant|violated|breached)\b
      `,
      unlessPreceding: /\b(?:if|whether) (?:\w+ ){0,3}$/i,
    },
    {
      cues: wordList`
        mandatory voluntary compulsory obligatory optional up clock clocks deadline deadlines gdpr hipaa dora
        nis nis2 regulator regulators authority authorities police reporting disclosure legal legally law laws
        illegal unlawful lawful duty duties obligation obligations hook hear receive notification filing sec
        touched got must period periods rule rules regulation regulations statutory regulatory report notice
        announcement supervisor supervisors supervisory protection ico fca ministry pci ccpa sox act article
      `,
      pattern: regex('gi')`
        \bsubject to (?:\w+ )?(?:mandatory |legal |statutory )?(?:reporting|notification|disclosure)\b|
        \b(?:reporting|notification|disclosure|notifying|informing \w+(?: \w+)?)
          (?:is|was|would be|remains)(?: not|n['’]t)? (?:voluntary|optional|compulsory|obligatory|mandatory|
          a (?:legal )?(?:duty|must|obligation)|up to us)\b|
        \b(?:clock|deadline|period)s? (?:for|of|to) (?:the )?(?:notif|report|disclos|fil)\w*
          (?:starts?|started|began|begins?|runs?|ran|is|was|has|ends?|ended|expire[sd]?)\b|
        \b(?:in legal terms|legally(?: speaking)?|by law|from a legal (?:point of view|perspective|
          standpoint)|in the eyes of the law|in law),? (?:this|it|we|that|the \w+|nothing|no|there)\b|
        \bno (?:laws?|rules?|regulations?|(?:legal )?(?:dut(?:y|ies)|obligations?))
          (?:was|were|is|are|has been|have been) (?:broken|violated|breached|infringed|applicable|affected|
          triggered|concerned)\b|
        \b(?:is|was|were|are)(?: not|n['’]t)? (?:illegal|unlawful|lawful|legal|against the law|within the
          law)\b|
        \b(?:our|all|the|every) (?:legal |statutory |regulatory |reporting |notification )(?:dut(?:y|ies)|
          obligations?|requirements?) (?:is|are|was|were|has been|have been)
          (?:now |fully |all )?(?:fulfilled|met|done|complete|satisfied|discharged|honou?red|kept)\b|
        \b(?:have|has|had|is|under|a|with) (?:a |an |the |no )?(?:clear |strict |legal )*(?:dut(?:y|ies)|
          obligations?) (?:to|towards?) (?:inform|notify|report|disclose|tell|the (?:regulator|authorit|
          SEC))\b|
        \b(?:require|requires|need|needs|necessitate[sd]?|demands?|calls? for)(?: us)?
          (?:an? |no |the )?(?:SEC |regulatory |legal |formal |mandatory |official |8-K )+(?:filing|
          notification|report|disclosure|notice|announcement)\b|
        \b(?:${WHOM}) (?:must|has to|have to|needs? to|need not|shall|(?:does|do)(?: not|n['’]t) (?:have|need)
          to) (?:hear|receive|get|know|learn|be (?:told|informed|notified|involved))\b|
        \b(?:we|we['’]ve|company) (?:have |['’]ve )?got to (?:notify|disclose|report|inform)
          (?:the |it |this )?(?:to )?(?:the )?(?:\w+ ){0,3}(?:authorit|regulator|SEC|supervis|market|
          police)\w*|
        \boff the hook\b|
        \b${LAW} (?:is|was|are)(?:n['’]t| not)? (?:touched|concerned|engaged|at stake|applicable)\b
      `,
      unlessPreceding: /\b(?:if|whether) (?:\w+ ){0,3}$/i,
    },
    {
      cues: wordList`
        breach duty duties obligation obligations law gdpr regulation statute hipaa nis2 nis dora sec pci ccpa
        sox regulator regulators protection act article
      `,
      pattern: regex('gi')`
        \b(?:breach|violation|infringement|incident|offence)s? (?:under|of|within|in the sense of)
          (?:the )?${LAW}\b|
        \b(?:no|a|any|our) (?:legal |statutory )*(?:reporting|notification|disclosure|information)
          (?:dut(?:y|ies)|obligations?)\b|
        \b(?:the law|the statute|the regulation|the contract law|data protection law|state law)
          (?:requires?|obliges?|forces?|compels?|demands?)\b
      `,
      unlessPreceding: /\b(?:if|whether) (?:\w+ ){0,3}$/i,
    },
  ],
  unless: [
    regex('i')`
      \b(?:Legal|counsel|Compliance|the DPO|the data protection officer|General
        Counsel)\b[^.]{0,60}\b(?:assess|decid|determin|confirm|advis|check|review|whether)
    `,
    /\bwhether\b/i,
    /\b(?:may|could) apply\b/i,
    /\bif\b[^.]{0,80}\bappl(?:y|ies)\b/i,
    // Who asks decides nothing.
    /\?["”’)]?\s*$/,
  ],
});
