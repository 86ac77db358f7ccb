import { useEffect, useRef, useState } from 'react';
import type { ChangedPassphrase } from '../../../shared/api/answers.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { passphraseStrength } from '../../../shared/core/passphrase/strength.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useServices } from '../app/services.ts';
import './passphrase.css';
import { PassphraseField } from './passphrase-field.tsx';

/** What is to become of the passphrase. */
export type Change = 'set' | 'change' | 'remove';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly act: string;
  readonly done: string;
}

const WORDS: Readonly<Record<Change, Words>> = {
  set: {
    title: 'Set a passphrase',
    intro:
      'The store is encrypted with it, and so are the copies that Upfront keeps beside it. Backups saved earlier stay as they are: you are told which.',
    act: 'Encrypt the store',
    done: 'The store is encrypted',
  },
  change: {
    title: 'Change the passphrase',
    intro:
      'The store and the copies beside it are encrypted anew. Backups saved earlier keep the passphrase that held then.',
    act: 'Change the passphrase',
    done: 'The passphrase is changed',
  },
  remove: {
    title: 'Take the passphrase away',
    intro:
      'The store and the copies beside it can then be read by whoever gets at the disk. Backups saved earlier stay encrypted.',
    act: 'Take it away',
    done: 'The store is no longer encrypted',
  },
};

const EMPTY = { current: '', next: '', again: '' };
type Typed = typeof EMPTY;
type FieldName = keyof Typed;
type Problem = { readonly of: FieldName; readonly message: string };

/** What keeps the form from being sent, at the field it is about; null when nothing does. */
function problemIn({ next, again }: Typed, change: Change): Problem | null {
  if (change === 'remove') return null;
  const { level, words } = passphraseStrength(next);
  if (level === 'short') return { of: 'next', message: words };
  return next === again ? null : { of: 'again', message: 'The two are not the same. Write it once more.' };
}

function placeOf({ code, message }: ApiError, change: Change): Problem {
  const isCurrent = code === 'wrong-passphrase' || change === 'remove';
  return { of: isCurrent ? 'current' : 'next', message };
}

function useChange(change: Change) {
  const { api, queries } = useServices();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<ChangedPassphrase | null>(null);
  const run = async (typed: Typed): Promise<void> => {
    const refused = problemIn(typed, change);
    setProblem(refused);
    if (refused || busy) return;
    setBusy(true);
    const current = change === 'set' ? null : typed.current;
    const next = change === 'remove' ? null : typed.next;
    const changed = await api('passphrase.set', { current, next });
    setBusy(false);
    if (!changed.ok) return setProblem(placeOf(changed.error, change));
    void queries.invalidateQueries();
    setDone(changed.value);
  };
  return { busy, problem, done, run };
}

/** Sets, changes or takes away the passphrase of the store. */
export function PassphraseDialog({
  change,
  onClose,
}: {
  readonly change: Change;
  readonly onClose: () => void;
}) {
  const { busy, problem, done, run } = useChange(change);
  const { title, intro, act } = WORDS[change];
  const [typed, setTyped] = useState(EMPTY);
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problem]);
  if (done) return <Done change={change} {...done} onClose={onClose} />;
  const field = (of: FieldName, label: string) => (
    <PassphraseField
      label={label}
      value={typed[of]}
      shown={shown}
      problem={problem?.of === of ? problem.message : null}
      onChange={(value) => setTyped({ ...typed, [of]: value })}
    />
  );
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        className="passphrase"
        onSubmit={(event) => {
          event.preventDefault();
          void run(typed);
        }}
      >
        <p>{intro}</p>
        {change !== 'set' && field('current', 'Passphrase that holds now')}
        {change !== 'remove' && (
          <>
            {field('next', 'New passphrase')}
            <p role="status" className="small">
              {typed.next === ''
                ? 'Five or six words that do not belong together are best.'
                : passphraseStrength(typed.next).words}
            </p>
            {field('again', 'The same again')}
          </>
        )}
        <CheckBox checked={shown} onChange={setShown}>
          Show what I type
        </CheckBox>
        {change !== 'remove' && (
          <StateMark
            mark="warn"
            word="Nobody can bring a forgotten passphrase back: without it the incidents are lost."
          />
        )}
        <div className="passphrase-foot">
          <Button look="primary" type="submit" aria-disabled={busy}>
            {act}
          </Button>
          <Waiting busy={busy} words="Writing the store anew" />
        </div>
      </form>
    </Dialog>
  );
}

interface DoneProps extends ChangedPassphrase {
  readonly change: Change;
  readonly onClose: () => void;
}

/** What is left to be done by the person. */
function Done({ change, left, plainBackups, onClose }: DoneProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Dialog title={WORDS[change].title} onClose={onClose}>
      <div className="passphrase">
        <StateMark mark="done" word={WORDS[change].done} />
        <Paths
          words="These backups were saved earlier, and anybody can read them. Delete them, or keep them where the incidents may be kept:"
          paths={plainBackups}
        />
        <Paths
          words="These copies beside the store cannot be read and were left as they are. Delete them, unless you want somebody to rescue what is in them:"
          paths={left}
        />
        <div className="passphrase-foot">
          <Button ref={first} look="primary" onClick={onClose}>
            Back to the settings
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Paths({ words, paths }: { readonly words: string; readonly paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <div className="small">
      <p>{words}</p>
      <ul className="passphrase-paths">
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </div>
  );
}
