import { type ComponentProps, type RefObject, useRef } from 'react';
import { Button } from './button.tsx';

interface FileButtonProps {
  /** What the file is, for those who hear it: "File of terms". */
  readonly label: string;
  /** Endings and kinds that the system offers, as an input of HTML takes them. */
  readonly accept?: string;
  readonly look?: ComponentProps<typeof Button>['look'];
  readonly icon?: ComponentProps<typeof Button>['icon'];
  /** The button itself, for who brings the focus back to it. */
  readonly button?: RefObject<HTMLButtonElement | null>;
  readonly onFile: (file: File) => void;
  readonly children: string;
}

/** A button that asks the system for one file; the same file may be chosen again. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, look = 'plain', icon = 'folder', button, onFile, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button ref={button} look={look} icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        className="hidden-text"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
