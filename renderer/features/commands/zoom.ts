import type { Offer } from '../../state/commands.ts';

/** The steps of every browser. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** What the window answers is rounded. */
const SAME = 0.01;

/** The next step up or down; the factor itself at either end. */
export function nextZoom(now: number, by: 1 | -1): number {
  const next = by > 0 ? STEPS.find((step) => step > now + SAME) : STEPS.findLast((step) => step < now - SAME);
  return next ?? now;
}

/** Zooming, where the window is ours: in a browser it is the browser's own, which keeps it for our address. */
export function zoomCommands(): Offer {
  const { upfront } = window;
  if (!upfront) return {};
  return {
    zoomIn: () => upfront.zoom(nextZoom(upfront.zoomed(), 1)),
    zoomOut: () => upfront.zoom(nextZoom(upfront.zoomed(), -1)),
    zoomReset: () => upfront.zoom(1),
  };
}
