import type { Unit } from '../../../shared/core/brief/pages/units.ts';
import type { Part } from './pen.ts';

interface PartOptions {
  /** What a reader says of it before its content. */
  readonly alt?: string;
  /** Of which cells a head of a table speaks. */
  readonly scope?: 'Column';
}

/** The parts of the file in reading order, for screen readers: each unit's own, also where it goes on on a new page. */
export interface Tree {
  /** The part of a unit: a paragraph, a heading, an item's text, the row of a table. */
  readonly partOf: (unit: Unit) => Part;
  /** The list or the table that a unit is in, else the document. */
  readonly holderOf: (unit: Unit) => { readonly part: Part; readonly isNew: boolean };
  /** A part within another: the title, a cell. */
  readonly within: (parent: Part, type: string, options?: PartOptions) => Part;
  /** A part of the document that is no unit of the brief. */
  readonly first: (type: string, options: PartOptions) => Part;
  readonly end: () => void;
}

/** What its neighbours of the same list or table share; null for what stands alone. */
function sharedBy(unit: Unit): { readonly key: string; readonly type: string } | null {
  if (unit.kind === 'item') return { key: unit.key.replace(/\/[^/]*$/, ''), type: 'L' };
  return unit.kind === 'row' ? { key: unit.table.key, type: 'Table' } : null;
}

const TYPES: Readonly<Record<Unit['kind'], string>> = {
  head: 'Sect',
  'annex-title': 'H2',
  heading: 'H2',
  paragraph: 'P',
  item: 'LI',
  ask: 'Sect',
  chart: 'Sect',
  row: 'TR',
  rest: 'P',
};

function typeOf(unit: Unit): string {
  return unit.kind === 'heading' && unit.annex ? 'H3' : TYPES[unit.kind];
}

export function newTree(file: PDFKit.PDFDocument): Tree {
  const root = file.struct('Document', {});
  file.addStructure(root);
  let holder: { readonly key: string; readonly part: Part } | null = null;
  let current: { readonly unit: Unit; readonly part: Part } | null = null;

  const within: Tree['within'] = (parent, type, options = {}) => {
    const part = file.struct(type, options);
    parent.add(part);
    return part;
  };

  const holderOf: Tree['holderOf'] = (unit) => {
    const wanted = sharedBy(unit);
    if (holder && holder.key !== wanted?.key) {
      holder.part.end();
      holder = null;
    }
    const isNew = wanted !== null && !holder;
    if (wanted && !holder) {
      const alt = unit.kind === 'row' && unit.table.summary !== '' ? { alt: unit.table.summary } : {};
      holder = { key: wanted.key, part: within(root, wanted.type, alt) };
    }
    return { part: holder?.part ?? root, isNew };
  };

  return {
    within,
    holderOf,
    partOf(unit) {
      if (current?.unit === unit) return current.part;
      current?.part.end();
      current = { unit, part: within(holderOf(unit).part, typeOf(unit)) };
      return current.part;
    },
    first: (type, options) => within(root, type, options),
    end: () => root.end(),
  };
}
