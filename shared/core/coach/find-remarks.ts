import type { Brief } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import type { Vocabulary } from '../vocabulary/matcher.ts';
import type { Finding } from './finding.ts';
export function findRemarks(_brief: Brief, _incident: Incident, _vocabulary: Vocabulary): readonly Finding[] { return []; }
