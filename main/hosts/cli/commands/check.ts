import { BRIEF_SETTINGS } from '../../../../shared/core/brief/settings.ts';
import { deriveWorkbook } from '../../../../shared/core/workbook.ts';
import { builtInVocabulary } from '../built-in-vocabulary.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { loadIncident } from '../load-incident.ts';
import { type Remark, remarksOf, sumUp } from '../remarks.ts';
import type { Terminal } from '../terminal.ts';

/** Says what is still missing or badly said in an incident's file. */
export const check: Command = {
  name: 'check',
  arguments: '<incident.json|->',
  summary: "Check an incident's file against the checklist and the coach",
  notes: ['"-" reads from standard input. Exit code 1 when there is an error among the findings.'],
  options: {
    format: { type: 'string', value: '<text|json>', help: 'one finding a line (text), or a list (json)' },
  },
  run: runCheck,
};

async function runCheck(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  const format = textOf(values, 'format') ?? 'text';
  if (word === undefined || more.length > 0) {
    terminal.complain('Name one file, or - for standard input: upfront check incident.json');
    return 2;
  }
  if (format !== 'text' && format !== 'json') {
    terminal.complain(`There is no format "${format}" here: use --format text or --format json.`);
    return 2;
  }
  const loaded = await loadIncident(word, terminal);
  if (!loaded.ok) {
    terminal.complain(loaded.error.message);
    return 2;
  }
  const remarks = remarksOf(deriveWorkbook(loaded.value, builtInVocabulary(), BRIEF_SETTINGS));
  for (const line of format === 'json' ? [JSON.stringify(remarks, null, 2)] : printRemarks(remarks)) {
    terminal.print(line);
  }
  return remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function printRemarks(remarks: readonly Remark[]): readonly string[] {
  const width = Math.max(0, ...remarks.map(({ ruleId }) => ruleId.length));
  const lines = remarks.map(({ severity, ruleId, message, text, suggestion }) => {
    const words = text === null ? '' : ` “${text}”`;
    const better = suggestion ? ` Better: ${suggestion}` : '';
    return `${severity.padEnd(5)}  ${ruleId.padEnd(width)}  ${message}${words}${better}`;
  });
  return [...lines, sumUp(remarks)];
}
