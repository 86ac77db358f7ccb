import { type ReactNode, useState } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments, Select } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { ICON_NAMES, Icon, type IconName } from '../../ui/icon.tsx';
import { type Mark, StateMark } from '../../ui/state-mark.tsx';
import { panelProps, Tabs } from '../../ui/tabs.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { Bar } from '../app/bar.tsx';
import { ErrorNotice } from '../app/error-notice.tsx';
import './gallery.css';

const OPTIONS = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
  { value: 'c', label: 'Third' },
];
const TABS = [
  { key: 'one', label: 'One' },
  { key: 'two', label: 'Two' },
];
const MARKS: readonly Mark[] = ['done', 'missing', 'stop', 'warn', 'info', 'none'];
const COLOURS = [
  'ground',
  'surface',
  'raised',
  'hover',
  'ink',
  'ink-quiet',
  'line',
  'line-control',
  'accent',
  'accent-wash',
  'stop',
  'stop-wash',
  'warn',
  'warn-wash',
  'good',
];

/** Every control of the app in every state, for who builds them; the suite photographs it in every theme. */
export function GalleryScreen() {
  return (
    <div>
      <Bar title="Gallery" />
      <main className="gallery">
        <Buttons />
        <Fields />
        <Choices />
        <States />
        <Icons />
        <Tokens />
      </main>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="gallery-group">
      <h2 className="gallery-title">{title}</h2>
      <div className="gallery-row">{children}</div>
    </section>
  );
}

function Buttons() {
  return (
    <Group title="Buttons">
      <Button look="primary">Primary</Button>
      <Button look="primary" icon="export">
        With an icon
      </Button>
      <Button look="primary" disabled>
        Not now
      </Button>
      <Button>Plain</Button>
      <Button disabled>Not now</Button>
      <Button look="quiet" icon="undo">
        Quiet
      </Button>
      <IconButton icon="trash" label="Delete" />
      <Toolbar label="Toolbar">
        <Button look="quiet" aria-pressed="true">
          Pressed
        </Button>
        <Button look="quiet" tabIndex={-1}>
          Not pressed
        </Button>
      </Toolbar>
      <kbd>Ctrl+K</kbd>
    </Group>
  );
}

function Fields() {
  const [text, setText] = useState('Card payments failed');
  return (
    <Group title="Fields">
      <Field label="With a hint" hint="What to write">
        {(control) => (
          <input
            autoComplete="off"
            {...control}
            className="input"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field label="With a problem" problem="“25:99” is not a time. Write it as 14:02.">
        {(control) => <input autoComplete="off" {...control} className="input" defaultValue="25:99" />}
      </Field>
      <Field label="Empty">
        {(control) => (
          <input autoComplete="off" {...control} className="input" placeholder="18,000 to 25,000" />
        )}
      </Field>
      <Field label="Several lines">
        {(control) => <TextArea {...control} breaks defaultValue={'One line\nand another'} />}
      </Field>
    </Group>
  );
}

function Choices() {
  const [value, setValue] = useState<string | null>('b');
  const [checked, setChecked] = useState(true);
  const [tab, setTab] = useState('one');
  return (
    <Group title="Choices">
      <FieldGroup label="One of a few" hint="Backspace takes the choice back">
        <Segments options={OPTIONS} value={value} onChange={setValue} />
      </FieldGroup>
      <Field label="One of many">
        {(control) => <Select {...control} options={OPTIONS} value={value} onChange={setValue} />}
      </Field>
      <CheckBox checked={checked} onChange={setChecked}>
        Checked or not
      </CheckBox>
      <div>
        <Tabs label="Tabs" tabs={TABS} current={tab} onShow={setTab} />
        <p {...panelProps(tab)}>What the tab shows</p>
      </div>
    </Group>
  );
}

function States() {
  return (
    <Group title="States">
      {MARKS.map((mark) => (
        <StateMark key={mark} mark={mark} word={mark} />
      ))}
      <Waiting busy words="Writing the file" />
      <ErrorNotice
        what="Nothing was imported"
        message="The file is damaged: not all of it is as it was written. Ask for it again."
        code="damaged"
      />
    </Group>
  );
}

function Icons() {
  return (
    <Group title="Icons">
      {ICON_NAMES.map((name: IconName) => (
        <span key={name} className="gallery-icon">
          <Icon name={name} />
          {name}
        </span>
      ))}
    </Group>
  );
}

function Tokens() {
  return (
    <Group title="Colours and sizes">
      {COLOURS.map((name) => (
        <span key={name} className="gallery-icon">
          <span className={`gallery-colour gallery-${name}`} />
          {name}
        </span>
      ))}
      {[12, 13, 15, 20, 28].map((size) => (
        <span key={size} className={`gallery-size-${size}`}>{`${size}: 0123456789`}</span>
      ))}
    </Group>
  );
}
