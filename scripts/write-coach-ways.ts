import { writeCatalogueWays } from './coach-ways.ts';

console.log(`Written: ${writeCatalogueWays()}`);
