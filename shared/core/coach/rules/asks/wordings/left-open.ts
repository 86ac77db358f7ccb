import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { ABOVE, ASKED, MEANS, MUCH, SHOULD, TALK, TOPIC } from './asking.ts';

/** Talk, attention, pressure, weight and means that are asked for while amount, name and day stay open. */
export const leftOpen = phrasesOf([
  {
    // An invitation to talk: "I suggest that we sit down", "Shall we regroup?"
    ways: [
      pattern`
        \b(?:let us|let['’]s|we (?:should(?: all)?|must|ought to|need to|have to|might want to)|
          (?:suggest|propose|recommend|think|hope|wish|like|best|good|great|useful|helpful|nice|wise|
          time)(?: that| if)? we(?: all| could| should| can)?|shall we|should we|(?:can|could|may|might) we|
          keen to|happy to|glad to|ready to) (?:all |maybe |perhaps |soon |please |also |
          just )?${TALK}(?! (?:the|our|a) (?:file|server|line|alarm)s?\b)(?![\w-])
      `,
      pattern`
        \b(?:suggest|propose|recommend|welcome|appreciate|love|value) (?:an? |some )?(?:\w+ )?(?:talk|chat|
          conversation|discussion|meeting|get-together|dialogue|exchange of views|brainstorming|call|
          session)(?=[.,;!?]|$| (?:with you|about|on|soon|in due))
      `,
    ],
    unlessFollowing: /^[^.;]{0,60}\b(?:at|by|before|until) (?:\d|noon)/i,
  },
  {
    // Attention: "Please bear this in mind", "We ask you to draw attention to the matter".
    ways: [
      pattern`
        \b${ASKED} (?:(?:always|also|at least|again|really|kindly|jointly) )?(?:draw (?:\w+ ){0,2}attention|
          raise (?:${TOPIC}|awareness|the profile|its profile|our profile)|bring (?:up )?${TOPIC}(?: up)?|
          highlight ${TOPIC}|stress ${TOPIC}|emphasi[sz]e ${TOPIC}|champion ${TOPIC}|advocate|spread the word|
          send (?:a |the )?(?:\w+ )?(?:signal|message)|set (?:the|a) (?:\w+ )?tone|shed light|
          (?:bear|keep|have) (?:\w+ ){1,4}in mind|keep
          (?:an eye on|${TOPIC} (?:in view|in sight|on (?:the|your) (?:radar|agenda)))|take
          (?:\w+ ){1,4}(?:into (?:account|consideration)|on board|to heart|seriously|up with)|
          (?:put|place|keep|get) ${TOPIC} (?:higher |back |firmly )?(?:on|up) (?:the|your)
          (?:agenda|radar|list)|factor (?:\w+ ){1,3}in|pay (?:\w+ )?attention|be (?:more )?(?:aware|mindful|
          conscious|supportive|considerate)|remember (?:us|this|how|that)|think (?:of|about|hard|again)|
          reflect|reconsider|rethink|address ${TOPIC}|handle ${TOPIC}|tackle ${TOPIC}|sort ${TOPIC} out|
          get behind|throw (?:your|its) weight|weigh in|show (?:your |more |some )?(?:support|interest|
          leadership|commitment|understanding)|find (?:a |some |the )?(?:way|ways|solution|time|room|money|
          budget|space)|use (?:your|its) (?:influence|contacts?|network|weight|connections?|relationships?|
          authority|position)|put in a (?:good )?word|pull (?:some|a few) strings|open (?:some|a few) doors|
          make (?:${TOPIC}|quality) (?:a|the|our|your|its) (?:\w+ )?priority|treat ${TOPIC} as
          (?:a )?(?:\w+ )?(?:priority|urgent|important))(?![\w-])
      `,
      pattern`
        \bmake (?:[\w’'-]+ ){1,4}aware of (?:how|the (?:importance|seriousness|situation|problem|risk|need)|
          this|our|what)\b
      `,
      pattern`
        \b(?:given|giv(?:e|ing|en)|get|gets|getting|receive|treat|accord(?:ed)?|attach(?:ed)?)
          (?:\w+ )?(?:the )?(?:\w+ )?(?:weight|attention|priority|importance|recognition|place|care|support|
          respect|consideration|funding) (?:that )?(?:it|they|this|we|reliability) (?:deserves?|needs?|
          merits?|warrants?|requires?|is due|are due)\b
      `,
    ],
    unlessPreceding: /\b(?:customers?|users?|patients?|drivers?|guests?) (?:\w+ )?$/i,
  },
  {
    // Pressure and a word in the right place, with nobody and no day named.
    ways: [
      pattern`
        \b(?:put|apply|exert|bring|keep up) (?:some |more |a bit of |a little |the |further |additional |
          greater )?(?:pressure|heat) (?:to bear )?(?:up)?on\b(?! the (?:valve|disk|line))
      `,
      pattern`
        \b${ASKED} (?:lean on|push|press|nudge|chase|escalate|prod|hurry|rush|pressure|motivate|remind|
          persuade|convince|encourage|talk to|speak (?:to|with)|have a (?:quiet )?word with|reach out to|
          engage with|work with|liaise with|get in touch with) (?:the |our |this|it|that|
          with )(?:\w+ ){0,2}(?:on your (?:side|end|level)|at your level|supplier|vendor|provider|contractor|
          manufacturer|landlord|bank|board|management|department|departments|sales|finance|matter|issue|
          further|upwards?|internally)?
      `,
      pattern`
        \b(?:somebody|someone|anybody|anyone|one|a member|a representative|people) (?:from|of|at|in|on)
          ${ABOVE} (?:${SHOULD}|to|would)\b
      `,
    ],
    unlessFollowing: /^[^.;]{0,60}\b(?:at|by|before|until) (?:\d|noon)/i,
  },
  {
    // More spent on something, by nobody knows how much.
    ways: [
      pattern`
        \b(?:${SHOULD}|to|please|recommend|suggest|propose|advise|advocate|urge|worth|consider)
          (?:spend(?:ing)?|invest(?:ing)?|put(?:ting)? in|devot(?:e|ing)|dedicat(?:e|ing)|allocat(?:e|ing)|
          direct(?:ing)?|commit(?:ting)?)(?: (?:far|much|a lot|a bit|even|significantly|substantially|
          considerably))?(?: (?:more|again|properly|heavily|better|seriously|additional|further|some|
          extra))(?: \w+){0,2} (?:on|in|into|to|for)\b
      `,
      pattern`
        \b(?:step(?:ping)? up|ramp(?:ing)? up|scal(?:e|ing) up|beef(?:ing)? up|increas(?:e|ing)|rais(?:e|ing)|
          boost(?:ing)?|expand(?:ing)?|strengthen(?:ing)?|grow(?:ing)?|enlarg(?:e|ing)|doubl(?:e|ing)|
          top(?:ping)? up|shor(?:e|ing) up|improv(?:e|ing)|bolster(?:ing)?)
          (?:the |our |its |your )?(?:\w+ )?(?:spending|investments?|funding|budgets?|expenditure|headcount|
          staffing|staff levels|resourcing|manning|workforce)(?=[.,;!?]|$| (?:on|in|for|of|to)\b)
      `,
      pattern`
        \b(?:recommend|suggest|propose|advise|need|want|ask for|urge|advocate|request|wish for|like to see)
          (?:${MUCH} |a |an )?(?:increased|higher|larger|bigger|rise in|increase in|more generous|better)
          (?:\w+ )?${MEANS}
      `,
    ],
    unlessFollowing: /^[^.;]{0,60}(?:[$€£¥]\s?\d|\bby \d)/i,
  },
  {
    // Means of an unnamed amount, whoever speaks: "Operations could do with a few more hands".
    ways: [
      pattern`
        \b(?:could|can) (?:really |certainly |definitely |all |also |now |well )?(?:do with|use|benefit from|
          profit from) (?:${MUCH} )(?:\w+ ){0,2}${MEANS}\b
      `,
      pattern`
        \b(?:make|making|made|free(?:ing)? up|set(?:ting)? aside|earmark(?:ing)?|releas(?:e|ing)|
          unlock(?:ing)?|find(?:ing)?|provid(?:e|ing)|grant(?:ing)?|allocat(?:e|ing))
          (?:(?:${MUCH}|the|a) )?(?:\w+ )?(?:means|funds|funding|money|budget|cash|resources|manpower|
          personnel|headcount|capacity) (?:available|free|for|to)\b
      `,
      pattern`
        \b(?:that|to have|to see|for|if|like|love|want|wish|hope)(?: for)? (?:the |${MUCH} )(?:\w+ )?${MEANS}
          (?:(?:to )?be |are |is |were |can be )(?:provided|made available|granted|released|allocated|found|
          given|approved|increased|secured|freed)
      `,
      pattern`
        \b(?:wish(?:es)?|long|call|plead|ask|asking|hope|hoping|pray|push|argue|plea) for (?:${MUCH})
          (?:\w+ )?${MEANS}\b
      `,
      pattern`
        \b(?:would|['’]d|might|could) (?:also |really )?be (?:desirable|good|great|nice|helpful|useful|ideal|
          wise|advisable|welcome|wonderful|worthwhile|appropriate|beneficial|preferable)
          (?:to (?:have|get|see|receive|be given|add|hire|know)|for us to|if|to)\b
      `,
      pattern`
        \b(?:would|['’]d) (?:also |really |very much )?(?:like|love|welcome|appreciate|value)(?: to
          (?:see|have|get))? (?:${MUCH}) (?:\w+ )?${MEANS}\b
      `,
    ],
    unlessPreceding: /\b(?:customers?|users?|patients?|drivers?|guests?|stores?) (?:\w+ )?$/i,
    unlessFollowing:
      /^ (?:to (?:find|see|understand|finish|check|rebuild|restore)\b|(?:of|for|from) (?:up to |about )?\d)/i,
  },
  {
    // Somebody is to act or to know, and the sentence says no more than that.
    ways: [
      pattern`
        \b(?:up to|over to|the turn of|in the hands of|for) ${ABOVE} (?:now |alone )?to (?:act|decide|choose|
          judge|move|step in|help)(?=[.,;!?]|$| (?:now|soon|quickly|on this|how|what|whether))
      `,
      pattern`(?:^|[.;:] )(?:it(?:['’]s| is) )?your (?:call|turn|move|decision)(?: now)?(?=[.!]|$)`,
      pattern`
        \b(?:need|want|ask for|look(?:ing)? for|seek(?:ing)?|search(?:ing)? for|would like|in want of)
          (?:a |an |some)?(?:somebody|someone|sponsor|champion|advocate|patron|ally|allies|ambassador|
          (?:strong )?voice)(?: (?:at|on|in|from|with|to|who|for)\b|(?=[.,;!]|$))
      `,
      pattern`
        \b(?:desperate|begging|crying out|pleading|hungry|starved|waiting|longing|appeal(?:s|ing)?|beg|plead)
          (?:for|of|to) (?:${MUCH} |the |your |management['’]s |the board['’]s )?(?:\w+ )?(?:${MEANS}|
          reinforcements?|relief)\b
      `,
      pattern`
        \b(?:feel|be|sleep|work|do|fare) (?:much |far |a lot )?(?:better|safer|easier|faster|stronger) with
          (?:your |${MUCH} )(?:\w+ )?${MEANS}\b
      `,
      pattern`
        \b${MUCH} ${MEANS} (?:would|could|might) (?:probably |certainly |clearly |also )?have
          (?:\w+ )?(?:prevented|helped|avoided|saved|changed|caught|shortened|made|found)
      `,
      pattern`
        \b(?:do|does)(?: not|n['’]t)(?: simply| just| really)? have
          (?:enough |(?:anywhere near )?(?:the )?(?:right |necessary |needed )?)?${MEANS} (?:for|to do)
          (?:this|it|that|everything|such|all)\b
      `,
      pattern`
        \b(?:unless|until) (?:we|the team|engineering|operations|they|it) (?:gets?|ha(?:s|ve)|receives?|
          (?:is|are) given|obtains?) ${MUCH} (?:\w+ )?${MEANS}\b
      `,
      pattern`
        \b(?:want|need|would like|like|wish|ask) (?:you|the board|management|everyone|the CEO)
          (?:all )?(?:to )?(?:know|understand|see|reali[sz]e|appreciate|recogni[sz]e|be aware|
          feel)(?: (?:of|that|how|what|why|the))
      `,
      pattern`
        \b(?:ask|want|need|wish|hope|like|deserve)s? to be (?:heard|listened to|supported|taken
          (?:more )?seriously|involved|consulted|backed|trusted|recogni[sz]ed)\b
      `,
      pattern`
        \b(?:set(?:ting)? up|schedul(?:e|ing)|arrang(?:e|ing)|book(?:ing)?|find(?:ing)?
          (?:a (?:slot|date|time)|time) for|hav(?:e|ing)|hold(?:ing)?|plan(?:ning)?|organi[sz](?:e|ing))
          (?:a |an |some )?(?:(?:quick|short|brief|longer|proper|joint|little|serious) )?(?:meeting|call|chat|
          talk|conversation|workshop|discussion|session|catch-up|get-together|exchange|sync|
          word)(?: (?:soon|sometime|some time|at some point|about (?:this|it|that)|on (?:this|it|that)|with
          (?:you|everyone)|in due course)|(?=[?]))
      `,
      pattern`
        \b(?:walk|talk|take) you through (?:the |our |all )?(?:options|ideas|plans?|thinking|details|
          proposals?|this|it)(?: (?:some ?time|soon|whenever|if|when|any ?time|at))
      `,
      pattern`
        \b(?:how|when|whether|what) you (?:wish|want|would like|intend|plan|prefer|propose) (?:us )?to
          (?:proceed|go on|go forward|continue|move|do|handle|deal|take)
      `,
      pattern`
        \b(?:lend(?:ing)?|giv(?:e|ing)|add(?:ing)?) (?:us )?(?:your|its|their) (?:\w+ )?(?:voice|weight|name|
          support|backing|authority|blessing)\b
      `,
      pattern`
        \b(?:tak(?:e|ing)|have|give) (?:this|it|that|the matter|the issue|things|the topic)
          (?:to the next level|forward|further|up the line|a (?:closer|good|hard|second|proper) look|more
          (?:thought|attention|seriously)|some thought)
      `,
      pattern`
        \b${ASKED} (?:all )?(?:take|have|get) (?:a |an )?(?:\w+ )?(?:look|closer look|interest|view|stand|
          position|think)\b(?! of the (?:photo|page))
      `,
      pattern`
        \b${ASKED} (?:(?:have|get|ask|tell|let|send) (?:somebody|someone|a person|people|the right people|
          others|an expert) )(?:to )?\w+
      `,
      pattern`
        \b(?:be|gets?|get) (?:put|placed|kept|raised|discussed|addressed|tabled|brought up|taken up|talked
          about)(?: (?:back|higher|up))? (?:on|at|in|with|to) (?:the|your|our) (?:\w+ )?(?:agenda|board|board
          level|top|highest level|radar|leadership|management)\b
      `,
      pattern`
        \bplea (?:to|for|is|from)\b|
        \binvest in (?:us|our (?:people|team|future)|the (?:future|platform|team|basics|old \w+)|reliability|
          resilience|quality|stability|safety)\b
      `,
      pattern`
        \bfind (?:a |some |the )?(?:(?:bit|little|way|ways|room|money|space|funds) )(?:of
          (?:room|money|space|slack) )?(?:in|within|for|out|to)\b
      `,
    ],
    unlessPreceding: /\b(?:customers?|users?|patients?|drivers?|guests?|stores?|will|scanner) (?:\w+ )?$/i,
    unlessFollowing: /^[^.;]{0,60}\b(?:at|by|before|until) (?:\d|noon)/i,
  },
  {
    // Those above are to do something, and no number, day or name follows.
    ways: [
      pattern`
        \b(?:the |our |senior |top |upper |executive ){0,3}(?:board|management|leadership|executives|
          directors|CEO|head office|executive team)(?: also| now| really| finally| simply)?
          (?:should(?: all)?|must|ought to|needs? to|ha(?:s|ve) to)
          (?:(?:also|now|really|finally|all|be) )?(?:decide|look|support|back|think|act|speak|talk|engage|
          listen|understand|know|see|help|prioriti[sz]e|reconsider|rethink|take|give|make|show|find|get|
          involved|aware|commit|step|stand|say|choose|convince|push|put|spend|invest|own|lead|set|raise|send|
          change|agree|align|discuss)(?! (?:\w+ ){0,9}\$?\d)(?![\w-])
      `,
      pattern`
        \b(?:could|can|would|will|might|may) (?:management|the board|leadership|the executives?|the CEO|
          somebody|someone|anyone)(?: please| perhaps| maybe| possibly)? (?:look|help|think|speak|talk|
          support|back|consider|take|give|step|find|push|put|get|see|make|show|decide|have|do|raise|use|
          intervene|act)(?! (?:\w+ ){0,9}\$?\d)(?![\w-])
      `,
      pattern`
        \b(?:perhaps|maybe|possibly) (?:you|management|the board|leadership|the CEO|someone)
          (?:could|can|might|should|will)\b(?! (?:\w+ ){0,9}\$?\d)
      `,
      pattern`
        \b(?:should|ought to|needs? to|must|deserves? to) hear (?:it |this |something )?from
          (?:you|the (?:board|top|CEO)|management|above|leadership)\b
      `,
      pattern`
        \b(?:please|do) (?:not|n['’]t) forget\b|
        \b(?:don['’]t|do not|never) forget (?:us|about us|our|that we|(?:the|your) (?:\w+ )?(?:team|teams|
          platform|people))\b
      `,
      pattern`
        \bplease (?:see (?:what|whether|if|how|that|to it)|keep (?:pushing|pressing|supporting|backing|asking|
          trying|going|up)|make sure (?:that )?(?:we|the team|engineering|this|reliability|it)|ensure
          (?:that )?(?:we|the team|engineering|this|reliability)|find out what)\b
      `,
      pattern`
        \b(?:want|like|wish|ask for|need|expect|hope for|love) (?:${TOPIC}|quality|the \w+) to
          (?:be (?:treated|seen|regarded|handled|recogni[sz]ed|discussed|considered|taken)|come first|matter
          more|get|receive|become|have)\b
      `,
      pattern`
        \b(?:bigger|larger|fairer|fair|greater|higher|proper|decent|better|more generous)
          (?:slice|share|part|portion|chunk|cut|piece) of (?:the |your |this )?(?:\w+ )?(?:budget|money|funds|
          pie|cake|funding|resources|attention|time)\b
      `,
      pattern`
        \b(?:glad|happy|grateful|thankful|keen|pleased|welcome) (?:of|for|to have|about|on) (?:a|an|any|some)
          (?:(?:quick|short|brief|longer|proper|little|frank|open) )?(?:chat|talk|word|call|conversation|
          meeting|discussion|hint|tip|pointer|exchange)\b
      `,
      pattern`
        \b(?:let us|let['’]s|we should|we need to|we must|shall we|can we|could we) (?:soon |also )?(?:have|
          find|set up|arrange|start|open|hold|organi[sz]e|schedule|continue) (?:a |an |another |some |
          the )?(?:(?:quick|short|serious|proper|longer|broader|frank|open|joint|new) )?(?:time|chat|talk|
          word|call|conversation|meeting|discussion|dialogue|debate|exchange|workshop|
          session)\b(?! (?:\w+ ){0,9}\d)
      `,
      pattern`
        \b(?:higher|more|increased|bigger|additional|extra|larger|some extra|greater|better)
          (?:${MEANS}|budget|expenditure)(?: (?:on|for|in|of|from) (?:the )?[\w-]+(?: [\w-]+)?)?
          (?:(?:is|are|would be|seems?|remains?) (?:\w+ )?(?:overdue|a blessing|a must|needed|required|called
          for|due|unavoidable|inevitable|essential|vital|key|the answer|the solution|the only way|welcome|
          a relief|a start|desirable|indispensable|wanted|necessary|justified|urgent|a good idea))\b
      `,
      pattern`
        \bwhat (?:we|the team|engineering|operations|the \w+ group|they|is)
          (?:really |most |badly )?(?:lacks?|needs?|wants?|miss(?:es)?|missing|needed|lacking|wanted) is
          (?:an? |${MUCH} )?(?:\w+ )?${MEANS}\b
      `,
      pattern`
        \bgets? (?:what|everything|all(?: that)?|whatever) (?:it|they|we) (?:needs?|requires?|asks? for|
          deserves?)\b
      `,
      pattern`
        \b(?:would|could|will|can) you (?:please |perhaps |possibly )?(?:be able|be willing|be ready|
          be prepared|find it possible) to\b(?! (?:\w+ ){0,9}\$?\d)
      `,
      pattern`
        \b(?:hope|hoping|ask|asking|wish|look(?:ing)? forward|plead(?:ing)?) (?:for|to)
          (?:a |an |some )?(?:(?:constructive|open|frank|good|fruitful|productive|positive|favou?rable|quick|
          swift|early) )?(?:discussion|exchange|talk|dialogue|outcome|answer|reply|relief|mercy|leniency|
          solution|signal|response)(?=[.,;!]|$| (?:from|on|about|with|soon))
      `,
      pattern`
        \bmean (?:a lot|so much|the world|a great deal|much) to
          (?:us|me|the (?:\w+ )?(?:team|people|staff|group))\b
      `,
      pattern`
        \b(?:counting|count|rel(?:y|ying)|depend(?:ing)?|bank(?:ing)?|build(?:ing)?) on
          (?:the )?(?:board|management|leadership|executives|you)(?=[.!,;]|$| (?:to|for|here|now))
      `,
      pattern`
        \b(?:stronger|bigger|louder|greater|real|permanent) (?:voice|seat|place|role|say|standing|presence)
          (?:at|on|in|with|when)\b
      `,
      pattern`
        \b(?:budget|funding|headcount|staffing|team|crew)(?: (?:for|of|on) [\w-]+(?: [\w-]+)?)?
          (?:is|are|remains?|has been|have been) (?:far |much |way |simply |still |clearly |always )?(?:too
          (?:small|thin|low|tight|little)|insufficient|inadequate|not enough|not sufficient|stretched|
          overstretched)\b
      `,
    ],
    unlessPreceding: /\bthe (?:law|rules|contract)[^.;]{0,20}$/i,
    unlessFollowing: /^[^.;]{0,60}\b(?:at|by|before|until) (?:\d|noon)/i,
  },
  {
    // A decision from above without a day, and your backing named as what counts.
    ways: [
      pattern`
        \b(?:decision|answer|reply|response|approval|action|signal|sign|word|statement|commitment|go-ahead|
          sign-off|instruction|direction|steer|view|guidance|help|support|backing|intervention|involvement)s?
          (?:from|by|of|at) ${ABOVE} (?:is|are|would be|will be|seems|remains) (?:\w+ ){0,2}(?:needed|
          required|necessary|wanted|welcome|appreciated|overdue|helpful|useful|essential|desirable|called for|
          pending|outstanding|requested|vital|important|crucial)\b
      `,
      pattern`
        \byour (?:\w+ )?(?:backing|support|help|word|voice|assistance|attention|involvement|presence|
          commitment|trust|endorsement|sponsorship|understanding|patience|encouragement|interest|intervention|
          influence|authority)(?: \w+){0,4} (?:would|will|could|can) (?:really |certainly |also )?(?:mean|go|
          help|count|make|carry|matter|be|do|give|let|allow|enable)\b
      `,
      pattern`
        \b(?:hope|trust|wish|confident|expect|pray|hopeful)(?: that)? (?:you|the board|management|leadership|
          the CEO)(?: all)? (?:will|can|could|would|might|may|share|see|agree|find|feel|understand|
          recogni[sz]e)\b(?! (?:\w+ ){0,8}(?:at|by|before|until) \d)
      `,
      pattern`
        \b(?:we|I) (?:leave|must leave) (?:it|this|the rest|the decision|that) (?:to|with|up to|in the hands
          of) ${ABOVE}
      `,
      pattern`
        \b(?:is there (?:any|a|some) (?:chance|way|possibility)|any chance|would it be possible|might it be
          possible|is it possible)(?: (?:of|that|for|to))? (?:us |we |you |the team )?(?:could |can |to |
          might )?(?:get|getting|have|having|receive|help|find|give|provide|free|spare|hire|add)\b
      `,
    ],
  },
]);
