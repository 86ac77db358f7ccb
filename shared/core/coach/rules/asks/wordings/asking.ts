import { pattern } from '../../../../long-text.ts';

/** Those above, who are asked. */
export const ABOVE = pattern`
  (?:you|your (?:side|office|team|level|peers)|(?:the |our |senior |top |upper |executive |
    company ){0,3}(?:board|management|leadership|executives?|directors?|directorate|CEO|management team|
    leadership team|head office|leaders?|executive team|C-?suite|company)|above|the top|higher up|upstairs)
`;

/** What is asked for where neither amount nor name stands. */
export const MEANS = pattern`
  (?:means|funds|funding|money|budgets?|cash|resources?|people|staff|staffing|hands|headcount|manpower|
    personnel|engineers|developers|capacity|time|support|help|backing|buy-in|assistance|tools|tooling|
    equipment|hardware|investments?|spending|training|attention|room|slack|visibility|recognition|
    appreciation|respect|understanding|patience|transparency|focus|emphasis|awareness|priority|
    prioriti[sz]ation|autonomy|independence|ownership|commitment|involvement|freedom|weight|say|sympathy|
    goodwill|trust|urgency|contracts|communication|coordination|cooperation|collaboration|guidance|direction|
    clarity|input|feedback|sponsorship|flexibility|air cover|leadership|alignment|approval|sign-off|go-ahead|
    green light|reinforcements?|contributions?|thoughts|opinions?|advice|permission|relief|mandate|remit)
`;

export const MUCH = pattern`
  (?:more|a few more|some more|a bit more|a little more|much more|far more|even more|additional|extra|further|
    some|a bit of|a little|any|greater|better|stronger|higher|adequate|sufficient|enough|appropriate|proper|
    a lot more|(?:the )?(?:necessary|required|needed|right|proper|adequate))
`;

export const SHOULD = pattern`
  (?:should(?: all)?|must|ought to|need(?:s)? to|ha(?:s|ve) to|could|can|might(?: want to)?|may want to|would
    do well to|had better)
`;

/** "Please", "We ask you to", "It would help to": what follows is asked. */
export const ASKED = pattern`
  (?:please(?: do| also| kindly)?|kindly|${ABOVE} (?:to|${SHOULD})|we (?:should|must|need to|have to|ought
    to)|(?:we|I)(?: would|['’]d)? (?:ask|urge|advise|suggest|recommend|propose|plead|
    beg)(?: that)?(?: ${ABOVE})?(?: to)?|(?:would|will|might|could) (?:really |greatly |also |
    certainly )?(?:help|be (?:good|great|nice|helpful|useful|ideal|wise|desirable|advisable|welcome|
    sensible))(?: us)? (?:to|if (?:you|we|someone|somebody|the board|management))|(?:high |about )?time to|
    can you|could you|would you|will you)
`;

export const TOPIC = pattern`
  (?:the |this |that |our )?(?:(?:whole )?(?:topic|matter|issue|subject|question|problem|situation|point|
    concern|case|theme|incident|risk|importance|need)s?|this|it|that|these|things|reliability|resilience|
    safety|security|stability|quality|testing|maintenance)
`;

export const TALK = pattern`
  (?:get together|sit down|sit together|circle back|loop back|align|realign|get (?:our heads|everyone|
    all parties) (?:together|aligned|around)|talk(?: (?:about|through|over|it|things|this|again|more))?|
    speak(?: (?:about|again|soon))?|discuss|meet(?: (?:up|again|soon|to (?:talk|discuss)))|have
    (?:a )?(?:(?:quick|short|proper|serious|longer|frank) )?(?:talk|chat|word|conversation|discussion|think|
    meeting)|regroup|revisit|explore|brainstorm|huddle|catch up|sync(?: up)?|connect|touch base|reconnect|
    compare notes|put our heads together|think (?:about|again|through)|look (?:at|into)
    (?:the )?(?:options|ways|possibilities)|take (?:this|it) (?:offline|up|further))
`;
