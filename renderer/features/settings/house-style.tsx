import { useState } from 'react';
import { FONTS } from '../../../shared/core/style/fonts.ts';
import { type HouseStyle, LANGUAGES, MARK_PLACES, MARKS } from '../../../shared/core/style/house-style.ts';
import { LOGO_SIDES, MOST_LOGO_BYTES } from '../../../shared/core/style/logo.ts';
import { printBytes } from '../../../shared/core/wording/bytes.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { LogoPicture } from '../preview/logo.tsx';
import { TextSetting } from './setting-fields.tsx';
import { StyleDialog } from './style-dialog.tsx';
import type { HouseStyleState } from './use-house-style.ts';

const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

const FONT_OPTIONS = optionsOf(FONTS);
const NONE = { value: 'none', label: 'None' };
const MARK_OPTIONS = [NONE, ...optionsOf(MARKS)];
const PLACE_LABELS = { header: 'Head of the page', footer: 'Foot of the page' } as const;
const PLACE_OPTIONS = MARK_PLACES.map((value) => ({ value, label: PLACE_LABELS[value] }));
const LANGUAGE_LABELS = { 'en-US': 'English (United States)', 'en-GB': 'English (United Kingdom)' } as const;
const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] }));

interface HouseStyleProps extends HouseStyleState {
  readonly onPage: Parameters<HouseStyleState['takeFile']>[1];
}

type SetProps = Omit<HouseStyleProps, 'style'> & { readonly style: HouseStyle };

const found = <T extends string>(options: readonly T[], value: string | null): T | undefined =>
  options.find((option) => option === value);

/** How everything that is printed looks: set once, for Word, PDF and the page in the window alike. */
export function HouseStyleFields(state: HouseStyleProps) {
  const { style } = state;
  return style && <Fields {...state} style={style} />;
}

function Fields(state: SetProps) {
  const { style, problem, change } = state;
  return (
    <>
      <p className="small">
        Word files, PDF files and the page in the window follow it, also of incidents that are there already.
      </p>
      <LogoFields {...state} />
      <div className="settings-accent">
        <TextSetting
          id="accent"
          label="Colour of headings and rules"
          hint="As in #1B3A5C; dark enough to be read on white"
          value={`#${style.accent}`}
          problem={problem}
          onChange={(accent) => void change({ accent })}
        />
        <span className="settings-swatch" style={{ background: `#${style.accent}` }} />
      </div>
      <FieldGroup label="Font of headings">
        <Segments
          options={FONT_OPTIONS}
          value={style.headings}
          onChange={(font) => void change({ headings: found(FONTS, font) ?? style.headings })}
        />
      </FieldGroup>
      <FieldGroup
        label="Font of the text"
        hint="Those whose every letter Upfront knows the width of: pages end in the window where they end in Word. Arial’s letters are wider: a full page may run over."
      >
        <Segments
          options={FONT_OPTIONS}
          value={style.body}
          onChange={(font) => void change({ body: found(FONTS, font) ?? style.body })}
        />
      </FieldGroup>
      <FieldGroup
        label="Confidentiality mark"
        hint="On every page, where the incident itself does not say how confidential it is."
      >
        <Segments
          options={MARK_OPTIONS}
          value={style.mark || NONE.value}
          onChange={(mark) => void change({ mark: found(MARKS, mark) ?? '' })}
        />
      </FieldGroup>
      <FieldGroup label="Where it stands">
        <Segments
          options={PLACE_OPTIONS}
          value={style.markPlace}
          onChange={(place) => void change({ markPlace: found(MARK_PLACES, place) ?? 'header' })}
        />
      </FieldGroup>
      <FieldGroup label="Language tag" hint="Decides what Word’s spelling check takes for right.">
        <Segments
          options={LANGUAGE_OPTIONS}
          value={style.language}
          onChange={(language) => void change({ language: found(LANGUAGES, language) ?? 'en-US' })}
        />
      </FieldGroup>
      <Sharing {...state} />
    </>
  );
}

function LogoFields({ style, problem, change, chooseLogo }: SetProps) {
  const { logo } = style;
  const hint = `PNG or JPEG, at most ${printBytes(MOST_LOGO_BYTES)}, each side ${LOGO_SIDES.least} to ${LOGO_SIDES.most.toLocaleString('en-US')} pixels. What is hidden in the file, such as where a photo was taken, is left out.`;
  return (
    <>
      <FieldGroup label="Logo in the head of the first page" hint={hint}>
        {logo && <LogoPicture logo={logo} className="settings-logo" />}
        <div className="settings-row">
          <FileButton
            label="Picture of the logo"
            accept=".png,.jpg,.jpeg"
            onFile={(file) => void chooseLogo(file)}
          >
            {logo ? 'Choose another…' : 'Choose a logo…'}
          </FileButton>
          {logo && <Button onClick={() => void change({ logo: null })}>Remove the logo</Button>}
        </div>
        <Refused problem={problem} of="logo" />
      </FieldGroup>
      {logo && (
        <TextSetting
          id="alt"
          label="What the logo shows, for who does not see it"
          hint="For instance: Logo of Example Ltd"
          value={logo.alt}
          problem={problem}
          onChange={(alt) => void change({ alt })}
        />
      )}
    </>
  );
}

function Refused({ problem, of }: Pick<HouseStyleState, 'problem'> & { readonly of: string }) {
  if (problem?.key !== of) return null;
  return (
    <p className="field-note field-problem" role="alert">
      {problem.message}
    </p>
  );
}

function Sharing({ problem, takeFile, onPage }: SetProps) {
  const [saving, setSaving] = useState(false);
  return (
    <FieldGroup
      label="Share it"
      hint="One file with the logo in it, and the paper of new incidents: a team that takes it over prints alike."
    >
      <div className="settings-row">
        <Button icon="export" onClick={() => setSaving(true)}>
          Save the house style…
        </Button>
        <FileButton
          label="File of a house style"
          accept=".json"
          onFile={(file) => void takeFile(file, onPage)}
        >
          Take over from a file…
        </FileButton>
      </div>
      <Refused problem={problem} of="file" />
      {saving && <StyleDialog onClose={() => setSaving(false)} />}
    </FieldGroup>
  );
}
