import { useEffect, useState } from 'react';
import { mergeChanges, type TextPart } from '../../../shared/core/versions/merge-changes.ts';
import { wordTokens } from '../../../shared/core/versions/word-tokens.ts';
import { withKeys } from '../../ui/with-keys.ts';

interface WordDiffProps {
  readonly from: string;
  readonly to: string;
}

/** Two texts as one: words that went are struck through, words that came are underlined. */
export function WordDiff({ from, to }: WordDiffProps) {
  const [parts, setParts] = useState<readonly TextPart[] | null>(null);
  useEffect(() => {
    let shown = true;
    // Only who compares needs it.
    void import('diff').then(({ diffArrays }) => {
      const changes = diffArrays([...wordTokens(from)], [...wordTokens(to)]);
      if (shown)
        setParts(mergeChanges(changes.map(({ value, ...rest }) => ({ ...rest, value: value.join('') }))));
    });
    return () => {
      shown = false;
    };
  }, [from, to]);
  if (!parts) return <p className="word-diff">{to}</p>;
  return (
    <p className="word-diff">
      {withKeys(parts, ({ value }) => value).map(({ key, item }) => {
        if (item.added) return <ins key={key}>{item.value}</ins>;
        return item.removed ? <del key={key}>{item.value}</del> : <span key={key}>{item.value}</span>;
      })}
    </p>
  );
}
