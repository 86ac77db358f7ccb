import type { Fields } from '../fields.ts';
import type { Gather } from '../gather.ts';
import { jsonReader } from '../json-reader.ts';
import { putMarkdown } from '../markdown/read-markdown.ts';
import { putPeople } from '../put-people.ts';
import { severityOf } from '../said-words.ts';

/** Fields are named in one way by the command `gh`, in another by the REST API. */
const either = (issue: Fields, one: string, other: string): unknown => issue.value(one) ?? issue.value(other);

function fill(found: Gather, issue: Fields, file: Fields): void {
  found.words('title', issue.value('title'), 'title');
  putMarkdown(found, issue.text('body'), 'body');
  for (const label of issue.list('labels')) {
    const name = label.text('name');
    // "S3" alone may be a place where files are kept.
    const severity = /^sev/i.test(name) ? severityOf(name.replace(/^severity\s*[:/]\s*/i, 'sev ')) : null;
    if (severity) found.fact('severity', severity, 'labels');
    label.skip('id', 'node_id', 'url', 'color', 'default', 'description');
  }
  found.mark(either(issue, 'createdAt', 'created_at'), 'The issue was opened', 'createdAt');
  found.mark(either(issue, 'closedAt', 'closed_at'), 'The issue was closed', 'closedAt');
  for (const comment of [...issue.list('comments'), ...file.list('issue_comments')]) {
    found.event(either(comment, 'createdAt', 'created_at'), comment.value('body'), 'comments');
    comment.skip(
      'id',
      'author',
      'user',
      'url',
      'html_url',
      'authorAssociation',
      'reactionGroups',
      'viewerDidAuthor',
    );
    comment.skip('includesCreatedEdit', 'isMinimized', 'minimizedReason', 'updatedAt', 'updated_at');
  }
  found.link(either(issue, 'html_url', 'url'), 'Issue on GitHub');
  putPeople(found, issue, 'assignees');
  issue.skip(
    'assignees',
    'assignee',
    'author',
    'user',
    'id',
    'url',
    'state',
    'closed',
    'number',
    'updatedAt',
    'updated_at',
  );
}

/**
 * GitHub: an issue as `gh issue view --json …` prints it or `GET /repos/{owner}/{repo}/issues/{number}` answers. Its
 * text is read as a post-mortem where it has the headings of one; when it was opened and closed are events.
 * Source: cli.github.com, manual, `gh issue view`; docs.github.com, REST API, Issues.
 */
export const github = jsonReader({
  format: 'github',
  tool: 'GitHub',
  find: (file) =>
    [file, ...file.list('')].filter(
      (each) => each.has('title') && each.has('body') && (each.has('number') || each.has('comments')),
    ),
  body: (issue) => issue.text('body'),
  fill,
});
