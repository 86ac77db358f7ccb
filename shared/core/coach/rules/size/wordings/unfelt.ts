import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';

/** Hardly anybody felt it, and it was soon over. */
export const unfelt = phrasesOf([
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
