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
    ['Intranet banner', 'on the intranet banner'],
    ['in-app banner', 'by in-app banner'],
    ['Status page and e-mail', 'on the status page and by e-mail'],
    ['e-mail and the status page', 'by e-mail and on the status page'],
    ['e-mail and phone', 'by e-mail and phone'],
    ['email blast (sendgrid) + status page', 'by email blast (sendgrid) and on the status page'],
    ['status page (public) & e-mail', 'on the status page (public) and by e-mail'],
    ['page of the news and media team', 'on page of the news and media team'],
  ])('%s: %s', (typed, printed) => expect(byChannel(typed)).toBe(printed));
});
