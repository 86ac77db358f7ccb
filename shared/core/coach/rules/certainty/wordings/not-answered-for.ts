import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';

const I = '(?:I|we)';
const DONT = `(?:(?:do|would|could|can|did|will|am|are)(?: not|n['’]t)|cannot|can['’]t|won['’]t|['’]d not)`;
const VERY = '(?:(?:completely|totally|perfectly|brutally|entirely|really|quite|very|just|only|merely) )?';

/** The writer does not answer for what follows: off the record, from memory, from hearsay, one person's view. */
export const notAnsweredFor = phrasesOf([
  {
    // "I would not swear to it", "don't take my word", "without any guarantee"
    ways: [
      pattern`
        \b${I} ${DONT} (?:\w+ )?(?:swear|vouch|bet|stake|put my (?:hand|name|head)|guarantee|warrant|stand
          behind|attest|testify|commit myself)(?: (?:to|for|on|behind|it|that|my)\b|(?=[.,;]|$))
      `,
      pattern`
        \b(?:do not|don['’]t|never) (?:take my word|rely on (?:this|me|my)|nail me|pin me|shoot me|read too
          much|take (?:this|it|me) (?:as gospel|too (?:seriously|literally)|at face value))\b
      `,
      pattern`
        \byou (?:did(?: not|n['’]t)|never|have(?: not|n['’]t)) (?:hear|heard) (?:this|it|that) from
          (?:me|us)\b|
        \b(?:between you and me|strictly between us|just between us|mark my words)\b
      `,
      pattern`
        \bwithout (?:any |a |full |further )?(?:guarantee|warranty)(?=[.,;]|
          $| (?:as to|of|for|that|whatsoever)\b)|
        \b(?:errors? (?:and omissions )?excepted|no (?:guarantee|warranty) (?:as to|is given|for|that))\b
      `,
    ],
  },
  {
    // "If I am completely honest", "to tell you the truth"
    ways: [
      pattern`
        \bif ${I}(?: am| are|['’]m|['’]re|['’]d| may| can| could) (?:be |being |to be )?${VERY}(?:honest|
          frank|candid|blunt|truthful|open)\b
      `,
      pattern`
        \bto (?:tell|give) you ${VERY}(?:the (?:\w+ )?truth|frankly|honestly|straight)\b|\bto tell the truth\b
      `,
      pattern`
        \b(?:in all (?:candou?r|fairness|frankness|sincerity|modesty|humility)|hand on (?:my |your )?heart|
          I (?:must|have to|should) (?:say|be honest))\b
      `,
    ],
  },
  {
    // Somebody who does not know the field, or was not there.
    ways: [
      pattern`
        \b(?:I['’]m|I am|we['’]re|we are) (?:not |no )(?:really |exactly |much
          of )?(?:an? )?(?:\w+ )?(?:expert|specialist|lawyer|authority|professional|insider)s?\b
      `,
      pattern`
        \b(?:not|n['’]t) (?:really |exactly |quite )?(?:my|our) (?:area|field|speciality|specialty|expertise|
          strong (?:point|suit)|domain|remit|subject|territory)\b|
        \b(?:outside|beyond|above) my (?:area|field|expertise|remit|competence|pay grade)\b
      `,
      pattern`
        \bI (?:have |had )?(?:only |just )(?:joined|came|come|arrived|dialled|dialed|heard|got|know|saw|
          skimmed|glanced)\b
      `,
      pattern`
        \b(?:take|treat|see|read|regard|consider) (?:this|it|that|these|the above|all of this)
          (?:only |just )?(?:as|for) (?:(?:only |just )?(?:an? |no more than ))?(?:very )?(?:rough|first|
          loose|ballpark|personal|unofficial|tentative|gut|educated|wild|what it is)\b
      `,
    ],
  },
  {
    // From memory or hearsay.
    ways: [
      pattern`
        (?:^|[.;:,(] |\b(?:but|and|this is|only|just|quoting|writing|purely) )from memory\b|
        \bas (?:best )?${I} (?:can )?(?:recall|remember|recollect|gather|hear|understand it)\b|
        \b(?:off|from) the top of (?:my|our) head\b
      `,
      pattern`
        \b(?:best|limits) of (?:my|our|everyone['’]s|his|her|their|anybody['’]s|anyone['’]s|the \w+['’]s?)
          (?:knowledge|recollection|memory|belief|ability|understanding|information)\b
      `,
      pattern`
        \b(?:as|so|in so) far as (?:any ?(?:one|body)|we|I|people|they|the \w+(?: \w+)?|those)(?: [\w-]+){0,3}
          (?:can|could|knows?|see|tell|judge|say|remembers?|recalls?|is aware|are aware)\b
      `,
      pattern`
        \bwithout (?:my|our|any|the) (?:notes|records|files|papers|log ?book|documents)(?: (?:at|to|in)
          hand)?(?=[.,;]|$)
      `,
      pattern`
        \b(?:word|rumou?r|legend) has it\b|
        \b(?:rumou?r|gossip|hearsay|the grapevine|the word) (?:is|says|on the street)\b|
        \b(?:through|on|via|from) the grapevine\b|\ba little bird\b|
        \bso (?:I|we)(?:['’]m|['’]ve| am| have| was| were| are)? (?:been )?(?:told|hear|heard|gather|believe|
          understand|read|think)\b|
        \bthey say(?= that|,)|\bpeople say\b
      `,
      pattern`
        \b${I}(?: have|['’]ve)? (?:gather|hear|heard|understand|been told|was told|were told|read
          somewhere)(?:ed)? (?:that |somewhere |from others |second[- ]hand |it said )
      `,
      pattern`
        \bI was told(?=,| that| so| by (?:someone|somebody|a friend|a colleague|others))|\bwe have it from\b
      `,
      pattern`
        \b${I} (?:may|might|could) (?:well |easily |also )?(?:have (?:it|this|that|them|the \w+) wrong|have
          (?:got|mixed|confused|forgotten|missed|overlooked)|be (?:forgetting|confusing|mixing))\b
      `,
      pattern`
        \b(?:so|and|which means) the (?:\w+ )?(?:times|figures|numbers|names|dates|details|order)
          (?:may|might|could) (?:well )?(?:not be|be (?:off|wrong|inexact|imprecise))\b
      `,
      pattern`
        \b(?:is|are|be|only|mere|pure|just) (?:hearsay|gossip|guesswork)\b|
        \b(?:only |just )(?:what|something) (?:I|we) (?:picked up|overheard|heard|read|was told|were told|
          remember|gathered)\b|
        \bled to believe\b|
        \bI have(?:n['’]t| not) (?:seen|checked|read|looked at|verified|counted) (?:it|this|that|them)
          (?:myself|personally|yet)?
      `,
      pattern`
        \bI (?:cannot|can['’]t|won['’]t|will not|do not|don['’]t)
          promise(?: that(?! (?:no|nothing|nobody|none|it will (?:never|not))\b)| it|,| to be)|
        \b${I} (?:may|might|could) (?:well |easily |also )?be (?:way off|far off|wide of the mark|off the
          mark|out of date|behind)\b|
        \b(?:I['’]m|I am) hardly (?:an? )|
        \b(?:if I (?:had|have) to (?:guess|bet)|if I were a betting)|
        \b(?:God|heaven|goodness|who) knows (?:why|how|what|when|where|who|if)\b|
        \blet me be (?:blunt|honest|frank|candid|straight|clear)\b
      `,
    ],
  },
  {
    // One person's view, wish and prayer.
    ways: [
      pattern`
        \b(?:I|we)(?: would|['’]d) (?:really |very much )?(?:like|love|want|prefer) to (?:think|believe|hope|
          assume|imagine)\b
      `,
      pattern`
        \b(?:my|our) (?:own )?(?:two|2) (?:cents|pence|pennies)|
        \bmy (?:(?:own|personal|very|gut|honest|humble|private) ){0,2}(?:feeling|instinct|intuition|hunch|
          guess|bet|money|sense|suspicion|theory|take)\b
      `,
      pattern`
        (?:^|[.;:,] |\bbut |\band )personally(?: speaking)?,|
        \bspeaking (?:only |purely |just |strictly )?(?:for (?:myself|ourselves|me)|personally|as (?:a|an)
          (?:layman|outsider|non-\w+|layperson|amateur))\b|
        \b(?:as|being) (?:a|an|the) (?:mere )?(?:lay(?:man|woman|person)|outsider|non-(?:expert|specialist|
          lawyer|technician))\b|
        \bif you ask me\b|\bto my mind\b|\bas I see it\b|
        \b(?:the way|from where) I (?:see|sit|stand|look)\b|
        \bmethinks\b|\bI (?:personally|for one)\b|
        \bcall me\b(?= (?:na[iï]ve|old|crazy|stupid|an? ))
      `,
      pattern`
        \bif all goes (?:well|to plan|right|according)\b|
        \b(?:I|we) (?:do |all |can only |just )?(?:pray|keep praying|trust to luck)\b|
        \bplease God\b|\b(?:all|every) being well\b|
        \bif (?:we are|we['’]re) (?:lucky|fortunate)\b|
        \bif luck (?:holds|is)\b|\bfingers (?:and toes )?crossed\b
      `,
    ],
  },
]);
