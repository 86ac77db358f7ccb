import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'emotion.heroics';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Thanks to the heroic efforts of the network team, service is back.',
    'Our people worked through the night to bring the servers back.',
    'The on-call engineers did an outstanding job.',
    'Everyone went the extra mile.',
    'We are incredibly proud of our engineers.',
    'The staff gave up their weekend for the repair.',
    'They worked day and night.',
    'A huge shout-out to the database team.',
    'We would like to thank our dedicated engineers for their hard work.',
    'The team rose to the occasion.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Six engineers work in two shifts until Thursday.',
    'The hotline is staffed 24/7.',
    'The night shift took over at 22:00 UTC.',
    'The team restored service in 47 minutes.',
    'The night batch ran late by two hours.',
    'We gave all customers a credit of $20.',
    'The hard disk of server 4 failed.',
    'Support works in three shifts until 6 June.',
    'Two more engineers join on Friday, 5 June.',
    'The work on the second region ends in September.',
    'We look into the night rota by 12 June.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
