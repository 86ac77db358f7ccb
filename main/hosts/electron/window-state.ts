/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was; without a place the system chooses one. */
export interface WindowState {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const SMALLEST = { width: 800, height: 600 };
const usual: WindowState = { width: 1360, height: 880, maximized: false };

/**
 * The window's place as it was kept, moved and shrunk until it lies whole on the display that shows most of it. A
 * display that is gone, and anything that is no such record, give the usual size at a place the system chooses.
 * @param displays the work areas of the displays there are, the primary one first
 */
export function clampWindow(kept: unknown, displays: readonly Rectangle[]): WindowState {
  const [primary] = displays;
  if (!primary) return usual;
  const state = readState(kept);
  const display = state && mostVisible(state, displays);
  if (!state || !display) return { ...sizeOn(primary, state ?? usual), maximized: state?.maximized ?? false };
  const size = sizeOn(display, state);
  return {
    ...size,
    x: between(state.x, display.x, display.x + display.width - size.width),
    y: between(state.y, display.y, display.y + display.height - size.height),
    maximized: state.maximized,
  };
}

/** How far the page may be zoomed, as in every browser. */
const ZOOM = { least: 0.5, most: 3 };

/** The size of the page as it was kept; 1 for anything that is none. */
export function keptZoom(kept: unknown): number {
  const zoom = typeof kept === 'object' && kept !== null ? (kept as { zoom?: unknown }).zoom : null;
  return typeof zoom === 'number' && Number.isFinite(zoom) ? between(zoom, ZOOM.least, ZOOM.most) : 1;
}

function readState(kept: unknown): (Rectangle & { readonly maximized: boolean }) | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { x, y, width, height, maximized } = kept as Readonly<Record<string, unknown>>;
  const isPixels = (value: unknown): value is number => Number.isInteger(value);
  if (!(isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height))) return null;
  return { x, y, width, height, maximized: maximized === true };
}

function mostVisible(window: Rectangle, displays: readonly Rectangle[]): Rectangle | null {
  const sorted = displays.toSorted((a, b) => overlap(window, b) - overlap(window, a));
  const [best] = sorted;
  return best && overlap(window, best) > 0 ? best : null;
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** At least the smallest size the page is made for, unless the display itself is smaller. */
function sizeOn(display: Rectangle, { width, height }: Pick<Rectangle, 'width' | 'height'>) {
  return {
    width: Math.min(Math.max(width, SMALLEST.width), display.width),
    height: Math.min(Math.max(height, SMALLEST.height), display.height),
  };
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
