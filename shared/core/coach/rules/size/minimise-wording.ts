import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const NOUNS = pattern`
  (?:annoyances?|blips?|bugs?|bumps?|defects?|degradation|delays?|deviations?|discomforts?|disturbances?|
    dips?|disruptions?|downtime|effects?|errors?(?! (?:rates?|budgets?|codes?|messages?|counts?))|failures?|
    faults?|frictions?|glitch(?:es)?|hiccups?|hindrances?|hitch(?:es)?|impact|impairments?|
    irregularit(?:y|ies)|malfunctions?|anomal(?:y|ies)|incidents?|inconveniences?|interruptions?|irritations?|
    issues?|lapses?|mishaps?|nuisances?|outages?|pauses?|problems?|setbacks?|slip(?:-?up)?s?|slowdowns?|
    slowness|snags?|spikes?|stumbles?|wobbles?|things?|matters?|affairs?|mix-ups?|misunderstandings?|
    mistakes?|oversights?|typos?|scares?|hold-ups?)
`;

const SMALL = pattern`
  (?:minor|small(?:ish)?|little|tiny|slight|brief|short(?:[- ]lived)?|momentary|temporary|transient|fleeting|
    trivial|insignificant|unimportant|isolated|modest|mild|cosmetic|harmless|minuscule|passing|routine|
    negligible|marginal|inconsequential|immaterial|petty|trifling|paltry|bearable|tolerable|manageable|
    locali[sz]ed|run-of-the-mill)
`;

const COUNT = pattern`
  (?:[$€£]?\d[\d,.]*(?: ?(?:%|percent|per cent|million|thousand|k)(?!\w))?|(?:one|two|three|four|five|six|
    seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|a third|a quarter|a hundred|
    a dozen)(?: or \w+)?)
`;

/** "Only 12 of 40 servers had come back" counts what works: there the word makes the failure larger. */
const WORKS = regex('i')`
  ^[^.;]{0,60}\b(?:recovered|returned|came back|were back|available|exists?|existed|remain(?:s|ed)?|succeeded|
    worked|left|readable|running|healthy|carried|survived|(?:hold|holds|held|can|could|may|knows?|knew|has|
    have|had) (?:the )?(?:rights?|access|keys?|passwords?|permissions?|approve|issue|restore|sign|repair|
    change|how))\b
`;

/** What is counted late or seldom is no excuse: "only 20 minutes later". */
const IS_TIME = regex('i')`
  ^ (?:(?:seconds?|minutes?|hours?|days?|weeks?) (?:after|later|before|earlier)\b|(?:UTC|GMT|[ap]\.?m|CES?T|
    E[SD]T|P[SD]T)\b|:)
`;

function withArticle(article: string, noun: string): string {
  if (article === '') return noun;
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Words that stay in a plain sentence once the small adjective is gone; "glitch" and its like are no words for it. */
const PLAIN_NOUN = /^(?:delay|disruption|error|failure|fault|incident|interruption|outage|slowdown)s?$/i;

const PET_NAME = /^(?:glitch(?:es)?|hiccups?|blips?|snafus?|hitch(?:es)?|mishaps?|snags?)$/i;

function failureFor(word: string): string {
  return /(?:es|[^s]s)$/i.test(word) ? 'failures' : 'failure';
}

const SMALL_SAID = pattern`
  (?:minor|minimal|small|tiny|slight|brief|trivial|insignificant|negligible|marginal|isolated|mild|cosmetic|
    harmless|bearable|tolerable|manageable|inconsequential|immaterial|unremarkable|unimportant|
    of (?:no|little|minor|limited|minimal) (?:importance|consequence|significance|relevance|concern)|
    a (?:trifle|detail|footnote|minor matter|side issue))
`;

const FAILURE = pattern`
  (?:outages?|incidents?|failures?|crisis|crises|emergenc(?:y|ies)|disasters?|disruptions?|breakdowns?|
    catastrophes?|crash(?:es)?|problems?|loss|breach(?:es)?|downtime)
`;

const NUISANCE = pattern`
  (?:annoyance|nuisance|inconvenience|irritation|slowdown|hiccup|delay|hitch|glitch|stumble|bump|wobble|slow
    patch|dip)
`;

const HARM = pattern`
  (?:damage|harm|dents?|hit|trouble|matter|bugs?|defects?|slips?|interruptions?|loss|effects?|impact|
    consequences?|disruption|inconvenience|delays?|slowdown|faults?|failures?|outages?|incidents?|problems?|
    issues?|errors?|disturbances?)
`;

const PEOPLE = pattern`
  (?:anyone|anybody|customers?|users?|people|clients?|shoppers?|guests?|passengers?|patients?|members?|
    merchants?|staff|everyone|they|you|visitors?|callers?|readers?|players?)
`;

/** The failure is called by a smaller name, or its worst told as if it were little. */
const belittled = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:an? )?(?:insignificant|unimportant|negligible|minuscule|trivial|remote|immaterial|
          inconsequential|forgotten|little-used|rarely used) (?:\w{1,20} )?(?:part|corner|fraction|portion|
          share|side|area|piece|segment|detail|niche|feature|function|aspect|amount|number|percentage|sum|
          matter)s?\b
      `,
      pattern`
        (?<!\b(?:financial|monetary|commercial) )\b${HARM}\b(?! (?:of|in) (?:revenue|sales|money|income|
          turnover|earnings))[^.;,]{0,40} (?:is|was|were|are|has been|seems?|looks?|appears?|turned out|turned
          out to be|proved(?: to be)?|remains?|remained|stayed|can be called) (?:really |quite |rather |very |
          comparatively |relatively |\w{2,20}ly )?${SMALL_SAID}(?=[.,;!:]|$| (?:and|but|for|in|to|on|
          compared)\b)
      `,
      pattern`
        \b(?:confined|limited|restricted|contained|locali[sz]ed) (?:to|in|within) (?:an?|one|just|only|the)
          (?:very |rather |relatively )?(?:small|tiny|quiet|niche|single|minor|remote|narrow|handful|
          unimportant|corner|fraction|subset|little)\b
      `,
      pattern`
        \ba matter of (?:just |only |mere )?(?:seconds|minutes|moments)\b|
        \ba mere \w{2,20}|
        , (?:nothing (?:worse|more|else)|no more than that|no more|that['’]s all|that is all|that was all|
          and that['’]s it|and that was it)(?=[.,;!]|$)
      `,
      pattern`
        \bnothing (?:that |which )?(?:an?|we|our|you|one)\b[^.;]{2,30} (?:could|can)(?:not|n['’]t| not)\b|
        \b(?:at no time|never|hardly|little|not much|no) (?:was (?:it|this) |were they )?(?:any )?more than
          (?:an? )?(?:\w{1,20} )?(?:${NUISANCE}|scare|fright|formality|curiosity)\b
      `,
      pattern`
        \b(?:is|was|were|are|can be|could be) (?:easily|readily|simply|effortlessly) (?:repaired|fixed|mended|
          remedied|replaced|reversed|corrected|solved|recovered|restored|undone|made good)\b
      `,
      pattern`
        \b(?:purely|merely|only|just|simply|solely) (?:visual|cosmetic|optical|theoretical|aesthetic|
          administrative|an? (?:formality|technicality))\b|
        \b(?:just|merely) one (?:of|in|out of)\b|
        \b(?:only |just )?the odd (?!one|number|even)\w{2,20}|
        \bso (?:brief|short|small|slight|minor|mild|tiny) (?:that|as|we|most|it|no|few)\b|
        \b(?:storm|tempest) in an? [\w-]{2,20}
      `,
      pattern`, not an? (?:disaster|catastrophe|crisis|tragedy|drama|emergency|breakdown|collapse)\b`,
      pattern`
        \bof (?:very |only |rather )?(?:limited|little|minor|no (?:great|real)|low|minimal|secondary)
          (?:importance|consequence|significance|relevance|concern|weight)\b
      `,
      pattern`
        \b(?:would(?: not|n['’]t)|could(?: not| hardly|n['’]t)|can (?:hardly|not)|cannot|can['’]t|hardly|
          scarcely|barely|should(?: not|n['’]t))(?: even| really)? (?:call|describe|class|classify|label|term|
          regard|speak of|count)(?:ed)? (?:it |this |that |what happened )?(?:as )?(?:an? |
          the )?(?:\w{1,20} )?${FAILURE}\b
      `,
      pattern`
        \b(?:strictly speaking|technically(?: speaking)?|properly speaking|in fact|really|actually|exactly|
          so much|even|quite)(?: \w{1,20}){0,3}? (?:was|is|were)(?: not|n['’]t)(?: even| really| so much)? an?
          (?:\w{1,20} )?${FAILURE}\b|
        \b(?:was|is|were)(?: not|n['’]t) (?:even|really|strictly|technically|exactly|so much|actually|quite|
          a (?:real|proper|true|full|genuine))(?: an?)? (?:\w{1,20} )?${FAILURE}\b
      `,
      pattern`
        \b(?:more (?:of|like) an? (?:\w{1,20} )?${NUISANCE}|${NUISANCE} (?:rather|more) than|(?:rather|more)
          an? (?:\w{1,20} )?${NUISANCE} than|call it an? (?:\w{1,20} )?${NUISANCE}|at most an?
          (?:\w{1,20} )?${NUISANCE})\b
      `,
      pattern`
        \b(?:too|a (?:very |rather )?)(?: )?(?:strong|big|harsh|grand|large|heavy) a? ?words?\b|
        \bhardly deserves?\b|\bin name only\b|
        \ban? (?:gross |wild |slight )?exaggeration\b
      `,
      pattern`
        \b(?:looks?|sounds?|seems?|appears?|feels?|felt|looked|sounded|seemed|reads?|made out)(?: to be)?
          (?:[\w-]{1,20} )*?(?:worse|bigger|more (?:serious|dramatic)) than (?:it|they|this|that|the)\b|
        \bmak(?:es?|ing) (?:it|this) (?:look|sound|seem|out to be) (?:\w{1,20} ){0,3}?(?:worse|bigger)\b
      `,
      pattern`
        \b(?:much ado|(?:mountains?|mountain) out of (?:a )?molehills?|media hype|hyped|over-?reacted|
          over-?reaction|over-?dramati[sz]ed|blown up|blew up by|too much (?:fuss|noise)|
          (?:all|such|so much|much) (?:this |the )?fuss|nothing to write home|no biggie)\b|
        \b(?:got|get|become|became|are|were) (?:rather |very |a bit |a little |overly |too |so )?(?:excited|
          worked up|agitated|carried away) (?:about|over|by)\b
      `,
      pattern`
        (?:\bnot|n['’]t)(?: really| exactly| quite)? the end of the world\b|
        \bcould (?:easily )?have been (?:(?:a lot|a great deal|far|much|so much|even|way) )?worse\b(?!,?
          (?:if|had|but for)\b)|
        (?:\bnot|n['’]t|\bno need to|\bnothing to) lose (?:any |much |too much |a lot of )?sleep
          (?:over|about)\b|
        \b(?:no one|nobody) (?:died|was hurt|got hurt|came to harm)\b|
        \b(?:life|the world) goes on\b|\bthe sky did(?: not|n['’]t) fall\b|
        \bno (?:tragedy|catastrophe|disaster|crisis|great shakes)\b
      `,
      pattern`
        \bat (?:the )?(?:very )?worst,?(?= (?:an?|the|some|one|they|it|people|you|${PEOPLE.slice(3, -1)})\b)|
        \bthe (?:most|worst|only thing)(?: that)? (?:${PEOPLE}|happened|occurred|could happen)\b[^.;]{0,30}
          (?:was|is|were|lost|saw|noticed|had)\b|
        \bthe only (?:consequence|effect|damage|result|harm|impact|downside|drawback|visible sign|sign|
          thing)s?\b[^.;]{0,30} (?:is|was|were|are)\b|
        \ball that (?:happened|went wrong|was lost|changed|it meant|it did)\b
      `,
      pattern`
        \ball (?:${PEOPLE}|it took|it takes) (?:had|have|has|needed|need) to do\b|
        \b${PEOPLE} (?:only|simply|just|merely) (?:had|have|has|needed|need|needs) to\b|
        \bhad to (?:be (?:a (?:little|bit) )?(?:more )?patient|wait (?:a|an extra|just) (?:little|bit|moment|
          while))
      `,
      pattern`
        \b(?:without|no) (?:any )?(?:major|serious|lasting|real|bad|grave|severe|dire|notable|worse)
          (?:consequences?|damage|harm|effects?|impact|problems?|losses|loss)\b
      `,
      pattern`
        \b(?:${HARM}|it|this|everything)\b[^.;]{0,20} (?:stayed|remained|kept|is|was|are|were|lies|stays|
          remains) (?:well |easily )?within (?:\w{1,20} )?(?:tolerable|acceptable|reasonable|manageable|
          narrow|bearable|bounds)(?: (?:bounds|limits))?\b
      `,
      pattern`
        \b(?:pocket (?:money|change)|petty cash|peanuts|chicken feed|(?:small|loose) change|small
          (?:beer|fry|potatoes)|a drop in the (?:ocean|bucket)|rounding error|a trifle|no skin off|
          (?:won['’]t|will not|doesn['’]t|does not|did not|didn['’]t) (?:hurt|ruin|kill|break)
          (?:us|the bank|anyone|anybody|much)|(?:can|could) (?:easily|well|comfortably) (?:afford|absorb|bear|
          cope|live with|get over|carry)|easily (?:afforded|absorbed|bearable|affordable))\b
      `,
      pattern`
        \bone-?off\b(?! (?:costs?|payments?|fees?|charges?|expenses?|credits?|discounts?|tasks?|jobs?|checks?|
          scripts?|imports?|exports?|bonus))|
        \bisolated (?:events?|cases?|occurrences?|instances?)\b|
        \botherwise (?:excellent|perfect|good|great|spotless|flawless|very good|strong|smooth|successful|calm|
          quiet|faultless|reliable) (?:[\w-]{1,20} )?(?:quarter|year|month|week|day|record|service|run|season|
          launch|system|platform|night|weekend|performance)
      `,
    ],
    unlessPreceding: /\b(?:not|n['’]t|no|whether|if)(?: an?)?\s$/i,
  },
]);

/** The size of it in adjectives, figure or no figure: "a trivial 40 minutes", "not so bad as it sounds". */
const shrunk = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:trivial|modest|negligible|insignificant|paltry|tiny|minuscule|measly|meagre|meager|puny|trifling|
          scant|bearable|harmless) (?=(?:[$€£]|EUR |USD |GBP |CHF )?\d|(?:two|three|four|five|six|seven|eight|
          nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) )
      `,
      pattern`
        \b(?:will|would|may|might|can) (?:\w{1,12} )?be (?:relieved|glad|pleased|happy|delighted|reassured|
          comforted) to (?:hear|know|learn|read|see)\b
      `,
      pattern`
        \b(?:scarcely|hardly|barely|almost no|practically no|virtually no|next to no)
          (?:any )?(?:[a-z-]{2,20} ){1,3}?(?:(?:was|were|is|are|got|went|has been|have been|had been|
          came) )?(?:lost|late|missing|affected|hit|delayed|wrong|damaged|cancelled|rejected|refused|dropped|
          failed|missed|harmed|touched|declined|complained|disturbed|suffered)\b
      `,
      pattern`
        (?:\bnot|n['’]t|\bnowhere near)(?: nearly| half| quite| really)? (?:as|so) (?:bad|serious|severe|
          dramatic|grave|big|large|critical|terrible|alarming|tragic|grim|awful|dangerous|painful) as\b|
        \bless (?:bad|serious|severe|dramatic|grave|alarming|critical|tragic|terrible) than
          (?:it|the (?:press|papers|media|headlines|news)|some|many|people|feared|you|expected|one)\b
      `,
      pattern`
        \b(?:is|was|are|were|seems?|remains?) (?:(?:rather|quite|fairly|relatively|really|pretty|largely|
          basically|totally|completely|entirely|frankly|comparatively) )?(?:unimportant|insignificant|
          inconsequential|trivial|trifling)(?=[.,;!]|$| (?:to|for|in|and)\b)|
        (?:\bnot|n['’]t) (?:very|that|all that|so|particularly|especially|terribly|overly|really)
          (?:important|relevant|significant|critical|dramatic|grave|alarming)(?=[.,;!]|$| (?:to|for|in|and)\b)
      `,
      pattern`
        \b(?:does|do|did)(?: not|n['’]t) (?:really )?(?:matter|mean|amount to|add up to|weigh|hurt)
          (?:much|a lot|that much|a great deal|too much)\b|
        \b(?:means?|meant|matters?|mattered|weighs?|counts? for|amounts? to)
          (?:very |rather )?little(?=[.,;!]|$| (?:to|in|for|next|beside)\b)
      `,
      pattern`
        \b(?:not|n['’]t|hardly|barely|scarcely) (?:even |really )?worth (?:an? |the |any )?(?:mention(?:ing)?|
          headlines?|fuss|talking|worry(?:ing)?|excitement|noticing|noise|losing|attention|bothering)\b
      `,
      pattern`
        \bof an? (?:purely |merely |only |rather |very |more )?(?:formal|cosmetic|minor|harmless|trivial|
          temporary|passing|optical|superficial|theoretical|marginal) (?:nature|kind|character|sort)\b|
        \bmore (?:annoying|irritating|embarrassing|awkward|inconvenient|unpleasant|tedious|bothersome|
          (?:of )?a nuisance) than (?:harmful|dangerous|serious|damaging|costly|critical|anything|an? )
      `,
      pattern`
        \b(?:no|any|little|hardly any) (?:real |good |great )?(?:reason|need|cause|grounds?|occasion)
          (?:to|for) (?:get (?:excited|worked up|nervous|upset)|make (?:a |any |such a )?(?:fuss|drama|noise)|
          fuss|excitement|hysteria|overreact|dramati[sz]e|despair)\b
      `,
      pattern`
        \b(?:will|would) (?:(?:soon|quickly|swiftly) be|be (?:soon|quickly|swiftly)) (?:forgotten|history|
          over|a memory)\b|
        \bover (?:and done )?(?:with )?(?:in|within) (?:a few |mere |just )?(?:minutes|seconds|moments|
          an instant)\b
      `,
      pattern`
        \b(?:damage|loss(?:es)?|impact|harm|effects?|consequences|fallout) (?:is|are|was|were|remains?|
          remained|stayed|has been|have been) (?:very |rather |fairly |quite |strictly )?kept
          (?:small|low|within (?:limits|bounds|reason))(?=[.,;!]|$)
      `,
      pattern`
        \b(?:touched|hit|affected|lost|damaged|broke|concerned|stopped) nothing
          (?:of (?:importance|value|note|significance|consequence)|important|vital|essential|critical|
          valuable|crucial|that matters)\b|
        \b(?:nothing|no) worse than an?\b
      `,
      pattern`
        \b(?:only|just|merely) (?:happened|occurred|hit|struck|came|fell)
          (?:at night|in the (?:night|evening|small hours)|at an? (?:quiet|slow)|during (?:an?|the)
          (?:quiet|slow|night|off-peak))
      `,
      pattern`
        \b(?:is|was|remains?|be|as) (?:only |just |merely |really |no more than )?an?
          (?:mere |minor |small )?(?:side ?note|footnote|detail|trifle|bagatelle|technicality|formality|side
          issue|pinprick|flea ?bite|pittance)(?=[.,;!]|$| (?:in|for|to)\b)
      `,
      pattern`
        \b(?:with|had|has|have|caused|did|made) (?:very |only |relatively |comparatively |but )?(?:little|
          scant|hardly any|barely any|next to no) (?:real |visible |lasting |practical )?(?:harm|damage|
          consequence|disruption|inconvenience|trouble|difference)s?\b
      `,
    ],
    unlessPreceding: /\b(?:not|n['’]t|no|whether|if|until|once)\s$/i,
  },
]);

/** Hardly anybody felt it, and it was soon over. */
const unfelt = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:barely|scarcely|hardly|almost not|not really|only just|can hardly be|could hardly
          be)(?: \w{1,15}){0,2}? (?:visible|noticeable|noticed|perceptible|measurable|measured|detectable|
          felt|registers?|registered|matters?|mattered|affected|touched|disturbed|hurt|worth
          (?:a|the|mentioning|talking)|a (?:complaint|call|ripple|word|scratch|dent|murmur|trace))\b
      `,
      pattern`
        \b(?:barely|scarcely|hardly) (?:any |a |an )(?:one |body )?(?:complaints?|calls?|damage|loss(?:es)?|
          harm|delay|disruption|consequences?|trouble|difference|ripple|money|revenue|sales)\b
      `,
      pattern`
        \b(?:next to|close to|almost|practically|virtually|as good as|pretty much) (?:nobody|no one|nothing|
          none|no (?:customers?|users?|effect|impact|damage|harm|loss|complaints?|traffic|orders?|
          one))\b[^.;]{0,20} (?:was|were|is|had|has|uses?|used|using|noticed?|complained|lost|happened|felt|
          minded|online|awake|affected|shopping|calls?|called|reached|came)\b(?! (?:working|able|available|
          left))
      `,
      pattern`
        \b(?:when|so(?: that)?|as|since|because|while|at a time when) (?:there (?:were|was) )?(?:few|hardly
          any(?:one)?|nobody|no one|almost nobody|almost no one|most (?:people|customers|users|of them)|
          not many|only a few|very few|next to nobody)(?: \w{1,20}){0,3}? (?:were|was|are|is|uses?|used|sleep|
          slept|asleep|worked|shops?|shopping|noticed|awake|around|online)\b
      `,
      pattern`
        \b(?:barely|scarcely|hardly) an? (?:single )?(?:soul|person|customer|user|order|call|caller|complaint|
          client|e-?mail|murmur|shop|payment)\b
      `,
      pattern`
        \b(?:few|nobody|no one|hardly anyone|most) (?:people |customers |of them )?will
          (?:even |ever |not |have )?(?:remember|notice|noticed|care|mind|miss|recall)\b|
        \b(?:took|take|taken) (?:it|this) in (?:their|its|his) stride\b|
        \btook no notice\b|\bnone the wiser\b|\bshrugged (?:it|this) off\b
      `,
      pattern`
        \bover (?:almost |nearly )?(?:before|as soon as) (?:it|anyone|anybody|most|many|they|people|we|
          customers|users|you|the)\b|
        \b(?:in|with|within) (?:the blink of an eye|no time|a heartbeat|a flash|(?:a few |mere )?moments|next
          to no time)\b|
        \b(?:was|were|is) (?:soon|quickly|swiftly|rapidly) (?:over|forgotten|gone|past)\b|
        \bpassed (?:quickly|swiftly|unnoticed)\b
      `,
      pattern`
        \b(?:briefly|momentarily|temporarily|fleetingly|shortly) (?:interrupted|unavailable|down|offline|
          disrupted|affected|slow|slower|degraded|out of \w{1,12}|unreachable|disturbed|delayed|lost|paused|
          stopped|impaired|inaccessible|suspended|stuck)\b|
        \b(?:interrupted|unavailable|down|offline|disrupted|affected|unreachable|disturbed|paused|stopped|
          impaired|inaccessible) (?:only |just |quite |very )?(?:briefly|momentarily|temporarily|
          for (?:just |only )?a (?:moment|short (?:time|while|period)|little while|bit|
          few (?:moments|seconds)))\b
      `,
      pattern`
        \bas if nothing (?:had |ever |has )?(?:happened|was wrong)\b|
        \bmost (?:of (?:our |the |them )?)?(?:(?:people|customers|users|clients|shoppers|guests|passengers|
          orders|payments|members) )?(?:were|are|was|remained|will|would|did|have|had|
          (?:wo|would|did|have|had)n['’]t|carried|probably|may|might|never|stayed|
          noticed)\b[^.;]{0,25}\b(?:unaffected|fine|spared|untouched|unharmed|notic(?:e|ed)|as usual|none the
          wiser|realised|realized|unaware)\b
      `,
      pattern`
        \b(?:somewhat|slightly|a bit|a little(?: bit)?|a touch|a tad|mildly|marginally|a shade|kind of|sort
          of|ever so slightly) (?:more |less )?(?:late|slow|slower|bumpy|annoying|awkward|delayed|
          inconvenient|inconvenienced|patient|unlucky|unfortunate|unhappy|irritating|irritated|uncomfortable|
          unsettled|rough|rocky|confused|grumpy|puzzled|unpleasant|untidy|messy|degraded|disturbed|bothersome|
          tedious|out of \w{1,12})\b
      `,
      pattern`
        \ba (?:touch|hint|trace|bit|pinch|dash|whiff|spot|spell|patch|moment) of
          (?:an? )?(?:\w{1,20} )?(?:slowness|trouble|bother|turbulence|delay|friction|disruption|
          inconvenience|hiccup|wobble|instability|confusion|bad luck|unrest|discomfort|downtime|lag|
          interruption|irritation|waiting|nuisance|bad weather)\b
      `,
    ],
    unlessPreceding: /\b(?:not|n['’]t|no|whether|if)\s$/i,
  },
]);

/** Luck, and the good in it. */
const lucky = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:by (?:good |sheer |pure |happy )?(?:fortune|luck|chance)(?=,| (?:the|it|we|no|nobody|only|our))|
          as luck|silver linings?|blessing in disguise|(?:lucky|fortunate) (?:that|to have|escape|break|
          timing|coincidence|circumstance)|stroke of luck|dodged a bullet|saving grace|small mercy|thank
          (?:goodness|god|heavens?)|luck(?:y|ily)? for us|in luck)\b
      `,
      pattern`
        \bon the (?:plus|bright|positive|upside|good) ?(?:side)?\b(?=,|:| (?:is|was|we|it|no|of things))|
        \bthe (?:upside|good (?:news|part|thing)|positive(?: side| news| thing)?|bright side|comforting
          (?:part|news|thing)|consolation)(?: (?:is|was|here|in|of|that|about)|:|,)
      `,
      pattern`
        \b(?:we|the company|they|customers|our \w{1,20}|everyone|and|have|has)(?: \w{2,20}ly)?
          (?:got|get|came|come) (?:off|away)(?: with it)?(?: \w{1,12})? (?:lightly|cheaply|unscathed|unharmed|
          well|easily|easy|with (?:a|no more than) (?:fright|scratch|black eye|shock|bruise))\b
      `,
      pattern`
        \b(?:could(?: not|n['’]t)|might not) have (?:come|happened|fallen|occurred) at a better
          (?:time|moment)\b|
        \bat the (?:best|luckiest) possible (?:time|moment)\b|
        \bhappily,|
        \b(?:we|I|everyone) (?:can|may|should) (?:be|count ourselves|consider ourselves)
          (?:glad|happy|thankful|lucky|relieved|fortunate)\b|
        \bspared the worst\b|
        \bthe worst (?:was|has been|is) (?:avoided|averted|over)\b
      `,
    ],
  },
]);

/** The reader judges the size from the figure; an adjective costs trust and is quoted later. */
export const minimiseWording = phraseRule({
  id: 'minimise.wording',
  doc: 'Makes the failure look smaller: only, just, minor, glitch, luckily.',
  severity: 'warn',
  message: 'This wording makes the event look smaller than the reader may find it.',
  reason:
    'The reader judges size from figures. A small figure speaks for itself; if it is not small, the adjective costs trust, and regulators and journalists quote it.',
  suggestion:
    'Give the bare figure and what it meant: “2% of orders (about 1,400) failed between 14:02 and 14:49 UTC.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'just only merely mere',
      pattern: regex('gi')`
        \b(?:just|only|merely|a mere) ((?:(?:about|around|approximately|roughly|some) )?(?!one\b|
          half\b)${COUNT})(?![\w:])
      `,
      unlessFollowing: new RegExp(`${WORKS.source}|${IS_TIME.source}`, 'i'),
      instead: ([, count = '']) => count,
    },
    {
      cues: 'just only merely mere',
      pattern: regex('gi')`
        \b(?:just|only|merely|a mere) ((?:one (?:single )?|half an? |half of )(?:\w+ )?(?:account|client|
          customer|day|hour|minute|order|payment|second|shop|site|store|user)s?)\b
      `,
      instead: ([, count = '']) => count,
    },
    {
      cues: 'just only merely touched hit concerned reached lasted affecting limited',
      pattern: regex('gi')`
        \b(?:just|only|merely|(?:only|just|merely) (?:affected|touched|hit|concerned|reached|lasted)|affecting
          only|limited to) ((?:an? )?(?:very |relatively |quite a )?(?:few|handful|couple|small|tiny|minor|
          minority|fraction|limited|brief|short|slight|negligible|some|part of|subset|
          portion)(?! (?:way|step))\b)
      `,
      instead: ([all]) => (/^(?:just|only|merely) /i.test(all) ? all.slice(all.indexOf(' ') + 1) : null),
    },
    {
      cues: 'barely scarcely mere few little hardly small low tiny limited',
      pattern: regex('gi')`
        \b(?:barely|scarcely|hardly) (?:${COUNT}|an?y? (?:customers?|users?|orders?|effect|impact|few|
          handful))(?!\w)|
        \bmere (?:seconds|minutes|hours|fraction|handful)\b|
        \b(?:as few as|as little as) (?=\d)|\bfew,? if any\b|
        \b(?:a|an) (?:very|extremely|tiny|vanishingly|really) (?:small|little|low|tiny|limited|few)\b|
        \btiny (?:fraction|number|share|part|percentage|proportion|portion|minority|subset)\b
      `,
    },
    {
      cues: 'relatively comparatively fairly rather quite pretty reasonably bit little touch tad',
      pattern: regex('gi')`
        \b(?:relatively|comparatively|fairly|rather|quite|pretty|reasonably) (?:small|minor|few|short|limited|
          brief|modest|mild|harmless|contained|isolated|insignificant|painless)\b|
        \b(?:a bit|a little|a touch|a tad) (?:bumpy|degraded|delayed|late|longer|rough|slow|slower|sluggish|
          unstable|wobbly)\b
      `,
    },
    {
      cues: wordList`
        minor small smallish little tiny slight brief short momentary temporary transient fleeting trivial
        insignificant unimportant isolated modest mild cosmetic harmless minuscule passing routine negligible
        marginal inconsequential immaterial petty trifling paltry bearable tolerable manageable localised
        localized run
      `,
      pattern: new RegExp(
        `(?:\\b(an?) )?\\b${SMALL} (?:and \\w+ |\\w+ )?(${NOUNS})\\b(?! of (?:\\d|about))`,
        'gi',
      ),
      unlessPreceding: /\b(?:not|n['’]t|no|declared|classified as|rated as)(?: an?)?\s$/i,
      instead: ([, article = '', noun = '']) => {
        if (PLAIN_NOUN.test(noun)) return withArticle(article, noun);
        return PET_NAME.test(noun) ? withArticle(article, failureFor(noun)) : null;
      },
    },
    {
      cues: wordList`
        minor small smallish little tiny slight brief short momentary temporary transient fleeting trivial
        insignificant unimportant isolated modest mild cosmetic harmless minuscule passing routine negligible
      `,
      pattern: regex('gi')`
        \b(?:outage|disruption|interruption|incident|issue|problem|impact|effect on \w+|effect|failure|
          slowdown|delay|damage|fault|error|it|this)s? (?:was|were|is|are|has been|had been|remained|proved)
          (?:\w{1,20}ly |very |quite |rather |only |just )?(?:minor|small|tiny|slight|brief|short(?:-lived)?|
          momentary|trivial|insignificant|isolated|mild|cosmetic|harmless|modest|negligible)(?=[.,;!]|$| and\b
          | for\b| in\b)
      `,
      unlessFollowing: /\d/,
    },
    {
      cues: 'bit touch spot hint',
      pattern: regex('gi')`
        \b(?:a (?:little )?(?:bit|touch|spot|hint) of an? (?:\w{1,20} )?(?:problem|issue|mess|situation|
          outage|incident|bug|slip|setback|headache|bump|pickle))\b
      `,
    },
    {
      cues: 'negligible insignificant immaterial trivial minimal',
      pattern: regex('gi')`
        \bit['’]s (?:really |quite |fairly |very )?(?:negligible|insignificant|immaterial|trivial|minimal)\b
      `,
    },
    {
      cues: 'glitch glitches hiccup hiccups hiccoughs blip blips snafu snafus hiccough',
      pattern: /\b(glitch(?:es)?|hiccups?|hiccoughs?|blips?|snafus?)\b/gi,
      instead: ([, word = '']) => failureFor(word),
    },
    {
      cues: wordList`
        glitchy hiccuped hiccuping hiccupped glitched hitch hitches teething growing bump bumps wobble wobbles
        wobbled wrinkle wrinkles gremlin gremlins mishap mishaps niggle niggles kink kinks snag snags tempest
        nonevent event issue teapot inconvenience nuisance annoyance bruise scratch hiccupping speedbump
        speedbumps nonissue non irritation
      `,
      pattern: regex('gi')`
        \b(?:glitchy|glitched|hiccupp?(?:ed|ing)|(?<!without a )hitch(?:es)?|teething (?:troubles?|problems?|
          issues?|pains?)|growing pains|(?:speed ?)?bumps? (?:in|on|along) the (?:road|way)|wobble[sd]?|
          wrinkles?|gremlins?|mishaps?|niggles?|kinks|snags?|tempest in a teapot|non-?(?:event|issue)|
          (?:mere|more of an?|at most an?|merely an?|just an?|only an?) (?:inconvenience|nuisance|annoyance|
          irritation))\b
      `,
    },
    {
      cues: wordList`
        worry worried concern concerned alarm panic drama deal trouble alarmed nothing big huge major great
        real
      `,
      pattern: regex('gi')`
        \b(?:nothing|no (?:real )?(?:need|reason|cause)) (?:to|for) (?:worry|be worried|be concerned|panic|
          concern|alarm|be alarmed)\b|
        \bnothing (?:to worry about|too? serious|serious|dramatic|major|big)\b|
        \bno (?:big|huge|major|great|real) (?:deal|drama|problem|issue|harm|damage|concern|trouble|loss)\b|
        \bdo(?:n['’]t| not) (?:worry|panic)\b|\bno drama\b
      `,
    },
    {
      cues: 'nothing no harm damage',
      pattern: regex('gi')`
        \bnothing (?:too |very |really )?(?:serious|dramatic|major|critical)\b|
        \bno (?:real|great|lasting|serious|permanent|major|big|huge) (?:harm|damage|problem|problems|issue|
          issues|impact|effect|effects|consequences?|loss)\b|
        \bno harm (?:was )?done\b
      `,
    },
    {
      cues: 'not n t wasn isn weren wouldn hardly',
      pattern: regex('gi')`
        (?:\bnot|n['’]t) (?:a |an |that |too |so |very |particularly |all that |especially |really |terribly |
          overly |exactly a |such a )(?:big |huge |serious |bad |severe |dramatic |critical |great |long |
          widespread |extensive |much of an? |of a )?(?:deal|issue|problem|concern|big|huge|serious|bad|
          severe|dramatic|widespread|extensive|disaster|catastrophe|tragedy|crisis|
          drama)\b(?! (?:incident|breach))|
        n['’]t think (?:that )?(?:it|this|that)(?:['’]s| is| was) (?:a |an |that |such a )?(?:big|huge|
          serious|bad|major|real)\b|
        \bnot as (?:bad|serious|severe) as\b|
        \bhardly (?:a|an) (?:disaster|crisis|problem|catastrophe)\b
      `,
    },
    {
      cues: 'control proportion overblown exaggerated',
      pattern: regex('gi')`
        \b(?:everything|the situation|all|things) (?:is|are|was|were|remains?) (?:fully |well |completely |
          now |firmly )?under control\b|
        \bout of (?:all )?proportion\b|\boverblown\b|\bexaggerated\b
      `,
    },
    {
      cues: 'fortunately luckily thankfully mercifully',
      pattern: /(?:(, )|\b)(?:fortunately|luckily|thankfully|mercifully)(,)? (\w+)/gi,
      instead: ([, before = '', , next = '']) => (before === '' ? next : ` ${next}`),
    },
    {
      cues: 'fortunately luckily thankfully mercifully lucky fortunate luck news',
      pattern: regex('gi')`
        \b(?:fortunately|luckily|thankfully|mercifully)\b|
        \b(?:we|they|customers) (?:were|got|are|have been) (?:very |quite |rather |really )?(?:lucky|
          fortunate)\b|
        \bby (?:sheer |good |pure )?luck\b|\bluck would have it\b|\b(?:the )?good news is\b|\bluck was on our
          side\b
      `,
    },
    {
      cues: wordList`
        noticed notice cared care complained complain minded felt realised realized saw unnoticed noticing
        noticeable complaine minde
      `,
      pattern: regex('gi')`
        \b(?:nobody|no one|no-one|hardly (?:anyone|anybody|any \w+)|barely (?:anyone|anybody|any \w+)|scarcely
          anyone|almost (?:no one|nobody|no \w+)|few (?:people|customers|users|clients)|practically nobody)
          (?:will have |would have |seems to have |has |have |had )?(?:really |even |actually |probably |
          much )?(?:noticed?|cared?|complained?|minded?)\b(?! (?:that|this|it (?:until|for)|until|for|
          (?:the|our) (?:\w+ )?(?:alarm|alert|warning|message|e-mail|mail|error|change|growth|gap|fault|
          disk)))
      `,
    },
    {
      cues: 'notice noticed unnoticed noticing noticeable',
      pattern: regex('gi')`
        \b(?:customers?|users?|clients?|people|shoppers) (?:will |would |may |might |did |have )?(?:hardly|
          barely|scarcely|probably|likely|not|never|mostly) (?:even |have |not |never |have not )?noticed?\b|
        \b(?:did|do|will|would|may|might)(?: not|n['’]t)?
          (?:even |probably |likely )?(?:have )?(?:even )?noticed? (?:anything|a thing|it|
          the (?:outage|disruption|difference|failure|interruption|slowdown|problem))\b|
        \b(?:largely|mostly|almost|practically|virtually|entirely) unnoticed\b|
        \bwithout (?:anyone|anybody|customers|users) noticing\b|
        \b(?:barely|hardly|scarcely) noticeable\b
      `,
    },
    {
      cues: 'just simply merely purely nothing little',
      pattern: regex('gi')`
        \b(was|were|is|are|been|being|it['’]s|that['’]s|as) (?:really |actually |purely |simply )?(?:just|
          merely|simply) (an? (?!matter|question|few|bit|handful|couple|small|tiny|minor)\w+)
      `,
      instead: ([, verb = '', rest = '']) => `${verb} ${rest}`,
    },
    {
      cues: 'only nothing little more',
      pattern: regex('gi')`
        \b(?:it|this|that|incident|outage|failure|disruption|problem|issue|error) (?:was|is|were|has been)
          only (?:an? )(?!matter|question|few|handful|couple|small|tiny|minor|part)\w+|
        \bnothing (?:more|other) than an?\b|\bnothing but an?\b|
        \b(?:little|not much|no) more than an? (?!third|quarter|dozen|hundred)\w+
      `,
    },
    {
      cues: 'least',
      pattern: /\bat least (?:no|nobody|nothing|none|we|it|the|most|our)\b(?! (?:one|two|three|\d))/gi,
    },

    {
      cues: 'little',
      pattern: /\b(?:very |only )?little (?:harm|damage|loss) (?:was|has been|is) (?:done|caused)\b/gi,
    },
    {
      cues: 'hardly barely scarcely almost practically few slightly mildly bit little touch tad',
      pattern: regex('gi')`
        \b(?:hardly|barely|scarcely|almost no|very few|practically no) (?:any ?)?(?:one|body|customers?|
          users?|passengers?|patients?|players?|subscribers?|people|members?|guests?|clients?|shops?|stores?|
          callers?|travellers?|viewers?|citizens?|wards?|branch(?:es)?|staff) (?:will have |would have |has |
          have |had |even |really |ever )?(?:saw|seen|felt|reali[sz]ed|(?:was|were|is|are)
          (?:affected|hit|touched|bothered|inconvenienced))\b|
        \b(?:slightly|mildly|a (?:little )?bit|a little|a touch|a tad) (?:bumpy|rocky|rough|choppy|patchy|
          uneven|wobbly|shaky|annoying|inconvenient|inconvenienced|sluggish|flaky|temperamental)\b
      `,
    },
    ...belittled,
    ...unfelt,
    ...shrunk,
    ...lucky,
  ],
});
