/** Word classes of measures that rely on people, for the rule `action.weak`. */

/** Those who are to remember. */
export const PEOPLE =
  '(?:engineers?|developers?|staff|teams?|people|everyone|everybody|colleagues?|operators?|employees|administrators?|admins?|technicians?|reviewers?|managers?|leads?|personnel|users?|shifts?|members?|crew|contractors?|ourselves|them|all|programmers?|testers?|agents?|nurses|clerks|drivers|cashiers|on-call|rota|workers|newcomers|starters|hires)';

/** The same with what stands before and behind: "all engineers on the rota". */
export const WHO = `(?:[\\w-]{1,20} ){0,3}?${PEOPLE}(?: (?:on (?:call|duty|the rota|shift)|in (?:the )?\\w+))?`;

/** An intention, a duty or a call, with its space. */
export const MUST =
  '(?:must|should|will|to|shall|please|need to|needs to|have to|has to|everyone|everybody|always|let us|from now on) (?:try to )?';

export const MORE = '(?:(?:much |even |far )?(?:more|greater|closer|extra|better|additional|increased) )';

export const CAREFUL =
  '(?:careful|cautious|diligent|vigilant|attentive|disciplined|mindful|aware|alert|thorough|conscious|observant|conscientious|rigorous|proactive|meticulous|prudent|strict|carefully|diligently|thoroughly|closely|cautiously|attentively)';

export const CAREFULLY =
  '(?:carefully|diligently|thoroughly|closely|cautiously|attentively|strictly|rigorously)';

export const CARE = '(?:care|caution|vigilance|diligence|discipline|mindfulness|alertness)';

/** Deeds of an attentive mind. */
export const HEED =
  '(?:remember to|not forget|(?:bear|keep) in mind(?! that)|keep (?:the|their|our|an?) [\\w -]{2,20} (?:at hand|in mind|in sight|ready)|keep an eye|pay attention|look twice|look out|watch out|watch for|look after|be on (?:guard|the lookout|their guard|the alert)|be wary|beware|think (?:before|first|twice|harder)|take (?:their|our|more) time|mind the|stay focused|concentrate|double-check)\\b';

export const TEACH =
  '(?:remind(?:ed|ing)?|re-?train(?:ed|ing)?|coach(?:ed|ing)?|sensiti[sz](?:e|ed|ing)|educat(?:e|ed|ing)|admonish(?:ed)?|urg(?:e|ed|ing)|encourag(?:e|ed|ing)|teach(?:ing)?|taught|reprimand(?:ed)?|familiari[sz](?:e|ed|ing))';

/** The same done to people; words of everyday only with what follows them. */
export const TOLD = `(?:reminded|re-?trained|trained|coached|sensiti[sz]ed|educated|admonished|urged|encouraged|reprimanded|instructed|familiari[sz]ed|drilled|schooled|made (?:\\w+ )?aware|(?:shown|told|taught|explained) (?:again |once more )?how to|shown again|asked (?:again )?to (?:keep (?:the|their|an?) [\\w -]{2,20} (?:at hand|in mind|open|ready|close)|keep to|follow|check|be|pay|read|look|think|watch|remember|stick|stay|take|double|use the|verify|test|ask|respect|observe)|(?:told|warned)(?= (?:to|not|never|again|about|off|once|in future)\\b|[.,;!]|$))(?!\\w)`;

/** Occasions on which people are taught. */
export const TEACHING =
  '(?:workshops?|briefings?|lectures?|seminars?|webinars?|courses?|e-learning|lessons|brown[- ]bags?(?: sessions?| lunch(?:es)?)?|lunch[- ]and[- ]learns?|tutorials?|instructions?|(?:training|teaching|information|brown-bag|awareness|learning) sessions?|talks?|sessions?|tool ?box talks?|crash courses?)';

export const MEMO = '(?:memos?|circulars?|bulletins?|leaflets?)';

export const RULES =
  '(?:procedures?|process(?:es)?|rules?|guidelines?|checklists?|polic(?:y|ies)|instructions|runbooks?|best practices?|standards?|protocols?)';
