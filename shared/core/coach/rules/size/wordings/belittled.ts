import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';

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
export const belittled = phrasesOf([
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
export const shrunk = phrasesOf([
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
