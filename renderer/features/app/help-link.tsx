import { printRoute } from '../../state/route.ts';
import { IconLink } from '../../ui/button.tsx';
import { printKeys } from '../commands/shown-keys.ts';
import { helpPageOf } from './help-pages.ts';
import { useServices, useStore } from './services.ts';

/** At the same place of every screen: the page of the manual that belongs to it. */
export function HelpLink() {
  const route = useStore(useServices().router);
  const keys = printKeys('help');
  const label = keys ? `Help (${keys})` : 'Help';
  return (
    <IconLink icon="help" href={printRoute({ screen: 'help', page: helpPageOf(route) })} label={label} />
  );
}
