import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/button.tsx';

const RuleTableDialog = lazy(async () => ({
  default: (await import('./rule-table-dialog.tsx')).RuleTableDialog,
}));

/** The way to the rule table beside the clocks. */
export function RuleTableButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Add from the rule table…
      </Button>
      {open && (
        <Suspense fallback={null}>
          <RuleTableDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
