import type { ReactNode } from 'react';
import type { Run, Runs } from '../../../shared/core/brief/tree.ts';
import { printRoute } from '../../state/route.ts';
import { withKeys } from '../../ui/with-keys.ts';
import { jumpOfChip } from '../workspace/jumps.ts';
import { roomOfJump } from '../workspace/rooms.ts';

/** The address of the field a chip is filled in; null for what is worked out from others. */
function fieldHref(id: string, chip: string): string | null {
  const found = jumpOfChip(chip);
  if (!found) return null;
  return printRoute({ screen: 'workspace', id, room: roomOfJump(found.jump), target: found.target });
}

interface FactLinkProps {
  readonly id: string;
  readonly chip: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A fact that leads to its field; plain words where there is none. */
export function FactLink({ id, chip, className, children }: FactLinkProps) {
  const href = fieldHref(id, chip);
  return href ? (
    <a className={className} href={href}>
      {children}
    </a>
  ) : (
    <span className={className}>{children}</span>
  );
}

function SpokenRun({ id, run }: { readonly id: string; readonly run: Run }) {
  if (run.chip === undefined) return run.text;
  return (
    <FactLink id={id} chip={run.chip} className={run.missing ? 'said-slot' : 'said-fact'}>
      {run.text}
    </FactLink>
  );
}

/** Words to say; each fact and each open slot leads to its field. */
export function SpokenRuns({ id, runs }: { readonly id: string; readonly runs: Runs }) {
  return withKeys(runs, ({ chip, text }) => chip ?? text).map(({ key, item }) => (
    <SpokenRun key={key} id={id} run={item} />
  ));
}
