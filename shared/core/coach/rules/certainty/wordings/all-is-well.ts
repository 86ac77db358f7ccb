import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { lossIsOpen, NOT_CLAIMED, someWereHit } from './harm.ts';

const GOOD = '(?:integrity|consistency|confidentiality|security|safety|privacy|completeness|correctness)';
const REST = pattern`
  (?:services|systems|regions|products|sites|shops|stores|customers|countries|functions|platforms|data
    cent(?:er|re)s|customers|applications|apps|channels)
`;
const EVENT =
  '(?:outage|incident|failure|event|problem|disruption|interruption|breach|leak|attack|fault|error|bug)';

/** The rest worked, all is complete, nothing is wrong: the same claim of absence in praise of what remains. */
export const allIsWell: readonly Phrase[] = [
  {
    cues: 'all every other everything remaining',
    pattern: regex('gi')`
      \b(?:all (?:of )?(?:the |our )?other|every other|(?:the )?remaining|other) ${REST.replace('s)', 's?)')}
        (?:(?:was|were|is|are|remained|continued to|kept|has|have)(?: been)? )?(?:operat(?:ed|ing|e|ional)|
        work(?:ed|ing)|run(?:ning)?|ran|function(?:ed|ing)|perform(?:ed|ing)|available|fine|up|stable|healthy|
        online)(?: (?:normally|as usual|as expected|without (?:interruption|problems|issues|errors)|
        throughout|correctly|properly))?(?=[.,;]|$| (?:at all times|the whole time|during))
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
  {
    cues: 'integrity consistency confidentiality security safety privacy completeness correctness',
    pattern: regex('gi')`
      \b${GOOD}(?: of [a-z ]{3,30})? (?:is|was|were|has been|have been|had been)
        (?:(?:fully|always|never|at all times|completely|entirely) )?(?:maintained|preserved|kept|ensured|
        upheld|protected|retained)\b|
      \b(?:maintained|preserved|kept|retained|upheld) (?:full |complete |the |total |
        perfect )*(?:[a-z]+ )?${GOOD}\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
  {
    cues: 'complete correct consistent accurate right',
    pattern: regex('gi')`
      \b(?:all|every|our|the) (?:of )?(?:the |our )?(?:[a-z]+ )?(?:balances?|records?|books|accounts?|
        invoices?|payslips?|statements?|backups?|orders?|data|ledgers?|bookings?|payments?)
        (?:is|are|was|were|remains?|remained|has been|have been) (?:always |all |still |fully |again |
        100 ?% )?(?:complete|correct|consistent|accurate|right)(?=[.,;]|$| and\b)
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
  {
    cues: 'eventually finally later end arrived delivered processed paid sent completed booked executed',
    pattern: regex('gi')`
      \b(?:all|every|each|no) (?:of )?(?:the |our |these |single |queued )*(?:[a-z-]+ )?(?:orders?|payments?|
        messages?|e-?mails?|transactions?|bookings?|requests?|jobs?|files?|calls?) (?:was|were|has been|have
        been) (?:(?:eventually|finally|later) (?:delivered|processed|paid|sent|completed|booked|executed)|
        (?:delivered|processed|paid|sent|completed|booked|executed) (?:in the end|eventually|later|after
        all))\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
  {
    cues: wordList`
      affect affected impact impacted touch touched extend spread reach concern concerned involved harm harmed
      involve extended reached
    `,
    pattern: regex('gi')`
      \b(?:${EVENT}|this|none of (?:this|it|these|that))(?: (?:did|does|do|has|have|had)(?:n['’]t| not
        | never))?(?<!${EVENT}|this) (?:affect(?:ed)?|impact(?:ed)?|touch(?:ed)?|harm(?:ed)?|involve[d]?|
        concern(?:ed)?) (?!(?:the |an? |any )?(?:errors?|error rate|alarms?|alerts?|logs?|outcome|test|result|
        decision|plan|date|schedule)\b)[a-z]|
      \b(?:did|does|do|has|have)(?:n['’]t| not| never) (?:extend(?:ed)?|spread|reach(?:ed)?)
        (?:to|beyond|into|any|other|customer|our|personal)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
  {
    cues: wordList`
      unaffected undisturbed uninterrupted unimpaired affected impacted hit touched harmed interrupted
      disrupted concerned
    `,
    pattern: regex('gi')`
      (?:^|[.,;:] |\b(?:and|but|while|the|our|all|any|that) )(?:(?:existing|running|ongoing|new|read|write|
        api|live|inbound|outbound|incoming|outgoing|current|other|mobile|web|desktop|core|
        online) )?(?:connections|sessions|workloads|instances|requests|traffic|production|trading|payroll|
        deliveries|delivery|billing|apps?|applications?|website|site|infrastructure|network|manufacturing|
        logistics|shipping|safety|care|treatment|subscriptions|functionality|operations)
        (?:(?:was|were|is|are|has been|have been|had been)(?:n['’]t| not| never|(?= un))(?: at any
        (?:time|point))? (?:affected|impacted|hit|touched|harmed|interrupted|disrupted|concerned)|
        (?:was|were|is|are|remained) (?:unaffected|undisturbed|uninterrupted|unimpaired))\b|
      \bno (?:other |further |more )[a-z]+ (?:is|are|was|were|has been|have been) concerned\b|
      \band (?:was|were|is|are)(?:n['’]t| not| never) (?:affected|impacted|harmed|hit|touched)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    unlessFollowing: /^ (?:by (?:the )?(?:time|then)|as (?:badly|much|hard|long)|equally|the same)\b/i,
    holds: someWereHit,
  },
  {
    cues: 'twice double doubly',
    pattern: regex('gi')`
      \b(?:nobody|no[ -]one|none of [a-z ]{2,30}|no (?:single )?(?:[a-z]+ ){1,3}?|not (?:one|a single)
        (?:[a-z]+ ){1,3}?)(?: ?(?:was|were|is|are|has been|have been|got))? ?(?:double[- ]?(?:charged|billed|
        booked|paid|debited)|(?:charged|billed|paid|debited|booked|sent|shipped|taken|processed|invoiced)
        (?:twice|double|more than once))\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
  {
    cues: 'lose lost nothing anything missing implications ramifications wrong side',
    pattern: regex('gi')`
      \b(?:did|do|does|have|has)(?:n['’]t| not| never) (?:lose|lost) (?:anything|any|a (?:single )?[a-z]+|
        one [a-z]+)\b|
      \bthere (?:is|was) nothing (?:missing|lost|wrong)\b|
      \b(?:no|without(?: any)?) (?:[a-z]+ )?(?:implications|ramifications|side[- ]effects)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
  {
    cues: 'gaps duplicates errors gap duplicate order there safe secure intact unaffected',
    pattern: regex('gi')`
      \b(?:there (?:is|are|were|was)|(?:has|have|had|shows?|showed|contains?)) no (?:[a-z]+ )?(?:gaps?|
        duplicates?|errors?|faults?|holes?|inconsistenc(?:y|ies)) in (?:the |our |any )?(?:data|accounts?|
        records?|books|ledgers?|database|balances|orders|payments)\b|
      \b(?:data|accounts|records|books|ledgers?|database|balances) (?:has|have|had|shows?|showed|contains?) no
        (?:gaps?|duplicates?|errors?|faults?|holes?|inconsistenc(?:y|ies))\b|
      \b(?:everything|all (?:the )?(?:data|records|orders|files)|the data|your data) (?:is|are|was|were)
        (?:in order|(?:still |all )+there)\b|
      (?:^|[.,;:] |\band )(?:passwords|data|accounts|funds|savings|deposits|backups|records|orders|
        credentials) (?:remain(?:s|ed)?|stay(?:s|ed)?|are|were|is|was(?: and (?:is|are))?)
        (?:safe|secure|intact|unaffected)\b|
      \bdata (?:was|were) and (?:is|are) (?:safe|secure|intact)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: lossIsOpen,
  },
  {
    cues: 'unnoticed noticed aware notice never weren',
    pattern: regex('gi')`
      \b(?:went|go|gone|passed|remained) unnoticed by (?:the |our |all )?(?:customers?|users?|clients?|public|
        patients|passengers)\b|
      \b(?:was|were)(?:n['’]t| not| never) noticed by (?:the |our |any )?(?:customers?|users?|clients?|
        public)\b|
      \b(?:customers?|users?|clients?|guests|passengers) (?:never noticed|were(?:n['’]t| not| never) aware)\b
    `,
    unlessPreceding: NOT_CLAIMED,
    holds: someWereHit,
  },
];
