import { instantAt } from '../../../wording/zone.ts';
import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putPeople } from '../put-people.ts';
import { stateOf } from '../said-words.ts';

/** A day in Atlassian’s document format, whose milliseconds stand as text: "2026-05-27". */
function dayOf(text: Fields): string {
  const given = text.text('attrs.timestamp');
  return /^\d{9,14}$/.test(given) ? instantAt(Math.floor(Number(given) / 1000)).slice(0, 10) : given;
}

/** The words of a text in Atlassian’s document format, or as they stand. */
function wordsOf(text: Fields, depth = 0): string {
  if (!text.has('type') || depth > 30) return '';
  const said = text.value('text');
  const own =
    (typeof said === 'string' ? said : '') ||
    text.text('attrs.text') ||
    text.text('attrs.url') ||
    dayOf(text);
  const parts = text.list('content').map((part) => wordsOf(part, depth + 1));
  const isLine = ['paragraph', 'heading', 'listItem', 'tableRow', 'codeBlock', 'hardBreak'].includes(
    text.text('type'),
  );
  return own + parts.join('') + (isLine ? '\n' : '');
}

function textAt(issue: Fields, path: string): string {
  return (
    issue.text(path) ||
    wordsOf(issue.at(path))
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}

const PHASE: Readonly<Record<string, 'open' | 'running' | 'done'>> = {
  new: 'open',
  indeterminate: 'running',
  done: 'done',
};

function putChanges(found: Gather, histories: readonly Fields[]): void {
  for (const history of histories) {
    const at = history.value('created');
    for (const item of history.list('items')) {
      const change = `Status: ${item.text('fromString')} to ${item.text('toString')}`;
      if (item.text('field') === 'status') found.event(at, change, 'changelog');
    }
  }
}

function putTasks(found: Gather, tasks: readonly Fields[]): void {
  for (const task of tasks) {
    const what = [task.text('key'), task.text('fields.summary')].filter((word) => word !== '').join(' ');
    const phase = task.text('fields.status.statusCategory.key');
    const state = PHASE[phase] ?? stateOf(task.text('fields.status.name'));
    found.action({ what, owner: '', due: task.value('fields.duedate'), state });
  }
}

function fill(found: Gather, issue: Fields): void {
  const fields = issue.at('fields');
  found.words('title', fields.value('summary'), 'summary');
  found.status(fields.text('status.name'), 'status');
  found.severity(fields.text('priority.name'), 'priority');
  found.note('description', textAt(fields, 'description'));
  found.words('environment', textAt(fields, 'environment'), 'environment');
  found.lines(
    'components',
    fields.list('components').map((each) => each.text('name')),
    'components',
  );
  found.mark(fields.value('created'), 'The issue was opened', 'created');
  found.mark(fields.value('resolutiondate'), 'The issue was resolved', 'resolutiondate');
  for (const comment of fields.list('comment.comments'))
    found.event(comment.value('created'), textAt(comment, 'body'), 'comment');
  putChanges(found, issue.list('changelog.histories'));
  putTasks(found, fields.list('subtasks'));
  for (const each of fields.list('attachment')) found.link(each.value('content'), each.text('filename'));
  putPeople(found, fields, 'assignee', 'reporter');
  fields.skip(
    'assignee',
    'reporter',
    'creator',
    'status',
    'priority',
    'comment',
    'subtasks',
    'attachment',
    'components',
  );
  fields.skip(
    'project',
    'issuetype',
    'votes',
    'watches',
    'progress',
    'aggregateprogress',
    'description',
    'updated',
  );
  issue.skip('changelog', 'expand', 'id', 'self', 'key', 'renderedFields', 'names', 'schema');
}

/**
 * Jira: an issue as `GET /rest/api/2/issue/{key}` or `/3/` gives it, with `changelog` where it was expanded. When an
 * issue is opened or resolved says nothing certain of the incident: both are events.
 * Source: developer.atlassian.com, Jira Cloud platform, Issues.
 */
export const jira = jsonReader({
  format: 'jira',
  tool: 'Jira',
  find: (file) =>
    [file, ...file.list('issues'), ...file.list('')].filter(
      (each) => each.has('key') && each.has('fields.summary'),
    ),
  fill,
});
