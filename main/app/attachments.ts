import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result } from '../../shared/api/result.ts';
import { kindOf } from './file-kind.ts';
import type { AttachmentSummary, Ports } from './ports.ts';

/** Largest file kept with an incident, in bytes: a store of some hundred incidents stays easy to back up. */
const MAX_BYTES = 20_000_000;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes, or null when the text is not base64: Buffer would skip what it does not know and lose it in silence. */
function decode(base64: string): Buffer | null {
  return base64.length % 4 === 0 && BASE64.test(base64) ? Buffer.from(base64, 'base64') : null;
}

/** The last part of a path in any system's form, without control characters. */
function bareName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').trim();
}

interface Upload {
  readonly incidentId: string;
  readonly name: string;
  readonly base64: string;
}

function add({ incidentId, name, base64 }: Upload, { store, ids }: Ports): Result<AttachmentSummary> {
  const content = decode(base64);
  if (content === null)
    return failure('bad-input', `The file “${name}” did not arrive whole. Nothing was stored.`);
  if (content.length > MAX_BYTES)
    return failure(
      'bad-input',
      `“${name}” has ${content.length} bytes; the limit is ${MAX_BYTES}. Nothing was stored.`,
    );
  const bare = bareName(name);
  if (bare === '') return failure('bad-input', 'The file has no name.');
  return store.attachments.add({ id: ids.newId(), incidentId, name: bare, mime: kindOf(content), content });
}

export function attachmentHandlers(ports: Ports): Pick<Handlers, 'attachments.add' | 'attachments.list'> {
  return {
    'attachments.add': (upload) => add(upload, ports),
    'attachments.list': ({ incidentId }) => ports.store.attachments.list(incidentId),
  };
}
