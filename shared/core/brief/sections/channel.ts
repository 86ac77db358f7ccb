/**
 * The preposition before a channel: "on " the status page, "by " e-mail; none where the words bring their own
 * ("in person").
 */
export function byChannel(channel: string): '' | 'on ' | 'by ' {
  if (/^(?:on|by|in|at|through|via|with|over)\b/i.test(channel)) return '';
  return /page|site|web|blog|forum|twitter|slack|teams|social|channel|network/i.test(channel) ? 'on ' : 'by ';
}
