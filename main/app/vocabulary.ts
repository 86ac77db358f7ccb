import type { Handlers } from '../../shared/api/dispatch.ts';
import type { Ports } from './ports.ts';

export function vocabularyHandlers({ store }: Ports): Pick<Handlers, 'vocabulary.list'> {
  return { 'vocabulary.list': () => store.vocabulary.list() };
}
