import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const NUMBER = pattern`
  (?:(?:over|about|around|nearly|almost|roughly|approximately|some|more than|less than|at least|up to|as much
    as|only|just|another|an? (?:additional|further|extra|full)|well over|close to) )?(?:\d[\d,.]{0,12}|ten|
    twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)
`;
const SHARE = `${NUMBER} ?(?:%|percent\\b|per cent\\b)(?: points?\\b)?`;
const MOVED = pattern`
  (?:increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|reduc(?:ed?|es|ing)|rose|ris(?:es?|ing|en)|
    drop(?:s|ped|ping)?|fell|falls?|falling|fallen|grew|grows?|growing|grown|climb(?:s|ed|ing)?|
    jump(?:s|ed|ing)?|spik(?:ed?|es|ing)|surg(?:ed?|es|ing)|improv(?:ed?|es|ing)|degrad(?:ed?|es|ing)|
    worsen(?:s|ed|ing)?|declin(?:ed?|es|ing)|shr(?:ank|inks?|unk)|sank|sinks?|slipp?(?:ed|s)|
    slow(?:s|ed)(?: down)?|sped up|speeds up|went (?:up|down)|gone (?:up|down)|goes (?:up|down)|
    go (?:up|down)|rais(?:ed?|es|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|soar(?:s|ed)?|plunged?|plummeted|
    dipped|gained|exceeded|overshot|down|up|off|ahead|behind|swell(?:ed)?|expanded|dwindled|rocketed|tumbled|
    trimmed|slashed|boosted|accelerated|better|worse)
`;
const MOVE_CUES = wordList`
  increase increased increases increasing decrease decreased decreases decreasing reduce reduced reduces
  reducing rose rise rises rising risen drop drops dropped dropping fell fall falls falling fallen grew grow
  grows growing grown climb climbs climbed climbing jump jumps jumped jumping spike spiked spikes spiking
  surge surged surges surging improve improved improves improving degrade degraded degrades degrading worsen
  worsens worsened worsening decline declined declines declining shrank shrink shrinks shrunk sank sink sinks
  sliped slipped slips slows slowed sped speeds up down raise raised raises raising lower lowers lowered
  lowering cut cuts cutting soar soars soared plunge plunged plummeted dipped gained exceeded overshot off
  ahead behind swell swelled expanded dwindled rocketed tumbled trimmed slashed boosted accelerated better
  worse
`;
const CHANGE = pattern`
  (?:increases?|decreases?|ris(?:es?)|drops?|falls?|growth|reductions?|spikes?|jumps?|surges?|declines?|
    improvements?|degradation|slowdown|dips?|uptick|slump|loss of speed|hike|climb|cut|decline|uplift|gain|
    swing|deviation|shortfall)
`;
const CHANGE_CUES = wordList`
  increase increases decrease decreases rise rises drop drops fall falls growth reduction reductions spike
  spikes jump jumps surge surges decline declines improvement improvements degradation slowdown dip dips
  uptick slump loss hike climb cut uplift gain swing deviation shortfall
`;
const MORE = pattern`
  (?:more|fewer|less|higher|lower|faster|slower|larger|smaller|bigger|longer|shorter|better|worse|above|below|
    up|down|cheaper|quicker|over|under|greater)
`;
const MORE_CUES = wordList`
  more fewer less higher lower faster slower larger smaller bigger longer shorter better worse above below up
  down cheaper quicker over under greater
`;

/** "built up a third site": an ordinal of what stands behind it, where no share of it moved. */
const NOT_ORDINAL = pattern`
  (?! (?!(?:in|on|over|of|from|since|within|after|before|when|because|and|but|to|between|during|compared|at|
    this|last|than|by|more|less|overnight|again|yesterday|today|each|every|per)\b)[a-z])
`;

/** A whole follows: "dropped 5% of the requests" is a share, no change. */
const IS_SHARE = /^ of (?!(?:an? )?(?:normal|usual)\b)/i;

/** "Errors rose 300%" can mean from 1 to 4. */
export const numberBase = phraseRule({
  id: 'number.base',
  doc: 'A change without its start and end: rose 300%, doubled.',
  severity: 'info',
  message: 'A change is given without its start and end value.',
  reason: '“Errors rose 300%” can mean from 1 to 4. Values from and to need no interpretation.',
  suggestion: '“Errors rose from 0.1% to 18% of requests.”',
  reads: everywhere,
  phrases: [
    {
      cues: MOVE_CUES,
      pattern: regex('gi')`
        \b${MOVED}(?:,? \w{1,20}ly,?)?(?: by)? (?:${SHARE}|(?:a |one |two |three )?(?:half|quarters?|
          (?:thirds?|fifth|tenth)${NOT_ORDINAL})\b|a factor of |an order of magnitude|orders of magnitude)
      `,
      // How far a risk falls is said in likelihoods; it has no values from and to. What sets an alarm off is no move.
      unlessPreceding: regex('i')`
        \b(?:risk|chance|likelihood|odds)\b[^.;]{0,30}$|
        \b(?:alarms?|alerts?|fires?|pages?|rings?|sounds?|stops?|triggers?|warns?)\b[^.;]{0,20}\b(?:if|once|
          unless|when|whenever) [^.;,]{0,60}$
      `,
      unlessFollowing: IS_SHARE,
    },
    {
      cues: MOVE_CUES,
      pattern: regex('gi')`
        \b${MOVED} (?:the |our |its |their |this )?(?:[a-z][\w-]{0,20} ){1,3}by
          (?:${SHARE}|(?:a |one |two |three )?(?:half|thirds?|quarters?|fifth|tenth)\b|a factor of )
      `,
    },
    {
      cues: MOVE_CUES,
      pattern: regex('gi')`
        \b${MOVED}(?: \w{1,20}ly)?(?: by)? (?:${NUMBER}|two|three|four|five|six|seven|eight|nine)(?:[ -]?x\b
          | times\b|[ -]?fold\b)
      `,
    },
    {
      cues: CHANGE_CUES,
      pattern: regex('gi')`
        \b${SHARE} (?:\w{1,20} )?${CHANGE}\b|
        \b${CHANGE} (?:in (?:the |our )?(?:[\w-]{1,20} ){1,3})?of (?:\w{1,20}ly )?${SHARE}
      `,
      // Where a check stops is no move.
      unlessPreceding: /\b(?:at|beyond|above|over|exceeds?|than|allows?|refuses?) an? (?:\w{1,20} )?$/i,
      unlessFollowing: /^ (?:points? )?(?:target|threshold|limit)\b/i,
    },
    {
      cues: MORE_CUES,
      pattern: new RegExp(`\\b${SHARE} (?:\\w{1,20}ly )?${MORE}\\b`, 'gi'),
      // The level it is held against is the base.
      unlessFollowing: regex('i')`
        ^ (?:the |our |its )?(?:(?:purchase |list |market )?(?:cost|price)s?\b|(?:usual|normal)
          (?:level|value|rate|number) (?:for|of|on)|(?:contract(?:ual)? )?(?:limit|target|threshold)|allowed|
          permitted)\b
      `,
    },
    {
      cues: 'half third quarter fraction tenth',
      pattern: regex('gi')`
        \b(?:fell|falls?|dropped|sank|shrank|went down|reduced|cut|down|declined) to
          (?:about |around |nearly |almost |roughly )?(?:an? |one )?(?:half|third|quarter|fraction|tenth)\b|
        \bcut(?:s|ting)? (?:[\w-]{1,20} ){1,4}in half\b
      `,
      unlessFollowing: IS_SHARE,
    },
    {
      cues: wordList`
        doubled doubles doubling tripled triples tripling trebled quadrupled quadruples quintupled halved
        halves halving
      `,
      pattern: regex('gi')`
        \b(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebled|quadrupl(?:ed|es)|quintupled|halv(?:ed|es|ing))\b
      `,
      unlessFollowing: /^[- ]?(?:up|back|down|as|check\w*)\b/i,
    },
    {
      cues: wordList`
        twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold
        thousandfold fold 2x 3x 4x 5x 6x 8x 10x 20x 50x 100x more higher longer slower faster normal usual
        increase decrease
      `,
      pattern: regex('gi')`
        \b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|several|\d{1,4})[- ]?fold\b|
        \b\d{1,4}(?:\.\d)?x (?:the |more |higher |longer |slower |faster |normal |usual |as |increase |
          decrease |load|traffic)
      `,
    },
    {
      cues: wordList`
        times twice double triple half three four five six seven eight nine ten twenty hundred several many
      `,
      pattern: regex('gi')`
        \b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|several|many|\d[\d,.]{0,8})
          times|twice|double|triple|half) (?:(?:the|our|its) (?:\w{1,20} )?(?:normal|usual|typical|average|
          daily|weekly|previous|regular|expected|traffic|load|volume|rate|number|amount|size|time|length|
          level)\b|(?:normal|usual|what (?:it|they|is|was|we)|that of)\b|as (?:many|much|high|long|slow|fast|
          large|big|often|low|short|busy|expensive)\b|(?:more|higher|longer|slower|faster|larger|bigger|lower|
          as)\b)
      `,
    },
    {
      cues: '%',
      pattern: /(?<![\w)] ?)[+−-]\d[\d,.]{0,8} ?%/g,
    },
  ],
  unless: [
    /\bfrom\b[^.;]{1,60}\bto\b/i,
    /\(\s?(?:about |around |from |before |normally |normal |usually |now )?[$€£]?\d/i,
    regex('i')`
      \b(?:to|of|than|against|with|at|versus|vs\.?|was|instead of|above|below|normally|usually|usual|normal|
        average|baseline|is|were|are) (?:about |around |roughly |nearly |almost |only |an average of |
        the usual |the normal |our usual |our normal |a normal |(?:the |our |a |its |their )?(?:usual |
        normal |average |daily |previous |typical |last )?)?[$€£]?\d[\d,.]*(?![\d,.]*\s?(?:%|percent|per cent|
        times\b|x\b|fold|st\b|nd\b|rd\b|th\b)|:\d| (?:January|February|March|April|May|June|July|August|
        September|October|November|December)\b)
    `,
  ],
});
