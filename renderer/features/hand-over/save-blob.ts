/** How long the browser may take to write the file, in milliseconds. */
const WRITE_LIMIT = 60_000;

/** Has the browser write these bytes as a file of this name, where it keeps what is saved from a page. */
export function saveBlob(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WRITE_LIMIT);
}
