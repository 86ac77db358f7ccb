import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import type * as Redact from '../../../shared/core/redact/redact-brief.ts';
import { REDACT_KINDS, type Redaction, type RedactKind } from '../../../shared/core/redact/redaction.ts';
import { useCall } from '../app/queries.ts';
import { useDocumentState } from '../fields/document-context.ts';

type RedactCode = Pick<typeof Redact, 'redactBrief'>;

/** The readers are a part of the coach: they are read for the first redacted copy. */
function useRedactCode(wanted: boolean): { readonly code: RedactCode | null; readonly failed: boolean } {
  const [code, setCode] = useState<RedactCode | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    import('../../../shared/core/redact/redact-brief.ts').then(setCode, () => setFailed(true));
  }, [wanted]);
  return { code, failed };
}

/** What was typed after “Also cover”, word by word. */
function wordsOf(typed: string): readonly string[] {
  return typed.split(/[,;\n]/).flatMap((words) => words.trim() || []);
}

/**
 * What a person chooses for a redacted copy, and the copy as it would be written now; null until it can be told.
 * @param wanted false while another document is chosen: nothing is worked out
 */
export function useRedaction(wanted: boolean, draft: boolean) {
  const { incident, workbook } = useDocumentState();
  const { code, failed } = useRedactCode(wanted);
  const [kinds, setKinds] = useState<readonly RedactKind[]>(REDACT_KINDS);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [named, setNamed] = useState<readonly string[]>([]);
  const also = useDeferredValue(typed);
  const reportNo = knownValue(incident.facts.reportNo);
  const { data: last } = useCall('versions.lastReport', { id: incident.id, reportNo });
  const redaction = useMemo<Redaction>(
    () => ({ kinds, keep: kept, also: [...wordsOf(also), ...named] }),
    [kinds, kept, also, named],
  );
  const { brief, vocabulary } = workbook;
  const redacted = useMemo(() => {
    if (!wanted || !code || last === undefined) return null;
    return code.redactBrief({ ...brief, draft }, incident, last?.incident ?? null, vocabulary, redaction);
  }, [wanted, code, last, brief, draft, incident, vocabulary, redaction]);
  return {
    redaction,
    redacted,
    coversNothing: redaction.kinds.length + redaction.also.length === 0,
    failed,
    typed,
    setTyped,
    /** Of what may be names those that are ticked: they are covered like the person's own words. */
    named,
    name: (words: string, on: boolean) =>
      setNamed(on ? [...named, words] : named.filter((each) => each !== words)),
    choose: (kind: RedactKind, on: boolean) =>
      setKinds(REDACT_KINDS.filter((each) => (each === kind ? on : kinds.includes(each)))),
    keep: (words: string, on: boolean) =>
      setKept(on ? [...kept, words] : kept.filter((each) => each !== words)),
  };
}

export type RedactionChoice = ReturnType<typeof useRedaction>;
