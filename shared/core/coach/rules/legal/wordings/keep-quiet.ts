import { regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';

/** The plain orders: keep it quiet, off the record and here; say nothing, hide it, wipe it away. */
export const keepQuiet: readonly Phrase[] = [
  {
    cues: wordList`
      tell mention talk speak say inform share discuss put write email mail message document record note
      forward
    `,
    pattern: regex('gi')`
      \b(?:do not|don['’]t|must not|should not|shouldn['’]t|never|better not|best not|had better not|rather
        not|nobody should|no one should|let us not|let['’]s not|not to|avoid|please (?:do not|don['’]t))
        (?:ever )?(?:tell (?:anyone|anybody|the (?:press|customers?|clients?|regulators?|authorit\w+|board|
        public|auditors?|bank)|customers?|them|him|her)|mention (?:this|that|it|any|the
        (?:number|second|first|cause|loss|outage|incident|failure))|talk (?:about|to)|speak (?:about|of|to)|
        say (?:anything|a word|so)|inform (?:anyone|anybody|the (?:press|customers?|regulators?|authorit\w+|
        board|public|auditors?))|(?:share|discuss) (?:this|that|it|the (?:real|true|full))|
        put (?:this|that|it|anything|any of this) (?:down|in|on paper)|write (?:this|that|it|anything|any of
        this)(?: down)?|e-?mail (?:this|about)|document (?:this|that|it)|record (?:this|that|it)|forward
        (?:this|that|it))\b
    `,
    unlessFollowing: /^ (?:brief|report)? ?outside the distribution/i,
  },
  {
    cues: wordList`
      word learn learns find finds hear hears know knows notice notices never nothing sealed paper trail
      written trace shut wraps stays stay remains remain room walls us ourselves quiet silent silence mouths
      lips mum rug carpet radar between inside secret none
    `,
    pattern: regex('gi')`
      \b(?:stays?|remains?|keep (?:this|it|that|everything)|kept) (?:strictly |just |only )?(?:in
        (?:this|the) room|between (?:us|ourselves|you and me|the (?:two|three) of us)|among ourselves|within
        (?:these|the) (?:four )?walls|inside the team|(?:very )?(?:quiet|silent|secret|
        mum)(?: (?:about|on|for|until))|under (?:the radar|wraps))\b|
      \b(?:sweep|swept|brush|brushed)(?: (?:this|that|it|the \w+))? under the (?:rug|carpet)\b|
      \b(?:stay|keep|remain|be) (?:silent|quiet|mum)\b(?! (?:for|hours|at night))|
      \b(?:say nothing|tell (?:the )?(?:customers?|press|regulators?|board|public|auditors?|them) nothing|
        keep (?:our|your) mouths? shut|lips (?:are )?sealed|under the radar|no paper trail|not a
        (?:single )?word (?:to|about)|(?:nothing|none of this)\b[^.;]{0,30}\b(?:put|go|goes|be written|
        written) (?:down|in writing|in (?:an )?e-?mails?|on paper)|no (?:journalist|reporter|outsider|
        customer|client|regulator|auditor|authority|investor)s? (?:ever |must |should |will )?(?:learns?|
        finds? out|hears?|knows?|notices?)|no written record|leave no trace|(?:conversation|call|meeting|
        talk|e-?mail|message) never (?:happened|existed|took place))\b
    `,
  },
  {
    cues: wordList`
      know knows hear hears learn learns learned find finds notice notices outside wiser see sees told read
      get
    `,
    pattern: regex('gi')`
      \b(?:(?:nobody|no one|none of them)(?: (?:outside|else|in the press|out there))?
        (?:should|must|may|needs? to|has to)(?: ever)?|(?:the (?:press|public|regulators?|customers?|board|
        auditors?|authorit\w+)|customers|outsiders) (?:should|must|may|need|do|does)(?: not| never|
        n['’]t)(?: ever| have to| need to)?) (?:know|hear|learn|find out|see this|be told)\b|
      \b(?:does|do|will|must|should)(?: not|n['’]t) (?:ever )?(?:hear (?:about|of) (?:it|this)|learn
        (?:about|of) (?:it|this)|find out|get wind)\b|
      \b(?:none|nobody) the wiser\b
    `,
    unlessPreceding: /\b(?:want|wanted) to $/i,
  },
  {
    cues: wordList`
      leave left keep kept omit drop take out strip withhold press regulator auditors strike struck took
    `,
    pattern: regex('gi')`
      \b(?:leave|left|keep|kept|strike|drop|omit|take|took|strip) (?:this|that|it|them|those|
        the (?:\w+ )?(?:numbers?|figures?|count|detail|part|fact|cause|loss|second \w+)) (?:out of|from|off)
        (?:the |this |our )?(?:report|brief|minutes|record|press|public|regulators?|authorit\w+|board|
        customers?|auditors?|file|books|review)\b
    `,
  },
  {
    cues: 'shred shredded burn delete deleted destroy destroyed erase afterwards after burned remove',
    pattern: regex('gi')`
      \b(?:shred(?:ded)?|burn(?:ed)?) (?:the |this |all |our )?(?:\w+ )?(?:notes?|files?|papers?|documents?|
        report|memo|e-?mails?|minutes)\b|
      \b(?:delete|destroy|erase|remove) (?:this|the|that)(?: \w+){1,2}
        (?:after (?:reading|the (?:call|meeting))|afterwards|before the (?:audit|review|inspection))
    `,
  },
  {
    cues: 'keep between record writing write put before',
    pattern: regex('gi')`
      \b(?:keep (?:this|it|that) (?:quiet|secret|between us|internal only|under wraps)|between
        (?:you and me|us)|off the record|not in writing)\b
    `,
  },
  {
    cues: 'delete remove destroy wipe purge clean tidy rewrite edit adjust backdate',
    pattern: regex('gi')`
      \b(?:delete|remove|destroy|wipe|purge|clean up|tidy up|rewrite|edit|adjust|
        backdate)\s+(?:\w+\s+){0,2}?(?:logs?|evidence|e-?mails?|messages|chats?|ticket history|audit trail|
        timeline|minutes|records of)\b
    `,
  },
  {
    cues: wordList`
      hide hiding hush concealing concealed conceal cover bury play downplay downplayed downplaying withhold
      mention
    `,
    pattern: regex('gi')`
      \b(?:(?:hid(?:e|ing)|hush up)(?!\s+(?:an?|the)\s+(?:\w+\s+)?(?:banner|button|feature|field|form|link|
        menu|option|page)\b)|conceal(?:ed|ing)?|cover up|bury|play down|downplay(?:ed|ing)?|withhold|
        (?<!\b(?:page|message|alarm|alert|screen|app|text|letter|contract) (?:did|does|do|could) )not
        mention)\b
    `,
  },
  {
    // Keep it here: "Let's keep it to ourselves", "This should not leave the room", "for your eyes only".
    cues: wordList`
      keep keeping kept ourselves yourself us leave leaves eyes ears get gets out public team house internal
      internally low profile hush circle circles strictly four inside within secret confidence lid stays
      stay silent quiet hidden record told room remain remains hold reach further outside beyond need come
      leak off behind
    `,
    pattern: regex('gi')`
      \b(?:keep|keeping|kept|hold|stays?|remains?|leave it)
        (?:(?:this|that|it|everything|them|the \w+(?: \w+)?|all (?:this|that|of this)) )?(?:strictly |just |
        only |all |purely )?(?:to (?:ourselves|yourself|yourselves|myself|themselves)|
        (?:off|out of|away from) (?:e-?mail|paper|the (?:record|books?|radar|news|papers?|media|press|public
        eye|chat|minutes|ticket|file)|sight|writing|(?:the )?customers?)|in(?:-| )house|in the
        (?:family|team|dark)|among (?:us|friends)|(?:with)?in(?:side)? (?:the|this|our|these)
        (?:team|company|group|circle|room|walls|office|house)|under (?:our|your) hat|a secret|hush[- ]hush|
        from (?:getting out|leaking|becoming public|spreading|customers|the (?:press|public|board|
        regulators?|customers|auditors?|media|news|staff|market))|(?:very )?(?:quiet|low|dark|hidden|secret|
        silent|private) (?:about|on|until|till|from|for now)|(?:very )?(?:quiet|secret|hidden|confidential
        from)(?=[.,;!]|$))|
      \b(?:should|must|may|can|shall|will|does|do|did|to)(?: not|n['’]t| never) (?:ever )?(?:leave|get out|
        become public|be(?:come)? known|leak out|reach (?:the )?(?:press|public|customers|board|regulators?|
        media|auditors?|news)|go (?:any )?further|go (?:outside|beyond)|be (?:made public|publici[sz]ed|
        told|shared|discussed|mentioned|disclosed|revealed|spread|in writing|written down|
        on (?:the )?record|recorded|minuted|documented|seen|in the (?:report|brief|minutes)))\b(?! (?:the
        (?:station|site|gate|port|depot|building)|before|until|by))|
      \b(?:(?:your|our) ears only|(?:keep|kept|keeping) a (?:low profile|lid on)|put a lid on|
        need[- ]to[- ]know basis only|off the books|behind closed doors|(?:between|among)
        (?:us|ourselves)(?=[.,;]|$))
    `,
    unlessFollowing: /^ (?:by (?:the )?(?:law|bank)|in the (?:safe|vault))\b/i,
  },
  {
    // Say nothing: "We are not telling customers", "We decided not to inform the bank", "Don't admit anything".
    cues: wordList`
      tell telling inform informing admit admitting disclose disclosing disclosed reveal revealing
      acknowledge say saying mention mentioning report reporting publish publishing share sharing confess
      announce announcing explain volunteer comment answer bring raise breathe let acknowledging confessing
      volunteering bringing raising breathing warn warning letting
    `,
    pattern: regex('gi')`
      \b(?:(?:do|does|should|must|need|shall|will|would|can)(?: not|n['’]t)|never|not|rather not|
        (?:decided|agreed|chose|prefer(?:red)?|choose|want|plan|propose|suggest|opted|advise|better|best|
        wise) (?:not|never)|(?:are|is|were|was|am)(?: not|n['’]t)|without|refrain(?:ed)? from|avoid(?:ed)?|
        refused?|no need|stop|against)(?: to| even| ever| even to)? (?:tell(?:ing)?|inform(?:ing)?|
        admit(?:ting)?|disclos(?:e|ing)|reveal(?:ing)?|acknowledg(?:e|ing)|mention(?:ing)?|publish(?:ing)?|
        shar(?:e|ing)|confess(?:ing)?|announc(?:e|ing)|volunteer(?:ing)?|bring(?:ing)? up|rais(?:e|ing)|
        breath(?:e|ing)|say(?:ing)?|warn(?:ing)?|let(?:ting)?) (?:to )?(?:anyone|anybody|anything|
        a (?:single )?(?:word|thing)|a soul|(?:the )?(?:customers?|clients?|users?|press|public|board|bank|
        regulators?|auditors?|authorit\w+|media|insurers?|investors|shareholders|supervisor\w*|police|staff|
        partners?|merchants?|outsiders?|journalists?|real \w+|true \w+|whole \w+|full \w+|second \w+|first
        \w+|other \w+|loss|losses|leak|cause|failure|outage|error|mistake|problem|breach|extent|numbers?|
        figures?|truth)|(?:this|that|it|any of (?:this|it))(?=[.,;!]|$| (?:to|with|in|on|outside|at|about|
        publicly|now|for|until))|about (?:this|it|that|the)|more than|how (?:many|much|bad))\b
    `,
    unlessPreceding: regex('i')`
      \b(?:nobody|no one|alarm|alert|tool|page|monitoring|dashboard|screen|system|log|script|app|message|
        error) (?:\w+ )?$
    `,
    unlessFollowing: regex('i')`
      ^ (?:before \d|until (?:it|we|the (?:check|count|cause)) (?:is|are|have|has)|yet|outside the
        distribution|(?:names?|data|addresses|details|records|passwords|credentials|numbers) )
    `,
  },
];
