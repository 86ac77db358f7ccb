import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';

/** What a CEO wants counted. */
const COUNTED = pattern`
  accounts|alarms|balances|appointments|banks|beds|businesses|consumers|clinics|families|gates|hospitals|
    mails|matches|meters|offices|operations|pharmacies|prescriptions|pupils|residents|rooms|schools|seats|
    suppliers|surgeries|texts|tills|trains|trips|vehicles|wards|attempts|backups|bookings|branches|calls|
    callers|cards|charges|citizens|claims|clients|companies|complaints|computers|contracts|countries|
    customers|databases|days|deliveries|devices|drivers|e-?mails|employees|errors|failures|files|flights|
    guests|hosts|hours|households|installations|invoices|jobs|journeys|log-?ins|machines|members|merchants|
    messages|minutes|months|nodes|orders|pages|parcels|partners|passengers|patients|payments|people|persons|
    players|positions|products|purchases|queries|readers|records|refunds|regions|requests|retailers|sales|
    seconds|servers|services|sessions|shipments|shops|sites|stores|students|subscribers|systems|tables|
    tenants|terminals|tests|tickets|trades|transactions|transfers|travell?ers|users|viewers|visitors|volumes|
    web ?sites|weeks
`;
/** The same one by one, behind "every". */
const COUNTED_ONE = pattern`
  account|booking|branch|call|card|client|company|complaint|computer|contract|country|customer|database|day|
    device|e-?mail|file|flight|host|hour|installation|invoice|job|machine|member|merchant|message|minute|node|
    order|page|partner|patient|payment|person|query|record|refund|region|request|school|server|service|shop|
    site|store|supplier|system|terminal|test|ticket|transaction|user|website|ward
`;
/** What comes as a mass and has a share all the same: "a part of the traffic". */
const MASS = pattern`
  traffic|load|capacity|data|stock|inventory|staff|workforce|fleet|network|estate|audience|public|population|
    base|team|demand|production|output
`;
/** Plurals that nobody counts in a brief: "several reasons", "various ways". */
const UNCOUNTED = pattern`
  options|reasons|ways|steps|questions|words|times|details|points|measures|causes|factors|aspects|ideas|
    things|kinds|sorts|types|levels|respects|hypotheses|theories|possibilities|choices|alternatives|lessons|
    views|opinions|scenarios|explanations|objectives|goals|tasks|actions|rounds|sources|signs|hints|clues|
    indications|thoughts|topics|improvements|changes|checks|meetings|examples|thanks|parts|places|areas|
    stages|decisions|discussions|conversations|talks|layers|answers|others|figures|numbers|its|his|this|us|is|
    was|has|does|always|perhaps|plus|less|across|besides|towards|yes|news|basis|previous|various|serious|
    obvious|dangerous|continuous|analysis|process|progress|dollars|euros|pounds|francs|business|address|access
`;
const ANY_PLURAL = `(?!(?:${UNCOUNTED})\\b)[a-z-]{3,24}(?<![siu])s`;

const BIG = pattern`
  large|larger|small|smaller|great|certain|significant|limited|growing|increasing|considerable|substantial|
    huge|high|low|tiny|good|fair|surprising|modest|decent|sizeable|sizable|minor|relatively small|very small|
    very large|relatively large|non-trivial|enormous|massive|vast|immense|big|overwhelming|clear|
    disproportionate|unusual|unusually (?:large|high)|noticeable|notable|worrying|alarming|shocking|
    appreciable
`;
const A_BIG = `an? (?:(?:[a-z]+ (?:but|and|yet) )?(?:${BIG}) )?`;
const HEAP = pattern`
  flood|wave|stream|surge|barrage|slew|rash|raft|mountain|pile|spate|string|torrent|heap|stack|swathe|deluge|
    bunch|host|load|lot|crowd|horde|army|handful|couple|dozen or so|avalanche|number|myriad|multitude|score|
    ton
`;

/** Count words that leave no doubt that something is counted: any plural may stand behind them. */
const MANY = [
  pattern`
    many|several|multiple|numerous|countless|innumerable|umpteen|untold|a (?:good|great) (?:many|few)|quite a
      few|not a few|no end of|any number of|a couple of|a couple|a handful|a few dozen|
    (?:lots|plenty|loads|tons|scores|masses|droves|heaps|swathes|stacks|piles|bags|oodles|hordes|crowds|
      dozens|hundreds|thousands|millions|billions|(?:tens|hundreds|thousands|dozens) of
      (?:thousands|millions)|hundreds,? if not thousands|dozens,? if not hundreds|thousands,? if not
      (?:tens of thousands|millions)) of|
    (?:several|a few|many|some) (?:hundreds?|thousands?|dozens?|millions?|scores?)(?: of)?
  `,
  pattern`
    ${A_BIG}(?:number|group|series|cohort|batch) of|
    (?:an? |an (?:awful|endless) )(?:(?:whole|steady|huge|big|constant|long|endless|sudden|growing|good|great|
      fair|mere|small) )?(?:${HEAP}) of|
    (?:${BIG}) numbers of
  `,
  pattern`
    more and more|ever more|fewer and fewer|ever fewer|
    (?:just |only )?(?:very |relatively |comparatively )few|
    (?:just |only )a (?:very )?few
  `,
].join('|');
/** Words that may mean something else, with nouns of the list alone. */
const SOME = [
  pattern`
    some|various|diverse|sundry|assorted|a few|few|not (?:all )?that many|not many|not so many|most|almost
      all|a range of|select|
    certain(?! (?:days|weeks|months|hours|minutes)\b)|
    hardly any|scarcely any|barely any|
    (?:almost|nearly|virtually|practically|not) all
  `,
  `${A_BIG}(?:amount|selection|pool|set) of`,
].join('|');
/** A share of them. */
const SHARE = [
  pattern`
    (?:${A_BIG}|(?:an? )?small but \w+ |(?:${BIG}) )(?:subset|portion|fraction|share|percentage|proportion|
      majority|minority|part|section|chunk|slice|segment|number) of
  `,
  pattern`
    (?:the )?(?:(?:vast|overwhelming|great|large|clear) )?(?:majority|bulk|greater part|larger part|lion['’]s
      share) of
  `,
  pattern`
    (?:large|big|small|great|whole|entire|significant|substantial|considerable) (?:parts?|portions?|numbers?|
      sections?|swathes?|chunks?) of|
    (?<=^|[.;:,] |\b(?:and|but|that) )part of|
    a good (?:half|third|quarter|part|deal)(?: of)?|
    many of|most of|some of|much of
  `,
].join('|');

const NOT_IN_NAME = pattern`
  (?!(?:than|of|to|and|or|in|on|at|that|not|by|above|below|under|near|behind|for|from|with|where|when|who|
    which|were|was|are|is|had|has|have|could|did)\b)
`;
const MODIFIERS = `(?:${NOT_IN_NAME}[a-z][a-z’'-]{1,24} ){0,2}?`;
const OURS = '(?:(?:the|our|these|those|their|its|all|your) )';
/** Words before a count word that make it another one. */
const NOT_BEHIND =
  '(?<!\\b(?:too|how|so|as|at|the|these|those|our|next|last|past|coming|first|other|\\d%?) )';

const NUMBER_WORD = pattern`
  (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|
    thousand|million|billion|dozen)
`;

/** "How many exactly?" is the first question that follows. */
export const vagueCount = phraseRule({
  id: 'vague.count',
  doc: 'A count word without a number: many, some, a small number of.',
  severity: 'error',
  message: 'A count word without a number.',
  reason:
    '“How many exactly?” is the first question that follows. An estimate with a range and a time beats any such word; “not known yet, number by 16:00 UTC” beats both.',
  suggestion:
    '“About 3,200 customers (2,900 to 3,400), 4% of those active, as of 15:00 UTC.” If unknown: “Number not known yet; first count at 16:00 UTC.”',
  reads: notTechnical,
  phrases: [
    ...phrasesOf([
      {
        ways: [
          pattern`${NOT_BEHIND}\b(?:${MANY}) (?:of )?${OURS}?${MODIFIERS}(?:people|${ANY_PLURAL})(?![\w-])`,
          pattern`${NOT_BEHIND}\b(?:${SOME}) (?:of )?${OURS}?${MODIFIERS}(?:${COUNTED})(?![\w-])`,
          pattern`
            (?<!\b(?:as|no|the same|this|that|other) )\b(?:${SHARE}) ${OURS}?${MODIFIERS}(?:${COUNTED}|
              ${MASS})(?![\w-])
          `,
          pattern`
            ${NOT_BEHIND}\b(?:almost|nearly|virtually|practically|not) every
              ${MODIFIERS}(?:${COUNTED_ONE})(?![\w-])
          `,
          pattern`\bthe (?:\w+ )?number of(?= \w+ (?:were|was|could|saw|had|are|failed))`,
        ],
        unlessPreceding: /\b(?:whether|if|unknown|undetermined|at any given|in no|without)\s$/i,
        unlessFollowing: regex('i')`
          ^(?: (?:ago|earlier|later|now)\b| (?:could|might|may|would) (?:fill|reach|exceed|overload|overwhelm|
            break|slow)\b| \(?(?:about|around|approximately|roughly|some|at least|up to)? ?\d[\d,.]*(?![\d:]))
        `,
      },
      {
        // The count word by itself: "Many were unable to pay", "The vast majority has been paid", "left in droves"
        cues: wordList`
          many some most several few lot lots plenty dozen dozens hundred hundreds thousand thousands millions
          score scores majority minority handful droves numbers truckload lorryload masse
        `,
        ways: [
          pattern`
            (?<=^|[,;:] (?:and |but )?|\band |\bbut )(?:many|some|most|several|(?:quite )?a few|few|a lot|
              lots|plenty|hundreds|thousands|dozens|millions|scores|(?:the (?:vast |great |overwhelming )?|
              a (?:small |large |tiny )?)(?:majority|minority|handful))(?: more| others| of
              (?:them|these|those|whom))? (?:were|was|will|won['’]t|would|may|might|could|couldn['’]t|cannot|
              can['’]t|had|have|has|saw|lost|reported|are|is|did|waited|failed|complained|received|got|paid|
              tried|gave)\b
          `,
          pattern`
            \b(?:probably|likely|somewhere|easily|well|up|is|are|runs?|running|number(?:s|ing|ed)?)
              (?:up )?(?:in|into) the (?:dozens|hundreds|thousands|tens of thousands|millions)\b(?! of)
          `,
          pattern`
            \b(?:in droves|in (?:great|large|huge|vast|considerable|growing|increasing|significant) numbers|
              in their (?:dozens|hundreds|thousands|millions)|by the (?:dozen|hundred|thousand|score|
              truckload|lorryload)|en masse)\b
          `,
        ],
        unlessPreceding: /\d[\d,.]{0,12}[^.;]{0,60}$/,
      },
    ]),
  ],
  unless: [
    // A share, or a number of things in the same sentence; the hour of the day and a duration count nobody.
    regex('i')`
      \d ?(?:%|percent\b|per cent\b|k\b|m\b|million\b|thousand\b|billion\b)|
      (?<![a-z\d.,])\d[\d,]* (?:out )?of\b(?! (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))
    `,
    regex('i')`
      [(–—,-]\s?(?:about|approximately|around|roughly|some|at least|up to|in all|namely)?\s?\d[\d,]*(?![\d:,.]
        | ?(?:UTC|GMT|[ap]\.?m\b|seconds?|minutes?|min|hours?|h\b|days?|weeks?|months?|January|February|March|
        April|May|June|July|August|September|October|November|December))
    `,
    regex('i')`
      (?<![a-z\d:.])\d[\d,]* (?:[a-z’'-]{2,24} ){0,2}?(?!hours?|minutes?|seconds?|days?|weeks?|
        months?)(?:${COUNTED}|${COUNTED_ONE})(?!\w)
    `,
    regex('i')`
      \b(?:about|around|approximately|roughly|at least|up to|nearly|almost|over|more than|fewer than|less
        than|exactly|all) ${NUMBER_WORD}\b
    `,
    regex('i')`
      (?<!a |an |few |several |many |some )\b${NUMBER_WORD} (?:customers|users|clients|accounts|orders|
        payments|people)\b
    `,
    /\bnumber of [^.;]{2,50}\b(?:to|at|is|was|by) (?:about |some )?\d/i,
    /\bhow many\b|\bas many as \d/i,
  ],
});
