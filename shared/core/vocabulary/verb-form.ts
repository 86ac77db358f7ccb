/** How a verb stands in the text: "page", "pages", "paged" (past or participle), "paging". */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Past and participle of the verbs that plain words use and that do not take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  wake: ['woke', 'woken'],
  write: ['wrote', 'written'],
};

/** Verbs of one syllable double their last letter: stop, stopped. Longer ones seldom do. */
function stem(verb: string): string {
  if (/^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(verb)) return verb + verb.at(-1);
  return verb.endsWith('e') ? verb.slice(0, -1) : verb;
}

/** The verb in that form: inflectVerb('give', 'past') is "gave". */
export function inflectVerb(verb: string, form: VerbForm): string {
  const irregular = IRREGULAR[verb];
  switch (form) {
    case 'base':
      return verb;
    case 's':
      if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
      return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
    case 'ing':
      return /(?:ee|ye|oe)$/.test(verb) || verb === 'be' ? `${verb}ing` : `${stem(verb)}ing`;
    default:
      if (irregular) return irregular[form === 'past' ? 0 : 1];
      return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
  }
}

/** The form of a word that the matcher found for this verb; `perfect` when "is", "was" or "has" stands before it. */
export function formOf(found: string, verb: string, perfect: boolean): VerbForm {
  const word = found.toLowerCase();
  if (word === verb.toLowerCase()) return 'base';
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('s')) return 's';
  return perfect ? 'participle' : 'past';
}
