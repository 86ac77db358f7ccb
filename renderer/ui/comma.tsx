/** Between parts of one link that only room sets apart: without it a screen reader runs them into one word. */
export function Comma() {
  return <span className="hidden-text">, </span>;
}
