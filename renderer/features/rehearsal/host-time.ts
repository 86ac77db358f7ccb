import type { Clockwork } from '../../state/rehearsal-clock.ts';

/** The window's own clocks. A window that is hidden is throttled: the tick after it says so. */
export function hostTime(): Clockwork {
  let hidden = false;
  return {
    moment() {
      const wasHidden = hidden || document.hidden;
      hidden = document.hidden;
      return { at: performance.now(), wall: Date.now(), hidden: wasHidden };
    },
    every(ms, run) {
      const timer = setInterval(run, ms);
      // What was missed in the back is shown at once.
      document.addEventListener('visibilitychange', run);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', run);
      };
    },
  };
}
