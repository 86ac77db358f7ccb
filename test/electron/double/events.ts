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

/** Emits an event that can be prevented; answers whether it was. */
export function ask(emitter: EventEmitter, name: string, ...args: readonly unknown[]): boolean {
  const event = eventWith({});
  emitter.emit(name, event, ...args);
  return event.defaultPrevented;
}
