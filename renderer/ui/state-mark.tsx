import { Icon, type IconName } from './icon.tsx';
import './state-mark.css';

export type Mark = 'done' | 'missing' | 'stop' | 'warn' | 'info' | 'none';

const ICONS: Readonly<Record<Mark, IconName>> = {
  done: 'done',
  missing: 'missing',
  stop: 'stop',
  warn: 'warn',
  info: 'info',
  none: 'none',
};

/** A state as a shape of its own and a word; colour only repeats it. */
export function StateMark({ mark, word, hideWord = false }: MarkProps) {
  return (
    <span className={`mark mark-${mark}`}>
      <Icon name={ICONS[mark]} />
      <span className={hideWord ? 'hidden-text' : undefined}>{word}</span>
    </span>
  );
}

interface MarkProps {
  readonly mark: Mark;
  readonly word: string;
  /** For dense lists: the word is read aloud, the shape is seen. */
  readonly hideWord?: boolean;
}
