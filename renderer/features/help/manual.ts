import { type ManualPage, readPage } from '../../../shared/core/manual/page.ts';

/** The pages in the order of the list beside them. */
const ORDER = [
  'start',
  'report',
  'workspace',
  'coach',
  'export',
  'conversation',
  'vocabulary',
  'files',
  'settings',
  'trouble',
];

const SOURCES = import.meta.glob<string>('../../../assets/manual/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES = import.meta.glob<string>('../../../assets/manual/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => /([\w-]+)\.\w+$/.exec(path)?.[1] ?? '';
const byName = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, content]) => [nameOf(path), content]));

const sources = byName(SOURCES);
const pictures = byName(PICTURES);

/** The whole manual, read once; it comes with the app. */
export const MANUAL: readonly ManualPage[] = ORDER.map((key) => readPage(key, sources.get(key) ?? ''));

export function pictureAddress(name: string): string | undefined {
  return pictures.get(name);
}
