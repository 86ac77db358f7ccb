import type { EventEmitter } from 'node:events';

export interface Preventable {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
}

/** An event whose default can be prevented, with further properties. */
function eventWith<T extends object>(rest: T): Preventable & T {
  let prevented = false;
  return {
    ...rest,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}

/** Emits an event that can be prevented, with its details; answers whether it was. */
export function ask(emitter: EventEmitter, name: string, details: object = {}): boolean {
  const event = eventWith(details);
  emitter.emit(name, event);
  return event.defaultPrevented;
}
