import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { WHO } from './hidden.ts';

const ANYONE = `(?:${WHO}|anyone|anybody|them|him|her|people|those affected)`;
const TELL = '(?:tell|inform|notify|warn|call|write to|let)';
const TELLING = '(?:telling|informing|notifying|warning)';
const NOT = "(?:n['’]t| not| never)";
const WAIT = pattern`
  (?:audit|earnings(?: call)?|deal|election|IPO|vote|quarter|merger|takeover|sale|contract|signing|signature|
    closing|renewal|annual meeting|bonus(?:es)?|results|inspection|fundrais\w+|board meeting)
`;

/** Somebody is not to hear of it: never, only later, or only by a way that leaves nothing behind. */
export const untold: readonly Phrase[] = [
  {
    // As a chat has it: "dont tell mgmt yet", "don't tell management".
    cues: 'tell telling inform notify',
    pattern: regex('gi')`
      (?:(?<=^|[.;:,!?–—] )|\b(?:please|pls|plz|and|but|so|we|I|you|just|let us|let['’]?s|should|better) )(?:do
        not|don['’]?t|won['’]?t|shouldn['’]?t|never|not)(?: yet)? (?:tell|telling|inform|notify)
        (?:(?:the|our|upper|senior|top|anyone in|anybody in) )*(?:${WHO}|mgmt|management|managers?|boss(?:es)?|
        leadership|execs?|executives?|c-level|anyone|anybody)\b
    `,
    unlessFollowing:
      /^ (?:again|twice|apart|that|which|what|how|why|before (?:we know|\d)|until (?:we know|\d))\b/i,
  },
  {
    cues: wordList`
      tell telling told inform informing informed notify notifying disclose disclosing mention mentioning
      admit report reporting say plan intend propose mean expect wish want warning see
    `,
    pattern: regex('gi')`
      \b(?:do|does|did)${NOT} (?:have|need) to (?:tell|mention|say|admit)\b|
      \b(?:do|does|did)${NOT} (?:plan|intend|propose|mean|expect|wish|want) to (?:${TELL} ${ANYONE}|disclose|
        mention|report (?:it|this|them)|admit)\b|
      \b(?:will|shall|won['’]t)${NOT}? be ${TELLING}\b(?<=(?:not|never|won['’]t) be \w+)|
      \b(?:am|are|is)${NOT} (?:going to|about to) (?:tell|inform|notify|disclose|mention|report)
        (?:${ANYONE}|it|this|the (?:second|loss|leak|outage|incident|cause))\b|
      \bsee no (?:reason|need|point|obligation) (?:to|in|for) (?:tell|inform|notify|report|disclos|
        mention)\w*|
      \b(?:not necessary|unnecessary|no need|better not|best not|wise not|wiser not) to
        (?:tell|mention|inform ${ANYONE}|say|report (?:it|this)|disclose)\b|
      \b(?:have |has |had )?told (?:nobody|no one|no-one|not a soul)\b|
      \b(?:nobody|no one)(?: (?:outside|else|in)(?: [a-z]+){0,3})? (?:(?:has|have) been|is to be)
        (?:told|informed)\b|
      \b(?:has|have)${NOT} been (?:told|informed)[^.;]{0,20} and (?:will not|won['’]t|should not|shall not|
        need not|must not|we would)
    `,
    unlessFollowing: /^ (?:again|twice|before (?:we know|\d)|yet|until (?:we know|\d))\b/i,
  },
  {
    cues: 'report reporting',
    pattern: regex('gi')`
      \b(?:do not|don['’]t|will not|won['’]t|should not|shouldn['’]t|must not|never|shall not|better not|
        had better not|would not|chose not to|prefer not to|rather not|against|no need to|let us not|let['’]s
        not|instead of) (?:to )?report(?:ing)? (?:it|this|that|them|the (?:[a-z]+ )?(?:incident|outage|leak|
        loss|breach|failure|error|case|matter|event))(?=[.,;]|$| to\b| at all\b| and\b| since\b| because\b)
    `,
    unlessPreceding: /\b(?:tool|monitor\w*|alarm|check|system|users?|customers?|dashboard) $/i,
  },
  {
    cues: wordList`
      know find out learn hear heard get got said unofficially word roof soul breathe low allowed permitted
      unnoticed undetected unseen hope hopes leak come way family keep lid ourselves profile yourselves never
      you
    `,
    pattern: regex('gi')`
      \b(?:they|he|she|customers?|nobody|no one|the [a-z]+)(?:['’]ll| will| would| need| must| should
        | may)(?: not| never|n['’]t| ever){0,2} (?:ever )?(?:find out|learn of (?:it|this)|get to
        (?:know|hear|see))\b(?<=(?:never|not|n['’]t|nobody|no one)\b.{1,40})|
      \b(?:they|he|she|customers|the [a-z]+)(?: will|['’]ll) never (?:know|notice|ask|check)\b|
      \byou (?:did not|didn['’]t|never) (?:hear|get|read|see|have) (?:this|that|it|any of this)(?: from
        (?:me|us))?\b|
      \bI never (?:said|wrote|told you) (?:this|that|it)\b|
      \bunofficially,? (?:we|it|the|I)\b|\bmum['’]s the word\b|\bunder (?:our|one) roof\b|\b(?:lie|lay|keep)
        low\b|\bkeep (?:a|our) (?:low profile|lid on)\b|
      \b(?:nobody|no one) is (?:allowed|permitted) to (?:talk|speak|know|write|say)\b|
      \b(?:this|it|that) (?:must|should|may|can) (?:never|not) (?:come|get|leak|go) out\b|
      \b(?:goes|go|went|passes|pass|remains?|stays?) (?:unnoticed|undetected|unseen)(?=[.,;]|
        $)(?<=\b(?:hope|hoping|so that|trust|make sure|let|wish)\b.{1,40})|
      \bin (?:the )?hopes? that (?:nobody|no one|they|customers)\b|
      \bkeep (?:it|this|that|the \w+) (?:that way|in the family|to ourselves|to yourselves?|from spreading)\b
    `,
  },
  {
    cues: 'confidential internal private secret classified',
    pattern: regex('gi')`
      \b(?:keep|treat|hold|leave) (?:it|this|that|everything|the [a-z]+(?: [a-z]+)?) (?:as )?(?:strictly |
        purely |very )*(?:confidential|internal|private|secret|classified)(?: from| until| till| for
        (?:now|the moment)| towards| even)
    `,
    unlessPreceding: /\b(?:vault|passwords?|keys?) $/i,
  },
  {
    cues: wordList`
      let see hear learn know get sure ensure care reach reaches reached find disappear disappears vanish
      vanishes lost public eyes hands make take
    `,
    pattern: regex('gi')`
      \b(?:do not|don['’]t|never|cannot|can['’]t|must not|should not|will not|won['’]t) let
        (?:this|it|that|them|him|her|anyone|anybody|(?:the )?(?:news|word|story)|${WHO})
        (?:get out|out|leak|spread|find out|see|know|hear|learn|get (?:hold|wind)|read|come out)\b|
      \b(?:make sure|see to it|ensure|take care)(?: that)? (?:this|it|that|they|nobody|no one|
        the [a-z]+(?: [a-z]+)?|${WHO}) (?:never|does not|doesn['’]t|do not|don['’]t|will not|disappears?|
        vanish(?:es)?|gets? lost|is (?:gone|lost))(?: (?:ever )?(?:reach(?:es)?|see[sn]?|hears?|learns?|
        knows?|finds?|get[s]?|comes?|leaks?))?(?: (?:it|this|the (?:press|board|regulator|auditors?|
        customers?|public|log|file|report)|of|out|about)|(?=[.,;]|$))
    `,
    unlessPreceding: /\bto $/i,
    unlessFollowing: /^ (?:again|happen)/i,
  },
  {
    // Only when it no longer hurts: "after the earnings call", "until the deal is signed".
    cues: wordList`
      audit earnings deal election ipo vote quarter merger takeover sale contract signing signature closing
      renewal annual bonus bonuses results inspection fundraising board friday late
    `,
    pattern: regex('gi')`
      \b(?:hold|held|holding|wait|waiting|withhold\w*|tell|telling|inform\w*|disclos\w+|publish\w*|releas\w+
        (?:it|this|the (?:news|report|number|statement))|report (?:it|this)|announc\w+|confidential|back|
        quiet|secret|delay\w*|postpon\w+|nothing)\b[^.;]{0,50} (?:until|till|before|after|past)
        (?:after )?(?:the |our |this |next )?(?:[a-z]+ )?${WAIT}\b|
      \b(?:publish|announce|release|send|post|report|disclose) (?:it|this|that|the [a-z]+)(?: out)?
        (?:late )?(?:on )?(?:a )?(?:late )?(?:Friday|Saturday|Sunday|holiday|Christmas)[a-z ]{0,20}(?:so|when|
        because|to)\b|
      \b(?:publish|announce|release|disclose) (?:it|this|that|the [a-z]+) late (?:on|at)\b
    `,
    unlessFollowing: /^ (?:report|committee|trail|log|team)\b/i,
  },
  {
    // A way that leaves nothing behind.
    cues: wordList`
      recording record minutes notes signal whatsapp telegram disappearing delete self phone person writing
      mail private orally verbally privileged legal counsel lawyer lawyers minute threema personal set email
      voice word face secret unsearchable untraceable
    `,
    pattern: regex('gi')`
      \b(?:turn|switch)(?:ed)? off the recording\b|
      \b(?:stop|pause)(?:ped|d)? the recording (?:before|while|for|when|so|now)\b|
      \b(?:do not|don['’]t|never|please do not) (?:record|minute) (?:this|the) (?:call|meeting|conversation|
        talk|part)\b|
      \b(?:do not|don['’]t|never|nobody should|without) (?:take|taking|keep|keeping|write|writing)
        (?:any )?(?:minutes|notes|a record)\b|
      (?:^|[.;] )no (?:minutes|notes|recording|records|e-?mails?|mails|chat)(?:,? please| of this| on this
        | about this| for this)\b|
      \b(?:meeting|call|talk) (?:has|had|gets|will have) no (?:minutes|record|notes)\b|
      \b(?:switch|change|go|move)(?: (?:over|this|it))? to (?:signal|whatsapp|telegram|threema|disappearing|
        a (?:private|personal)|private (?:chat|mail|e-?mail|phones?))\b|
      \bdisappearing messages\b|
      \bset (?:the |your |our )?(?:messages?|chats?|mails?|threads?) to (?:auto|self)[- ]?(?:delete|
        destruct)\w*|
      \b(?:do not|don['’]t|never) (?:reply|answer|respond) (?:to [a-z -]{2,24} )?(?:in writing|
        by (?:e-?)?mail)\b|
      \b(?:only|just) (?:by (?:phone|voice|word of mouth)|in person|orally|verbally)\b|
      \b(?:by phone|in person|orally|verbally|face to face) only\b|
      \bin person,? not (?:by|in|over)\b|
      \b(?:copy|cc|add|include|loop in) (?:in )?(?:legal|a lawyer|counsel|the lawyers)\b[^.;]{0,30}\bso
        (?:that )?(?:it|this|they|everything)\b|
      \bso (?:that )?(?:it|this|they|everything) (?:is|are|stays?|becomes?|remains?) (?:privileged|secret|
        unsearchable|untraceable)\b
    `,
  },
  {
    // Nobody is to hear or to be troubled with it.
    cues: wordList`
      told informed bothered worried alarmed bother worry alarm trouble burden involved know hear wind prefer
      rather better ideally preferably nobody troubled frighten scare knew heard learned learns hears knows
      didn don does doesn never
    `,
    pattern: regex('gi')`
      \b(?:nobody|no one|none of them|${WHO})(?: outside| else)?
        (?:(?:should|must|may|need|ought|shall|can)(?: ?not|n['’]t| never)?|
        (?:needs?|has|have|is|are)(?: not)?|(?:do|does)(?:n['’]t| not) (?:need|have)) (?:to )?(?:ever )?be
        (?:told|informed|bothered|worried|alarmed|involved|troubled)\b(?<=\b(?:nobody|no one|none|not|never|
        n['’]t)\b.{0,40})|
      \b(?:do not|don['’]t|should not|shouldn['’]t|need not|let us not|let['’]s not|better not|must not|
        no need to|why) (?:bother|worry|alarm|trouble|burden|frighten|scare) (?:the |our )?${WHO}\b|
      \b(?:would rather|['’]d rather|would prefer(?: it)?(?: if| that)?|prefer that|better if|ideally|
        preferably)(?: it)?(?: if| that)? (?:nobody|no one|(?:the )?${WHO}|they) (?:knew|heard|learned|learns|
        hears|knows|were told|did(?: not|n['’]t) know|do(?:es)?(?: not|n['’]t) know|never)\b|
      \b(?:would rather|['’]d rather|would prefer|['’]d prefer) (?:that )?(?:this|it|that) (?:is|was|were|be)
        (?:not|never)\b
    `,
    unlessFollowing: /^ (?:again|twice|before (?:we know|\d)|yet|until (?:we know|\d))\b/i,
  },
  {
    // Answers agreed for the day somebody asks.
    cues: wordList`
      ask asks asked officially externally outside admit deny volunteer prove proof details attention waves
      eye way dogs silence outwardly press public record concede offer give tell send show answer say
    `,
    pattern: regex('gi')`
      \b(?:if|when|should|once|whenever) (?:asked|(?:anyone|anybody|somebody|someone|they|${WHO})
        (?:asks?|should ask)),? (?:it was|it is|we (?:know nothing|deny|say|will say|will deny|did not|do not
        know)|say|deny|answer|you (?:know|say|do not)|the answer is)\b|
      (?:^|[.;] )(?:officially|externally|outwardly|to the outside|for the (?:outside world|press|public|
        record)),? (?:it|we (?:call|speak|know|say|tell|talk)|this)\b|
      \b(?:admit|concede) (?:nothing|only|as little)\b|
      \bdeny (?:everything|it all|all of it|any knowledge)\b|
      \b(?:do not|don['’]t|never|nobody should) (?:volunteer|offer) (?:any )?(?:information|anything|details|
        facts|data)\b|
      \b(?:give|tell|send|show) (?:no|as few|as little|only) [a-z ]{0,24}(?:to (?:the )?${WHO}|(?:the )?${WHO}
        asks?)\b|
      \b(?:do not|don['’]t|never) give (?:the )?${WHO} (?:any|the|more)\b|
      \bonly (?:give|answer|tell|say)(?: ${WHO})? (?:the [a-z]+ )?(?:what|only) (?:he|she|they|is|it)\b|
      \banswer only (?:what|if|when)\b|
      \b(?:nobody|no one|they|${WHO}) (?:can|could|will|can['’]t|cannot|could not) (?:ever |not )?prove
        (?:it|this|that|anything|nothing)\b|
      \bthey have no proof\b|\bno proof,? so\b|
      \b(?:draw|drew|attract|call|drawing|attracting) (?:any |more |too much )?attention(?: to
        (?:it|this|that))?(?=[.,;]|$)(?<=\b(?:not|n['’]t|no|without|avoid|never|to)\b.{1,40})|
      \bavoid attention\b|\b(?:make|making) waves\b|\bturn(?:ed)? a blind eye\b|\blook(?:ed)? the other way\b|
        \bsleeping dogs\b|\bsilence is (?:golden|best|safer)\b
    `,
  },
  {
    // Wait for the question, speak where nothing remains.
    cues: wordList`
      notice notices asks ask asked complains way idea suspect suspects coffee phone writing mail verbal
      orally wind expire expired retention speak talk silence agreed wait see waiting complain find finds
      lunch beer run rotate rotated overwritten roll age
    `,
    pattern: regex('gi')`
      \b(?:wait|see|waiting)(?: and see)? (?:whether|if) (?:anyone|anybody|somebody|someone|they|${WHO})
        (?:notices?|asks?|complains?|finds?)\b|
      \bif (?:no one|nobody|none of them) (?:notices?|asks?|complains?|finds?)\b|
      \b(?:only|just|not|nothing|never) (?:say|speak|answer|comment|respond|mention|talk|react|
        anything)[a-z ]{0,24} (?:if|when|unless|until) (?:directly )?asked\b|
      \b(?:if|unless|until) (?:directly |explicitly )?asked\b|
      \b(?:should|must|can|may|would like (?:it|this|that) to|let (?:it|this|that))
        (?:stay|remain|keep|be kept) that way\b|
      \b(?:has|have) no idea(?: of (?:this|it)| about (?:this|it)|(?=[.,;]|$))(?<=${WHO} \w+ no idea.{0,12})|
      \b(?:does|do)(?:n['’]t| not) suspect (?:a thing|anything)\b|
      \b(?:rather than|instead of|not|never|nothing|avoid|without) (?:by|in|over|via|per)
        (?:e-?mail|mail|writing|chat|slack|teams)\b(?<=\b(?:discuss|talk|speak|tell|call|say|meet|explain|
        phone|coffee|person|nothing|this|it|details?)\b.{1,60})|
      \bover (?:a )?(?:coffee|lunch|beer)\b|
      \bagreed (?:on silence|not to (?:speak|talk|say))\b|
      \b(?:let|wait until|wait for|until|till) (?:the )?(?:logs?|records?|recordings?|messages?|
        backups?)(?: have| are)? (?:to )?(?:expired?|run out|rotate[d]?|overwritten|roll over|age out)\b|
      \b(?:shorten|reduce|set|cut|lower) (?:the |our )?(?:[a-z]+ )?retention\b[^.;]{0,40}\bso\b|
      \bgets? wind of\b(?<=\b(?:not|never|nobody|no one|before|n['’]t)\b.{1,30})
    `,
  },
];
