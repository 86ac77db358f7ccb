/** Machines by their numbers in the headers of ELF (e_machine) and PE (COFF Machine). */
const elfMachines: Readonly<Record<number, string>> = { 62: 'x64', 183: 'arm64' };
const peMachines: Readonly<Record<number, string>> = { 34404: 'x64', 43620: 'arm64' };

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
  return 'no library for Linux or Windows';
}
