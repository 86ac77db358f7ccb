import { phraseRule } from '../../phrase-rule.ts';
import type { Reads } from '../../rule.ts';
import { leftOpen } from './wordings/left-open.ts';

const WHAT =
  '(?:support|help|resources?|budgets?|funding|headcount|people|staff|staffing|hands|time|backing|buy-in|guidance|assistance|money|funds|investments?|engineers|attention|input|feedback|commitment|sponsorship|capacity|manpower|patience|understanding|trust|cooperation|collaboration|flexibility|direction|air cover|leadership|alignment|approval|sign-off|go-ahead|clarity|priority|prioriti[sz]ation|reinforcements?|reinforcement|tools|tooling|equipment|hardware|contributions?|green light|thoughts|opinion|advice|permission)';
const WHAT_CUES =
  'support help resource resources budget budgets funding headcount people staff staffing hands time backing buy guidance assistance money funds investment investments engineers attention input feedback commitment sponsorship capacity manpower patience understanding trust cooperation collaboration flexibility direction air leadership alignment approval sign go clarity priority prioritisation prioritization reinforcement reinforcements tools tooling equipment hardware contribution contributions green thoughts opinion advice permission';
const WE =
  '(?:we|I|us|our (?:\\w+ )?teams?|engineering|operations|the (?:\\w+ )?(?:teams?|department|group)|they)';
const MORE =
  "(?:(?:a|an|the|your|some|more|additional|extra|further|any|all|of|bit|lot|little|full|bigger|larger|higher|second|continued|new|better|enough|sufficient|stronger|active|top|management|executive|leadership|management[’']s|board|financial|human|from|urgent|urgently|dedicated|much|greater|proper|adequate) ){0,5}";

/** What is asked of somebody in person. */
const WISH =
  '(?:involvement|presence|engagement|intervention|steer|view|views|voice|weight|influence|blessing|decision|instructions|action|participation|interest|consideration|helping hand|hand|eye)';
const WISH_CUES =
  'steer view views voice weight influence blessing instructions presence engagement participation interest consideration helping hand eye';
const BE = '(?:(?:is|are|was|were|would be|will be|could be|remains?|seems?|becomes?|has become) )';
const ADVERB =
  '(?:(?:now|very|most|much|also|really|absolutely|highly|greatly|always|urgently|so|truly|certainly|definitely|clearly|of course|still|badly|more than) ){0,2}';
/** Words behind a means that say what it is for or of: that is the work, not a request. */
const OF_THE_WORK =
  /^ (?:to (?:find|see|understand|finish|check|rebuild|restore)\b|(?:of|for|from) (?:up to |about )?\d|(?:servers?|zones?|desk|page|tickets?|records?|limits?|list|team|staff|line|back|out|off)\b)/i;

/** The generated bottom line says that a decision is needed; what, by whom and until when stands in its section. */
const notAnnounced: Reads = ({ section, edited }) => edited || section !== 'bottom-line';

/** "What can I do?" is the last question of every CEO; a vague answer wastes the minute in which deciding is easy. */
export const askVague = phraseRule({
  id: 'ask.vague',
  doc: 'A request without amount, person or date: more resources, your support.',
  severity: 'warn',
  message: 'The request has no amount, person or date.',
  reason:
    '“What can I do?” is the last question of every CEO. A vague answer wastes the minute in which a decision is easy.',
  suggestion:
    '“Decision needed by 17:00 UTC: approve $18,000 for a second region in June.” Or: “No decision needed today; next decision point 6 June.”',
  reads: notAnnounced,
  phrases: [
    ...leftOpen,
    {
      cues: WHAT_CUES,
      pattern: new RegExp(
        `\\b${WE}(?: (?:also|still|now|will|would|do|may|might|could|kindly|therefore|are|is|am|have to|really|urgently|desperately|badly|simply|just|all|should|greatly|very much|be)){0,3} (?:needs?|wants?|requests?|requires?|ask(?:s|ing)?(?: you)? for|requesting|seeking|hoping for|counting on|relying on|appreciates?|likes?(?: to (?:have|ask(?: you)? for|request|get|see|receive))?|seeks?|use|hopes? for|counts? on|rel(?:y|ies) on|depends? on|looking for|welcome|lacks?|benefit from|grateful for|glad of|look forward to|short of|missing|deserves?|value|glad to have) ${MORE}${WHAT}\\b`,
        'gi',
      ),
      unlessFollowing:
        /^ (?:to (?:find|see|understand|finish|check|rebuild|restore)\b|(?:of|for) (?:up to |about )?\d|(?:servers?|zones?|desk|page|tickets?|records?|limits?|list)\b)/i,
    },
    {
      cues: WHAT_CUES,
      pattern: new RegExp(
        `\\b(?:(?:more|additional|extra|further|your|any|some|executive|management|leadership)(?: \\w+)? ${WHAT} (?:is|are|would|will|could|might)(?: be)?(?: \\w+ly| very| most| much| also)? (?:needed|required|welcome|appreciated|help|helpful|necessary|useful|requested|make (?:a|the) difference|nice|great|good)|(?:support|help|assistance|guidance|budget|resources|funding|staff|approval|input|feedback) (?:is |are |urgently )?(?:needed|required|requested|wanted|welcome|appreciated)(?! (?:by|until|before|on|from (?:the )?(?:bank|supplier)|for (?:each|every))))\\b`,
        'gi',
      ),
      unlessPreceding: /\bno (?:\w+ )?$/i,
    },
    {
      cues: 'please kindly',
      pattern: new RegExp(
        `\\b(?:please|kindly)(?: (?:do|also|kindly))? (?:help|support|assist|advise|advice|guide|back|consider|share your|give us (?:your |some |more )?${WHAT}|provide (?:us )?(?:with )?(?:your |some |more |additional )?${WHAT}|let (?:us|me) know|think about|have a look|take a look|get involved|step in|do (?:something|what you can)|act (?:soon|quickly))\\b`,
        'gi',
      ),
      unlessFollowing: /^ (?:the line|up the)\b/i,
    },
    {
      cues: 'help good great nice helpful useful ideal information fyi know loop base bases align aligned aligning thoughts input feedback discuss sync connect chat conversation touch suggestions ideas comments advise heads you must talk discussion',
      pattern:
        /\b(?:(?:just )?for (?:your |the )?information|FYI|(?:just )?(?:to let|letting) you know|keep(?:ing)? you (?:in the loop|posted|updated|in the picture)|touch(?:ing)? base|(?:let us |let['’]s |to |should |we |must |can )align(?:ed)?(?: on|(?=[.,;!]|$))|get aligned|(?:any|your|grateful for|welcome) (?:thoughts|input|feedback|suggestions|ideas|comments)(?: (?:are|is|would be) (?:very |most )?(?:welcome|appreciated))?\b(?=\??)|it (?:would|will|could|might) (?:really |greatly |certainly |also )?(?:help|be (?:good|great|nice|helpful|useful|ideal)) (?:if|to have)\b|(?:let us|let['’]s|we should|we need to|can we|could we|happy to|would like to) (?:talk|discuss|sync|connect|chat|have a (?:chat|conversation|discussion))|just a heads[- ]up|please advise|what do you think)\b/gi,
    },
    {
      cues: 'do can could anything something whatever everything action decision decide act need needs needed you step help get approval answer response sign',
      pattern:
        /\b(?:(?:anything|whatever|everything|something|all) you (?:can|could)(?: (?:do|give|offer|spare)|(?=[.,;!]|$))|(?:we|I) (?:need|ask|want|would like|require|expect) (?:you to )?(?:act|decide|do something|step in|help|get involved)(?: (?:soon|quickly|fast|now))?(?=[.,;!]|$)|(?:we|I) (?:need|require|ask for|request|await|would like|want) (?:a |your |an |some |quick |early |the |urgent |swift |management ){1,3}(?:decision|approval|action|answer|response|sign-off)(?=[.,;!]|$| (?:soon|quickly|shortly|on (?:this|that|it|how)|about|from you|to (?:proceed|move|go))))\b/gi,
    },
    {
      cues: 'help helps support thanks assistance guidance you hope trust',
      pattern:
        /(?:^|[.:;] )(?:help|support|assistance|guidance) (?:us|me|needed|wanted|please)\b|\b(?:could|can|would|will) you (?:please |kindly |possibly |maybe )?(?:help|support|assist|advise|guide|back)(?: us| me| the team| this)?\b|\b(?:hope|trust) (?:that )?(?:you|the board|management) (?:can|will|could) (?:help|support|assist|back|understand)\b/gi,
    },
    {
      // The means named as what would change things: "Additional funding is vital", "More money would solve this".
      cues: `${WHAT_CUES} ${WISH_CUES} involvement decision action intervention`,
      pattern: new RegExp(
        `\\b(?:(?:more|additional|extra|further|your|any|some|executive|management|leadership|better|greater|stronger|dedicated|financial|political|sufficient|proper|active|full|outside|external)(?: \\w+)? ${WHAT}(?: from (?:you|the board|the top|management|above|leadership))?|(?:leadership|management|board|executive) (?:support|backing|attention|buy-in|sponsorship|commitment|help|approval|involvement)|your (?:\\w+ )?${WISH}) (?:${BE}${ADVERB}(?:valuable|essential|vital|key|crucial|critical|important|valuable|invaluable|needed|required|necessary|useful|helpful|welcome|wanted|desirable|desired|appreciated|indispensable|decisive|overdue|a must|of (?:great )?(?:help|value)|what we need)|(?:would|will|could|can|might) ${ADVERB}(?:help|solve|fix|allow|enable|speed|make|go a long way|ease|accelerate|let us|get us|take us|change|improve|do wonders|strengthen|benefit|relieve|support))\\b`,
        'gi',
      ),
      unlessPreceding: /\bno (?:\w+ )?$/i,
    },
    {
      // "We could do with more help", "We are in need of investment", "Could we get some capacity?"
      cues: WHAT_CUES,
      pattern: new RegExp(
        `\\b${WE}(?:[’'](?:d|re|m|ve|ll))?(?: (?:also|still|now|will|would|do|may|might|could|must|can|should|are|is|am|have|really|urgently|desperately|badly|simply|just|all|greatly|very much|be|to)){0,4} (?:do with|in (?:\\w+ )?need of|get|got to have|have to have|hope(?:s|d)? (?:for|to get)|ask(?:s|ed|ing)? (?:\\w+ ){0,2}for|begs? for|call(?:s|ing)? for|plead(?:s|ing)? for|wish(?:es)? for|crying out for|starved of|under pressure without|struggling without|appeal(?:s|ing)? (?:\\w+ ){0,2}for|turn(?:s|ing)? to you for|look(?:s|ing)? to (?:you|the board|management) for|waiting for|wait for|await(?:s|ing)?|pray for|insist on|miss|like|love|want|need|use|require) ${MORE}(?:${WHAT}|${WISH})\\b`,
        'gi',
      ),
      unlessFollowing: OF_THE_WORK,
    },
    {
      cues: `${WHAT_CUES} means`,
      pattern: new RegExp(
        `\\b(?:without (?:more|additional|extra|further|your|adequate|proper|sufficient|better|enough) (?:\\w+ )?${WHAT}|what (?:we|I|the team|engineering) (?:really |most |now |badly )?(?:needs?|wants?|lacks?|miss(?:es)?) (?:most )?(?:here |now )?is ${MORE}${WHAT}|(?:could|can|may|might) (?:we|I|the team) (?:please |possibly |perhaps )?(?:get|have|ask (?:you )?for|request|count on|rely on|receive|expect) ${MORE}(?:${WHAT}|${WISH})|(?:^|[.;:!] |please |kindly |to |and )(?:give|grant|send|lend|allow|provide|get|find|free up|release|assign|allocate|spare|offer|show) (?:us |me |the team |the \\w+ team )?(?:with )?(?:more|additional|extra|further|some|your|enough|the (?:necessary )?means|the necessary|the (?:right|proper)|sufficient|adequate|better|any|full|a hand|people|engineers|staff|money|funds|budget)\\b|there (?:is|are) (?:not|n[’']t|never) enough ${WHAT}|(?:isn|aren)[’']t enough ${WHAT}|(?:is|are) (?:short of|under-?staffed|under-?funded|under-?resourced|short-?staffed|stretched (?:too )?thin|overstretched))(?![\\w-])`,
        'gi',
      ),
      unlessPreceding: /\b(?:customers?|clients?|users?|support|supplier|bank) (?:\w+ )?$/i,
      unlessFollowing: OF_THE_WORK,
    },
    {
      cues: 'understaffed underfunded under staffed short underresourced shortstaffed shorthanded',
      pattern: /\b(?:under-?(?:staffed|funded|resourced)|short-?(?:staffed|handed))\b/gi,
    },
    {
      // A wish for more weight: "Please prioritise this", "It is time to invest in reliability".
      cues: 'invest investing prioritise prioritize prioritised prioritized priority strengthen strengthened reinforce reinforced serious seriously weight',
      pattern:
        /\b(?:please|should|must|need to|needs to|have to|has to|ought to|time to|let us|let['’]s|want (?:you |the board |management )?to|ask (?:you |the board |management )?to|like (?:you |the board |management )?to|we would) (?:(?:finally|now|also|really|urgently|seriously|be|to|have|get|start|begin|please) ){0,3}(?:invest(?:ing)?(?! \d)|prioriti[sz]ed?|strengthen(?:ed)?|reinforced?|(?:give|make|treat|take) (?:this|it|that|these|reliability|the \w+)(?: \w+){0,2} (?:more |(?:a |the |as (?:a )?)?(?:high |higher |top |number one )?)(?:priority|weight|attention|serious|seriously))\b|\b(?:want|like|wish) (?:this|it|that|reliability) to (?:be|become|get|have) (?:a |the |an? )?(?:high |higher |top )?priority\b|\b(?:this|it|that|reliability|safety|stability|resilience|testing|the \w+) (?:deserves|needs|merits|must have|should have|must be|should be|has to be|must become|should become|has to become|needs to (?:be|become)) (?:a |the |to (?:be|become) (?:a |the )?)?(?:high(?:er)? |top |more |much )?priority\b/gi,
      unlessFollowing: /^[^.]{0,60}(?:\$|€|£)/,
    },
    {
      // Somebody is to act, nobody knows how: "We urge you to act", "I call on management to help".
      cues: 'urge urges ask asks asking appeal appeals call calls invite expect need needs want beg request requests rely count like encourage',
      pattern:
        /\b(?:urges?|asks?|asking|appeals? to|calls? (?:on|upon)|invite|expect|need|want|beg|requests?|rely on|count on|like|encourage) (?:for )?(?:you|the board|management|the management|leadership|the executives?|the CEO|everyone|(?:senior|top|executive) management|the (?:executive|leadership|management) team)(?: all)? to (?:please |kindly |also |now |really |quickly |fully )?(?:act(?! as)|help|support|assist|back|step in|step up|intervene|decide(?=[.,;!]| (?:soon|quickly|on (?:this|it|that)))|unblock|get involved|be (?:supportive|patient|understanding|flexible|aware|mindful|part)|do (?:something|more|their|your)|take (?:action|a decision|the lead|ownership|this seriously|an interest|care)|consider|think about|look into|look at|reconsider|weigh in|give us (?:your|a|the|more)|show|stand (?:by|behind)|trust|bear with|engage|lean in|push|move (?:quickly|fast)|sort|fix|solve|find (?:a|some) (?:solution|way)|remove (?:the )?(?:obstacles|roadblocks|blockers)|clear the way|contribute|respond|reply|react|come back)\b/gi,
    },
    {
      // A decision without a day.
      cues: 'decision decisions decide answer answers reply response approval action instruction instructions go sign soon your you timely course guidance direction feedback thoughts view views call word steer',
      pattern:
        /\b(?:an? |your |some |the |early |quick |swift |prompt |rapid |fast )*(?:decisions?|answers?|reply|response|approval|action|sign-off|go-ahead) (?:is|are|would be|will be) (?:urgently |now |soon |really |also |highly |badly |much )?(?:needed|required|wanted|requested|expected|welcome|appreciated|overdue|pending)(?=[.,;!]|$| (?:soon|quickly|shortly|asap|urgently|now|from (?:you|the board|management|above)|in (?:due course|the near future)|as soon as|at (?:your|the) earliest))|\b(?:please|kindly|to|must|should|need to) (?:decide|answer|reply|respond|approve|confirm|come back to us|get back to (?:us|me)|revert)(?: to (?:us|me)| on (?:this|it|that))? ?(?:soon|quickly|shortly|asap|swiftly|promptly|as soon as (?:possible|you can)|at your (?:earliest )?convenience|when you (?:can|have time)|in a timely (?:manner|way)|with your (?:view|thoughts|feedback|input|opinion|decision|answer)s?|in due course)\b|\b(?:we|I)(?: (?:now|still|would|will|are|am|eagerly|keenly))? ?(?:await|awaiting|waiting for|wait for|look forward to|hope for) (?:your|the board[’']s|further|management[’']s|a|some) (?:\w+ )?(?:instructions?|decision|answer|reply|response|guidance|direction|feedback|thoughts|approval|view|views|call|word|go-ahead|sign-off|steer)(?! by| until)\b/gi,
    },
    {
      // An invitation to talk.
      cues: 'thoughts views view opinion steer think feel catch meet talk speak discuss hear comments reach hesitate questions ears welcome grateful thankful glad happy keen interested curious your any great good nice helpful useful ideal wonderful best lovely get sit word put touch regroup ideas suggestions proposals',
      pattern:
        /\b(?:let (?:me|us) (?:know|have)(?: (?:what you think|how you (?:feel|see it)|your \w+|if (?:you (?:can|could|have|need|want|wish)|there is)|any \w+|whether you))|(?:^|[.;] |be |very |are |am )?(?:grateful|thankful|glad|happy|keen|interested|curious) (?:for|of|to (?:hear|get|have|know|receive)) (?:any |your |some )?(?:thoughts|views?|opinions?|steer|comments|input|feedback|advice|ideas|guidance|what you think|how you)|(?:your|any) (?:thoughts|views?|opinions?|steer|comments|ideas|remarks|take)(?: on (?:this|it|that))?(?: (?:is|are|would be|will be) (?:very |most |always |much )?(?:welcome|appreciated|helpful|useful))?(?=[?.!]|$)|(?:would|will|might|could) be (?:great|good|nice|helpful|useful|ideal|wonderful|best|lovely) (?:to|if)|(?:like|love|want|wish|appreciate|value|welcome) (?:to (?:hear|have|get|know) )?your (?:\w+ )?(?:steer|views?|opinions?|take|thoughts|comments|ideas|perspective|advice|remarks|judg(?:e)?ment|wisdom|insights?|blessing)|(?:don['’]t|do not|never|not) hesitate to|(?:feel free|do feel free) to|what (?:are|is) your (?:thoughts|views?|take|opinion)|(?:catch up|get together|sit down|have a word|put our heads together|touch base|regroup)(?: (?:soon|on (?:this|it|that)|about (?:this|it|that)|with you|sometime|some time|next week|to))|all ears|open to (?:any )?(?:ideas|suggestions|proposals))(?![\w])/gi,
    },
    {
      // Help, bare.
      cues: `help helping assistance support involvement understanding engagement leadership hand hands`,
      pattern: new RegExp(
        `\\b(?:any|every|all|a bit of|a little|some|your) (?:kind of |form of |sort of |bit of |possible |additional |extra )?(?:help|assistance|support|hand|contribution|backing|relief|engagement|intervention) (?:(?:that )?you (?:can|could) \\w+ )?${BE}?${ADVERB}(?:welcome|appreciated|needed|helpful|useful|counts|valued)|\\b(?:lend|give) (?:us|me|the team) (?:a |your )?(?:hand|support|ear|boost|push)|\\bbear with us|\\bstand (?:by|behind) us|\\bhave our backs?|\\bcount on you(?:r (?:help|support))?(?=[.!]|$)|\\b(?:thanks?|thank you) (?:in advance )?for (?:your|any|all) (?:\\w+ )?(?:support|help|understanding|patience|assistance|cooperation|backing|consideration)`,
        'gi',
      ),
    },
    {
      // Proposed or ordered without a number: "We recommend more investment", "Increase our budget."
      cues: `${WHAT_CUES} team`,
      pattern: new RegExp(
        `\\b(?:recommend|propose|suggest|advocate|plea(?: [a-z]+){0,3} is|request(?: [a-z]+){0,3} is|wish(?: [a-z]+){0,3} is|ask is|(?:best|right|only) (?:way|answer|step|remedy)(?: [a-z]+){0,2} is|thankful for|grateful for|glad of|happy (?:about|with)|depend on|depends on|rely on|relies on|hinges on|trust in|believe in|hope to (?:get|have|receive)) (?:to (?:hire|get|have|add|provide|find|allocate) |for )?(?:your |${MORE})${WHAT}\\b`,
        'gi',
      ),
      unlessFollowing: OF_THE_WORK,
    },
    {
      cues: 'increase raise boost expand strengthen hire fund grow back approve support endorse',
      pattern:
        /(?:^|[.:;] |\b(?:please|kindly|should|must|to) )(?:increase|raise|boost|expand|strengthen|hire|fund|grow|back|approve|support|endorse) (?:our|us|the|this|more|additional|extra|further) (?:(?:\w+ ){0,2}(?:budgets?|resources?|teams?|headcount|staff|staffing|people|engineers|capacity|funding|proposal|plan|request|initiative|effort|cause|department|work|programme|program|project)|efforts|proposals)(?=[.,;!]|$| (?:and|so|please|as|for|in))/gi,
    },
    {
      cues: 'support help assistance cooperation patience understanding backing attention approval guidance goodwill trust mandate commitment word attention your remit freedom authority weight say room',
      pattern: new RegExp(
        `\\byour (?:\\w+ ){0,2}(?:${WHAT}|${WISH}|goodwill)(?: \\w+){0,3} (?:is|are|would be|will be) ${ADVERB}(?:kindly |hereby |humbly )?(?:requested|needed|essential|important|appreciated|vital|crucial|key|valuable|welcome|asked for|sought|expected)\\b|\\b(?:depend|rely|count|build|bank) on your (?:\\w+ )?(?:${WHAT}|${WISH}|goodwill)\\b|\\b(?:we|I|the team) (?:need|want|seek|ask for|request|require|lack)s? (?:a |the |your |more )?(?:clear |stronger |strong )?(?:mandate|remit|freedom|goodwill|authority|weight|say|room)\\b|\\ba word from (?:you|the board|above)\\b`,
        'gi',
      ),
    },
    {
      cues: 'stand step back look reach mean lot kindly board management leadership you hopefully ceo please get contact shout ping executives',
      pattern:
        /\b(?:hope|trust|hopefully|confident|sure|believe|expect|grateful if|thankful if|mean a (?:lot|great deal) if|glad if|happy if|appreciate it if|great if|good if|nice if|help if)(?: that)? (?:you|the board|management|leadership|the CEO)(?: (?:can|could|will|would|all|might|may|to))? (?:stand|support(?:ed)?|help(?:ed)?|back(?:ed)?|give|gave|find|found|step(?:ped)?|assist(?:ed)?|understand|understood|agree[d]?|consider(?:ed)?|look(?:ed)?|get involved|got involved|act(?:ed)?|decide[d]?|do|did|take|took|provide[d]?|share[d]?|join(?:ed)?|spare[d]?|grant(?:ed)?|bear|allow(?:ed)?)\b|\b(?:please|kindly) (?:look into|see to|take care of|attend to|deal with|act on|give|reach out|get in touch|do the needful|intervene|be (?:supportive|patient|understanding|flexible))\b|\b(?:do |please )?(?:reach out|get in touch|contact (?:me|us)|shout|ping me)(?: to (?:me|us))? (?:if|with|should|when|for|any ?time)\b|\b(?:board|management|leadership|you|executives|the CEO) (?:must|should|has to|have to|needs? to|ought to) (?:back|support|help|act(?! as)|step in|step up|intervene|take (?:action|responsibility|the lead)|get behind|stand behind|do (?:something|more)|fund|find a)\b/gi,
    },
    {
      cues: `${WHAT_CUES} involvement do decision answer reply response action intervention ${WISH_CUES}`,
      pattern: new RegExp(
        `\\b(?:${WHAT}|involvement) (?:from|by|of) (?:you|your side|(?:the )?(?:board|management|top|leadership|CEO|executives?)|above|(?:senior|top|executive) management|the (?:executive|leadership|management) team) (?:${BE}|would|will|could|can)|\\b(?:could|can|would|will) you (?:please |possibly |kindly )?(?:give|provide|offer|lend|send|get|grant|find|share|spare)(?: us| me| the team)?(?: with)? ${MORE}(?:${WHAT}|${WISH})\\b|\\bdo (?:what|whatever|all|everything) you can\\b|\\b(?:we|I) (?:would |[’']d )(?:really |very much |greatly )?(?:welcome|appreciate|value|like|love) (?:an? |your |the |some )(?:\\w+ )?(?:decision|answer|reply|response|action|intervention|involvement)(?=[.,;!]|$)`,
        'gi',
      ),
    },

    {
      cues: 'hope trust wish',
      pattern:
        /\b(?:we|I) (?:very much )?(?:hope|trust|wish)(?: that)? you (?:can|could|will|would|might|are able to) (?:[a-z]+ )?(?:help|support|free|give|provide|assist|back|do|make|find|send|offer|spare|release)\b/gi,
      unlessFollowing: /^[^.;]{0,60}\bby \d/i,
    },
  ],
  unless: [
    /[$€£¥]\s?\d|\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:\w+ ){0,2}(?:engineers?|people|persons?|staff|contractors?|specialists?|hours?|minutes?|days?|weeks?|months?|FTEs?|thousand|million|k)\b/i,
    /\b(?:no|not|nothing|n['’]t|never)\b[^.;]{0,25}\b(?:decision|need(?:ed|s)?|required|ask(?:ed|ing)?|request)/i,
    /\b(?:by|before|until|at|on) (?:\d{1,2}:\d\d|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|today|noon)\b|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i,
  ],
});
