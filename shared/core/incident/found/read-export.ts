import { joinWords } from '../../wording/text.ts';
import { type Read, unread } from '../typed/read-result.ts';
import type { Found, Given } from './found.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { ExportFile, Reader } from './reader.ts';
import { alertmanager } from './tools/alertmanager.ts';
import { datadog } from './tools/datadog.ts';
import { dispatch } from './tools/dispatch.ts';
import { firehydrant } from './tools/firehydrant.ts';
import { github } from './tools/github.ts';
import { incidentIo } from './tools/incident-io.ts';
import { jira } from './tools/jira.ts';
import { opsgenie } from './tools/opsgenie.ts';
import { pagerduty } from './tools/pagerduty.ts';
import { rootly } from './tools/rootly.ts';
import { statuspage } from './tools/statuspage.ts';

/** Post-mortems in Markdown or plain text: whatever is no JSON. */
const MARKDOWN: Reader = {
  format: 'markdown',
  tool: 'Post-mortem',
  fits: ({ json }) => json === undefined,
  read: ({ text }, given) => readMarkdown(text, given),
};

/** Every tool whose files are read; the first that fits reads a file. */
export const READERS: readonly Reader[] = [
  pagerduty,
  opsgenie,
  alertmanager,
  statuspage,
  jira,
  github,
  incidentIo,
  firehydrant,
  rootly,
  datadog,
  dispatch,
  MARKDOWN,
];

export const FORMATS: readonly string[] = READERS.map(({ format }) => format);

/** Nobody nests further; a file that does is made to harm. */
const MAX_DEPTH = 100;

/** True for JSON nested so deep that a walk through it would not come back. */
function isTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function unknownTool(): Read<never> {
  const tools = READERS.filter((reader) => reader !== MARKDOWN).map(({ tool }) => tool);
  return unread(
    `It is JSON, but neither a record of Upfront nor an incident of ${joinWords(tools, 'or')} that can be read.`,
  );
}

/** True for text that was meant as JSON, whether it can be read or not. */
export function beginsAsJson(text: string): boolean {
  return /^\uFEFF?\s*(?:\{|\[\s*[{[])\s*["{}[\]]|^\uFEFF?\s*[{[]\s*$/.test(text.slice(0, 1_000));
}

/**
 * What a file of another tool says of an incident. `format` names the reader; without it the file does. A sentence when
 * none can read it; never throws.
 */
export function readExport(file: ExportFile, given: Given, format: string | null = null): Read<Found> {
  if (file.json === undefined && beginsAsJson(file.text))
    return unread('It begins as JSON, but cannot be read as such: it is cut short or damaged.');
  if (file.json !== undefined && isTooDeep(file.json)) return unread('Its JSON is nested too deep.');
  const reader = READERS.find((each) => (format === null ? each.fits(file) : each.format === format));
  return reader ? reader.read(file, given) : unknownTool();
}
