import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { PROOF, WHO } from './hidden.ts';

const PAPER = pattern`
  (?:reports?|briefs?|minutes|logs?|log file|records?|tickets?|timeline|statement|letter|figures|numbers|
    books|entr(?:y|ies)|time ?stamps?|dates?|counts?|statistics|chart|slides?|presentation|protocol|file)
`;
const PASSAGE = pattern`
  (?:sentences?|parts?|paragraphs?|passages?|reference|references|mention|mentions|comments?|slides?|chapter|
    section|remarks?|words?|points?|bits?|lines?)
`;

/** The record is made to say something else: parts left out, other numbers, another story. */
export const madeToLook: readonly Phrase[] = [
  {
    cues: wordList`
      remove delete take leave skip drop strike cut omit erase avoid avoiding word words call name naming
      mention mentioning lose writing saying calling use say write
    `,
    pattern: regex('gi')`
      (?:^|[.;,:] |\b(?:to|please|let us|let['’]s|should|could|can|must|will|['’]ll|better|just|would|
        and) )(?:remove|delete|take out|leave out|skip|drop|strike|cut|omit|erase|lose) (?:the|any|all|every|
        that|those|these|this|our) (?:[a-z]+ )?${PASSAGE} (?:about|on|to|of|with|that|where|from the
        (?:ticket|report|brief|minutes|log|chat|timeline|statement|letter))\b|
      \b(?:avoid|avoids|avoiding|no|stop) (?:mentioning|naming|writing|the words?|saying|calling)\b|
      \b(?:do not|don['’]t|never|not to|must not|should not|nobody (?:should|may|must))
        (?:use|say|write|call it|name it) (?:the (?:words?|term) )?(?:["“'‘]?(?:an? )?(?:breach|leak|loss|
        incident|outage|attack|failure|hack|crime|error)|the words?|the term)\b
    `,
    unlessFollowing: /^ (?:again|data|code)\b/i,
  },
  {
    cues: wordList`
      remove removed delete deleted reinstall formatted reset destroy destroyed clear cleared wipe wiped lose
      lost copies shred burn purge everything rid deleted removed remove delete gone find destroyd shreded
      shredd burned burnd wipeed purgeed purged get loseed losed clearing before missing misplaced
    `,
    pattern: regex('gi')`
      \b(?:destroy|shred|burn|wipe|purge|get rid of|lose)(?:ed|d)? (?:all |any |the |your |our |every |these |
        those |both )*(?:${PROOF}|everything|all of it|copies|copy|papers?|files?|mails?|memos?|recordings?|
        notebooks?|documents?|hard copies|printouts?)(?=[.,;]|$| (?:of|about|on|from|before|after|so|now|and|
        when|by|that)\b)|
      \bclear(?:ed|ing)? (?:the |your |our )?(?:chat|message|browser|call|mail)(?:s|
        box)?(?: (?:history|log|thread))?(?=[.,;]|$| (?:before|after|so|and)\b)|
      \b(?:wiped?|erased?|reinstall(?:ed)?|formatted|reset|deleted?|destroyed?|shredded|purged?|
        removed?)\b[^.;]{2,40} before (?:the |any |our |an |they|anyone |anybody |somebody |
        someone )?(?:${WHO}|audit|investigat\w+|inspect\w+|review|inquiry|search|lawyers?|experts?|
        forensic\w*|they|(?:could|can))\b|
      \b(?:file|log|mail|report|ticket|disk|laptop|phone)s? (?:should|must|could|can|may|has to|will)
        (?:get|be|go) (?:lost|missing|misplaced)\b
    `,
    unlessPreceding: /\b(?:do not|don['’]t|never|must not|nobody may|before we) $/i,
  },
  {
    cues: wordList`
      backdate backdated backdating doctor doctored cook cooked falsify falsified fake faked forge forged
      alter altered fudge fudged rewrite rewritten adjust adjusted change changed round rounded lower smaller
      better correct fit fits show edit edited amend move falsifying doctoring fudging forging faking cooking
      before nicer softer harmless official milder rosier
    `,
    pattern: regex('gi')`
      \b(?:backdat(?:e|ed|ing)|falsif(?:y|ied|ying)|doctor(?:ed|ing)|fudg(?:e|ed|ing)|forg(?:e|ed|ing)|
        fak(?:e|ed|ing))\b|
      \bdoctor (?:the|our|those)\b|
      \bcook(?:ed|ing)? the (?:numbers|books|figures)\b|
      \b(?:alter|fake|rewrite|tamper with|touch up|edit|amend|adjust|correct|change|modify|move)(?:ed|d)?
        (?:the |our |all |those |some )*(?:[a-z]+ )?${PAPER}(?: (?:in|on|of) (?:the |our )?${PAPER})?
        (?:so (?:that )?(?:it|they|we|nobody|no one|the)|to (?:show|suggest|look|make|fit|match|hide|say|
        prove)|before (?:the )?(?:${WHO}|they|it goes|audit|sending))|
      (?:^|[.;] |\b(?:to|please|should|could|can|must|will|let us|let['’]s|we['’]ll) )(?:alter|rewrite|
        backdate|change) (?:the |our )?(?:times?|time ?stamps?|dates?|logs?|records?|entr(?:y|ies)|minutes|
        figures|numbers|count)(?: (?:in|on|of) (?:the |our )?${PAPER})?(?=[.,;]|$)|
      \bround(?:ed)? (?:it|this|them|the [a-z]+) (?:down|up) for\b|
      \b(?:publish|report|give|name|tell|say|quote|use|print|show|state|send)(?: (?:them|${WHO}))?
        (?:only )?the (?:lower|smaller|better|nicer|softer|harmless|official|milder|rosier)
        (?:number|figure|count|version|value|estimate|one|story|date|cause)\b
    `,
    unlessFollowing: /^ (?:in the test|data|card|certificate|requests?|signature|alarm|alert|identity)\b/i,
  },
  {
    // Another story for those outside.
    cues: wordList`
      told present presented maintenance story stories version thing spin play played playing down bury buried
      slip slipped hid hide hides hidden mask masked disguise disguised quietly silently secretly discreetly
      telling cover covered covering hushed cleaned call label say claim pretend announce given gave sold
      versions statement statements account accounts stick hiding masking disguising quiet
    `,
    pattern: regex('gi')`
      (?:^|[.;,:] |\b(?:to|please|let us|let['’]s|should|could|can|must|will|['’]ll|just|we) )(?:call|label|
        say|claim|pretend|announce|present)(?: (?:it|this|that|them|it was|this was|there was))+
        (?:as )?(?:a |an |some |the |just |only )*(?:planned|scheduled|routine|maintenance|test|upgrade|drill|
        exercise)|
      \btold (?:them|${WHO}) (?:that )?(?:it|this) (?:was|had been) (?:a |an |the |just |only |planned |
        scheduled )*(?:maintenance|test|upgrade|glitch|[a-z]+ problem,? (?:although|though|but|even))|
      \b(?:told|given|gave|sold) (?:a different|another|two different|a nicer|a better|the wrong)
        (?:story|version|reason|cause|number)|
      \b(?:our|the|your|their) (?:stor(?:y|ies)|versions?|statements?|accounts?) (?:match|are the same|must
        match|agree|line up)\b|
      \b(?:get|make|have) (?:everyone|everybody|them|the team|all)(?: of (?:us|them))? (?:to )?say the same\b|
      \bstick to (?:the|our|an?|one) (?:official |agreed |same |one )?(?:story|version|line)\b|
      \bspin (?:it|this|that|the [a-z]+) (?:as|to|into)\b|
      \bplay(?:ed|ing|s)? (?:it|this|that|(?:the|our) [a-z]+(?: [a-z]+)?) down\b|
      \bslip(?:ped)? (?:it|this|that|the [a-z]+) (?:in|into|past|through)\b|
      \b(?:hid|hide|hides|hiding|hidden|mask|masked|masking|disguis(?:e|ed|ing)) (?:it|this|that|them|
        the (?:real|true|actual|full|second|loss|leak|breach|failure|number|cause|error|
        outage)(?: [a-z]+)?)(?: (?:from|as|behind|in|under|so)|(?=[.,;]|$))|
      \bhidden (?:in|on|under|behind|deep)\b[^.;]{2,40}\bso (?:that )?(?:nobody|no one|they|it|customers)\b|
      \b(?:fix|patch|correct|refund|repair|settle|repay|close|change|remove|replace)(?:ed|d|paired)?
        (?:it|this|that|them|the [a-z]+(?: [a-z]+)?|customers) (?:quietly|silently|secretly|discreetly|on the
        quiet|without telling (?:anyone|anybody|${WHO}))\b|
      \b(?:quietly|silently|secretly|discreetly) (?:patch|repair|repaid|repay|pay|paid|close|settle|replace|
        roll|drop|shelve|bury)(?:ed|d)?\b|
      \bwithout telling (?:anyone|anybody|them|${WHO})\b|
      \bcover(?:ed|ing)? up (?:the |our |this |that |it|any |for )|
      \b(?:was|is|been|be|were) (?:covered|hushed|cleaned) up(?=[.,;]|$)
    `,
    unlessFollowing: regex('i')`
      ^ (?:the |our )?(?:alarms?|alerts?|monitor\w*|dashboards?|tools?|checks?|support|operators?|on-call|
        view|log|logs)\b
    `,
    unlessPreceding: /\b(?:page|button|error|screen|interface|retry|bug|loop|fallback) (?:\w+ )?$/i,
  },
  {
    // Left out of the paper: "The warning was removed from the report", "Keep the number low".
    cues: wordList`
      removed left omitted dropped deleted cut taken struck cleaned withheld kept omit low lower number count
      figure silent purpose deliberately intentionally drawer lock less fewer look looks reads copies minutes
      record secret written disappear vanish hushed swept brushed checks ask check edit amend appear appears
      show small print look sound seem table books away status quiet silent silence versions reports lists
      post tweet message notice article cherry cherrypick pick erased missing numbers figures counts loss
      losses damage purposely knowingly where file keep make leave nothing none word
    `,
    pattern: regex('gi')`
      \b(?:was|were|is|are|has been|have been|be|being|been|get) (?:cleaned of|kept back|
        (?:left out|struck|kept out|removed|omitted|dropped|deleted|cut|taken out|cleaned|erased|missing)
        (?:from|of|out of) (?:the |our |this )?${PAPER})\b|
      \b(?:we|they|I|you) (?:have |had )?(?:left out|kept back|omitted|kept out) (?:the|any|all|that|our|
        some)\b|
      \b(?:keep|kept|push|pushed|lower|reduce|reduced|bring|trim|shave|find|use|need|want)(?:ed|d)?
        (?:the |a |our )?(?:smaller |lower )?(?:numbers?|figures?|counts?|loss|losses|
        damage)(?: (?:as )?(?:low|small|down)(?: as possible)?)? (?:in|for|before|on)
        (?:the |our )?(?:${PAPER}|${WHO})\b|
      \bkeep (?:the |our )?(?:numbers?|figures?|counts?) (?:as )?(?:low|small|down)\b|
      \b(?:lower|shave|trim|push down|nudge) (?:the |our )(?:numbers?|figures?|counts?)\b|
      \b(?:deliberately|intentionally|on purpose,?|purposely|knowingly) (?:the [a-z]+ )?(?:say|says|said|gave|
        give|gives|is|are|was|were|stays?|remains?|leaves?|kept|keep|keeps)(?: (?:nothing|no|silent|quiet|
        vague|open|out|it))+\b|
      \b(?:is|are|was|stays?|remains?) (?:deliberately|intentionally) (?:silent|vague|unclear|quiet|
        unspecific)\b|
      \b(?:in|into) (?:the|a|my|our) drawer\b|\bunder lock and key\b|
      \bwhere (?:nobody|no one) (?:looks|will look|reads|finds|will find)\b|
      (?:^|[.;] )(?:nobody|no one) (?:reads|looks at|will look|will ask|will check|ever reads|checks
        (?:the |our |this |those )?(?:annex|appendix|footnotes?|numbers?|figures?|small print))\b|
      \b(?:the )?(?:less|fewer) (?:is |we |you |they |people |e-?mails?|words?|said|
        written)[a-z ,]{0,16}(?:the better|soonest)\b|
      \b(?:not|nothing) for the (?:record|minutes|file|books)\b|
      \b(?:do not|don['’]t|never) (?:keep|make|leave|print) (?:any )?(?:copies|a copy|printouts|traces?)\b|
      \b(?:our|a|the) (?:little |dirty |small )+secret\b|
      \b(?:made?|making|let|have|get) (?:the |those |these |all |our )*(?:${PROOF}|files?)
        (?:disappear|vanish|go away|be gone)\b|
      \b(?:hushed|swept|brushed) (?:the [a-z]+ |it |this )?(?:up|aside|away)\b
    `,
    unlessPreceding: /\b(?:tool|script|job|page|button|screen|retention|rotation) (?:\w+ )?$/i,
  },
  {
    // It is to look like something else.
    cues: wordList`
      look looks sold sell maintenance planned routine accident upgrade sound seem appear dress dressed pass
      passed present presented
    `,
    pattern: regex('gi')`
      \b(?:should|must|has to|have to|needs to|is to|want(?:s|ed)? (?:it|this|that) to|shall|will)
        (?:not |never )?(?:look|sound|seem|appear) (?:like|as (?:if|though)|small|harmless|minor|good|
        planned)\b|
      \b(?:sold|sell|dress(?:ed)?|pass(?:ed)?|present(?:ed)?) (?:it|this|that|the outage|the failure)(?: up
        | off)? as\b|
      \b(?:it|this) was (?:a |an |just |only |planned |scheduled |routine )*(?:maintenance|planned
        (?:update|work|upgrade))(?=[.,;]|$)(?<=\b(?:officially|outside|world|asks?|asked|say|says|externally|
        tell|them|customers|press)\b.{1,60})
    `,
  },
  {
    cues: wordList`
      appear appears show mentioned named stay stays remain remains kept press news papers report minutes
      small print look sound seem table books away status quiet silent silence versions reports lists post
      tweet message notice article cherry cherrypick pick keep version list numbers page come
    `,
    pattern: regex('gi')`
      \b(?:should|must|may|need|will|shall|can|does|do|better|ought)(?: not|n['’]t| never)(?: to)?
        (?:appear|show up|be (?:mentioned|named|listed|found|visible|shown|in)|turn up|feature|stand|
        figure)(?: (?:in|on|anywhere|at all))? (?:the |our |any |this |that )?(?:${PAPER}|press|news|papers?|
        annex|anywhere|${WHO})\b|
      \bno longer appears? in (?:the |our )?${PAPER}\b|
      \b(?:stay|stays|remain|remains|kept|keep (?:it|this|that|names|him|her|us|them)) out of
        (?:the |this |our )?(?:${PAPER}|press|news|papers?|media|e-?mails?|public)\b|
      \bin (?:the )?small print|\b(?:under the table|off the books)\b|
      \b(?:make|making|made|let) (?:this|that|it|the whole [a-z]+|all this) (?:all )?go away\b|
      \b(?:keep|kept|leave|left|leaving) the status page (?:green|up|unchanged|as it (?:is|was))\b|
      \b(?:paid|pay|paying) (?:him|her|them|the [a-z]+)(?: [a-z]+)? (?:to|so that (?:he|she|they))
        (?:keeps?|stays?|be|remains?) (?:quiet|silent)\b|
      \b(?:two|three) (?:versions?|reports?|lists?|sets? of (?:books|numbers)):? one for (?:us|ourselves)\b|
      \b(?:take|took|pull|remove)(?:d|ed)? (?:down )?(?:the )?(?:post|tweet|message|notice|article|
        page)(?: down)? (?:before|so that) (?:nobody|no one|anyone|anybody|someone|somebody|journalists|
        customers|they|the press)\b|
      \bcherry-?pick\b|
      \bso (?:that )?(?:it|this|we|they)(?: does| do| will| would)?(?:n['’]t| not) (?:look|sound|seem|appear|
        come across)\b
    `,
    unlessFollowing: /^ (?:yet|until)\b/i,
  },
];
