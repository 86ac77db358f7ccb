import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';

const ISSUE = pattern`
  (?:issues?|problems?|impacts?|disruptions?|challenges?|irregularit(?:y|ies)|situations?|degradations?|
    difficult(?:y|ies)|interruptions?|incidents?|anomal(?:y|ies)|troubles?|complications?|instabilit(?:y|ies)|
    malfunctions?|abnormalit(?:y|ies)|inconsistenc(?:y|ies)|hiccups?|glitch(?:es)?|trouble|slowdowns?|
    events?(?= (?:affecting|impacting|with|on|in|at|that)))
`;
const SOME = pattern`
  (?:(?:an?|some|several|a number of|a few|multiple|various|ongoing|intermittent|certain|further|additional|
    numerous|sporadic|recurring|many|occasional|a couple of|(?:a )?series of|unexpected|technical|unforeseen|
    major|minor|severe|serious|significant) )
`;
const KIND = '(?:(?!no\\b|not\\b|of\\b|the\\b|that\\b|which\\b|sign\\b|risk\\b|chance\\b)[\\w-]+ ){0,2}?';

/** "We experienced an issue" makes the reader ask which issue; a verb and its object take no more words. */
export const passiveNoun = phraseRule({
  id: 'passive.noun',
  doc: 'Says that there was an issue, not what happened.',
  severity: 'info',
  message: '“Issue” language: it says that something happened, not what.',
  reason:
    '“We experienced an issue” makes the reader ask which issue. A plain verb with its object takes no more words.',
  suggestion: '“Customers could not pay with cards” instead of “there was an issue with payments”.',
  reads: notTechnical,
  phrases: [
    {
      cues: 'there',
      pattern: regex('gi')`
        \bthere(?:['’]s|['’]ve been| (?:was|were|has been|have been|is|are|had been|may be|might be|may have
          been|seems? to (?:be|have been)|appears? to (?:be|have been)|continues? to be|remains?))
          (?:also |still |currently |now )?(?:(?!no\b|not\b|nothing\b)${SOME}{0,2}${KIND})(?:${ISSUE}|
          errors?)\b
      `,
    },
    {
      cues: wordList`
        experienced encountered observed seen identified reported detected noted noticed found discovered
        faced raised flagged arose arisen occurred emerged developed surfaced appeared persist happened came
        being cropped persists persisted
      `,
      pattern: regex('gi')`
        \b(?:${ISSUE}|symptoms) (?:(?:was|were|have been|has been|are being|is being|had been|are|is)
          (?:\w{1,20}ly |first |also |being |still )?(?:experienced|encountered|observed|seen|identified|
          reported|detected|noted|noticed|found|discovered|faced|raised|flagged)|(?:have |has |had )?(?:arose|
          arisen|emerged|surfaced|developed|occurred|came up|cropped up|appeared|persist(?:s|ed)?))\b
      `,
      unlessPreceding: /\b(?:no|whether|if|when|any|this|that|these|those)\s(?:\w+\s)?$/i,
    },
    {
      cues: wordList`
        experienced experience experiences experiencing encountered encounter encountering faced facing face
        had have having has saw seeing suffered suffering suffer ran run running hit noticed identified
        detected discovered observed aware met see met investigating of caused causing cause encounters faces
        suffers identify identifying detect detecting observing working
      `,
      pattern: regex('gi')`
        \b(?:experienc(?:e|es|ed|ing)|encounter(?:s|ed|ing)?|fac(?:e|es|ed|ing)|suffer(?:s|ed|ing)?(?: from)?|
          (?:ran|run|running) into|identif(?:y|ied|ying)|detect(?:ed|ing)?|discovered|observ(?:ed|ing)|aware
          of|investigating|met with|working on) ${SOME}?${KIND}(?:${ISSUE})\b
      `,
      unlessPreceding: /\b(?:no|not|whether|if|did not|didn['’]t)\s$/i,
    },
    {
      cues: 'had have has having saw seen seeing',
      pattern: regex('gi')`
        \b(?:we|customers|users|clients|they|our \w+|the \w+|checkout|payments|service) (?:\w{1,20}ly |also |
          again )?(?:had|have had|has had|are having|is having|were having|have been having|saw|are seeing|
          have seen|were seeing|have) (?:${SOME}${KIND}(?:${ISSUE})|problems|issues|difficulties|trouble)\b
      `,
      unlessPreceding: /\b(?:whether|if)\s$/i,
    },
    {
      cues: wordList`
        technical performance connectivity latency availability stability network login capacity reliability
        quality payment checkout database storage access service system systems difficulty difficulties issues
        problems challenges troubles
      `,
      pattern: regex('gi')`
        \b(?:technical|technological|operational|systems?|performance|connectivity|latency|availability|
          stability|network|login|log-in|capacity|reliability|quality|payment|checkout|database|storage|
          access|service|IT) (?:difficult(?:y|ies)|issues|problems|challenges|troubles)\b|
        \b(?:technical|technological|operational|IT|system|systems) (?:issue|problem|fault|reasons?|
          disruption|incident|malfunction|irregularity)\b
      `,
    },
    {
      cues: wordList`
        issue issues problem problems incident situation event difficulties challenges disruption irregularity
        irregularities
      `,
      pattern: regex('gi')`
        \b(?:an|the|this|our|some|any|certain|with) (?:\w+ )?(?:issues?|situation|difficulties|challenges)
          (?:affecting|impacting|with|regarding|concerning|involving|related to|relating to|around|
          surrounding)\b|
        \b(?:an?|some|certain) (?:\w+ )?(?:problems?|incident|disruption|irregularit(?:y|ies))
          (?:affecting|impacting|with|regarding|concerning|involving|related to|relating to|around)\b
      `,
    },

    {
      cues: 'incident event situation irregularity anomaly challenges challenge difficulties difficulty',
      pattern: regex('gi')`
        \b(?:an?|another) (?:[a-z]+ )?(?:incident|event|situation|irregularity|anomaly)
          (?:took place|happened|came up|arose|occurred|emerged|developed)\b|
        \bwe (?:have|had|faced?|are facing|see|saw) (?:some |several |a few |certain |new )?(?:challenges?|
          difficult(?:y|ies)) (?:with|in|at)\b
      `,
    },
    {
      cues: 'having seeing facing experiencing',
      pattern: regex('gi')`
        \b\w{1,20}['’](?:re|m|s|ve been|s been) (?:currently |still |also |again )?(?:having|seeing|facing|
          experiencing) (?:${SOME}{0,2}${KIND})(?:${ISSUE})\b
      `,
    },
  ],
  // A sentence with its figure says what happened.
  unless: [
    regex('i')`
      \d ?(?:%|percent\b|per cent\b)|
      \b\d[\d,.]* (?:[a-z-]+ )?(?:accounts?|calls?|customers?|errors?|flights?|hours?|messages?|minutes?|
        orders?|passengers?|payments?|people|requests?|seconds?|servers?|sites?|tickets?|users?)\b
    `,
  ],
});
