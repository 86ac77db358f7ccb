import type { BundleFiles } from '../app/ports.ts';

/** Upfront files, out and in; the code is loaded when the first of them is wanted. */
export const bundles: BundleFiles = {
  write: async (bundle) => (await import('../export/bundle/write-bundle.ts')).writeBundle(bundle),
  read: async (bytes, name) => (await import('../import/bundle/read-bundle.ts')).readBundle(bytes, name),
};
