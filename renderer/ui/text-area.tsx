import type { ComponentPropsWithRef, KeyboardEvent } from 'react';
import './field.css';

interface TextAreaProps extends ComponentPropsWithRef<'textarea'> {
  /** False for one flowing line: Enter sends its form if there is one, pasted breaks become spaces. */
  readonly breaks: boolean;
}

/** Text that grows with its words instead of scrolling inside a slit. */
export function TextArea({ breaks, className = '', onChange, onKeyDown, ...rest }: TextAreaProps) {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!breaks && event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    }
    onKeyDown?.(event);
  };
  return (
    <textarea
      autoComplete="off"
      rows={1}
      {...rest}
      className={`input ${className}`}
      onKeyDown={press}
      onChange={(event) => {
        if (!breaks && /[\r\n]/.test(event.target.value))
          event.target.value = event.target.value.replace(/\s*[\r\n]+\s*/g, ' ');
        onChange?.(event);
      }}
    />
  );
}
