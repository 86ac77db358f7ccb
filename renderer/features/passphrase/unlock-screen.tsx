import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useServices } from '../app/services.ts';
import './passphrase.css';
import { PassphraseField } from './passphrase-field.tsx';

/** What a window shows of an encrypted store until its passphrase is entered: nothing of an incident. */
export function UnlockScreen() {
  const { api, loadedDocuments } = useServices();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = (): void => form.current?.querySelector('input')?.focus();
  useEffect(focus, []);
  const enter = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const entered = await api('passphrase.enter', { passphrase });
    if (entered.ok) {
      // What was not saved yet when another window locked the store is still held here.
      await loadedDocuments()?.current()?.flush();
      // Begins anew, as with a store that was open.
      return window.location.reload();
    }
    setBusy(false);
    setProblem(entered.error.message);
    focus();
  };
  return (
    <main className="unlock">
      <h1 className="unlock-title">Upfront is locked</h1>
      <p>The incidents on this computer are encrypted. Enter the passphrase to open them.</p>
      <form
        ref={form}
        className="passphrase"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <PassphraseField
          label="Passphrase"
          value={passphrase}
          shown={shown}
          problem={problem}
          onChange={setPassphrase}
        />
        <CheckBox checked={shown} onChange={setShown}>
          Show what I type
        </CheckBox>
        <div className="passphrase-foot">
          <Button look="primary" type="submit" aria-disabled={busy}>
            Unlock
          </Button>
          <Waiting busy={busy} words="Checking the passphrase" />
        </div>
      </form>
      <p className="quiet small">
        Nobody can bring a forgotten passphrase back. A backup opens with the passphrase that held when it was
        saved: <code>upfront restore</code> puts it back.
      </p>
    </main>
  );
}
