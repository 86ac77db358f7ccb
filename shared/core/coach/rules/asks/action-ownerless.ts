import type { Line } from '../../../brief/lines.ts';
import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';

const VERB = pattern`
  overhaul|revise|rework|toughen|bolster|reinforce|decommission|reconfigure|beef up|step up|ramp up|sort out|
    tidy(?: up)?|look at|improve|enhance|strengthen|revisit|explore|evaluate|consider|optimi[sz]e|rethink|
    harden|increase|tighten|address|adapt|add|adjust|analy[sz]e|assess|audit|automate|build|change(?=\s)|
    clarify|clean up|close (?:the|this|that) gap|create|define|develop|document|enforce|ensure|establish|
    examine|expand|extend|fix|implement|introduce|invest|investigate|learn|limit|look
    (?:again|closely|further|for|hard)|make (?:it|sure|the|our)|migrate|minimi[sz]e|modernise|modernize|
    monitor|prepare|prioriti[sz]e|put (?:[a-z]+ ){0,4}in place|rebuild|redesign|reduce|refactor|refine|
    re-?evaluate|remove|replace|review|rewrite|set up|simplify|speed up|split|standardi[sz]e|tackle|test|think
    about|train|tune|
  update(?! (?:you|the board|customers|the status)\b)|
  upgrade|work (?:on|to|towards?|with)
`;
const VERB_CUES = wordList`
  overhaul revise rework toughen bolster reinforce decommission reconfigure beef step ramp sort tidy improve
  enhance strengthen revisit explore consider optimise optimize rethink harden increase tighten address adapt
  add adjust analyse analyze assess audit automate build change clarify clean close create define develop
  document enforce ensure establish examine expand extend fix implement introduce invest investigate learn
  limit look make migrate minimise minimize modernise modernize monitor prepare prioritise prioritize put
  rebuild redesign reduce refactor refine reevaluate evaluate remove replace review rewrite set simplify speed
  split standardise standardize tackle test think train tune update upgrade work
`;
const PASSIVE = pattern`
  overhauled|revised|reworked|toughened|bolstered|reinforced|decommissioned|reconfigured|beefed up|stepped up|
    ramped up|sorted(?: out)?|tidied(?: up)?|cleaned up|looked at|added|addressed|adapted|adjusted|
    analy[sz]ed|assessed|audited|automated|built|changed|clarified|considered|created|defined|developed|
    documented|enforced|enhanced|established|evaluated|examined|expanded|explored|extended|fixed|hardened|
    implemented|improved|increased|introduced|investigated|limited|looked (?:at|into)|migrated|minimi[sz]ed|
    moderni[sz]ed|monitored|place|prioriti[sz]ed|rebuilt|redesigned|reduced|refactored|refined|removed|
    replaced|reviewed|revisited|rewritten|rethought|set up|simplified|split|standardi[sz]ed|written|enlarged|
    scheduled|organi[sz]ed|arranged|ordered|bought|purchased|re-?negotiated|negotiated|ensured|renewed|
    rotated|corrected|raised|lowered|relocated|merged|repaired|secured|patched|encrypted|drafted|hired|rolled
    out|deployed|installed|activated|separated|duplicated|rehearsed|checked|strengthened|tackled|tested|
    tightened|tuned|updated|upgraded
`;
const PASSIVE_CUES = wordList`
  overhauled revised reworked toughened bolstered reinforced decommissioned reconfigured beefed stepped ramped
  sorted tidied cleaned added addressed adapted adjusted analysed analyzed assessed audited automated built
  changed clarified considered created defined developed documented enforced enhanced established evaluated
  examined expanded explored extended fixed hardened implemented improved increased introduced investigated
  limited looked migrated minimised minimized modernised modernized monitored place prioritised prioritized
  rebuilt redesigned reduced refactored refined removed replaced reviewed revisited rewritten rethought set
  simplified split standardised standardized written enlarged scheduled organised organized arranged ordered
  bought purchased negotiated renegotiated ensured renewed rotated corrected raised lowered relocated merged
  repaired secured patched encrypted drafted hired rolled deployed installed activated separated duplicated
  rehearsed checked strengthened tackled tested tightened tuned updated upgraded
`;

const PROMISING: ReadonlySet<string> = new Set(['response', 'risk', 'next']);
const reads = (line: Line): boolean => line.kind !== 'heading' && PROMISING.has(line.section);

/** An intention that nobody can check; PagerDuty's policy closes actions of the highest severity within 15 days. */
export const actionOwnerless = phraseRule({
  id: 'action.ownerless',
  doc: 'Announces an action without a date.',
  severity: 'warn',
  message: 'An action without a date (and owner).',
  reason: '“We will improve monitoring” cannot be checked. A date makes the line a commitment.',
  suggestion:
    'Verb, object, owner (role), date, proof: “Payments adds an alarm for declined cards, live 6 June, tested by replaying 3 June.”',
  reads,
  phrases: [
    {
      cues: VERB_CUES,
      pattern: regex('gi')`
        \b(?:will|plan(?:s|ned)? to|intend(?:s)? to|(?:is|are|am|['’]re|['’]m) (?:also |now )?(?:going|
          planning) to|need(?:s)? to|must|should|ought to|want(?:s)? to|would like to|aim(?:s)? to|hope(?:s)?
          to|have to|has to|shall|['’]ll)\s+(?:(?:also|further|continue to|be|start|therefore|then|now|soon|
          try to|begin to|have to|need to|of course) ){0,3}(?:${VERB})\b
      `,
      // "I must prepare you for" is said to the reader, and nothing is to be done.
      unlessFollowing: /^ you\b/i,
    },
    {
      cues: PASSIVE_CUES,
      pattern: regex('gi')`
        \b(?:will|must|should|shall|(?:has|have|needs?|ought|is|are) to|going to)(?: also| soon| now| further
          | then)? be (?:\w{1,20}ly |also |further |better |put in |set )?(?:${PASSIVE})\b
      `,
    },
    {
      cues: wordList`
        steps measures action actions work solution fix improvements improvement planned consideration
        progress preparation foreseen intended considered discussed prepared ongoing review discussion under
        plan plans ways options works pipeline working looking considering exploring thinking preparing
        developing designing evaluating
      `,
      pattern: regex('gi')`
        \b(?:steps|measures|actions?) (?:will be|are being|are|must be|should be) (?:taken|planned|considered|
          put in place|under way|evaluated)\b|
        \b(?:improvements?|measures?|safeguards?|changes?|actions?|steps?|tests|checks|upgrades?|work|
          training|automation|redesign|review|fix)\b[^.;]{0,30} (?:is|are) (?:being |now |currently |
          also )?(?:planned|under (?:consideration|way|review|discussion)|in (?:progress|preparation|
          the works|the pipeline)|foreseen|intended|considered|discussed|prepared|ongoing)\b|
        \b(?:is|are|['’]re|am) (?:also |now |still |currently |actively )?(?:working on|looking for|looking
          at|considering|exploring|thinking about|preparing|developing|designing|evaluating)
          (?:a |an |the |some |our |possible |ways |further |better |more |new )*(?:[\w-]+ )?(?:solutions?|
          fix(?:es)?|improvements?|measures?|options?|ways?|plans?|alternatives?|redesign|safeguards?|
          changes?|process(?:es)?)\b
      `,
    },
    {
      cues: wordList`
        improve improving enhance enhancing strengthen strengthening review reviewing revisit revisiting look
        looking explore exploring investigate investigating evaluate evaluating consider considering optimise
        optimize optimising optimizing rethink rethinking harden hardening increase increasing tighten
        tightening
      `,
      pattern: regex('gi')`
        \b(?:will|plan to|intend to|going to|need to|must|should|we are|we['’]re)\s+(?:(?:also|further|
          continue to|be|start)\s+){0,3}(?:improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|review(?:ing)?|
          revisit(?:ing)?|look(?:ing)? (?:into|at)(?! (?:the |our )?[\w-]{1,30}(?: [\w-]{1,30})?, )|
          explor(?:e|ing)|investigat(?:e|ing)|evaluat(?:e|ing)|consider(?:ing)?|optimi[sz](?:e|ing)|
          rethink(?:ing)?|harden(?:ing)?|increas(?:e|ing)|tighten(?:ing)?)\b
      `,
    },
    {
      cues: wordList`
        testing monitoring documentation training alerting processes review reviews safeguards checks controls
        communication
      `,
      pattern: regex('gi')`
        \b(?:more|better|additional|further|enhanced|improved|stricter|rigorous)\s+(?:testing|monitoring|
          documentation|training|alerting|processes|reviews?|safeguards|checks|controls|communication)\b
      `,
    },

    {
      cues: 'plan idea intention aim goal thinking step thing job',
      pattern: regex('gi')`
        \b(?:(?:the|our) (?:plan|idea|intention|aim|goal|thinking|next (?:step|thing|job)))(?: now| here
          | then)? (?:is|will be|would be) (?:now |still |then )?to (?:${VERB})\b
      `,
    },
    {
      // Nobody in person, and a list without names.
      cues: wordList`
        someone somebody step steps actions todo measures overhaul revise rework toughen bolster reinforce
        decommission reconfigure beef ramp sort tidy clean close look make migrate minimise minimize modernise
        modernize monitor prepare prioritise prioritize put rebuild redesign reduce refactor refine set
        simplify speed think work
      `,
      pattern: regex('gi')`
        \b(?:someone|somebody) (?:has to|must|should|needs to|ought to|will(?: have to)?) [a-z]{2,20}\b|
        \b(?:next steps?|actions|measures|to-?do): (?:${VERB})\b
      `,
    },
    {
      // An order to nobody: "Improve the alarms of the gateway."
      cues: wordList`
        improve enhance strengthen revisit explore evaluate optimise optimize rethink harden increase tighten
        automate replace introduce refactor expand extend modernise modernize revise rewrite migrate simplify
      `,
      pattern: regex('gi')`
        ^(?:improve|enhance|strengthen|revisit|explore|evaluate|optimi[sz]e|rethink|harden|increase|tighten|
          automate|replace|introduce|refactor|expand|extend|moderni[sz]e|revise|rewrite|migrate|simplify)
          (?:the|our|all|more|better|an?|its) \w+
      `,
    },
  ],
  unless: [
    regex('i')`
      \b(?:in|by|since|until|from|of) (?:early |mid-|late )?(?:January|February|March|April|May|June|July|
        August|September|October|November|December)\b|
      \b(?:today|tonight|tomorrow|noon|midnight)\b|\bwithin the (?:hour|day|week|month)\b|
      \b(?:within|in) (?:the next )?(?:\d+|one|two|three|four|five|six|eight|ten|twelve)
        (?:\w+ )?(?:minutes|hours?|days?|weeks?|months?)\b|
      \bdue (?:on )?\d|\bat \d{1,2}:\d\d
    `,
    /\b(?:Legal|counsel|Compliance)\b/,
    // A condition names when it happens; a rival thing is no intention of ours.
    /^if\b|\bif [^.;]{1,80}(?:,|$)|\bunless\b/i,
    regex('i')`
      \b(?:by|on|until|before|from|since|due)\s+(?:the\s+)?(?:\d{1,2}[ .]\w+|\w+ \d{1,2}|\d{4}-\d{2}-\d{2}|
        \d{1,2}:\d{2}|Q[1-4]|end of \w+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)
    `,
  ],
});
