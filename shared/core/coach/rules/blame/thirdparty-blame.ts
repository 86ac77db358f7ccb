import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { pattern, regex } from '../../../long-text.ts';
import { wordsOf } from '../../../vocabulary/words.ts';
import { type Phrase, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { blaming, doneBy, NO_GOOD } from './wordings/blaming.ts';
import { FIRM, named } from './wordings/outsiders.ts';

/** The ways to put the blame on one of these firms. */
const blames = (firm: string): readonly Phrase[] =>
  phrasesOf([{ ways: blaming(firm) }, { ways: [doneBy(firm)], severity: 'warn' }]);

/** The suppliers that this record names. */
function phrasesFor(incident: Incident): readonly Phrase[] {
  const names = (knownValue(incident.facts.thirdParties) ?? [])
    .map((name) => name.trim().slice(0, 60))
    .filter((name) => wordsOf(name).length > 0);
  if (names.length === 0) return [];
  // They are looked for by themselves: their patterns are not taken apart.
  const cues = names
    .map((name) => wordsOf(name)[0]?.text ?? '')
    .join(' ')
    .toLowerCase();
  return blames(named(names)).map((phrase) => ({ ...phrase, cues }));
}

/** The customer bought the service from us; Optus pointed at its parent in November 2023 and had to take it back. */
export const thirdpartyBlame = phraseRule({
  id: 'thirdparty.blame',
  doc: 'Hands the responsibility to a supplier.',
  severity: 'error',
  message: 'This hands the responsibility to a supplier.',
  reason:
    'The customer bought the service from us. Claims against a supplier are for Legal, not for the brief; after its outage of November 2023 Optus blamed its parent company and had to correct itself before the Senate.',
  suggestion:
    'State the fact, then our part: “Our cloud provider had a regional failure from 09:10 UTC. Checkout depends on that one region; that is ours to fix.”',
  reads: everywhere,
  phrases: [
    ...blames(FIRM),
    {
      pattern: regex('gi')`
        (?:\bnot|\bhardly|n['’]t|\bnever|\bnone of (?:it|this) (?:is|was)|\bno)\s+(?:really\s+|by |in |of |
          with |at |on |from |down to )?our\s+(?:own )?(?:fault|problem|systems?|responsibility|mistake|doing|
          making|platform|network|code|software|side|end|infrastructure|failure|error)\b|
        (?:\bnot|n['’]t) (?:to )?(?:by |with |down to |due to |because of |caused by |at )?(?:us\b|
          ours\b(?! to))(?=[.,;:]|$| (?:who|but|that))|
        \bneither (?:our|we)\b[^.;]{0,40}\b(?:to blame|at fault|responsible|wrong|cause)|
        \bwe could(?: not|n['’]t) (?:do|have done|change|help) (?:anything|it|this|much)\b|
        \b(?:out of|outside|beyond)(?: of)? our (?:\w+ )?(?:hands|control|influence|power|reach|remit|sphere|
          responsibility|network|systems|walls)\b|
        \bno fault of (?:ours|our own)\b|
        \b(?:is|are) the ones? (?:who|that) (?:must|should|has to|have to|needs? to) (?:answer|explain|pay|
          apologi[sz]e)\b|
        \bnothing (?:on|at) our (?:side|end|part) (?:\w+ )?(?:went|failed|broke|changed|caused)\b|
        \bour only (?:fault|mistake|error|crime|sin)\b|
        \b(?:don['’]t|do not|no use|stop) (?:look(?:ing)? at|blam(?:e|ing)) (?:us|me)\b|
        \b(?:fault|mistake|problem|cause|error|bug|defect|failure|issue) (?:is|was|lies|lay|sits|started|
          began|originated|occurred) (?:not |entirely |clearly |solely )?(?:on|with|at|in)
          (?:their|the other|someone else['’]s)\b|
        \bnothing (?:that )?(?:we|for us) (?:could|can|to) (?:have )?(?:do|done|fix|change|changed|
          prevented?)\b|
        \bnothing (?:to do with us|(?:was )?wrong (?:on|at) our|for us to)\b|
        \bnot something (?:that )?we (?:could|can|control)\b|
        \bcollateral damage\b|
        \bresponsibility (?:is|lies|rests|sits) (?:outside|elsewhere|with (?:others|them))\b|
        \bwe (?:are|were) (?:as |just |simply )?(?:powerless|helpless)\b|
        \b(?:had|have|with) (?:no|little) (?:influence|control|say|choice|means)\b|
        \b(?:we|I|us|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?))
          (?:had|have|has) (?:no|little) (?:part|hand)\b|
        \b(?:no|little) (?:influence|control|say|power) (?:over|in|on)\b|
        \bour hands (?:are|were) tied\b|
        \b(?:can|could)(?:not|n?['’]t) (?:be |have been )?(?:held |made )?(?:responsible|accountable|liable|
          influence[d]?|control|be blamed)\b|
        \bforce majeure\b|\bact of god\b|
        \bexternal (?:factors|circumstances|events|causes|forces)\b|
        \btheir (?:own )?(?:fault|mistake|failure|error|problem|court|responsibility|bug|blunder)\b|
        \bwe did (?:everything|nothing|all) (?:right|wrong|correctly|by the book|we could)\b|
        \bour (?:own )?(?:systems?|side|part|platform|code|software|servers|infrastructure|teams?|network)
          (?:was|were|is|are|did|worked|ran|performed|behaved|functioned) (?:\w+ly )?(?:fine|flawless(?:ly)?|
          faultless(?:ly)?|perfect(?:ly)?|as (?:designed|intended|it should|they should)|blameless|in order|
          not (?:at fault|involved|the (?:cause|problem)|to blame)|everything right)\b|
        \bat the mercy of\b|
        \b(?:not|n['’]t|hardly|never|none|nothing|neither|no)\b[^.;,]{0,30}? ours to
          (?:take|bear|carry|fix|explain|answer|solve|own)\b|
        \b(?:not|n['’]t|hardly|none of (?:it|this|that) (?:is|was)) (?:home[- ]?(?:made|grown)|of our (?:own )?
          (?:making|doing|choosing)|self-inflicted|(?:can |could )?(?:hardly )?be ours)\b|
        \b(?:cannot|can['’]t|can hardly|could(?: not|n['’]t)) (?:really )?be (?:ours|expected to)\b|
        \b(?:nothing|little|not much|no more) (?:more |else )?(?:(?:we|for us|that we) (?:could|can|to)|
          to be|(?:could|can) be) (?:have )?(?:been )?(?:do|done|fix|change|changed|prevented?)
          (?= (?:from|on|at) our|[.,;:]|$| about| but| until| against)|
        \b(?:is|are|was|were|lies?|lay) (?:\w+ )?(?:outside|beyond) (?:this|our|these|the) (?:building|house|walls|
          company|office|
          firm|four walls)\b|
        \bwe (?:are|were)(?: \w+){0,3} (?:spectators|pawns|hostages|onlookers|bystanders)\b|
        \bwe (?:caught the cold|got burn(?:ed|t)|foot the bill|(?:only|merely|just) (?:supplied|passed on|forwarded|
          followed)|(?:have to |must )?(?:carry|take) the (?:shame|blame|can)|
          (?:were|are) left (?:to|with|holding)|took the (?:hit|fall))\b|
        ;? ?\b(?:but )?theirs (?:did|was|were|had|is|are|has)\b(?: not|n['’]t)?(?=[.,;]|$)|
        \b(?:and|but|;|,) (?:they|the others?|the other side) (?:did(?: not|n['’]t) do|never did|failed) theirs\b|
        \bas they (?:should|ought to|must)\b
      `,
      unlessFollowing: /^ to fix\b/i,
    },
    ...phrasesOf([
      {
        ways: [
          // "we are not to blame", "no mistake was made on our side", "it did not come from us"
          pattern`
            \b(?:we|I|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?))
              (?:are|were|am|is|was|have been)(?:n['’]t| not| in no way) (?:\w{2,20}ly |the ones? )?(?:to
              blame|at fault|responsible|liable|guilty|the (?:cause|problem|culprits?|reason)|(?:who|that)
              (?:caused|broke))\b
          `,
          pattern`
            \bno (?:mistakes?|errors?|faults?|failures?|problems?|blame|defects?|bugs?|wrongdoing)
              (?:[\w-]{1,30} ){0,3}(?:on|at|with|in|by|of|from|to)
              (?:our (?:own )?(?:side|part|end|code|systems?|team|people|staff|software|door)|us|ours)\b|
            \bno blame (?:attaches|falls|lies|goes)\b
          `,
          pattern`
            (?:n['’]t|\bnot) (?:come|originate|start|lie|arise|stem|begin|happen|sit) (?:from|with|on|in|at)
              (?:us\b|our )|
            \b(?:had|has) nothing to do with (?:us|our)\b|
            \b(?:lies?|lay|sits?|originates?|originated|starts?|started|arose|began)
              (?:outside|beyond|elsewhere|upstream)\b|
            \bcan(?:not|['’]t) help (?:it )?(?:if|that|when)\b|
            \bour (?:own )?(?:part|side|end|half|systems?)(?: of [^.;,]{2,20})? (?:worked|ran|performed|
              behaved|functioned|was|were) (?:without (?:an? |any )?(?:fault|flaw|error|problem|hitch|fail))
          `,
          pattern`
            \b(?:on|at) our (?:side|end),? (?:everything|all|nothing)\b|
            \beverything (?:on|at) our (?:side|end)\b|
            \bwe (?:have )?(?:did|done|do|kept|keep) our (?:part|job|bit|homework|share|side)\b|
            \bnot up to us\b|
            \bwe (?:are|were) (?:\w+ ){0,2}(?:innocent|blameless|unlucky with)\b|
            \b(?:came|comes) from outside\b
          `,
          // "as much a victim", "caught in the crossfire", "we can only wait"
          pattern`
            \bwe(?:['’]re| are| were| became| have become| feel like) (?:[\w-]{1,30} ){0,4}?(?:victims?|
              hostages?|sufferers?|bystanders?)\b|
            \b(?:caught|stuck) in the (?:crossfire|middle|cross-fire)\b|
            \b(?:someone|somebody) else['’]s (?:fault|mistake|problem|failure|error|outage|incident|bug|doing|
              war|mess|negligence|job|responsibility|making|blunder|crisis)\b|
            \bhit by (?:an? |the )?(?:[\w-]{1,30} )?(?:fault|failure|outage|error|problem|mistake)
              (?:at|of|by|in) (?!our\b|us\b)
          `,
          pattern`
            \bwe (?:can|could|are able to|were able to) only (?:wait|watch|hope|look on|stand by|sit and wait|
              apologi[sz]e for them)\b(?!,? or\b)|
            \bleft to wait\b|
            \b(?:imposed|forced|thrust|dumped|inflicted) (?:up)?on us\b|
            \blet down by (?:the (?:very )?(?:people|company|firm|ones?)|those|others|them|someone)\b
          `,
          // "they let us down", "it is theirs", "their platform is not reliable"
          pattern`
            \b(?:and|but) it (?:has )?(?:let us down|failed us|cut us off)\b|
            \bthey (?:have |had |simply |just |again )*(?:let us down|failed us|screwed|messed|botched|broke
              (?:our|it|the)|took us|cut us|owe us|must pay|have to (?:pay|answer)|never
              (?:told|warned|informed) us|(?:did|have|had)(?: not|n['’]t) (?:tell|told|warn|warned|inform|
              informed|fix|fixed|answer|answered|react|reacted))\b|
            \bow(?:e|es|ed) us\b
          `,
          pattern`
            \b(?:fault|problem|mistake|error|blame|outage|bug|responsibility|failure) (?:is|was)
              (?:\w+ly )?theirs\b|
            \b(?:is|was) their (?:\w+ )?(?:outage|incident|defect|negligence|carelessness|oversight)\b|
            \btheir (?:\w+ )?(?:support|team|people|staff|hotline|engineers) (?:kept|left|made) us\b|
            \b(?:please |better )?(?:ask|blame|talk to) them(?=[.,;!]|$| not us| instead)
          `,
          pattern`
            \btheir (?:platform|system|software|service|support|network|product|interface|code|team|people|
              engineers|staff|quality|testing|process(?:es)?|hardware) (?:is|was|are|were|proved|has been)
              (?:simply |just |clearly |completely |totally |utterly )?${NO_GOOD}
          `,
        ],
      },
    ]),

    {
      pattern: regex('gi')`
        \b(?:this|it|that|the (?:cause|fault|blame|error|problem|failure|mistake))(?: for (?:this|it))?
          (?:lies?|lay|rests?|rested|sits?) (?:[a-z]{2,20}ly )?(?:with|at|on the side of)
          (?:the |our )?(?:[a-z]+ )?(?:supplier|vendor|provider|bank|carrier|contractor|partner|manufacturer|
          operator|telecom)\b|
        \b(?:nobody|no one) (?:here|(?:on|in|at|from) our (?:side|team|company|staff|office)|at our end|of us)
          (?:did|made|has done) (?:(?:anything|any|an?) )?(?:wrong|mistakes?|errors?)\b
      `,
    },
  ],
  phrasesFor,
  unless: [
    // Somebody whose answer is awaited.
    regex('i')`
      \b(?:has|have)(?: not|n['’]t)(?: yet)? (?:answered|replied|responded|confirmed|reported
        back)(?: yet)?(?=[.,;:)]|$| (?:by|at|since) \d)
    `,
    // The fact alone, as the suggestion has it.
    /\bhad an? (?:[\w-]+ ){0,2}(?:failure|outage|fault|problem|power cut) (?:in|at) (?:its|their|one)\b/i,
    regex('i')`
      \b(?:our design|our architecture|our part|we (?:depend|rely|relied|depended|chose|(?:had|have)
        no(?! (?:influence|control|chance|part|say|hand|choice|means|power|way))|own|did not have|do not have|
        had not)(?! no control)|our (?:dependence|dependency|fallback|failover|
        own(?! (?:systems?|platform|side|code|software|network|doing|making|fault|part|servers))))\b
    `,
  ],
});
