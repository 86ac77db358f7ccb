import type { SectionKey } from '../../shared/core/brief/section-keys.ts';
import type { Brief } from '../../shared/core/brief/tree.ts';
import { PLAIN_STYLE } from '../../shared/core/style/house-style.ts';

/** A brief that says everything right: the coach must be silent. */
const SECTIONS: readonly (readonly [SectionKey, string, string])[] = [
  [
    'bottom-line',
    'Bottom line',
    `Card payments have worked since 14:49 UTC on 3 June. For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400). We estimate $30,000 to $50,000 in lost or delayed sales. One decision is needed by 17:00 UTC.`,
  ],
  [
    'impact',
    'Impact',
    `1,412 of 7,840 card payments failed. About 300 customers paid twice. Wallet payments and browsing worked. As of 16:00 UTC we have found no sign that customer data was lost or seen by others. We compared payment records with the bank files; the access log check ends at 18:00 UTC.`,
  ],
  [
    'cause',
    'What we know about the cause',
    `A change to payment settings went live at 14:02 UTC. It is very likely (80–95%) that this change started the failure. We expect to confirm or discard this by 18:00 UTC. Our release check did not cover settings of this kind.`,
  ],
  [
    'response',
    'What we did and do',
    `We returned to the previous settings at 14:46 UTC; payments recovered within three minutes. Since then 99.9% of card payments have succeeded. If failures exceed 1% before 18:00 UTC, we switch to the second card processor. Finance repays the double charges by 5 June.`,
  ],
  [
    'risk',
    'Risk of a repeat',
    `Changes of this kind have been blocked since 15:30 UTC. A similar failure in the invoice system is unlikely (20–45%) until the same check is added there on 9 June. Until then the head of payments approves each change.`,
  ],
  [
    'communication',
    'Customers',
    `The status page was updated at 14:31, 14:52 and 15:20 UTC. Support received 212 tickets. The next message goes out at 17:00 UTC. The head of support speaks for us.`,
  ],
  [
    'clocks',
    'Clocks',
    `First sign 14:06 UTC; Legal has the facts since 15:10 UTC. If the 72-hour rule of the EU data protection law (GDPR) applies (Legal decides), its period ends on 6 June at 14:06 UTC. Logs and chat of 3 June are preserved.`,
  ],
  [
    'decision',
    'Decision requested',
    `Approve $18,000 for a second settings check before the June sale; deadline 17:00 UTC on 3 June. We recommend yes. Without it, the June sale runs with manual approval only.`,
  ],
  [
    'next',
    'Next',
    `Update 3 on 3 June at 18:15 UTC by e-mail. Review on 8 June, led by the head of platform.`,
  ],
];

export const modelBrief: Brief = {
  variant: 'restored',
  draft: false,
  page: 'A4',
  look: PLAIN_STYLE,
  language: 'en-US',
  title: 'Card payments failed for 47 minutes on 3 June 2026',
  subtitle: [
    {
      text: 'Report 2, as of 16:00 UTC on 3 June. Status: restored. Distribution: CEO, CFO, CTO, General Counsel.',
    },
  ],
  confidentiality: 'Confidential',
  asOf: 'As of 16:00 UTC on 3 June 2026',
  author: 'Head of platform',
  subject: 'Incident of 3 June 2026',
  keywords: [],
  sections: SECTIONS.map(([key, label, text]) => ({
    key,
    label,
    statement: '',
    origin: 'generated',
    blocks: [{ kind: 'paragraph', runs: [{ text }] }],
  })),
  annex: [],
};
