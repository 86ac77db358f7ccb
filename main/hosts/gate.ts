/** Lets calls through beside each other, and one alone: it waits for those under way, and later ones wait for it. */
export interface Gate {
  readonly beside: <T>(work: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createGate(): Gate {
  const underWay = new Set<Promise<unknown>>();
  let shut: Promise<unknown> = Promise.resolve();
  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    const done = () => underWay.delete(work);
    work.then(done, done);
    return work;
  };
  return {
    beside: (work) => track(shut.then(work, work)),
    alone(work) {
      const before = [...underWay, shut];
      const done = Promise.allSettled(before).then(work);
      shut = done.catch(() => {});
      return done;
    },
  };
}
