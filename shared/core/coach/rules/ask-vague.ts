import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const WHAT =
  '(?:support|help|resources?|budgets?|funding|headcount|people|staff|staffing|hands|time|backing|buy-in|guidance|assistance|money|funds|investments?|engineers|attention|input|feedback|commitment|sponsorship|capacity|manpower|patience|understanding|trust|cooperation|collaboration|flexibility|direction|air cover|leadership|alignment|approval|sign-off|go-ahead|clarity|priority|prioriti[sz]ation|reinforcements?|reinforcement|tools|tooling|equipment|hardware|contributions?|green light|thoughts|opinion|advice|permission)';
const WHAT_CUES =
  'support help resource resources budget budgets funding headcount people staff staffing hands time backing buy guidance assistance money funds investment investments engineers attention input feedback commitment sponsorship capacity manpower patience understanding trust cooperation collaboration flexibility direction air leadership alignment approval sign go clarity priority prioritisation prioritization reinforcement reinforcements tools tooling equipment hardware contribution contributions green thoughts opinion advice permission';
const WE =
  '(?:we|I|us|our (?:\\w+ )?teams?|engineering|operations|the (?:\\w+ )?(?:teams?|department|group)|they)';
const MORE =
  "(?:(?:a|an|the|your|some|more|additional|extra|further|any|all|of|bit|lot|little|full|bigger|larger|higher|second|continued|new|better|enough|sufficient|stronger|active|top|management|executive|leadership|management[’']s|board|financial|human|from|urgent|urgently|dedicated|much|greater|proper|adequate) ){0,5}";

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
  reads: everywhere,
  phrases: [
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
      cues: 'help good great nice helpful useful ideal information fyi know loop base bases align aligned aligning thoughts input feedback discuss sync connect chat conversation touch suggestions ideas comments advise heads',
      pattern:
        /\b(?:(?:just )?for (?:your |the )?information|FYI|(?:just )?(?:to let|letting) you know|keep(?:ing)? you (?:in the loop|posted|updated|in the picture)|touch(?:ing)? base|(?:let us |let['’]s |to |should |we |must |can )align(?:ed)?(?: on|(?=[.,;!]|$))|get aligned|(?:any|your|grateful for|welcome) (?:thoughts|input|feedback|suggestions|ideas|comments)(?: (?:are|is|would be) (?:very |most )?(?:welcome|appreciated))?\b(?=\??)|it (?:would|will|could|might) (?:really |greatly |certainly |also )?(?:help|be (?:good|great|nice|helpful|useful|ideal)) (?:if|to have)\b|(?:let us|let['’]s|we should|we need to|can we|could we|happy to|would like to) (?:talk|discuss|sync|connect|chat|have a (?:chat|conversation|discussion))|just a heads[- ]up|please advise|what do you think)\b/gi,
    },
    {
      cues: 'do can could anything something whatever everything action decision decide act need needs needed',
      pattern:
        /\b(?:(?:anything|whatever|everything|something|all) you (?:can|could)(?: (?:do|give|offer|spare)|(?=[.,;!]|$))|(?:we|I) (?:need|ask|want|would like|require|expect) (?:you to )?(?:act|decide|do something|step in|help|get involved)(?: (?:soon|quickly|fast|now))?(?=[.,;!]|$)|(?:we|I) (?:need|require|ask for|request|await|would like|want) (?:a |your |an |some |quick |early |the |urgent |swift |management ){1,3}(?:decision|approval|action|answer|response|sign-off)(?=[.,;!]|$| (?:soon|quickly|shortly|on (?:this|that|it|how)|about|from you|to (?:proceed|move|go))))\b/gi,
    },
    {
      cues: 'help helps support thanks',
      pattern:
        /(?:^|[.:;] )(?:help|support|assistance|guidance) (?:us|me|needed|wanted|please)\b|\b(?:could|can|would|will) you (?:please |kindly |possibly |maybe )?(?:help|support|assist|advise|guide|back)(?: us| me| the team| this)?\b|\b(?:hope|trust) (?:that )?(?:you|the board|management) (?:can|will|could) (?:help|support|assist|back|understand)\b/gi,
    },
  ],
  unless: [
    /[$€£¥]\s?\d|\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:\w+ ){0,2}(?:engineers?|people|persons?|staff|contractors?|specialists?|hours?|minutes?|days?|weeks?|months?|FTEs?|thousand|million|k)\b/i,
    /\b(?:no|not|nothing|n['’]t|never)\b[^.;]{0,25}\b(?:decision|need(?:ed|s)?|required|ask(?:ed|ing)?|request)/i,
    /\b(?:by|before|until|at|on) (?:\d{1,2}:\d\d|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|today|noon)\b|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i,
  ],
});
