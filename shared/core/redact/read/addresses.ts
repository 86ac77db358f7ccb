import { pattern, regex } from '../../long-text.ts';
import { type Stretch, stretchesOf } from './matches.ts';

/** What ends the sentence, not the address. */
const END = /[.,;:!?)\]}>'"”’]+$/;

const EMAIL = /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?/giu;
/** "@priya" in a chat line. */
const HANDLE = /(?<![\p{L}\p{N}@._-])@\p{L}[\p{L}\p{N}._-]*/gu;
const PHONES: readonly RegExp[] = [
  // "+49 170 123 45 67"; without the country only behind a word that says so.
  regex('giu')`
    (?<![\p{L}\p{N}])(?:\+|00)\d[\d ()/.-]{6,20}\d|
    (?<=\b(?:tel|phone|call|mobile|cell|fax)(?:\.?:? |:))\(?\d[\d ()/.-]{5,18}\d
  `,
  // "(415) 555-2671"
  /(?<![\p{L}\p{N}.,-])(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[.-]\d{4}(?![\p{L}\p{N}])/gu,
  // "0170 1234567", "020 7946 0958"
  /(?<![\p{L}\p{N}.,-])\(?0\d{2,4}\)?[ /-]\d{3,8}(?:[ -]\d{2,6}){0,3}(?![\p{L}\p{N}])/gu,
];

/** The name of a machine, each part with its full stop: at most ten parts. */
const HOST = pattern`(?=[a-z0-9-]{2})(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}`;
/** A port and a path, maybe none. */
const BEHIND_HOST = pattern`(?::\d{1,5})?(?:/[^\s<>"“”]*)?`;
/** Endings of names of hosts that people write without a protocol. */
const ENDINGS = pattern`
  com|net|org|io|dev|app|ai|cloud|tech|info|biz|eu|us|uk|de|fr|nl|be|ch|at|it|es|pt|se|no|dk|fi|pl|cz|ie|ca|
    au|nz|jp|cn|in|br|mx|za|sg|hk|kr|tr|ru|gov|edu|int|mil|local|internal|lan|corp|intra|test|example|invalid|
    svc|cluster|tv|co|me|ly|sh|gg|so|to
`;
const LINKS: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"“”]+/gi,
  /\bwww\.[^\s<>"“”]+/gi,
  regex('gu')`(?<![\p{L}\p{N}@./-])${HOST}(?:${ENDINGS})(?![\p{L}\p{N}-])${BEHIND_HOST}`,
];

/** Addresses of mail boxes. */
export function emailsIn(text: string): readonly Stretch[] {
  return text.includes('@') ? stretchesOf(EMAIL, text, END) : [];
}

/** Names that people have in a chat. */
export function handlesIn(text: string): readonly Stretch[] {
  return text.includes('@') ? stretchesOf(HANDLE, text, END) : [];
}

export function phonesIn(text: string): readonly Stretch[] {
  return /\d{2}/.test(text) ? PHONES.flatMap((phone) => stretchesOf(phone, text)) : [];
}

/** Addresses of pages and hosts, with or without a protocol. */
export function linksIn(text: string): readonly Stretch[] {
  // Most lines hold neither a dot within a word nor a protocol.
  return /[.:][^\s]/.test(text) ? LINKS.flatMap((link) => stretchesOf(link, text, END)) : [];
}
