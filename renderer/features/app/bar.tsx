import type { ReactNode } from 'react';
import { printRoute } from '../../state/route.ts';
import { Icon } from '../../ui/icon.tsx';
import './bar.css';

/** The head of every screen over one incident: the way back, the title, what belongs to the whole. */
export function Bar({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <header className="bar">
      <a className="button button-quiet" href={printRoute({ screen: 'incidents' })}>
        <Icon name="back" />
        Incidents
      </a>
      <h1 className="bar-title">{title}</h1>
      {children}
    </header>
  );
}
