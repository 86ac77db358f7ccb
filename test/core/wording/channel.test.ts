import { describe, expect, it } from 'vitest';
import { byChannel } from '../../../shared/core/wording/channel.ts';

describe('a channel behind what was said through it', () => {
  it.each([
    ['status page', 'on the status page'],
    ['Status page', 'on the status page'],
    ['the status page', 'on the status page'],
    ['Our blog', 'on our blog'],
    ['Slack channel', 'on the Slack channel'],
    ['Slack', 'on Slack'],
    ['social media', 'on social media'],
    ['E-mail', 'by e-mail'],
    ['Video call', 'by video call'],
    ['WhatsApp', 'by WhatsApp'],
    ['In person', 'in person'],
    ['by phone', 'by phone'],
    ['via Slack', 'via Slack'],
    ['the website', 'on the website'],
    ['Twitter', 'on Twitter'],
  ])('%s: %s', (typed, printed) => expect(byChannel(typed)).toBe(printed));
});
