import { useEffect, useState } from 'react';

/** Time for a screen reader to take the words over, in milliseconds. */
const TAKEN_OVER = 5_000;

/** Words to say. */
export interface Said {
  /** A new number says the same words again. */
  readonly id: number;
  readonly text: string;
}

/**
 * Words of one voice for who does not see the screen; always there, so that screen readers hear what appears in it.
 * They go once they are taken over: what still stood there was read again whenever a dialogue closed.
 */
export function Spoken({ id, text, voice }: Said & { readonly voice: string }) {
  const [over, setOver] = useState(id);
  useEffect(() => {
    const timer = setTimeout(() => setOver(id), TAKEN_OVER);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="hidden-text" role="status" data-voice={voice}>
      <p key={id}>{over === id ? '' : text}</p>
    </div>
  );
}
