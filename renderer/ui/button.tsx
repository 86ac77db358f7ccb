import type { ComponentPropsWithRef } from 'react';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
}

/** Words on a button are verbs; there is one primary button on a screen. */
export function Button({ look = 'plain', icon, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${look} ${className}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconLinkProps {
  readonly icon: IconName;
  readonly href: string;
  /** Where it leads, read aloud and shown on hover. */
  readonly label: string;
}

/** Named by its title alone: a name and a title with the same words are both read of a link. */
export function IconLink({ icon, href, label }: IconLinkProps) {
  return (
    <a className="button button-quiet button-icon" href={href} title={label}>
      <Icon name={icon} />
    </a>
  );
}

interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  readonly icon: IconName;
  /** What it does, read aloud and shown on hover. */
  readonly label: string;
}

export function IconButton({ icon, label, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={`button button-quiet button-icon ${className}`}
    >
      <Icon name={icon} />
    </button>
  );
}
