import type { ReactElement } from 'react';
import './icon.css';

/**
 * One family: 16 units square, a line of 1.5 with round ends. State icons are filled, so that they differ in shape too.
 */
const SHAPES = {
  add: <path d="M8 3v10M3 8h10" />,
  remove: <path d="M3 8h10" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  right: <path d="M6.5 3.5 11 8l-4.5 4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  'move-up': <path d="M8 13V3.5M4 7l4-4 4 4" />,
  'move-down': <path d="M8 3v9.5M4 9l4 4 4-4" />,
  search: <path d="m13.5 13.5-3.4-3.4M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" />,
  copy: <path d="M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z" />,
  trash: <path d="M2.5 4.5h11M6 4.5v-2h4v2m-6 0 .7 9h6.6l.7-9M6.7 7v4m2.6-4v4" />,
  undo: <path d="M5.5 3 2.5 6l3 3m-3-3h7a4 4 0 0 1 0 8H6" />,
  redo: <path d="m10.5 3 3 3-3 3m3-3h-7a4 4 0 0 0 0 8H10" />,
  folder: <path d="M1.8 12.8V3.2h4.5l1.5 2h6.4v7.6z" />,
  page: <path d="M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3" />,
  export: <path d="M8 10V2m0 0L5 5m3-3 3 3M2.5 9v4.5h11V9" />,
  import: <path d="M8 2v8m0 0L5 7m3 3 3-3M2.5 9v4.5h11V9" />,
  book: (
    <path d="M8 4.2C6.6 3 4.6 2.6 1.8 2.8v9.6c2.8-.2 4.8.2 6.2 1.4 1.4-1.2 3.4-1.6 6.2-1.4V2.8C11.4 2.6 9.4 3 8 4.2Zm0 0v9.6" />
  ),
  settings: <path d="M2 4.5h6.5m3 0H14M2 11.5h2.5m3 0H14M10 2.8v3.4M6 9.8v3.4" />,
  help: (
    <path d="M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM6.2 6.3A1.9 1.9 0 1 1 8 8.4v.9m0 2.2h.01" />
  ),
  list: <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />,
  link: (
    <path d="M6.5 9.5 9.5 6.5M7 4.5l1.4-1.4a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.4 1.4a3.2 3.2 0 0 1-4.5-4.5L4.5 7" />
  ),
  clock: <path d="M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM8 4.5V8l2.5 1.5" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />,
  talk: <path d="M2 2.8h12v8.4H7.5L4.4 14v-2.8H2z" />,
  bolt: <path d="M8.8 1.5 3.5 9h4l-.8 5.5L12.5 7h-4z" />,
  done: (
    <>
      <circle className="icon-fill" cx="8" cy="8" r="6.5" />
      <path className="icon-cut" d="m5 8.2 2.1 2.1L11.2 6" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="5.7" />,
  stop: (
    <>
      <path className="icon-fill" d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" />
      <path className="icon-cut" d="M8 4.8v3.7M8 11h.01" />
    </>
  ),
  warn: (
    <>
      <path className="icon-fill" d="M8 1.8 15 14H1z" />
      <path className="icon-cut" d="M8 6.3v3.4M8 11.9h.01" />
    </>
  ),
  info: (
    <>
      <circle className="icon-fill" cx="8" cy="8" r="6.5" />
      <path className="icon-cut" d="M8 7.4v3.8M8 5h.01" />
    </>
  ),
  none: <path d="M4.5 8h7" />,
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof SHAPES;
export const ICON_NAMES = Object.keys(SHAPES) as readonly IconName[];

/** A picture beside words; screen readers skip it, so the words must say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
