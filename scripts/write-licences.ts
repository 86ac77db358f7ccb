import { writeLicences } from './licences.ts';

console.log(`Written: ${writeLicences()}`);
