import type { Incident } from '../../../shared/core/incident/incident.ts';

/** What a member said when it was written last, and its bytes with its name and what opens it: a brace or a comma. */
interface Member {
  readonly name: string;
  readonly value: unknown;
  readonly piece: Buffer;
}

const EMPTY = Buffer.from('{}');
const END = Buffer.from('}');

/** Names are the app's own and need no escape. Of a value that is undefined the name is written alone. */
function pieceOf(at: number, name: string, value: unknown, members: Member[]): Buffer {
  const last = members[at];
  if (last && last.value === value && last.name === name) return last.piece;
  const piece = Buffer.from(`${at === 0 ? '{' : ','}"${name}":${JSON.stringify(value) ?? ''}`);
  members[at] = { name, value, piece };
  return piece;
}

type Inside = Readonly<Record<string, Member[]>>;
const NONE: Inside = {};

function addMembers(whole: object, members: Member[], inside: Inside, pieces: Buffer[]): void {
  let at = 0;
  for (const name in whole) {
    const value: unknown = whole[name as keyof typeof whole];
    if (value === undefined) continue;
    const within = inside[name];
    pieces.push(pieceOf(at, name, within ? undefined : value, members));
    if (within) addMembers(value as object, within, NONE, pieces);
    at += 1;
  }
  pieces.push(at === 0 ? EMPTY : END);
}

/**
 * Writes records as they are stored, in pieces: together what JSON.stringify prints, in UTF-8. What a record has in
 * common with the one written before, as an edit leaves nearly all, is the same Buffer: a save costs what was changed.
 */
export function createRecordWriter(): (incident: Incident) => readonly Buffer[] {
  const members: Member[] = [];
  // An edit changes one member of these.
  const inside: Inside = { facts: [], lists: [], prose: [] };
  return (incident) => {
    const pieces: Buffer[] = [];
    addMembers(incident, members, inside, pieces);
    return pieces;
  };
}
