import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { belittled, shrunk } from './wordings/belittled.ts';
import { unfelt } from './wordings/unfelt.ts';

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
