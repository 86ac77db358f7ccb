import type { Incident } from '../../../shared/core/incident/incident.ts';
import { MODEL, openSample } from '../../samples/samples.ts';
import { ledgerFinal } from './ledger-final.ts';
import { ordersRunning } from './orders-running.ts';

/** Three records with enough to say for a quarter of an hour: over with a suspicion, still open, explained. */
export const FULL_INCIDENTS: Readonly<Record<string, Incident>> = {
  'card payments, restored': openSample(MODEL),
  'orders, still open': ordersRunning,
  'account balances, explained': ledgerFinal,
};
