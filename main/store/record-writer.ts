import type { Incident } from '../../shared/core/incident/incident.ts';

/** What a member said when it was written last, and how it is written, with what opens it: a brace or a comma. */
interface Written {
  readonly opens: string;
  readonly value: unknown;
  readonly piece: Buffer;
}
/** By name. Names are the app's own, a few hundred, and need no escape. */
type Members = Map<string, Written>;

function pieceOf(name: string, value: unknown, opens: string, members: Members): Buffer {
  const last = members.get(name);
  if (last && last.value === value && last.opens === opens) return last.piece;
  const piece = Buffer.from(`${opens}"${name}":${JSON.stringify(value)}`);
  members.set(name, { opens, value, piece });
  return piece;
}

/** The names of the three parts that are written member by member. */
const names = new Map<string, Buffer>();

function nameOf(name: string, opens: string): Buffer {
  const text = `${opens}"${name}":`;
  const known = names.get(text) ?? Buffer.from(text);
  names.set(text, known);
  return known;
}

const EMPTY = Buffer.from('{}');
const END = Buffer.from('}');

type Add = (name: string, value: unknown, opens: string) => void;

function addMembers(whole: object, pieces: Buffer[], add: Add): void {
  let opens = '{';
  for (const name in whole) {
    const value: unknown = whole[name as keyof typeof whole];
    if (value === undefined) continue;
    add(name, value, opens);
    opens = ',';
  }
  pieces.push(opens === '{' ? EMPTY : END);
}

/**
 * Writes records as they are stored, in pieces: together what JSON.stringify prints, in UTF-8. What a record has in
 * common with the one written before, as an edit leaves nearly all, is the same Buffer: a save costs what was changed.
 */
export function createRecordWriter(): (incident: Incident) => readonly Buffer[] {
  const members: Members = new Map();
  // What an edit changes one member of.
  const inside: Readonly<Record<string, Members>> = { facts: new Map(), lists: new Map(), prose: new Map() };
  return (incident) => {
    const pieces: Buffer[] = [];
    const addTo = (known: Members) => (name: string, value: unknown, opens: string) => {
      pieces.push(pieceOf(name, value, opens, known));
    };
    const addPart = addTo(members);
    addMembers(incident, pieces, (name, value, opens) => {
      const within = inside[name];
      if (!within) return addPart(name, value, opens);
      pieces.push(nameOf(name, opens));
      addMembers(value as object, pieces, addTo(within));
    });
    return pieces;
  };
}
