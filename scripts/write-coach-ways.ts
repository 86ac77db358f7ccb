import { writeCoachWays } from './coach-ways.ts';

console.log(`Written: ${writeCoachWays()}`);
