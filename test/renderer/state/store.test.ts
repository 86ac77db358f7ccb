import { describe, expect, it } from 'vitest';
import { createStore } from '../../../renderer/state/store.ts';

describe('createStore', () => {
  it('tells every listener of a change and nobody of none', () => {
    const store = createStore(1);
    const heard: number[] = [];
    const end = store.subscribe(() => heard.push(store.get()));
    store.set(2);
    store.set(2);
    end();
    store.set(3);
    expect(heard).toEqual([2]);
    expect(store.get()).toBe(3);
  });

  it('lets a listener end itself while it is told', () => {
    const store = createStore(0);
    const heard: string[] = [];
    const end = store.subscribe(() => {
      heard.push('first');
      end();
    });
    store.subscribe(() => heard.push('second'));
    store.set(1);
    store.set(2);
    expect(heard).toEqual(['first', 'second', 'second']);
  });
});
