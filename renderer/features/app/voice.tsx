import { Spoken } from '../../ui/spoken.tsx';
import { useServices, useStore } from './services.ts';

/** Reads aloud the outcome of an act. */
export function Voice() {
  return <Spoken voice="app" {...useStore(useServices().voice)} />;
}
