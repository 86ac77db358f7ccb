import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { PROOF, WHO } from './hidden.ts';

const ANYONE = `(?:(?:our |that )?${WHO}|anyone|anybody|them|him|her|people|outsiders|others)`;
const TELLING = pattern`
  (?:telling|informing|notifying|warning|alerting|briefing|reporting (?:it|this|that|to)|disclosing|
    announcing|mentioning|admitting|publishing)
`;
const FINDING = pattern`
  (?:findings?|warnings?|results?|reports?|numbers?|figures?|truth|facts?|evidence|complaints?|test results?|
    details)
`;
const HARMLESS = pattern`
  (?:maintenance|upgrade|test|exercise|drill|glitch|hiccup|blip|hitch|update|migration|human error|power cut|
    network (?:problem|issue|fault)|technical (?:problem|issue|fault|difficult(?:y|ies)))
`;
/** "do not", "asked not to", "rather not": somebody is to say nothing. */
const NOT_TO = pattern`
  (?:not to|do not|don['’]t|never|must not|mustn['’]t|should not|shouldn['’]t|let['’]s not|let us not|rather
    not|better not)
`;

/** Silence asked for, a story agreed, proof disposed of: the words of those who arrange it. */
export const anotherStory: readonly Phrase[] = [
  {
    cues: wordList`
      telling informing notifying warning alerting briefing reporting disclosing announcing mentioning
      admitting publishing discuss talk speak chat gossip comment little less
    `,
    pattern: regex('gi')`
      \b(?:hold(?:ing)? off|put(?:ting)? off|delay(?:ing)?|avoid(?:ing)?|refrain(?:ing)?|stop|wait|
        hold(?:ing)? back|keep|shy(?:ing)? away|desist)(?: (?:on|from|with))? ${TELLING}
        (?:${ANYONE}|(?:the |our )?(?:outage|incident|leak|loss|cause|breach|failure|error))\b|
      \b${NOT_TO} (?:discuss|talk|speak|chat|gossip|comment)(?: (?:about|of|on))? [^.;,]{2,50} (?:with|to)
        ${ANYONE}\b|
      \b(?:told|asked|instructed|ordered|advised|urged|reminded|ask|tell|instruct|order)(?: [^.;,]{2,30})? not
        to (?:talk|speak|comment) (?:about|of|on|to)\b|
      \b(?:say|tell|write|admit|reveal|give)(?: ${ANYONE})? (?:as |very |too )?little(?: as possible)?
        about\b|
      \bthe less (?:${ANYONE}|is|we|they|you) [a-z]+
    `,
    unlessPreceding: /\b(?:data|passwords?|names?) $/i,
    unlessFollowing: /^[^.;]{0,40}\b(?:before \d|until \d|passwords?|patients? names|names of)\b/i,
  },
  {
    cues: wordList`
      place happened existed exist saw heard read anywhere screenshots story stories tell take took taken
      happen pretend act forget show shows turn turns come comes pop pops whatever agree agreed
    `,
    pattern: regex('gi')`
      \b(?:this|that|our|the) (?:[a-z]+ )?(?:conversation|call|meeting|talk|chat|discussion|e-?mail|message)s?
        (?:did not|didn['’]t|never|has not|hasn['’]t) (?:ever )?(?:take|took|taken|happen(?:ed)?|
        exist(?:ed)?)\b|
      \b(?:logs?|lines?|files?|notes?|mails?|e-?mails?|messages?|entr(?:y|ies)|records?) never
        (?:existed|happened)\b|
      \b(?:pretend|act as if|forget)(?: that)? (?:you|we|they|nobody|no one) (?:never|did not|didn['’]t|have
        not|ever) [a-z]+|
      \b(?:not to|never|not) (?:show|turn|come|pop)(?:s)? up (?:anywhere|in (?:the|any))\b|
      \bwhatever (?:you|we) do,? (?:no|do not|don['’]t|never) (?:screenshots?|e-?mails?|mails?|notes?|copies|
        write|mention|tell|print|save)\b|
      \b(?:our|the|their|your) (?:official |agreed )?(?:cover )?story (?:is|was|will be|remains|
        goes)(?: that)?\b|
      \bagreed? (?:with [a-z ]{2,20} )?(?:on )?(?:what|how much) (?:to|we) (?:tell|say|admit)\b
    `,
    unlessFollowing: /^ in (?:the |any )?(?:search|results|list|tests?)\b/i,
  },
  {
    // One story for ourselves, another for the rest.
    cues: wordList`
      maintenance upgrade test exercise drill glitch hiccup blip hitch update migration error cut problem
      issue fault difficulty difficulties different wrong false internally say claim tell describe label
      present call blame invented harmless made
    `,
    pattern: regex('gi')`
      \b(?:(?:let us|let['’]s|we(?:['’]ll| will| can| could| should| would)|could we|can we|shall we|please|
        just|simply|they(?:['’]ll| will))(?: [a-z]+)?) (?:say|claim|tell ${ANYONE}|describe
        (?:it|this|the [a-z]+)|label (?:it|this|the [a-z]+)|present (?:it|this|the [a-z]+)|call
        (?:it|this|the [a-z]+)|blame)(?: that)?(?: (?:it|this|there) (?:was|is|had been))?(?: as)?
        (?:a |an |some |just |only )*(?:[a-z]+ )?${HARMLESS}\b|
      \b(?:told|gave|tell|give|told) ${ANYONE} (?:an? |the )?(?:different|wrong|false|invented|harmless|
        made-up) (?:date|time|number|figure|count|reason|cause|story|version|name|answer)s?\b|
      \binternally\b[^.;]{2,60} but (?:we|externally|outside|officially|to the)\b(?! (?:have|had|are|were|did|
        do|does|need|will) )
    `,
    unlessFollowing: /^[^.;]{0,40}\b(?:by mistake|in error|corrected)\b/i,
  },
  {
    cues: 'suppressed suppress suppressing silenced silence buried bury',
    pattern: regex('gi')`
      \b${FINDING} (?:(?:was|were|has been|have been|had been|is being|got) )(?:deliberately |quietly |
        later )?(?:suppressed|silenced|buried)\b(?! (?:among|under|in|by|between) )|
      \b(?:we|they|I|he|she|management|(?:the |our )?(?:boss|manager|head|director|lead|team|board|company))
        (?:have |has |had |then |will |could |can |should )*(?:suppress(?:ed)?|silenced?|bur(?:y|ied))
        (?:the|that|this|all|any|every|his|her|their|our) (?:[a-z]+ )?${FINDING}\b
    `,
    unlessPreceding: /\b(?:filter|retry|tool|rule|script|alert|alarm) (?:\w+ )?$/i,
  },
  {
    cues: wordList`
      dispose disposed destroy destroyed thrown throw lose go disposes threw get log logs evidence made need
      needs disappear vanish ought better
    `,
    pattern: regex('gi')`
      \b(?:dispose[ds]? of|destroy(?:ed)?|throw away|threw away|lose|get rid of) (?:your|our|my|his|her|their|
        the|those|these|all|any|every) (?:[a-z]+ )?(?:${PROOF}|disks?|drives?|laptops?|phones?|notebooks?|
        copies|papers?|page)\b|
      \b${PROOF}(?: (?:of|from|about) [^.;,]{2,30})? (?:(?:was|were|has been|have been)
        (?:thrown away|disposed of|made to disappear)|(?:need|needs|have|has|ought|had better|are|is)(?: to)?
        (?:go|disappear|vanish)(?=[.,;!]|$))
    `,
    unlessPreceding: /\b(?:do not|don['’]t|never|must not|not|may|would) $/i,
    unlessFollowing: /^[^.;]{0,40}\b(?:certified|retention|warranty|years|automatically)\b/i,
  },
  {
    // Parts that are to go before somebody reads it; dates that were made to fit.
    cues: wordList`
      goes go sent reaches read reads omit skip afterwards fact fit before leave gloss after later
      retroactively hindsight
    `,
    pattern: regex('gi')`
      \b(?:take|remove|delete|cut|change|edit|strike|drop|clean|correct|replace) [^.;]{2,60} before
        (?:it|they|this|that|the [a-z]+) (?:goes?|is sent|are sent|reach(?:es)?|gets?)(?: out)?(?: to)?
        ${ANYONE}\b|
      \b(?:omit|skip|leave out|gloss over) (?:the|this|that|any|all|our)(?: (?:part|bit|section|line|point|
        story))?(?: (?:about|on|of|with) (?:the|our|this))? (?:failed|missing|missed|first|second|earlier|
        previous|skipped|wrong|lost|bad|unpleasant|embarrassing|awkward|known) [a-z]+\b|
      \b(?:dates?|times?|entr(?:y|ies)|logs?|records?|tickets?|minutes|figures|numbers|
        time ?stamps?)\b[^.;]{0,30} (?:was|were|has been|have been) (?:changed|altered|edited|rewritten|
        adjusted|moved|amended|added) (?:afterwards|after the (?:fact|event)|later|retroactively|
        in hindsight)(?: (?:to|so)\b|(?=[.,;]|$))
    `,
    unlessPreceding: /\b(?:do not|don['’]t|never|must not|to not) $/i,
  },
];
