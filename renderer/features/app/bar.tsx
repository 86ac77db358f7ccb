import type { ReactNode } from 'react';
import { printRoute } from '../../state/route.ts';
import { Icon } from '../../ui/icon.tsx';
import './bar.css';
import { HelpLink } from './help-link.tsx';

interface BarProps {
  readonly title: string;
  /** Where the way back leads when it is not the list of incidents. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly children?: ReactNode;
}

const TO_INCIDENTS = { href: printRoute({ screen: 'incidents' }), label: 'Incidents' };

/** The head of a screen: the way back, the title, what belongs to the whole. */
export function Bar({ title, back = TO_INCIDENTS, children }: BarProps) {
  return (
    <header className="bar">
      <a className="button button-quiet" href={back.href}>
        <Icon name="back" />
        {back.label}
      </a>
      <h1 className="bar-title">{title}</h1>
      {children}
      <HelpLink />
    </header>
  );
}
