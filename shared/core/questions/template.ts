import { printChip, slotOf } from '../brief/chips.ts';
import { needed } from '../brief/scribe.ts';
import type { Run, Runs } from '../brief/tree.ts';
import { isDerivedKey } from '../impact/derived.ts';
import { openAsks } from '../incident/asks.ts';
import { byDue } from '../incident/by-due.ts';
import { isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { isListKey, type ListKey } from '../incident/lists.ts';
import { isFilled, isUnknown, knownValue } from '../incident/values/slot.ts';

/** A chip in braces, with its form: "{customers}", "{asks/a1/deadline:when}". */
const BRACES = /\{([a-zA-Z]\w*(?:\/[\w.*$-]+\/\w+)?(?::[a-z]+)*)\}/;

const EVERY_ROW = '*';
const LAST_ROW = '$';

/** True for what can be a chip at all; other words in braces are only words. */
function isChip(chip: string): boolean {
  const [name = ''] = chip.split(/[/:]/, 1);
  return isFactKey(name) || isDerivedKey(name) || isListKey(name);
}

/** Words and chips in turn, as typed: a person's "{amount}" stays words. */
function piecesOf(template: string): readonly { readonly text: string; readonly chip?: string }[] {
  return template.split(BRACES).flatMap((text, index) => {
    if (index % 2 === 0) return text === '' ? [] : [{ text }];
    return [isChip(text) ? { text, chip: text } : { text: `{${text}}` }];
  });
}

/** The template with each chip as it prints now; open ones stay visible as slots. */
export function fillTemplate(incident: Incident, template: string): Runs {
  const runs = piecesOf(template).map(({ text, chip }): Run => (chip ? needed(incident, chip) : { text }));
  return runs.flatMap((run, index) => {
    // A fact that ends with a question mark needs no stop behind it.
    const asked = run.chip === undefined && runs[index - 1]?.text.endsWith('?');
    const text = asked ? run.text.replace(/^\./, '') : run.text;
    return text === '' ? [] : [{ ...run, text }];
  });
}

const BETWEEN = new RegExp(`between ${BRACES.source} and ${BRACES.source}`, 'i');

/** "between 9 June and 9 June" is no range: another sentence says it. */
function isEmptyRange(incident: Incident, template: string): boolean {
  const [, from, to] = BETWEEN.exec(template) ?? [];
  return (
    from !== undefined && to !== undefined && printChip(incident, from).text === printChip(incident, to).text
  );
}

/** The same, or null while a chip has no value or a range has one end only. */
export function completeTemplate(incident: Incident, template: string): Runs | null {
  const open = piecesOf(template).some(
    ({ chip }) => chip !== undefined && printChip(incident, chip).state !== 'value',
  );
  return open || isEmptyRange(incident, template) ? null : fillTemplate(incident, template);
}

/** The template that prints these runs again, for a person to change; words made from a fact stay words. */
export function templateOf(incident: Incident, runs: Runs): string {
  const same = ({ text, chip }: Run): boolean =>
    chip !== undefined && isChip(chip) && printChip(incident, chip).text === text;
  return runs.map((run) => (same(run) ? `{${run.chip}}` : run.text)).join('');
}

/** Rows as they are told: what has been decided is asked for no more, nor is a clock named that has been settled. */
function toldRows(incident: Incident, list: ListKey): readonly { readonly id: string }[] {
  if (list === 'asks') return openAsks(incident);
  if (list === 'clocks')
    return byDue(
      incident,
      incident.lists.clocks.filter(({ state }) => state !== 'notice sent' && state !== 'closed by Legal'),
    );
  // What customers were told is told by messages to them.
  if (list === 'messages')
    return incident.lists.messages.filter(
      ({ audience }) => (knownValue(audience) ?? 'customers') === 'customers',
    );
  return list === 'contractNotices' ? byDue(incident, incident.lists.contractNotices) : incident.lists[list];
}

/**
 * One template for each row that `list/*` means, one for the last row with
 * `list/$`; the template itself without either.
 */
export function templatesOf(incident: Incident, template: string): readonly string[] {
  const place = /\{(\w+)\/([*$])\//.exec(template);
  const [, list = '', which] = place ?? [];
  if (!isListKey(list)) return [template];
  const column = /\/[*$]\/(\w+)/.exec(template)?.[1] ?? '';
  const all = toldRows(incident, list);
  const filled = all.filter(({ id }) => {
    const slot = slotOf(incident, `${list}/${id}/${column}`);
    return isFilled(slot) && !isUnknown(slot);
  });
  const rows = which === LAST_ROW ? filled.slice(-1) : filled;
  const mark = which === LAST_ROW ? LAST_ROW : EVERY_ROW;
  return rows.map(({ id }) => template.replaceAll(`{${list}/${mark}/`, `{${list}/${id}/`));
}
