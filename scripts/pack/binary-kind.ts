/** The first word of a 64-bit Mach-O file. */
const MACH_O = 0xfeedfacf;
/** Machines by their numbers in the headers of ELF (e_machine), PE (COFF Machine) and Mach-O (cputype). */
const elfMachines: Readonly<Record<number, string>> = { 62: 'x64', 183: 'arm64' };
const peMachines: Readonly<Record<number, string>> = { 34404: 'x64', 43620: 'arm64' };

const machMachines: Readonly<Record<number, string>> = { 16777223: 'x64', 16777228: 'arm64' };

/** What a native library is by its header, for instance "ELF x64", whatever its name says. */
export function binaryKind(bytes: Buffer): string {
  if (bytes.length >= 20 && bytes.toString('latin1', 0, 4) === '\x7fELF') {
    return `ELF ${elfMachines[bytes.readUInt16LE(18)] ?? 'of another machine'}`;
  }
  if (bytes.length >= 64 && bytes.toString('latin1', 0, 2) === 'MZ') {
    const header = bytes.readUInt32LE(60);
    const isPe = bytes.length >= header + 6 && bytes.toString('latin1', header, header + 4) === 'PE\0\0';
    if (isPe) return `PE ${peMachines[bytes.readUInt16LE(header + 4)] ?? 'of another machine'}`;
  }
  if (bytes.length >= 8 && bytes.readUInt32LE(0) === MACH_O)
    return `Mach-O ${machMachines[bytes.readUInt32LE(4)] ?? 'of another machine'}`;
  return 'no library for Linux, Windows or macOS';
}
