import { type KeyboardEvent, useEffect } from 'react';
import './tabs.css';

export interface Tab {
  readonly key: string;
  readonly label: string;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onShow: (key: string) => void;
}

const tabId = (key: string): string => `tab-${key}`;
const panelId = (key: string): string => `panel-${key}`;

/** What makes an element the panel of a tab. */
export function panelProps(key: string) {
  return { role: 'tabpanel', id: panelId(key), 'aria-labelledby': tabId(key) } as const;
}

function target(tabs: readonly Tab[], at: number, key: string): Tab | undefined {
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs[(at - 1 + tabs.length) % tabs.length];
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}

/** One tab stop; the arrows, Home and End go from tab to tab and show it. */
export function Tabs({ label, tabs, current, onShow }: TabsProps) {
  // In a narrow window the strip of tabs scrolls: the one that is shown is seen.
  useEffect(() => {
    document.getElementById(tabId(current))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ key }) => key === current);
    const next = target(tabs, at, event.key);
    if (!next) return;
    event.preventDefault();
    onShow(next.key);
    document.getElementById(tabId(next.key))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ key, label: name }) => (
        <button
          key={key}
          id={tabId(key)}
          type="button"
          role="tab"
          className="tab"
          aria-selected={key === current}
          aria-controls={key === current ? panelId(key) : undefined}
          tabIndex={key === current ? 0 : -1}
          onClick={() => onShow(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
