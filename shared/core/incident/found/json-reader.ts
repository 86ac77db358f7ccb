import { read, unread } from '../typed/read-result.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { type Gather, gather } from './gather.ts';
import { givenBy } from './markdown/read-markdown.ts';
import type { Reader } from './reader.ts';

/** What is known of one tool’s files. */
export interface Tool {
  readonly format: string;
  readonly tool: string;
  /** The incidents of a file, by fields that only this tool’s files have; none for another file. */
  readonly find: (file: Fields) => readonly Fields[];
  /** Its text in Markdown, which may say the zone and the day of its times. */
  readonly body?: (incident: Fields) => string;
  /** Puts what one incident says in its places; `file` is all that stands around it. */
  readonly fill: (gather: Gather, incident: Fields, file: Fields) => void;
}

/** A reader of JSON files: a file holds one incident, and what nobody asked for in it is named. */
export function jsonReader({ format, tool, find, body, fill }: Tool): Reader {
  return {
    format,
    tool,
    fits: ({ json }) => typeof json === 'object' && json !== null && find(fieldsOf(json)).length > 0,
    read({ json }, given) {
      const file = fieldsOf(json);
      const [incident, ...more] = find(file);
      if (!incident) return unread(`It is no file of ${tool} that can be read.`);
      if (more.length > 0)
        return unread(`It holds ${more.length + 1} incidents of ${tool}: export one of them.`);
      const found = gather(tool, body ? givenBy(body(incident), given) : given);
      fill(found, incident, file);
      if (file.isCut())
        found.remark('A list of it has more than 20,000 lines: the rest of them stays in the file.');
      return read(found.found(file.unused()));
    },
  };
}
