import { pattern, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { SHORTER_WORDS } from '../../text/shorter-words.ts';

const LONG = [...SHORTER_WORDS.keys()];

/** Its longest word says where a wording may stand. */
const LONG_CUES = [
  ...new Set(LONG.map((words) => words.split(' ').toSorted((a, b) => b.length - a.length)[0])),
].join(' ');

const OPENINGS = [
  pattern`
    it (?:should|must|has to|is to|needs to|ought to) (?:also |further |be )*(?:noted|said|mentioned|pointed
      out|emphasi[sz]ed|stressed|remembered|kept in mind) that
  `,
  pattern`
    it(?: is|['’]s) (?:also )?(?:important|worth|interesting|essential|necessary|useful)
      (?:to (?:note|mention|remember|point out|emphasi[sz]e|stress|understand|realise|realize)|noting|
      mentioning|pointing out|remembering|stressing) that
  `,
  '(?:please|kindly) (?:note|be aware|be advised|be informed|bear in mind|keep in mind|remember)(?: that|,)',
  pattern`
    as (?:you (?:may |might |will |surely |probably |all )*(?:know|be aware|are aware|recall|remember)|
      (?:already |previously )?(?:mentioned|stated|noted|said|described|discussed|explained)(?: above| before
      | earlier| previously)?|is (?:well )?known|(?:we all|everyone) knows?),
  `,
  pattern`
    (?:we|I) (?:would|want|wish|should)(?: like)?(?: also)? to (?:point out|emphasi[sz]e|mention|note|stress|
      inform you|highlight|underline|make clear|let you know|draw your attention to the fact) that
  `,
  'we are writing to inform you that',
  pattern`
    (?:needless to say|suffice (?:it )?to say|the fact of the matter is|the truth is|the thing is)(?:,| that|
      :)
  `,
  pattern`
    (?:at the end of the day|all things considered|when all is said and done|for all intents and purposes|
      by and large|in actual fact|in point of fact|in essence|in a nutshell|that being said|having said that|
      that said|with that said|with that being said|long story short|simply put|to put it simply|(?<!\w )as
      such|be that as it may|interestingly(?: enough)?|generally speaking|broadly speaking|in fact),
  `,
];

/** Fashion words and images of the office: a person has to say what is meant. */
const OFFICE = pattern`
  (?:was|were) able to|synerg(?:y|ies|istic)|circl(?:e|ed|ing) back|low[- ]hanging fruit|mov(?:e|ed|es|ing)
    the needle|net-net|paradigms?|best[- ]in[- ]class|game[- ]chang(?:er|ing)|boil the ocean|take
    (?:this|it|that) offline|on the same page|think(?:ing)? outside (?:of )?the box|value[- ]adds?|
    holistic(?:ally)?|actionable insights?|key takeaways?|double[- ]click on|ducks in a row|win[- ]win|
    cutting[- ]edge|bleeding[- ]edge|operationali[sz](?:e|ed|es|ing)|incentivi[sz](?:e|ed|es|ing)|
    ideat(?:e|ed|ing|ion)|north star|peel(?:ing)? (?:back )?the onion|in the weeds|heavy lifting|rubber meets
    the road|mission[- ]critical|deep[- ]div(?:e|es|ing)|
  from a \w{1,20} (?:perspective|standpoint|point of view)|
  (?:in|for) the (?:event|purposes?) of|in terms of|in the manner in which|
  (?:perform|conduct|carri|carry|undert)(?:s|ed|ing|ied|ook|ake|aking|ying|y)?(?: out)? an?
    (?:\w{1,20} )?(?:analysis|review|investigation|assessment|evaluation|examination|inspection|verification)
    (?:of|into)|
  (?:is|are|was|were|am) of the opinion|(?:quick |brief |short )?heads[- ]up|reach(?:ed|es|ing)? out(?! to)|
    (?:jump|hop|get) on a (?:quick )?call|looped in(?! (?:the|an?|our|this)\b)|
  loop(?:ing|ed)? (?:you|them|him|her|us|everyone|people) in|
  ways of working|(?:all |the )?relevant stakeholders|driv(?:e|en|ing) (?:\w{1,20} )?to closure|(?:air|top)
    cover|for the avoidance of doubt|(?:out )?of an abundance of caution|going forwards?|moving forwards?|on a
    go-forward basis|touch points?|hit the ground running|lean in|leaned in|leaning in|unpack(?:ed|ing)?
    (?:this|that|it)
`;

/** The short word is read faster; most of these can simply go. */
export const fillerPhrase = phraseRule({
  id: 'filler.phrase',
  doc: 'Filler and office phrases: in order to, prior to, going forward.',
  severity: 'info',
  message: 'Filler or an office phrase.',
  reason: 'Plain-language guides list an everyday word for each: utilize is use, prior to is before.',
  suggestion: 'Use the short word; most of these can simply go.',
  reads: everywhere,
  phrases: [
    {
      cues: LONG_CUES,
      pattern: new RegExp(`\\b(${LONG.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'gi'),
      unlessPreceding: /\b(?:financial|operating|TLS|SSL) $/i,
      instead: ([, long = '']) => SHORTER_WORDS.get(long.toLowerCase()) ?? null,
    },
    {
      cues: wordList`
        noted said mentioned pointed emphasised emphasized stressed remembered kept note mention remember
        point emphasise emphasize stress understand realise realize noting mentioning pointing remembering
        stressing aware advised informed bear keep know recall stated described discussed explained known
        inform highlight underline clear attention matter truth thing say day considered intents large fact
        essence nutshell short put such may interestingly speaking everyone knows let you make draw needless
        suffice
      `,
      pattern: new RegExp(`\\b(?:${OPENINGS.join('|')}) (\\w+)`, 'gi'),
      instead: ([, next = '']) => next,
    },
    {
      cues: 'basically actually literally essentially',
      pattern: /\b(?:basically|actually|literally|essentially),? (\w+)/gi,
      unlessPreceding: /\b(?:not|n['’]t|was|were|is|are) $/i,
      instead: ([, next = '']) => next,
    },
    {
      cues: 'basically actually literally essentially',
      pattern: /\b(?:basically|actually|literally|essentially)\b/gi,
    },
    {
      cues: 'forward forwards',
      pattern: /\b(?:going|moving) forwards?,? (\w+)/gi,
      instead: ([, next = '']) => `from now on ${next}`,
    },
    {
      cues: wordList`
        heads reach reached reaches reaching jump hop get loop looped looping ways stakeholders closure cover
        avoidance abundance able synergy synergies synergistic circle circled circling low needle net paradigm
        paradigms class game ocean offline page box value holistic holistically actionable takeaway takeaways
        double ducks win edge operationalise operationalize operationalised operationalized operationalises
        operationalizes operationalising operationalizing incentivise incentivize incentivised incentivized
        incentivises incentivizes incentivising incentivizing ideate ideated ideating ideation north onion
        weeds heavy rubber mission deep perspective standpoint view event purpose purposes case terms manner
        perform performs performed performing conduct conducts conducted conducting carry carried carrying
        undertake undertook undertaking opinion forward forwards touch touchpoint touchpoints running lean
        leaned leaning unpack unpacked unpacking point basis
      `,
      pattern: new RegExp(`\\b(?:${OFFICE})\\b`, 'gi'),
    },
    {
      cues: 'end',
      pattern: /^at the end of the day,? (?:it|this|that|what|there|we (?:are|were|have|had|need))\b/gi,
    },
  ],
});
