import { writeCoachLikeness } from './coach-likeness.ts';

console.log(`Written: ${writeCoachLikeness()}`);
