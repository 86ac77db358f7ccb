import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'vite';

const folders = ['shared', 'main', 'renderer'];

/** What well-kept codebases measure, as a guide. */
const guide = { file: { median: 80, p95: 250, max: 400 }, function: { median: 10, p95: 40, max: 80 } };

/** A stretch of source, in lines. */
interface Piece {
  readonly where: string;
  readonly lines: number;
}

interface Measures {
  readonly files: readonly Piece[];
  readonly functions: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Offsets at which each line but the first starts. */
function lineStarts(source: string): readonly number[] {
  return [...source.matchAll(/\n/g)].map((match) => match.index + 1);
}

function lineAt(starts: readonly number[], offset: number): number {
  return starts.filter((start) => start <= offset).length + 1;
}

/**
 * Lines of the file and of each function in it. An arrow on one line is an expression, not a function worth
 * measuring; it would only flatter the median.
 */
function measure(where: string, source: string): Measures {
  const starts = lineStarts(source);
  const functions: Piece[] = [];
  const add = ({ start, end }: Span) => {
    const first = lineAt(starts, start);
    functions.push({ where: `${where}:${first}`, lines: lineAt(starts, end - 1) - first + 1 });
  };
  const visitor = new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: (node) => {
      const oneLine = !source.slice(node.start, node.end).includes('\n');
      if (!(node.expression && oneLine)) add(node);
    },
  });
  const parsed = parseSync(where, source);
  if (parsed.errors.length > 0) throw new Error(`${where} does not parse: ${parsed.errors[0]?.message}`);
  visitor.visit(parsed.program);
  const lines = starts.length + (source.endsWith('\n') ? 0 : 1);
  return { files: [{ where, lines }], functions };
}

async function measureFolder(root: string, folder: string): Promise<Measures> {
  const files: string[] = [];
  for await (const file of glob(`${folder}/**/*.{ts,tsx}`, { cwd: root })) files.push(file);
  return merge(files.sort().map((file) => measure(file, readFileSync(join(root, file), 'utf8'))));
}

function merge(parts: readonly Measures[]): Measures {
  return { files: parts.flatMap((part) => part.files), functions: parts.flatMap((part) => part.functions) };
}

/** The value below which the given share of the sorted lengths lies (nearest rank). */
function percentile(pieces: readonly Piece[], share: number): number {
  const lengths = pieces.map((piece) => piece.lines).sort((a, b) => a - b);
  return lengths[Math.max(0, Math.ceil(lengths.length * share) - 1)] ?? 0;
}

function cells(pieces: readonly Piece[]): readonly number[] {
  return [pieces.length, percentile(pieces, 0.5), percentile(pieces, 0.95), percentile(pieces, 1)];
}

function row(name: string, cells: readonly (number | string)[]): string {
  return name.padEnd(10) + cells.map((cell) => String(cell).padStart(10)).join('');
}

function tooLong(pieces: readonly Piece[], kind: keyof typeof guide): readonly string[] {
  return pieces
    .filter((piece) => piece.lines > guide[kind].max)
    .map(
      (piece) => `${piece.where}: a ${kind} of ${piece.lines} lines, more than ${guide[kind].max}: split it.`,
    );
}

/** Prints the table for the sources under root (default: here); exits 1 when a file or function is too long. */
async function report(root: string): Promise<void> {
  const measured = await Promise.all(folders.map((folder) => measureFolder(root, folder)));
  const all = merge(measured);
  const { file, function: fn } = guide;
  console.log(row('lines', ['files', 'median', 'p95', 'max', 'functions', 'median', 'p95', 'max']));
  for (const [index, folder] of folders.entries()) {
    const { files, functions } = measured[index] ?? merge([]);
    console.log(row(folder, [...cells(files), ...cells(functions)]));
  }
  console.log(row('all', [...cells(all.files), ...cells(all.functions)]));
  console.log(row('guide', ['', file.median, file.p95, file.max, '', fn.median, fn.p95, fn.max]));
  const complaints = [...tooLong(all.files, 'file'), ...tooLong(all.functions, 'function')];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

await report(resolve(process.argv[2] ?? '.'));
