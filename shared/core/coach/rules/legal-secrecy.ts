import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** Uber's former head of security was convicted in 2022 for hiding an intrusion: secrecy becomes the case. */
export const legalSecrecy = phraseRule({
  id: 'legal.secrecy',
  doc: 'Reads like hiding: keep it quiet, not in writing, delete the logs.',
  severity: 'error',
  message: 'This reads like concealment.',
  reason:
    'Written secrecy turns an outage into a conduct case. Preserving logs and messages is part of the response.',
  suggestion:
    '“Logs and chat of 3 June are preserved since 14:30 UTC.” Limit the readers with a neutral line: “Distribution: CEO, CTO, General Counsel.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'tell mention talk speak say inform share discuss put write email mail message document record note forward',
      pattern:
        /\b(?:do not|don['’]t|must not|should not|shouldn['’]t|never|better not|best not|had better not|rather not|nobody should|no one should|let us not|let['’]s not|not to|avoid|please (?:do not|don['’]t)) (?:ever )?(?:tell (?:anyone|anybody|the (?:press|customers?|clients?|regulators?|authorit\w+|board|public|auditors?|bank)|customers?|them|him|her)|mention (?:this|that|it|any|the (?:number|second|first|cause|loss|outage|incident|failure))|talk (?:about|to)|speak (?:about|of|to)|say (?:anything|a word|so)|inform (?:anyone|anybody|the (?:press|customers?|regulators?|authorit\w+|board|public|auditors?))|(?:share|discuss) (?:this|that|it|the (?:real|true|full))|put (?:this|that|it|anything|any of this) (?:down|in|on paper)|write (?:this|that|it|anything|any of this)(?: down)?|e-?mail (?:this|about)|document (?:this|that|it)|record (?:this|that|it)|forward (?:this|that|it))\b/gi,
    },
    {
      cues: 'word learn learns find finds hear hears know knows notice notices never nothing sealed paper trail written trace shut wraps stays stay remains remain room walls us ourselves quiet silent silence mouths lips mum rug carpet radar',
      pattern:
        /\b(?:stays?|remains?|keep (?:this|it|that|everything)|kept) (?:strictly |just |only )?(?:in (?:this|the) room|between (?:us|ourselves|you and me|the (?:two|three) of us)|among ourselves|within (?:these|the) (?:four )?walls|inside the team|(?:very )?(?:quiet|silent|secret|mum)(?: (?:about|on|for|until))|under (?:the radar|wraps))\b|\b(?:sweep|swept|brush|brushed)(?: (?:this|that|it|the \w+))? under the (?:rug|carpet)\b|\b(?:stay|keep|remain|be) (?:silent|quiet|mum)\b(?! (?:for|hours|at night))|\b(?:say nothing|tell (?:the )?(?:customers?|press|regulators?|board|public|auditors?|them) nothing|keep (?:our|your) mouths? shut|lips (?:are )?sealed|under the radar|no paper trail|not a (?:single )?word (?:to|about)|(?:nothing|none of this)\b[^.;]{0,30}\b(?:put|go|goes|be written|written) (?:down|in writing|in (?:an )?e-?mails?|on paper)|no (?:journalist|reporter|outsider|customer|client|regulator|auditor|authority|investor)s? (?:ever |must |should |will )?(?:learns?|finds? out|hears?|knows?|notices?)|no written record|leave no trace|(?:conversation|call|meeting|talk|e-?mail|message) never (?:happened|existed|took place))\b/gi,
    },
    {
      cues: 'know knows hear hears learn learns learned find finds notice notices outside wiser',
      pattern:
        /\b(?:(?:nobody|no one|none of them)(?: (?:outside|else|in the press|out there))? (?:should|must|may|needs? to|has to)(?: ever)?|(?:the (?:press|public|regulators?|customers?|board|auditors?|authorit\w+)|customers|outsiders) (?:should|must|may|need|do|does)(?: not| never|n['’]t)(?: ever| have to| need to)?) (?:know|hear|learn|find out|see this|be told)\b|\b(?:does|do|will|must|should)(?: not|n['’]t) (?:ever )?(?:hear (?:about|of) (?:it|this)|learn (?:about|of) (?:it|this)|find out|get wind)\b|\bnobody will (?:ever )?(?:know|notice|find out)\b|\b(?:none|nobody) the wiser\b/gi,
      unlessPreceding: /\b(?:want|wanted) to $/i,
    },
    {
      cues: 'leave left keep kept omit drop take out strip withhold press regulator auditors',
      pattern:
        /\b(?:leave|left|keep|kept|strike|drop|omit|take|took|strip) (?:this|that|it|them|those|the (?:\w+ )?(?:numbers?|figures?|count|detail|part|fact|cause|loss|second \w+)) (?:out of|from|off) (?:the |this |our )?(?:report|brief|minutes|record|press|public|regulators?|authorit\w+|board|customers?|auditors?|file|books|review)\b/gi,
    },
    {
      cues: 'shred shredded burn delete deleted destroy destroyed erase afterwards after',
      pattern:
        /\b(?:shred(?:ded)?|burn(?:ed)?) (?:the |this |all |our )?(?:\w+ )?(?:notes?|files?|papers?|documents?|report|memo|e-?mails?|minutes)\b|\b(?:delete|destroy|erase|remove) (?:this|the|that)(?: \w+){1,2} (?:after (?:reading|the (?:call|meeting))|afterwards|before the (?:audit|review|inspection))/gi,
    },
    {
      cues: 'keep between record writing write put before',
      pattern:
        /\b(?:keep (?:this|it|that) (?:quiet|secret|between us|internal only|under wraps)|between (?:you and me|us)|off the record|(?:do not|don['’]t) (?:write|put) (?:this|that|it|anything) (?:down|in writing|in e-?mail)|not in writing|before (?:anyone|somebody|the press|customers) (?:finds? out|notices?))\b/gi,
    },
    {
      cues: 'delete remove destroy wipe purge clean tidy rewrite edit adjust backdate',
      pattern:
        /\b(?:delete|remove|destroy|wipe|purge|clean up|tidy up|rewrite|edit|adjust|backdate)\s+(?:\w+\s+){0,2}?(?:logs?|evidence|e-?mails?|messages|chats?|ticket history|audit trail|timeline|minutes|records of)\b/gi,
    },
    {
      cues: 'hide hiding hush concealing concealed conceal cover bury play downplay withhold mention',
      pattern:
        /\b(?:(?:hid(?:e|ing)|hush up)(?!\s+(?:an?|the)\s+(?:\w+\s+)?(?:banner|button|feature|field|form|link|menu|option|page)\b)|conceal(?:ed|ing)?|cover up|bury|play down|downplay|withhold|not mention)\b/gi,
    },
  ],
  unless: [
    /\b(?:do not|don['’]t|must not|never|no one may|nobody may) (?:delete|remove|destroy|wipe|edit|hide|conceal)\b/i,
    /\b(?:retention|expired|rotat|disk was full)/i,
  ],
});
