import { type FormEvent, type Ref, useState } from 'react';
import type { ApiError } from '../../../shared/api/result.ts';
import { cleanTerm, type TermProblem, termProblems } from '../../../shared/core/vocabulary/check-term.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useStore } from '../app/services.ts';
import { printKeys } from '../commands/shown-keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { TermActions } from './term-actions.ts';
import { EMPTY_TERM, NEW_TERM, setDraft, termDrafts } from './term-drafts.ts';
import { TermExample } from './term-example.tsx';
import { PARTS, ROLES, SEVERITIES } from './term-words.ts';

interface TermFormProps {
  /** The term as it is stored; null for a new one. */
  readonly stored: Term | null;
  readonly actions: TermActions;
  readonly first: Ref<HTMLTextAreaElement>;
  /** After the term was saved under this name. */
  readonly onSaved: (term: string) => void;
  /** Back to the list, without the new term's words. */
  readonly onCancel: () => void;
}

interface Saving {
  readonly problems: readonly TermProblem[];
  readonly refused: ApiError | null;
}

const NOTHING_WRONG: Saving = { problems: [], refused: null };

function useSaving({ stored, actions, onSaved }: TermFormProps, draft: Term) {
  const [saving, setSaving] = useState<Saving>(NOTHING_WRONG);
  const save = async (replace: boolean): Promise<void> => {
    const cleaned = cleanTerm(draft);
    const problems = termProblems(cleaned);
    if (problems.length > 0) return setSaving({ problems, refused: null });
    const refused = await actions.save(cleaned, stored?.term ?? null, replace);
    setSaving({ problems: [], refused });
    if (!refused) onSaved(cleaned.term);
  };
  const problemOf = (field: TermProblem['field']): string | null =>
    saving.problems.find((problem) => problem.field === field)?.message ?? null;
  return { save, problemOf, refused: saving.refused, forget: () => setSaving(NOTHING_WRONG) };
}

/** One term, to be read, changed or added. */
export function TermForm(props: TermFormProps) {
  const { stored, actions, first, onCancel } = props;
  const key = stored?.term ?? NEW_TERM;
  const kept = useStore(termDrafts)[key];
  const draft = kept ?? stored ?? EMPTY_TERM;
  const { save, problemOf, refused, forget } = useSaving(props, draft);
  const change = (part: Partial<Term>): void => {
    forget();
    setDraft(key, { ...draft, ...part });
  };
  useCommands({ saveTerm: () => void save(false) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(false);
  };
  return (
    <form className="term-form" onSubmit={submit} noValidate>
      <TermHead stored={stored} />
      <TermTexts draft={draft} change={change} problemOf={problemOf} first={first} />
      <TermKinds draft={draft} change={change} />
      {refused && <Refused error={refused} onReplace={() => void save(true)} />}
      <div className="term-foot">
        <Button
          look="primary"
          type="submit"
          title={printKeys('saveTerm')}
          disabled={stored !== null && !kept}
        >
          {stored ? 'Save changes' : 'Add the term'}
        </Button>
        {(kept || !stored) && (
          <Button
            onClick={() => {
              forget();
              setDraft(key, null);
              if (!stored) onCancel();
            }}
          >
            {stored ? 'Discard changes' : 'Cancel'}
          </Button>
        )}
        <span className="term-foot-gap" />
        {stored?.origin === 'changed' && (
          <Button look="quiet" icon="undo" onClick={() => void actions.setBack(stored.term)}>
            Set back to built-in
          </Button>
        )}
        {stored && (
          <Button look="quiet" icon="trash" onClick={() => void actions.remove(stored.term)}>
            Delete
          </Button>
        )}
      </div>
    </form>
  );
}

const ORIGIN_WORDS = {
  own: 'Your own term',
  changed: 'Built-in, with your words',
} as const;

function TermHead({ stored }: { readonly stored: Term | null }) {
  const origin = stored?.origin ? ORIGIN_WORDS[stored.origin] : 'Built-in';
  return (
    <header className="term-head">
      <h2 className="term-title">{stored ? stored.term : 'New term'}</h2>
      <p className="quiet small">
        {stored
          ? [origin, stored.domain].filter(Boolean).join(' · ')
          : 'It is found in every incident at once.'}
      </p>
    </header>
  );
}

interface PartProps {
  readonly draft: Term;
  readonly change: (part: Partial<Term>) => void;
}

interface TermTextsProps extends PartProps {
  readonly problemOf: (field: TermProblem['field']) => string | null;
  readonly first: Ref<HTMLTextAreaElement>;
}

function TermTexts({ draft, change, problemOf, first }: TermTextsProps) {
  return (
    <>
      <div className="term-pair">
        <Field label="Term" problem={problemOf('term')}>
          {(control) => (
            <TextArea
              {...control}
              ref={first}
              breaks={false}
              spellCheck={false}
              value={draft.term}
              onChange={(event) => change({ term: event.target.value })}
            />
          )}
        </Field>
        <Field label="Stands for" problem={problemOf('expansion')}>
          {(control) => (
            <TextArea
              {...control}
              breaks={false}
              value={draft.expansion ?? ''}
              placeholder="If it is short for something"
              onChange={(event) => change({ expansion: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="term-say">
        <Field label="Say instead" problem={problemOf('plain')}>
          {(control) => (
            <TextArea
              {...control}
              breaks={false}
              value={draft.plain}
              onChange={(event) => change({ plain: event.target.value })}
            />
          )}
        </Field>
        <TermExample term={draft} />
      </div>
      <Field
        label="What it means"
        hint="One sentence, printed in the glossary."
        problem={problemOf('definition')}
      >
        {(control) => (
          <TextArea
            {...control}
            breaks={false}
            value={draft.definition}
            onChange={(event) => change({ definition: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function TermKinds({ draft, change }: PartProps) {
  const toggle = (role: Term['roles'][number], on: boolean): void =>
    change({ roles: on ? [...draft.roles, role] : draft.roles.filter((each) => each !== role) });
  return (
    <>
      <FieldGroup label="Part of speech">
        <Segments
          options={PARTS}
          value={draft.partOfSpeech}
          onChange={(value) => value && change({ partOfSpeech: value as Term['partOfSpeech'] })}
        />
      </FieldGroup>
      <FieldGroup
        label="In a brief"
        hint={draft.severity === 'info' ? 'It is a term in the technical details only.' : ''}
      >
        <Segments
          options={SEVERITIES}
          value={draft.severity}
          onChange={(value) => value && change({ severity: value as Term['severity'] })}
        />
      </FieldGroup>
      <FieldGroup label="Who uses it">
        <div className="term-roles">
          {ROLES.map(({ value, label }) => (
            <CheckBox key={value} checked={draft.roles.includes(value)} onChange={(on) => toggle(value, on)}>
              {label}
            </CheckBox>
          ))}
        </div>
      </FieldGroup>
      <CheckBox checked={draft.backgroundOnly} onChange={(backgroundOnly) => change({ backgroundOnly })}>
        Background only: know it, do not say it
      </CheckBox>
    </>
  );
}

function Refused({ error, onReplace }: { readonly error: ApiError; readonly onReplace: () => void }) {
  return (
    <p className="term-refused" role="alert">
      <Icon name="stop" />
      <span>{error.message}</span>
      {error.code === 'conflict' && <Button onClick={onReplace}>Replace it</Button>}
    </p>
  );
}
