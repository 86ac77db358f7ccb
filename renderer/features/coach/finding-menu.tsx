import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { showModal } from '../../ui/modal.ts';
import { useStore } from '../app/services.ts';
import { patchCoach, useCoach } from './coach.ts';
import { FindingText } from './finding-text.tsx';
import { FindingWays } from './finding-ways.tsx';

/** Pixels between the words and the menu, and between the menu and the window's edge. */
const GAP = 6;

function place(box: HTMLElement, anchor: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const isBelow = anchor.bottom + GAP + height <= window.innerHeight;
  box.style.left = `${Math.max(GAP, Math.min(anchor.left, window.innerWidth - width - GAP))}px`;
  box.style.top = `${isBelow ? anchor.bottom + GAP : Math.max(GAP, anchor.top - height - GAP)}px`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const ways = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-ways button')];
  // Not the key's target: in the first moment that is the part around, and the focus has come to the first way since.
  const here = document.activeElement;
  if (step === undefined || ways.length === 0 || here instanceof HTMLInputElement) return;
  event.preventDefault();
  const at = ways.indexOf(here as HTMLElement);
  ways[(at + step + ways.length) % ways.length]?.focus();
}

const firstOf = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('.finding-ways button');

/** The ways to settle the remark at the caret, beside its words; the first has the focus, Esc goes back. */
export function FindingMenu() {
  const coach = useCoach();
  const { menu } = useStore(coach);
  if (!menu) return null;
  const close = (): void => patchCoach(coach, { menu: null });
  return <OpenMenu finding={menu.finding} anchor={menu.anchor} onClose={close} />;
}

interface OpenMenuProps {
  readonly finding: Finding;
  readonly anchor: DOMRect;
  readonly onClose: () => void;
}

function OpenMenu({ finding, anchor, onClose }: OpenMenuProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => (ref.current ? showModal(ref.current, firstOf) : undefined), []);
  // After every drawing: the form for a reason makes it taller.
  useLayoutEffect(() => {
    if (ref.current?.open) place(ref.current, anchor);
  });
  useEffect(() => {
    if (ref.current) place(ref.current, anchor);
  }, [anchor]);
  const onPress = (event: MouseEvent): void => {
    if (event.target === ref.current) ref.current?.close();
  };
  return (
    <dialog
      ref={ref}
      className="finding-menu"
      aria-label="Ways to settle the remark"
      onClose={onClose}
      onKeyDown={moveFocus}
      onMouseDown={onPress}
    >
      <div className="finding-menu-body">
        <FindingText finding={finding} />
        <FindingWays finding={finding} atWords onDone={() => ref.current?.close()} />
      </div>
    </dialog>
  );
}
