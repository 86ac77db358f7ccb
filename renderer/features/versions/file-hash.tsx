import { Button } from '../../ui/button.tsx';
import { say, useServices } from '../app/services.ts';

const SHOWN = 12;

/** What proves that a file is the one that was exported: its beginning, and the whole for the clipboard. */
export function FileHash({ sha256, name }: { readonly sha256: string; readonly name: string }) {
  const { toast } = useServices();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sha256);
      say(toast, `The SHA-256 of ${name} is copied.`);
    } catch {
      say(toast, `It could not be copied. SHA-256: ${sha256}`);
    }
  };
  return (
    <span className="file-hash">
      <span title={sha256}>SHA-256 {sha256.slice(0, SHOWN)}…</span>
      <Button look="quiet" icon="copy" aria-label={`Copy the SHA-256 of ${name}`} onClick={() => void copy()}>
        Copy
      </Button>
    </span>
  );
}
