import { regex } from '../long-text.ts';
import { asInner, decapitalise, hasDeterminer } from './text.ts';

const PLACE = /page|site|web|blog|forum|twitter|slack|teams|social|channel|network|intranet|portal/i;
/** A place that is no name: there is more than one in the world, and this is ours. */
const NAMELESS = /(?:^|[ -])(?:page|(?:web)?site|banner|blog|forum|channel|network|intranet|portal)$/i;
/** First words that are no name of a product, and so have no capital inside a sentence. */
const PLAIN = regex('i')`
  ^(?:blog|chat|company|customer|e-?mail|forum|help|home|internal|intranet|letter|mail|news|phone|portal|
    press|public|push|service|site|status|support|text|video|web|website)(?![\w-])
`;

/** "in person", "via Slack"; "in-app banner" brings none. */
const OWN_PREPOSITION = /^(?:on|by|in|at|through|via|with|over)(?![\w-])/i;
/** "status page and e-mail (sendgrid)": two short names, each of a channel. */
const TWO = regex('i')`
  ^((?:[\w-]+ ){0,2}[\w-]+(?: \([^()]+\))?)(?: and | & | \+ |,
    )((?:[\w-]+ ){0,2}[\w-]+(?: \([^()]+\))?)$
`;

/** One channel: "on the status page". */
function byOne(channel: string): string {
  if (OWN_PREPOSITION.test(channel)) return decapitalise(channel);
  const [name = channel] = channel.split(' (', 1);
  const words = PLAIN.test(channel) ? channel.charAt(0).toLowerCase() + channel.slice(1) : asInner(channel);
  if (!PLACE.test(channel)) return `by ${words}`;
  return NAMELESS.test(name) && !hasDeterminer(channel) ? `on the ${words}` : `on ${words}`;
}

/**
 * A channel behind what was said through it: "on the status page", "on Slack", "by e-mail", "on the status page and by
 * e-mail"; words that bring their own preposition stay as they are ("in person").
 */
export function byChannel(channel: string): string {
  const [, first, second] = TWO.exec(channel) ?? [];
  if (first === undefined || second === undefined || !(PLACE.test(first) || PLACE.test(second)))
    return byOne(channel);
  return `${byOne(first)} and ${byOne(second)}`;
}
