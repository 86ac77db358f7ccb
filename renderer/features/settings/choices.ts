import type { Option } from '../../ui/choice.tsx';

export const THEMES: readonly Option[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
];

export const TEXT_SIZES: readonly Option[] = [
  { value: '90', label: 'Small' },
  { value: '100', label: 'Usual' },
  { value: '115', label: 'Large' },
  { value: '130', label: 'Larger' },
  { value: '150', label: 'Largest' },
];

export const ROLE_OPTIONS: readonly Option[] = [
  { value: 'SRE', label: 'SRE' },
  { value: 'DevOps', label: 'DevOps' },
  { value: 'backend', label: 'Backend' },
];

export const PAPERS: readonly Option[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
];

export const MONEY: readonly Option[] = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'JPY'].map((code) => ({
  value: code,
  label: code,
}));
