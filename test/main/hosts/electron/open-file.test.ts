import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { NO_HOST_FILES } from '../../../../main/hosts/cli/no-host-files.ts';
import { compose } from '../../../../main/hosts/compose.ts';
import { takeIn } from '../../../../main/hosts/electron/open-file.ts';
import type { Result } from '../../../../shared/api/result.ts';
import { answerOf, newFolder } from '../../../store/parts/workshop.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../assets/samples/gitlab-2017.json');

function begun() {
  const folder = newFolder();
  const composition = compose({
    dataDir: join(folder, 'data'),
    host: { name: 'electron', ...NO_HOST_FILES },
  });
  onTestFinished(composition.close);
  const { dispatch } = composition;
  const file = join(folder, 'a.json');
  return {
    opened: async (content: string) => {
      writeFileSync(file, content);
      return answerOf(await takeIn(file, dispatch));
    },
    remove: async (id: string) => answerOf((await dispatch('incidents.remove', { id })) as Result<unknown>),
  };
}

it('opens what is here word for word without a word, and says that another state of it became a copy', async () => {
  const { opened } = begun();
  const content = readFileSync(SAMPLE, 'utf8');
  const first = await opened(content);
  expect(first.notice).toBeNull();
  expect(await opened(content)).toEqual(first);
  const other = await opened(content.replace(/"summary": "[^"]*"/, '"summary": "Another state."'));
  expect(other.id).not.toBe(first.id);
  expect(other.notice).toMatch(/^“.*” is here already and says something else than the file\. The file was/);
});

it('says that what was deleted came back', async () => {
  const { opened, remove } = begun();
  const content = readFileSync(SAMPLE, 'utf8');
  await remove((await opened(content)).id);
  expect((await opened(content)).notice).toMatch(/was here and was deleted\. It came back from the file\.$/);
});

it('goes to the incident that another tool’s file came in as, and makes no second one', async () => {
  const { opened } = begun();
  const issue = JSON.stringify({
    number: 7,
    title: 'Search is down',
    state: 'closed',
    html_url: 'https://github.com/example/x/issues/7',
    created_at: '2026-05-27T14:00:00Z',
    updated_at: '2026-05-27T15:00:00Z',
    user: { login: 'ada' },
    labels: [],
    body: 'Search gave errors.',
  });
  const first = await opened(issue);
  expect(await opened(issue)).toEqual({ id: first.id, notice: null });
});
