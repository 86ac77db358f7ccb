import { Button } from '../../ui/button.tsx';
import { printKeys } from '../commands/shown-keys.ts';
import { SampleList } from './sample-list.tsx';

interface WelcomeProps {
  readonly onNew: () => void;
  readonly onSample: (id: string) => void;
  readonly onImport: () => void;
}

/** Nothing is here yet: one sentence what to do, and three ways in. */
export function Welcome({ onNew, onSample, onImport }: WelcomeProps) {
  return (
    <div className="welcome">
      <h2 className="welcome-title">Put in the facts once, take a one-page brief to the CEO.</h2>
      <p className="welcome-text">
        Answer what you know, say “unknown 16:30” where you do not. Everything stays on this computer.
      </p>
      <div className="welcome-start">
        <Button look="primary" icon="bolt" onClick={onNew}>
          Report an incident now
        </Button>
        {printKeys('new') && <kbd>{printKeys('new')}</kbd>}
        <Button icon="import" onClick={onImport}>
          Import an incident…
        </Button>
      </div>
      <section className="welcome-samples" aria-labelledby="welcome-samples">
        <h3 id="welcome-samples" className="welcome-subtitle">
          Or open a sample
        </h3>
        <p className="quiet small">
          The first is a finished brief of an incident we made up; the others are drafts from public reports.
          All are marked as samples: change, export or delete them as you like.
        </p>
        <SampleList onOpen={onSample} />
      </section>
    </div>
  );
}
