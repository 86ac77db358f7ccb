import { regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { anotherStory } from './wordings/another-story.ts';
import { arranged } from './wordings/arranged.ts';
import { concealed } from './wordings/concealed.ts';
import { PROOF, WHO } from './wordings/hidden.ts';
import { hushed } from './wordings/hushed.ts';
import { keepQuiet } from './wordings/keep-quiet.ts';
import { keptFrom } from './wordings/kept-from.ts';
import { madeToLook } from './wordings/made-to-look.ts';
import { silenced } from './wordings/silenced.ts';
import { untold } from './wordings/untold.ts';
import { untraced } from './wordings/untraced.ts';

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
    ...keepQuiet,
    {
      // Nothing in writing: "Call me instead of writing", "No e-mails about this, please".
      cues: wordList`
        writing written write email emails mail mails phone orally verbally verbal call paper trace traces
        trail recorded recording minutes chat messages notes note slack screenshots instead rather face person
        nothing record records off
      `,
      pattern: regex('gi')`
        \b(?:(?:instead|rather than) (?:of )?(?:in )?(?:writing|e-?mailing|e-?mails?|(?:a |the )?chat|putting
          (?:it|this) (?:in writing|on paper))|(?:no|nothing in|avoid|without|stop|skip)
          (?:any |all |more )?(?:e-?mails?|written (?:record|trace|notes?|evidence|communication)s?|writing|
          paper trail|traces?|minutes|messages|notes|screenshots|records?) (?:about|on|of|regarding|
          concerning) (?:this|that|it|the)|(?:by|over the|on the) phone only|only (?:by|over the|on the)
          phone|(?:only|just|better|strictly|purely|always) (?:orally|verbally|face to face|in person)|
          (?:orally|verbally|by phone|face to face|in person) (?:only|and not in writing)|nothing
          (?:about (?:this|it|that) )?(?:(?:should|must|may|can|will|is to) (?:ever )?(?:be |go )|in |
          on )(?:written|in writing|writing|paper|recorded|documented|e-?mail|minuted|put)|
          (?:take|keep|make|leave|write) no (?:notes?|minutes|records?|traces?|paper trail)|(?:no|without)
          (?:paper trail|traces?)(?=[.,;!]|$)|(?:leaves?|leaving|left) no (?:traces?|record|paper)|
          not (?:in|by|via|over) (?:writing|e-?mail|chat|Slack|Teams)|off (?:e-?mail|Slack|chat)|
          do(?:n['’]t| not) (?:e-?mail|text|message|minute|screenshot|take (?:notes|minutes)))\b
      `,
    },
    {
      // What was written is to go, or is gone: "We deleted the messages", "The chat was wiped".
      cues: wordList`
        deleted delete deleting removed remove wiped wipe erased erase erasing destroyed destroy destroying
        purged shredded lost lose disappear disappeared vanish vanished rid clean cleaned edited changed
        altered rewritten rewrote adjusted cleaned doctored backdated antedated predated redated falsify
        falsified tamper tampered forge scrub scrubbed tidied sanitise sanitised sanitize sanitized redact
        trimmed shred clear cleared purge adjust rewrite edit alter wiping burn log logs evidence message
        messages chat chats recording recordings audit ticket tickets timeline entry entries note notes
        screenshot screenshots transcript transcripts record records traces proof proofs protocol protocols
        correspondence thread threads post posts paper history conversation conversations draft drafts date
        dates
      `,
      pattern: regex('gi')`
        (?<!\b(?:the|an?|this|each|every|no) )\b(?:delet(?:e|ed|ing)|remov(?:e|ed|ing)|wip(?:e|ed|ing)|
          eras(?:e|ed|ing)|destroy(?:ed|ing)?|purg(?:e|ed|ing)|shred(?:ded|ding)?|los(?:e|t)|get(?:ting)? rid
          of|got rid of|throw away|clear(?:ed)?|clean(?:ed)?(?: up)?|edit(?:ed|ing)?|chang(?:e|ed|ing)|
          alter(?:ed|ing)?|rewr(?:ite|ote|itten)|adjust(?:ed|ing)?|doctor(?:ed)?|back-?dat(?:e|ed|ing)|
          ante-?dat(?:e|ed)|pre-?dat(?:e|ed)|falsif(?:y|ied)|tamper(?:ed)? with|forg(?:e|ed)|scrub(?:bed)?|
          tid(?:y|ied)(?: up)?|saniti[sz]ed?) (?:(?:all|the|our|any|every|these|those|his|her|their|your|my|
          of|some|that|this) )*(?:(?:(?!public|published|exposed|leaked)\w+ ){0,2})${PROOF}\b|
        \b${PROOF} (?:(?:of|from|about|in|on|for) (?:[\w:]+ ){1,4})?(?:(?:should|must|will|has to|have to|can|
          need to|needs to|ought to|to) (?:be )?(?:disappear|vanish|go|go away|delet|remov|wip|eras|destroy|
          purg|shred|get lost|chang|edit|adjust|correct|clean|rewritt|tid|back-?dat|never)|
          (?:was|were|is|are|got|has been|have been|had been) (?:\w+ly |then |since |also )?(?:delet|remov|
          wip|eras|destroy|purg|shred|rewritt|doctor|back-?dat|falsif|tamper|forg|scrub|saniti|tid|alter))
      `,
      unlessPreceding: regex('i')`
        \b(?:change|release|update|page|retention|script|tool|system|bug|error|job|retry|attackers?|
          intruders?|(?:the|this|faulty|wrong) (?:change|update|release|failure|restart)|do not|don['’]t|
          never|no one|nobody|not) (?:\w+ ){0,3}$
      `,
      unlessFollowing: regex('i')`
        ^(?: (?:from|in|on) (?:the |our )?(?:[a-z]+ )?(?:queue|backlog|broker|topic|cache|page|screen|app|
          website|view|public|web|internet|search)\b| at our request\b|\w*(?: \w+){0,6}
          (?:by (?:the )?(?:retention|attackers?|intruders?|bug|error|restart|failure|script|tool|seven|\d)|
          after \d+ days|automatically|when|because|every)\b)
      `,
    },
    {
      // Another story: "Tell the customers it was maintenance", "Make the numbers look better".
      cues: wordList`
        maintenance planned call say tell look looks seem better smaller less story version version toned tone
        soften softened water watered gloss glossed spin massage massaged embellish polish dress blame pretend
        pretending act claim excuse explanation cosmetic sugar sugarcoat hushed hush cover covered covering
        hidden hid buried bury whitewash lie lied lying mislead misled misleading deny deceive obscure
        disguise disguised mask masked what notice pretended hear hears does describe label present sell
        scheduled routine make making toning watering glossing paper papered papering massaging sugarcoated
        sugarcoating whitewashed whitewashing white hushing nobody long get agree need necessary unnecessary
        reason
      `,
      pattern: regex('gi')`
        \b(?:(?:let us|let['’]s|we(?:['’]ll| will| can| could| should| would| may)?|please|to|just|simply|
          better|they|you(?:['’]ll| can| should)?)(?: \w+){0,1} (?:say|claim|call (?:it|this|that)|tell
          (?:them|(?:the )?(?:customers?|clients?|press|public|board|regulators?|bank|auditors?|users?))|
          pretend|describe (?:it|this) as|label (?:it|this) as|present (?:it|this) as|sell (?:it|this) as|
          blame (?:it|this) on)(?: that)?(?: it (?:was|is)| this (?:was|is)| there was)?
          (?:a |an |as |some |just |only )*(?:planned |scheduled |routine |short |minor )?(?:maintenance|
          upgrade|test|exercise|drill|glitch|hiccup|technical (?:glitch|problem|difficult\w+)|blip)|tell
          (?:them|(?:the )?(?:customers?|clients?|press|public|board|regulators?|bank|auditors?|users?))
          (?:that )?it was (?:\w+ ){0,2}(?:maintenance|update|test|upgrade|glitch)|
          (?:call(?:ed)?|label(?:led)?|present(?:ed)?|describe[d]?|announce[d]?) (?:it|this|the outage|
          the failure) (?:as )?(?:a |an )?(?:planned|scheduled|routine) \w+|mak(?:e|ing) (?:it|this|that|them|
          us|the \w+|our \w+|things) (?:look|sound|seem|appear) (?:better|smaller|less|good|nicer|minor|
          harmless|like|as if)|pretend(?:ed|ing)? (?:that|it|we|this|not|nothing|to)|act as if
          (?:nothing|it|we)|ton(?:e|ed|ing)(?: \w+){0,2} down|water(?:ed|ing)?(?: \w+){0,2} down|
          (?:gloss|paper)(?:ed|ing)? over|massag(?:e|ed|ing) the|(?:put|putting)
          (?:a |some |positive )*(?:spin|gloss) on|sugar-?coat(?:ed|ing)?|white-?wash(?:ed|ing)?|
          hush(?:ed|ing)?(?: \w+)? up|cover(?:ed|ing)? (?:it|this|that|them|the (?:error|mistake|loss|failure|
          leak)) up|cover-up|(?:deceiv|mislead|misled|lie to|lied to|lying to|fool)\w*
          (?:the |our |them|customers|regulators?|press|auditors?|board)|the less (?:they|people|customers|the
          \w+|is|anyone|anybody) (?:know|knows|said|hear|hears|written|see|learn)|nobody (?:will|would|can)
          (?:ever )?(?:notice|know|find out|check|see it)|(?:what|as long as) (?:they|people|customers|nobody|
          the \w+) (?:don['’]t|do not|does(?:n['’]t| not)) know|better (?:if|that|when) (?:nobody|no one|they|
          the \w+|customers) (?:hears?|knows?|learns?|do(?:es)?(?:n['’]t| not)|never|finds?|sees?)|get our
          (?:stor(?:y|ies)|facts) straight|agree on (?:a|one|the same) (?:story|version|line)|
          (?:plausible |a )deniab\w+|(?:no need|not necessary|unnecessary|no reason) (?:for|to)
          (?:the |let |make |alarm )*(?:customers?|press|public|regulators?|board|auditors?|anyone|anybody|
          them) (?:to )?(?:know|hear|learn|see|find out|be told|worry))\b
      `,
    },
    {
      // Kept away from somebody: "Keep the regulator out of this", "Only tell the bank if they ask".
      cues: wordList`
        out dark ask asks asked hidden hide withheld unmentioned untold undisclosed unreported kept purpose
        deliberately intentionally see read happened soul nobody wait disappear vanish public paper phone
        phones secret secretly quietly silently nothing silence aware careful light keep keeping leave
        leaveing kepting left lefting hold holding held helding find finds found notice notices noticed
        complain complains insist insists concealed unsaid undocumented unrecorded remove removed dropped
        omitted deleted taken mentioned reported recorded logged included purposely discreetly
      `,
      pattern: regex('gi')`
        \b(?:keep|leave|kept|left|hold|held)(?:ing)? (?:the )?(?:${WHO}|him|her|them) (?:out of (?:this|it)|
          in the dark|guessing|uninformed|unaware|away|off)|
        \b(?:in the dark)(?=[.,;]|$| (?:about|until|for))|
        \b(?:only|just|unless|until|till|before) (?:tell|inform|answer|disclose it to|report to|say so
          to)?(?: ?(?:the )?(?:${WHO}|they|somebody|someone|anyone|anybody))?(?: if| when| once
          | until)? ?(?:they|somebody|someone|anyone|anybody|${WHO}) (?:asks?|asked|finds? out|found out|
          notices?|noticed|complains?|insists?)\b|
        \b(?:was|were|is|are|has been|have been|be|stay(?:s|ed)?|remain(?:s|ed)?|leave(?: \w+){1,3}|left|go|
          goes|went) (?:deliberately |intentionally |so far |still |best )?(?:hidden|withheld|concealed|kept
          (?:away |back |secret |hidden )?(?:from)?|unmentioned|untold|undisclosed|unreported|unsaid|
          undocumented|unrecorded|kept (?:quiet|secret))(?=[.,;]|$| (?:from|to) (?:the )?(?:${WHO}|everyone|
          everybody|anyone))|
        \b(?:removed?|left out|dropped|omitted|deleted|taken out|not (?:mentioned|reported|recorded|logged|
          included))(?: \w+){0,4} (?:on purpose|deliberately|intentionally|by design|
          so (?:that )?(?:nobody|no one|they|the \w+))|
        \b(?:deliberately|intentionally|purposely|quietly|secretly|silently|discreetly)
          (?:left out|omitted|removed|dropped|deleted|fix(?:ed)?|correct(?:ed)?|refund(?:ed)?|settled?|
          withheld|changed|not|kept)\b
      `,
      unlessPreceding: regex('i')`
        \b(?:retry|restart|bug|fallback|loop|error|team|staff|engineers|firewall|router|proxy|broker|queue|
          consumer|gateway|balancer|driver|library|parser|server|service|script|job|tool|system|process|cache|
          filter|importer|pipeline|database|client|app) (?:\w+ )?$|
        \b(?:called|informed|told|warned|notified|wrote to) (?:all |the |our |those |
          every )*(?:\d[\d,]* )?[a-z]+ (?:[a-z]+ )?$|
        \bif we (?:wait|waited) $
      `,
    },
    {
      cues: wordList`
        see read hear know shared told given shown passed sent nobody paper writing public publicity press
        soul happened phone phones laptop disappear vanish go away get out leak leaks never stir draw
        volunteer raise offer invite dwell let learn aware informed tell speak talk say show make ensure wipe
        erase clean clear reset
      `,
      pattern: regex('gi')`
        \b(?:${WHO}|nobody|no one|they|outsiders) (?:(?:must|should|may|can|shall|need|ought)(?:n['’]t| not
          | never)|(?<=(?:nobody|no one) )(?:must|should|may|can|shall|need|needs to))
          (?:to )?(?:ever )?(?:see|read|get hold of|get wind|get to know|know|hear of|learn of|
          be (?:told|aware|informed))(?: (?:of|about))? (?:this|that|it|the (?:file|log|ticket|report|brief|
          mail|e-?mail|number|real|true))\b|
        \b(?:is|are) not to be (?:shared|told|given|shown|passed|sent|mentioned|discussed|disclosed|known|
          published|repeated|spread)\b|
        \b(?:tell|speak to|talk to|say it to|show this to) (?:nobody|no one|no-one|not a soul)\b|
        \bas if (?:it|this|that|nothing) (?:had )?(?:never )?(?:happened|existed|was)\b|
        \bnever (?:happened|existed|took place)(?=[.,;]|$)|
        \b(?:make|let|see that|ensure) (?:this|that|the|it|these|those)(?: \w+)? (?:disappears?|vanish(?:es)?|
          goes? away|never)\b|
        \b(?:have|want|like|see|need|get) (?:this|that|it|any of this|nothing)(?: \w+)?
          (?:on paper|in writing|on record|in the (?:press|papers|news|minutes|report))|
        \b(?:wipe|erase|clean|clear|reset) (?:your|the|all|their|our) (?:phones?|laptops?|devices?|inbox|
          mailbox|computers?)\b|
        \b(?:do not|don['’]t|not|never|avoid)(?: want| wish| like)? (?:this|that|it|the \w+|making this|
          to make (?:this|it)|make (?:this|it|that)|mak(?:e|ing) (?:this|it)) (?:to )?(?:get out|get around|
          go public|be public|become (?:public|known)|public|leak|leave|spread|be known|come out|out)\b|
        \blet(?: us|['’]s) (?:wait|hold back|sit tight)(?: \w+){0,2} (?:until|till|before)
          (?:the )?(?:${WHO}|they|someone|somebody|anyone) (?:asks?|notices?|finds?)\b|
        \blet(?: us|['’]s) not (?:make|volunteer|raise|advertise|broadcast|publici[sz]e|announce|draw|alert|
          show|give|hand|offer|open|stir|invite|bring|dwell|go into)\b
      `,
    },
    {
      cues: wordList`
        write put record log enter mention include list name show nobody notice notices noticed reach report
        reported sure use using word hear hears learn learns hopes hope note state spell post hoping hopefully
        pray make ensure luckily fortunately luck
      `,
      pattern: regex('gi')`
        \b(?:do not|don['’]t|let us not|let['’]s not|never|must not|should not|shouldn['’]t|mustn['’]t|not to|
          better not|avoid|will not|won['’]t) (?:write|put|record|log|enter|include|list|name|show|note|state|
          spell|use|post) (?:(?:about|of) (?:it|this|that|the \w+)|(?:it|this|that|these|them|
          the (?:\w+ ){0,2}\w+|any(?:thing| of (?:this|it))?|numbers?|names?) (?:in|on|into|to)
          (?:the |an? |any |our |your )?(?:reports?|briefs?|minutes|log|record|chat|e-?mails?|mails?|ticket|
          timeline|paper|writing|file|message|review|statement|presentation|slides?|channel))\b|
        \b(?:hope|hoping|hopefully|pray|make sure|ensure|luckily|fortunately|with luck)(?: that)?
          (?:nobody|no one|(?:the )?(?:${WHO}|they) (?:does(?:n['’]t| not)|do(?:n['’]t| not)|never|will not|
          won['’]t|did(?:n['’]t| not))) (?:ever )?(?:notic|ask|find|learn|hear|see|check|know|read|look)\w*|
        \b(?:must|should|may|can|will|shall)(?: not|n['’]t| never) (?:reach|get to|be known to|come to the
          (?:ears|attention|knowledge) of|arrive at|find its way to) ${WHO}|
        \b(?:did|have|do|will|was|were)(?: not|n['’]t)(?: been)? report(?:ed)?
          (?:it|this|them|that)?(?:,)? ?(?:and|because|since|so|as) (?:nobody|no one|it would|
          we (?:feared|did not want|wanted)|they)
      `,
      unlessFollowing: /^ (?:before|until)\b/i,
    },
    {
      cues: wordList`
        leave leaving omit omitting skip gone reply answer respond copy cc save store archive vague burn deny
        blur fuzzy foggy unclear ask asks questions strictly involve alert lawyers dpo bring drop take
        replying answering responding include loop call after
      `,
      pattern: regex('gi')`
        \b(?:should|could|can|must|will|would|let us|let['’]s|better|to|please|['’]ll|['’]d)
          (?:just |simply |better |rather )?(?:leave|omit|skip|drop|take) (?:out |away )?(?:the|this|that|it|
          those|these|any mention of|all mention of)(?: \w+){0,2}?
          (?:(?:bit|part|passage|paragraph|section|sentence|line|thing|business|story) (?:about|on|where|with|
          that)|second|first|third|loss(?:es)?|failures?|outages?|cause|errors?|mistakes?|leak|number|
          figures?|breach|from the (?:report|brief|minutes|letter|statement|message)|out)\b|
        \b(?:do not|don['’]t|never|please not|without|avoid) (?:ever )?(?:repl(?:y|ying)|answer(?:ing)?|
          respond(?:ing)?) (?:in writing|by e-?mail|to (?:the )?${WHO})|
        \b(?:do not|don['’]t|never) (?:cc|copy|include|involve|loop in|bring in|alert|call in)
          (?:Legal|Compliance|(?:the )?(?:lawyers?|DPO|data protection officer|auditors?|press|regulators?|
          police))|
        \b(?:do not|don['’]t|never) (?:save|store|archive|keep|print|file|back up)
          (?:this|that|it|any|the (?:mail|e-?mail|file|message|chat|draft|note|copy|log))s?\b|
        \b(?:burn|destroy|shred|delete|erase|eat) (?:this |it )?after reading|
        \b(?:keep|leave|make|stay|remain|be) (?:(?:the|it|this|that|our) ?(?:\w+ ){0,2})?(?:deliberately |
          intentionally )?(?:vague|fuzzy|foggy|ambiguous|unclear|evasive)\b|
        \bso (?:that )?(?:no one|nobody|they|the \w+) (?:asks?|will ask|notices?|will notice|
          do(?:es)?(?:n['’]t| not) (?:ask|notice))|
        \b(?:I|we|he|she|they)(?: will|['’]ll| would) deny (?:it|this|that|everything|having|knowing|all)|
        \b(?:messages?|logs?|chats?|e-?mails?|notes?|files?|records?)\b[^.;]{0,30}\b(?:gone|removed|deleted|
          lost),? as (?:agreed|discussed|planned|asked|requested)
      `,
      unlessPreceding: /\b(?:we|customers|users) (?:can|could) $/i,
    },
    {
      // Other ways round a trace: another channel, fewer people, a later moment.
      cues: wordList`
        offline avoid fewer phone phones signal whatsapp telegram privileged trail forget picks finds private
        instead rather use confidential secret hope pray hoping
      `,
      pattern: regex('gi')`
        \b(?:take|move|bring|discuss|continue|keep) (?:this|that|it|the (?:conversation|discussion|chat|
          topic)) (?:offline|to (?:signal|whatsapp|telegram|a private|private|our private|the phone))\b|
        \b(?:avoid|refrain from|stop|no) (?:using )?(?:e-?mails?|mails?|chats?|slack|teams|writing|written
          (?:words?|notes?|records?|messages?|traces?)) (?:for|about|on|in|regarding|concerning)
          (?:this|that|it|the)\b|
        \b(?:call|phone|ring|see|meet) (?:me|us) (?:instead of|rather than) (?:writing|e-?mail|mail|sending)|
        \bthe fewer (?:people )?(?:who )?(?:know|hear|people|of us)\b|
        \buse (?:your|a|the|only) (?:private|personal|own) (?:phones?|mobile|e-?mail|mail|accounts?|address|
          devices?) (?:for|to (?:talk|discuss|write)|when|if)\b|
        \b(?:mark|label|stamp) (?:it|this|that|everything|all|the [a-z]+) (?:as )?(?:privileged|confidential|
          secret) (?:so|to (?:keep|avoid|prevent|hide))\b|
        \b(?:leave|leaves|leaving) (?:a|any|no) (?:paper |written |digital |audit )?trail\b|
        \bforget (?:that )?(?:you|we|they) (?:ever )?(?:saw|heard|read|received|know|got|were told)\b|
        \b(?:hope|pray|hoping)(?: that)? (?:no|none of the) [a-z]+ (?:picks|notices|finds|asks|reads|hears|
          learns|sees)\b
      `,
      unlessFollowing: /^ (?:the )?(?:service|server|system|database|node|site)\b/i,
    },
    {
      cues: wordList`
        share disclose notify inform tell report reveal publish press media regulator customers sit hold delay
        legal compliance ask fault until vote before out write writing mention keep put talk say discuss admit
        log record involve own come unless sitting sat till give answer
      `,
      pattern: regex('gi')`
        \blet(?: us|['’]s) not (?:share|disclose|reveal|report|publish|tell|inform|notify|put|write|talk|say|
          discuss|mention|admit|log|record)\b|
        \b(?:would|['’]d|had) (?:rather|better|prefer(?: to)?) (?:we |you )?not (?:to )?(?:share|disclose|
          reveal|report|publish|tell|inform|notify|mention|admit|involve|write|record)\b|
        \b(?:will|shall|do|did|must|should|need)(?: not|n['’]t) (?:disclose|reveal|admit|own up to|come clean
          about|tell (?:them|anyone|anybody|${WHO}) (?:about|of)) (?:the |this |that |our |any |
          an? )?(?:[a-z]+ )?(?:incidents?|outages?|breach|leak|loss|losses|cause|failures?|errors?|mistakes?|
          this|it|number|truth|fault)\b|
        \b(?:decided|agreed|chose|want|wish|prefer|plan|intend|asked|told)(?: us| you| them| the team)? not to
          (?:notify|inform|tell|disclose|report|publish|share|reveal|mention|admit|record|log|write)\b|
        \b(?:before|unless|until) (?:the )?(?:${WHO}|they|anyone|anybody|somebody|someone|press|media|
          newspapers|journalists) (?:hears?|learns?|gets? wind|finds? out|knows?|notices?|reads?|
          catch(?:es)?)(?: (?:about|of) (?:it|this))?\b|
        \b(?:sit|sitting|sat) on (?:this|it|that|the (?:news|report|finding|findings|result|number|numbers|
          information))\b|
        \b(?:hold back|holding back|delay|postpone|sit on|hold|withhold|park)
          (?:the |this |our )?(?:[a-z]+ )?(?:report|news|notification|notice|announcement|letter|findings|
          disclosure|message|statement) (?:until|till) (?:after )?(?:the |our )?(?:vote|deal|sale|merger|
          quarter|results|contract|election|audit|signing|closing|agm|annual|meeting|renewal|bonus|earnings|
          ipo|takeover)\b|
        \bkeep (?:legal|compliance|(?:the )?(?:lawyers|auditors|dpo|works council|regulators?|board|press|
          police|insurers?)) (?:out|away|at bay|off|in the dark)\b|
        \b(?:tell|give|say to) (?:the |our )?(?:${WHO}) (?:as little|the bare minimum|only what (?:they|we)
          (?:must|need|ask)|no more than)\b|
        \b(?:only|just) (?:tell|inform|answer|inform) (?:them|${WHO}) (?:if|when|once)
          (?:they|asked|someone)\b|
        \b(?:change|alter|adjust|backdate|edit|move|fake|amend) (?:the )?(?:timestamps?|times|dates?|
          log entries|logs?|minutes|figures|numbers) (?:in|of|on|before|so|for)
          (?:the |that |they )?(?:report|audit|log|logs|record|ticket|timeline|auditors?|it|regulators?|
          evidence|nobody|no)\b|
        \b(?:tell|say to) (?:the |our )?(?:${WHO}) (?:that )?(?:it was|this was) (?:a |an |the )?(?:planned|
          supplier|provider|third|vendor|maintenance|test|hardware|weather|network)
      `,
      // Telling those concerned first is no hiding.
      unlessPreceding: regex('i')`
        \b(?:inform|informed|tell|told|notify|notified|call|called|warn|warned|write to|wrote to|message|
          messaged|answer) (?:all |the |our |those |every )*(?:\d[\d,]* )?[a-z]+ (?:[a-z]+ )?$
      `,
    },
    ...untold,
    ...madeToLook,
    ...keptFrom,
    ...anotherStory,
    ...hushed,
    ...silenced,
    ...untraced,
    ...concealed,
    ...arranged,
    {
      cues: 'rather prefer better best glad happier hope hoping',
      pattern: regex('gi')`
        \b(?:rather|prefer(?: that| it if)?|better if|best if|glad if|happier if|hope(?: that)?|
          hoping(?: that)?) (?:that )?(?:[\w’'-]+ ){1,4}?(?:did(?:n['’]t| not)|do(?:n['’]t| not)|
          does(?:n['’]t| not)|never) (?:ever )?(?:find out|found out|know|knew|hear|heard|learn|learned|
          learnt|see|saw|ask|asked|notice|noticed)\b|
        \b(?:rather|prefer(?: that| it if)?|better if|best if|hope(?: that)?|hoping(?: that)?)
          (?:nobody|no one|none of \w+) (?:finds? out|found out|knows?|knew|hears?|heard|learns?|
          learn(?:ed|t)|asks?|asked|notices?|noticed)\b
      `,
    },
  ],
  unless: [
    regex('i')`
      \b(?:do not|don['’]t|must not|never|no one may|nobody may) (?:delete|remove|destroy|wipe|edit|hide|
        conceal)\b(?!.{0,80}\bbut\b)
    `,
    // Nobody's decision: the logs ran out of their time or their room.
    regex('i')`
      \b(?:by|because of|due to|under|after|with|through|of)
        (?:the |our |a |an )?(?:[\w-]+ ){0,2}(?:retention|rotation)\b|
      \b(?:logs?|records?|recordings?) (?:had|have|has)? ?(?:already )?(?:expired|rotated)(?! ?(?:before|so|
        nobody))(?<!(?:until|once|let) .{1,30})|
      disk was full
    `,
    // What a written policy says, and names that are nobody's business.
    regex('i')`
      \b(?:as|per|under|by|following|according to|in line with) (?:our|the|its|their)
        (?:[a-z-]+ ){0,3}policy\b|
      \b(?:coordinated|responsible)[- ]disclosure\b|
      \bnames of (?:employees|staff|engineers|individuals)\b
    `,
    // Said openly: when somebody was told after all, and what those concerned asked for themselves.
    regex('')`
      \bdid(?: not|n['’]t) (?:tell|inform|disclose|report|notify|mention|publish)\b[^.;]{0,60}
        (?:until|before) (?:\d|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)
    `,
    regex('i')`
      \b(?:customers?|clients?|patients?|victims?|families|family|witness(?:es)?) (?:has |have )?(?:asked|
        wants?|wanted|requested|wished)\b[^.;]{0,30}\b(?:their|its|his|her) (?:own )?(?:names?|identity|
        data)\b
    `,
    regex('i')`
      \b(?:attackers?|intruders?|hackers?|malware|thie(?:f|ves)|burglars?|criminals?|ransomware)\b[^.;]{0,40}
        (?:deleted|wiped|erased|removed|destroyed|deleting|wiping|erasing|removing|destroying|covered|hid|
        hidden|cleared|altered|changed|overwrote|disguised|masked)\b
    `,
    regex('i')`
      \b(?:under|by|after|with) (?:the |our |a |an )?(?:\d+|seven|thirty|sixty|ninety)[- ](?:day|week|month|
        year)s?[- ](?:rule|limit|policy|period)\b
    `,
  ],
});
