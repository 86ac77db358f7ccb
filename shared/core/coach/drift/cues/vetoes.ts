import { regex } from '../../../long-text.ts';
import { ready } from '../../phrases/make-pattern.ts';
import type { Quantity } from '../read/quantity.ts';

/** Something else than what happened: a guess, another time, a plan. */
const NOT_THIS = ready(
  regex('i')`
    \b(?:would|could have|might|if|unless|last (?:time|year|month|week|incident|outage|event|failure)|
      in (?:19|20)\d\d|in the (?:hour|day|week|month) before|earlier|
      previous(?:ly)?(?! (?:settings?|versions?|releases?|configuration|state|build|plan)\b)|first
      (?:count|report|estimate|post)|at first|(?:first|second|third|fourth|next|other)
      (?:outage|incident|failure|time|attempt|wave|part|phase)|initial(?:ly)?|forecast|expect(?:ed)?|instead
      of|rather than|planned|thought|believed|assumed|wrongly|than|since the last report|drill|exercise|
      each(?! of the)|every(?! one of the)|another|a further|additional)\b[^.;]{0,80}$|
    \bnot $
  `,
);
/** Whose failure it was: "hit by another failure", "in the outage of March". */
const OTHER_EVENT = ready(
  regex('iu')`
    \b(?:by|in|from|during|through)
      (?:(?:another|an (?:earlier|unrelated|older)|a (?:previous|different|separate|second|similar|further|
      former)|the (?:earlier|previous|other|last|older|(?:January|February|March|April|May|June|July|August|
      September|October|November|December))) (?:\p{L}+ )?(?:failure|outage|incident|disruption|event|fault|
      problem|interruption)|(?:the|that) (?:failure|outage|incident|disruption) (?:of|in)
      (?:January|February|March|April|May|June|July|August|September|October|November|December|last|20\d\d))\b
  `,
);
/** A part of the whole, or the way from one value to another. */
const IS_PART = ready(
  regex('i')`
    \b(?:of (?:them|these|those|which|whom)|among (?:them|these|those)|including|other|rose|grew|fell|dropped|
      increased|decreased|up|down|went),? (?:[a-z]{1,12} ){0,3}$|
    \bfrom $
  `,
);
/** Counted up to some moment before the end: "by 14:30", "so far". */
const BY_TIME = ready(
  /\b(?:by|until|till|before|as of|as at) (?:about )?(?:\d{1,2}[:.]\d\d|noon|midnight|then|that time)/i,
);
const SO_FAR = ready(
  regex('i')`
    ^[^.;]{0,60}\b(?:so far|at first|twice|three times|more than once|at that (?:time|point)|at the time|
      at the peak|in the first|within the first|to begin with|already|still|(?:hour|day|week|minutes|month)s?
      before)\b
  `,
);
/** Only somewhere, only some: "in Spain", "in the EU". */
const SOMEWHERE = ready(
  /^[^.;]{0,40}\bin (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}/u,
);
const BY_CHANNEL = ready(
  regex('i')`
    ^[^.;]{0,60}\b(?:on the (?:web|website|phone)|in the app|by phone|over the phone|
      in (?:the |our )?(?:shops|stores|branches))\b
  `,
);
const IN_PLACE = ready(
  regex('u')`
    (?:^|[\s(])(?:[Ii]n|(?<=^|[.;,] )(?:For|At)) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|
      Dec))\p{Lu}[\p{L}-]{1,20}[ ,]
  `,
);
/** "EU: 1,200 customers". */
const PLACE_LABEL = ready(/^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?): $/u);
/** A label that names a part of the document, not a part of the customers. */
const IS_LABEL = ready(
  regex('iu')`
    ^(?:Outage|Downtime|Incident|Summary|Impact|Annex|Total|Scope|Customers?|Start|End|Duration|Loss|Losses|
      Cost|Refunds|Credits|Tickets|Affected|Failed|[\p{L} ]{1,16} affected): $
  `,
);

/** "For some it lasted two hours." */
const FOR_SOME = ready(/\b(?:for|to) (?:some|most|many|a few|others|part)\b/i);

/** A number that is said to be wrong is told as somebody else's: "… that 50,000 are affected; the number is wrong". */
const CALLED_WRONG = ready(
  regex('i')`
    ^[^.]{0,90}\b(?:number|figure|count|estimate|amount|claim|which|that|this|it) (?:is|was)
      (?:wrong|incorrect|false|mistaken|not (?:right|correct|true)|too (?:high|low))\b(?! to\b)
  `,
);

const LOOK = 110;

/**
 * True when the words around a number narrow it down to a part, another time or a guess, so that it may rightly differ
 * from the fact of the whole.
 */
export function isNarrowed(sentence: string, { kind, start, end }: Quantity): boolean {
  const before = sentence.slice(Math.max(0, start - LOOK), start);
  const after = sentence.slice(end, end + LOOK);
  if (NOT_THIS.test(before) || CALLED_WRONG.test(after)) return true;
  if (kind === 'clock' || kind === 'date') return false;
  if (OTHER_EVENT.test(after)) return true;
  if (kind === 'count' && BY_CHANNEL.test(after)) return true;
  if (SOMEWHERE.test(after) || IN_PLACE.test(before)) return true;
  if (PLACE_LABEL.test(before) && !IS_LABEL.test(before)) return true;
  if (FOR_SOME.test(before) || FOR_SOME.test(after)) return true;
  if (kind === 'duration') return false;
  return IS_PART.test(before) || SO_FAR.test(after) || BY_TIME.test(before) || BY_TIME.test(after);
}

const PAID_BY = regex('')`
  ^ (?:by|via|through|to|at|on|now|today|in (?:cash|vouchers|advance|kind))\b[^.;,\d]{0,24},? (?:and|plus) $
`;

/** "£3,000 by card and £5,000 in cash": each is a part. */
export function isPaidPart(text: string, quantity: Quantity, others: readonly Quantity[]): boolean {
  if (quantity.kind !== 'money') return false;
  return others.some((other) => {
    if (other.kind !== 'money') return false;
    const [first, second] = quantity.start < other.start ? [quantity, other] : [other, quantity];
    return PAID_BY.test(text.slice(first.end, second.start));
  });
}
