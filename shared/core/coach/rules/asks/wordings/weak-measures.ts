import { pattern } from '../../../../long-text.ts';
/** Word classes of measures that rely on people, for the rule `action.weak`. */

/** Those who are to remember. */
export const PEOPLE = pattern`
  (?:engineers?|developers?|staff|teams?|people|everyone|everybody|colleagues?|operators?|employees|
    administrators?|admins?|technicians?|reviewers?|managers?|leads?|personnel|users?|shifts?|members?|crew|
    contractors?|ourselves|them|all|programmers?|testers?|agents?|nurses|clerks|drivers|cashiers|on-call|rota|
    workers|newcomers|starters|hires)
`;

/** The same with what stands before and behind: "all engineers on the rota". */
export const WHO = pattern`
  (?:[\w-]{1,20} ){0,3}?${PEOPLE}(?: (?:on (?:call|duty|the rota|shift)|in (?:the )?\w+))?
`;

/** An intention, a duty or a call, with its space. */
export const MUST = pattern`
  (?:must|should|will|to|shall|please|need to|needs to|have to|has to|everyone|everybody|always|let us|from
    now on) (?:try to )?
`;

export const MORE = '(?:(?:much |even |far )?(?:more|greater|closer|extra|better|additional|increased) )';

export const CAREFUL = pattern`
  (?:careful|cautious|diligent|vigilant|attentive|disciplined|mindful|aware|alert|thorough|conscious|
    observant|conscientious|rigorous|proactive|meticulous|prudent|strict|carefully|diligently|thoroughly|
    closely|cautiously|attentively)
`;

export const CAREFULLY =
  '(?:carefully|diligently|thoroughly|closely|cautiously|attentively|strictly|rigorously)';

export const CARE = '(?:care|caution|vigilance|diligence|discipline|mindfulness|alertness)';

/** Deeds of an attentive mind. */
export const HEED = pattern`
  (?:remember to|not forget|(?:bear|keep) in mind(?! that)|keep (?:the|their|our|an?) [\w -]{2,20}
    (?:at hand|in mind|in sight|ready)|keep an eye|pay attention|look twice|look out|watch out|watch for|look
    after|be on (?:guard|the lookout|their guard|the alert)|be wary|beware|think (?:before|first|twice|
    harder)|take (?:their|our|more) time|mind the|stay focused|concentrate|double-check)\b
`;

export const TEACH = pattern`
  (?:remind(?:ed|ing)?|re-?train(?:ed|ing)?|coach(?:ed|ing)?|sensiti[sz](?:e|ed|ing)|educat(?:e|ed|ing)|
    admonish(?:ed)?|urg(?:e|ed|ing)|encourag(?:e|ed|ing)|teach(?:ing)?|taught|reprimand(?:ed)?|
    familiari[sz](?:e|ed|ing))
`;

/** The same done to people; words of everyday only with what follows them. */
export const TOLD = pattern`
  (?:reminded|re-?trained|trained|coached|sensiti[sz]ed|educated|admonished|urged|encouraged|reprimanded|
    instructed|familiari[sz]ed|drilled|schooled|made (?:\w+ )?aware|(?:shown|told|taught|explained)
    (?:again |once more )?how to|shown again|asked (?:again )?to (?:keep (?:the|their|an?) [\w -]{2,20}
    (?:at hand|in mind|open|ready|close)|keep to|follow|check|be|pay|read|look|think|watch|remember|stick|
    stay|take|double|use the|verify|test|ask|respect|observe)|
    (?:told|warned)(?= (?:to|not|never|again|about|off|once|in future)\b|[.,;!]|$))(?!\w)
`;

/** Occasions on which people are taught. */
export const TEACHING = pattern`
  (?:workshops?|briefings?|lectures?|seminars?|webinars?|courses?|e-learning|lessons|
    brown[- ]bags?(?: sessions?| lunch(?:es)?)?|lunch[- ]and[- ]learns?|tutorials?|instructions?|
    (?:training|teaching|information|brown-bag|awareness|learning) sessions?|talks?|sessions?|tool ?box
    talks?|crash courses?)
`;

export const MEMO = '(?:memos?|circulars?|bulletins?|leaflets?)';

export const RULES = pattern`
  (?:procedures?|process(?:es)?|rules?|guidelines?|checklists?|polic(?:y|ies)|instructions|runbooks?|best
    practices?|standards?|protocols?)
`;

/** Our own people by their last word alone: what customers are asked is no measure. */
export const OF_STAFF = pattern`
  (?:engineers?|devs?|developers?|sres?|staff|team|teams|people|folks?|everyone|everybody|colleagues?|
    operators?|employees|administrators?|admins?|technicians?|reviewers?|managers?|leads?|personnel|crew|
    contractors?|programmers?|testers?|agents?|workers?|newcomers|hires|on-call|on-callers?|responders?|
    authors?|committers?|maintainers?|the rota|hands|shift|person|guys)
`;

/** The same with what stands before: "all on-call engineers". */
export const STAFF = pattern`
  (?:(?:all|every|our|the|each|any|those|release|night|day|ops|dev|new|on-call|whole|entire|
    other) ){0,3}(?:[\w-]{1,20} )?${OF_STAFF}
`;

/** What an attentive mind does, in the form behind "will" or "to": more of it, every time, before each. */
export const MINDFULLY = pattern`
  (?:(?:manually|carefully|closely|thoroughly|always|personally|actively) (?:check|confirm|verify|review|test|
    inspect|compare|read|watch|monitor)\b|(?:slow down|speak up|step back|pause|not rush|take
    (?:a step back|(?:more|extra|enough|proper|special|greater|due|their|particular)
    (?:care|time|precautions?))|think (?:it|things|twice|ahead|before|first|harder|about)|remember|not forget|
    keep (?:in mind|an eye|a (?:close|closer|watchful|sharp) (?:eye|watch))|stay (?:alert|focused|sharp|
    vigilant|awake|on top)|be (?:(?:more|extra|very|especially|doubly|really) )?(?:careful|cautious|vigilant|
    mindful|alert|attentive|aware|diligent|disciplined|thorough|wary|conscientious|considerate|precise|
    strict)|do better|try harder|mind|beware|know better|own (?:it|this)|care more|show (?:more|greater)|
    exercise (?:more |greater )?(?:care|caution|judge?ment)|use (?:common sense|caution|(?:better|more|good)
    judge?ment)|pay (?:more |closer |better |extra |full )?(?:attention|heed))\b|
    (?:look|watch|check|read|test|review|listen|think|work|plan|verify|inspect|monitor|communicate|coordinate|
    document|talk|ask|escalate|report|share|write|prepare|follow|hand over|question|
    challenge)\b[^.;]{0,30}?\b(?:harder|closer|closely|more|better|twice|earlier|sooner|carefully|thoroughly|
    attentively|early|often|properly|diligently|manually|by hand|by eye|always|every time|each time|first|
    (?:before|after) (?:each|every|they|it|any|touching|pressing|running|merging|deploying|changing|hitting|
    starting))\b)
`;

/** The same as a habit told in the present. */
export const MINDFUL_NOW = pattern`
  (?:slows? down|takes? (?:more|extra|special|greater) (?:care|time)|thinks? (?:twice|before|first)|stays?
    (?:alert|focused|sharp|vigilant)|pays? (?:more |closer |extra )?attention|keeps? (?:in mind|an eye)|
    (?:checks?|looks?|reads?|verif(?:y|ies)|confirms?|asks?|watch(?:es)?|reviews?) [^.;]{0,30}?(?:twice|first|
    harder|by hand|manually|(?:before|after) (?:each|every)|every time|each time|always|more
    (?:carefully|closely|often|thoroughly)))\b
`;

/** What carries words to people. */
export const MESSAGE = pattern`
  (?:e-?mails?|mails?|memos?|notes?|messages?|posts?|posters?|stickers?|signs?|notices?|banners?|newsletters?|
    reminders?|cheat ?sheets?|one-pagers?|flyers?|circulars?|bulletins?|announcements?|slides?|videos?|blog
    posts?|write-?ups?|post-?mortems?|hints?|warnings?|FAQs?|guides?|guidelines?|handbooks?|wiki pages?|
    pages?|comments?|sentences?|paragraphs?|chapters?|rules?)
`;

/** What such words say to do. */
export const SAYING = pattern`
  (?:not to|never to|to (?:be|always|never|ask|check|think|watch|remember|read|follow|stop|wait|look|use)|that
    (?:people|everyone|everybody|nobody|no one|they|you|one|engineers|staff) (?:must|should|may|shall|need|
    has|have|is|are)|do(?: not|n['’]t)|don['’]t|never|always|please|explain(?:s|ing)?|remind(?:s|ing)?|
    ask(?:s|ing)? (?:people|everyone|staff|engineers|all)|warn(?:s|ing)? (?:people|everyone|staff|engineers|
    all|against)|tell(?:s|ing)? (?:people|everyone|staff|engineers|all)|urg(?:es|ing)|stress(?:es|ing)|saying|
    about (?:time|care|the (?:risk|danger|importance|need)|how)|how (?:to|important))
`;

/** Our people in general, of whom a rule speaks; one team or one person may have got a task. */
export const OF_ALL = pattern`
  (?:engineers|devs|developers|sres|people|folks?|everyone|everybody|colleagues|operators|employees|
    administrators|admins|technicians|reviewers|managers|responders|authors|committers|maintainers|
    programmers|testers|workers|newcomers|hires?|staff|whoever [^.;,]{2,30})
`;

/** The same with what stands before. */
export const EVERYONE = pattern`
  (?:(?:all|every|each|our|any|the|more|most|other|new|fellow|junior|senior) ){0,2}(?:[\w-]{2,20} )?${OF_ALL}
`;
