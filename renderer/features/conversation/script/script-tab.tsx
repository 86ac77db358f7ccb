import { useDocumentState } from '../../fields/document-context.ts';

export function ScriptTab() {
  const { workbook } = useDocumentState();
  return <p>{workbook.brief.title}</p>;
}
