import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import './disclosure.css';

interface DisclosureProps {
  readonly label: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** More of the same thing, out of the way until it is asked for. */
export function Disclosure({ label, openAtFirst = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div className="disclosure">
      <Button
        look="quiet"
        icon={open ? 'down' : 'right'}
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
