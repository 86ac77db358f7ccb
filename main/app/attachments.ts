import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import { bytesOf } from './base64.ts';
import { kindOf } from './file-kind.ts';
import type { AttachmentSummary, Ports } from './ports.ts';

/** Largest file kept with an incident, in bytes: a store of some hundred incidents stays easy to back up. */
const MAX_BYTES = 20_000_000;

/** The last part of a path in any system's form, without control characters. */
export function bareName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{Cc}/gu, '').trim();
}

interface Upload {
  readonly incidentId: string;
  readonly name: string;
  readonly base64: string;
  readonly id?: string | undefined;
}

function add({ incidentId, name, base64, id }: Upload, { store, ids }: Ports): Result<AttachmentSummary> {
  const content = bytesOf(base64);
  if (content === null)
    return failure('bad-input', `The file “${name}” did not arrive whole. Nothing was stored.`);
  if (content.length > MAX_BYTES)
    return failure(
      'bad-input',
      `“${name}” has ${content.length} bytes; the limit is ${MAX_BYTES}. Nothing was stored.`,
    );
  const bare = bareName(name);
  if (bare === '') return failure('bad-input', 'The file has no name.');
  return store.attachments.add({
    id: id ?? ids.newId(),
    incidentId,
    name: bare,
    mime: kindOf(content),
    content,
  });
}

type AttachmentCall = 'attachments.add' | 'attachments.remove' | 'attachments.read' | 'attachments.list';

/**
 * Files kept with an incident; content travels as base64. `bad-input` when one is too large or did not arrive whole.
 */
export function attachmentHandlers(ports: Ports): Pick<Handlers, AttachmentCall> {
  return {
    'attachments.add': (upload) => add(upload, ports),
    'attachments.remove': ({ id }) => ports.store.attachments.remove(id),
    'attachments.read': ({ id }) => {
      const read = ports.store.attachments.read(id);
      return read.ok ? success({ base64: Buffer.from(read.value).toString('base64') }) : read;
    },
    'attachments.list': ({ incidentId }) => ports.store.attachments.list(incidentId),
  };
}
