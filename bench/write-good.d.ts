/** The peer comes without types. */
declare module 'write-good' {
  export default function writeGood(
    text: string,
  ): readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
}
