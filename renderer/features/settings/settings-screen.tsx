import type { ReactNode } from 'react';
import type { UserSettings } from '../../../shared/api/contract.ts';
import { PAGE_SIZES, type PageSize } from '../../../shared/core/incident/incident.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { Bar } from '../app/bar.tsx';
import { useScreenFocus } from '../app/use-screen-focus.ts';
import { NotificationSetting } from '../due/notification-setting.tsx';
import { PassphraseSetting } from '../passphrase/passphrase-setting.tsx';
import { SpokenSetting } from '../rehearsal/questions/spoken-questions.tsx';
import { Backups } from './backups.tsx';
import { MONEY, PAPERS, ROLE_OPTIONS, TEXT_SIZES, THEMES } from './choices.ts';
import { HouseStyleFields } from './house-style.tsx';
import { PaceField, TextSetting } from './setting-fields.tsx';
import './settings.css';
import { type HouseStyleState, useHouseStyle } from './use-house-style.ts';
import { type Change, type Settings, useSettings } from './use-settings.ts';

/** Every setting on one page; each applies at once and is kept. */
export function SettingsScreen() {
  useScreenFocus();
  const state = useSettings();
  const style = useHouseStyle();
  return (
    <div className="settings-screen">
      <Bar title="Settings">
        <Button icon="undo" onClick={() => void state.reset(style.reset)}>
          Reset all
        </Button>
      </Bar>
      <main className="settings">
        <p className="quiet">What you change applies at once and is kept on this computer.</p>
        {state.settings && <Sections {...state} settings={state.settings} house={style} />}
      </main>
    </div>
  );
}

interface SectionsProps extends Settings {
  readonly settings: UserSettings;
  readonly house: HouseStyleState;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="settings-section">
      <h2 className="settings-title">{title}</h2>
      {children}
    </section>
  );
}

function Sections(state: SectionsProps) {
  const takePage = (page: PageSize | null): (() => void) => {
    const before = PAGE_SIZES.find((size) => size === state.settings.page);
    if (page !== null) void state.change({ page });
    return () => {
      if (page !== null && before) void state.change({ page: before });
    };
  };
  return (
    <>
      <Appearance {...state} />
      <NewIncidents {...state} />
      <Section title="House style">
        <HouseStyleFields {...state.house} onPage={takePage} />
      </Section>
      <Speaking {...state} />
      <Privacy {...state} />
      <Section title="Backups">
        <Backups zone={state.settings.zone} />
      </Section>
    </>
  );
}

function Appearance({ settings, change }: SectionsProps) {
  return (
    <Section title="Appearance">
      <FieldGroup label="Colours">
        <Segments
          options={THEMES}
          value={settings.theme}
          onChange={(theme) => theme && void change({ theme } as Change)}
        />
      </FieldGroup>
      <FieldGroup
        label="Text size"
        hint="Ctrl or Command with + and − changes the size of this window alone."
      >
        <Segments
          options={TEXT_SIZES}
          value={String(settings.textSize)}
          onChange={(size) => size && void change({ textSize: Number(size) } as Change)}
        />
      </FieldGroup>
    </Section>
  );
}

function NewIncidents({ settings, problem, change }: SectionsProps) {
  return (
    <Section title="New incidents begin with">
      <TextSetting
        id="preparedBy"
        label="Prepared by"
        hint="Role first, for instance: head of platform"
        value={settings.preparedBy}
        problem={problem}
        onChange={(preparedBy) => void change({ preparedBy })}
      />
      <FieldGroup label="Role pack" hint="Which guide the brief and the script follow.">
        <Segments
          options={ROLE_OPTIONS}
          value={settings.role}
          onChange={(role) => role && void change({ role } as Change)}
        />
      </FieldGroup>
      <FieldGroup label="Paper">
        <Segments
          options={PAPERS}
          value={settings.page}
          onChange={(page) => page && void change({ page } as Change)}
        />
      </FieldGroup>
      <FieldGroup label="Currency">
        <Segments
          options={MONEY}
          value={settings.currency}
          onChange={(currency) => currency && void change({ currency })}
        />
      </FieldGroup>
      <TextSetting
        id="zone"
        label="Time zone"
        hint="As in Europe/Berlin"
        value={settings.zone}
        problem={problem}
        onChange={(zone) => void change({ zone })}
      />
    </Section>
  );
}

function Speaking({ settings, problem, change }: SectionsProps) {
  return (
    <Section title="Speaking">
      <PaceField value={settings.pace} problem={problem} onChange={(pace) => void change({ pace })} />
      <SpokenSetting settings={settings} change={change} />
    </Section>
  );
}

function Privacy({ settings, change }: SectionsProps) {
  return (
    <Section title="Privacy">
      <PassphraseSetting />
      <CheckBox checked={settings.titlesAllowed} onChange={(titlesAllowed) => void change({ titlesAllowed })}>
        Titles of incidents in the window’s title, in notifications and in the system’s list of recent files
      </CheckBox>
      <NotificationSetting settings={settings} change={change} />
      <p className="quiet small">
        Both are off at first: the system may show and keep what it is given. Nothing is ever sent anywhere.
      </p>
    </Section>
  );
}
