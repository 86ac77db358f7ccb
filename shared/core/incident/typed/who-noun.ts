import { pattern } from '../../long-text.ts';

/** Whom a failure can hit besides customers; what else stands behind a count ("requests") does not say how many. */
const WHO = pattern`
  staff|employees|workers|colleagues|members|patients|passengers|travell?ers|guests|players|gamers|drivers|
    riders|depots|branches|stores|shops|merchants|partners|suppliers|dealers|agents|tenants|households|homes|
    residents|citizens|policyholders|cardholders|students|pupils|teachers|schools|hospitals|wards|clinics|
    practices|doctors|nurses|pharmacies|companies|firms|businesses|organi[sz]ations|sites|devices|meters|
    readers|viewers|listeners|visitors|callers|developers|teams|borrowers|investors|traders
`;
/** One number or range: "41 depots, 1,900" are two. */
const COUNT = String.raw`(?:[^,]|,(?=\d))*\d\s?(?:k|m|thousand|million)?\+?`;
const KIND = String.raw`(?:(?!more|other|so|still|of|and|or|in)[a-z][a-z-]+\s)?`;
const COUNTED = new RegExp(`^(?<count>${COUNT})\\s(?<noun>${KIND}(?:${WHO}))$`, 'i');

/**
 * "6,200 staff" as "6,200" and "staff", "about 40 hospital wards" as "about 40" and "hospital wards"; null where no
 * such noun stands behind one count.
 */
export function splitWho(typed: string): readonly [count: string, noun: string] | null {
  const { count, noun } = COUNTED.exec(typed.trim().replace(/\s+/g, ' '))?.groups ?? {};
  return count === undefined || noun === undefined ? null : [count, noun.toLowerCase()];
}
