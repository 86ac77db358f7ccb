import type { JSONContent } from '@tiptap/core';
import type { Prose, ProseBlock, ProseRun } from '../../../shared/core/incident/values/prose.ts';

type Mark = NonNullable<JSONContent['marks']>[number];

function marksOf(run: ProseRun): { readonly marks?: Mark[] } {
  const marks: Mark[] = [];
  if (run.bold) marks.push({ type: 'bold' });
  if (run.kind === 'text' && run.href !== undefined) marks.push({ type: 'link', attrs: { href: run.href } });
  return marks.length > 0 ? { marks } : {};
}

function paragraphOf(runs: readonly ProseRun[]): JSONContent {
  const content = runs.flatMap((run): JSONContent[] => {
    if (run.kind === 'chip') return [{ type: 'chip', attrs: { chip: run.chip }, ...marksOf(run) }];
    // The editor knows no empty text.
    return run.text === '' ? [] : [{ type: 'text', text: run.text, ...marksOf(run) }];
  });
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** The words of a section as the editor's document: nodes, never HTML. */
export function proseToDoc(prose: Prose): JSONContent {
  const content = prose.map((block): JSONContent => {
    if (block.kind === 'paragraph') return paragraphOf(block.runs);
    const items = block.items.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] }));
    return items.length > 0 ? { type: 'bulletList', content: items } : { type: 'paragraph' };
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function runOf(node: JSONContent): ProseRun[] {
  const bold = node.marks?.some(({ type }) => type === 'bold') ? { bold: true } : {};
  if (node.type === 'chip') return [{ kind: 'chip', chip: String(node.attrs?.chip ?? ''), ...bold }];
  if (node.type !== 'text' || !node.text) return [];
  const href: unknown = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
  return [{ kind: 'text', text: node.text, ...bold, ...(typeof href === 'string' ? { href } : {}) }];
}

function runsOf(node: JSONContent): readonly ProseRun[] {
  return (node.content ?? []).flatMap(runOf);
}

/** The editor's document as the words of a section. */
export function docToProse(doc: JSONContent): Prose {
  return (doc.content ?? []).map((node): ProseBlock => {
    if (node.type !== 'bulletList') return { kind: 'paragraph', runs: runsOf(node) };
    const items = (node.content ?? []).map((item) => (item.content ?? []).flatMap(runsOf));
    return { kind: 'list', items };
  });
}
