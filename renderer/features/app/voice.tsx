import { useServices, useStore } from './services.ts';

/** Reads aloud the outcome of an act; always there, so that screen readers hear what appears in it. */
export function Voice() {
  const { id, text } = useStore(useServices().voice);
  return (
    <div className="hidden-text" role="status" data-voice="app">
      <p key={id}>{text}</p>
    </div>
  );
}
