import { regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { notAnsweredFor } from './wordings/not-answered-for.ts';

/** Taking the word out leaves the statement as it was; with the other disclaimers it would become surer than it is. */
const nextWord = ([, next = '']: readonly string[]): string => next;

/** "As far as I know" tells the CEO that nobody checked; "to be honest" that the rest was not. */
export const hedgeDisclaimer = phraseRule({
  id: 'hedge.disclaimer',
  doc: 'A personal disclaimer: as far as I know, hopefully, to be honest.',
  severity: 'warn',
  message: 'A personal disclaimer protects the speaker, not the reader.',
  reason:
    '“Hopefully” and “as far as I know” tell the CEO that nobody checked. “To be honest” suggests that the rest was not.',
  suggestion:
    'Say source and time: “At 15:00 UTC the payment log shows 1,412 failed orders.” Or: “Not known yet; next check at 16:00 UTC.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'honest frank honestly frankly candid candidly honesty truth told truthfully blunt',
      pattern: regex('gi')`
        (?<=^|[;:] )(?:(?:quite |very |perfectly )?(?:honestly|frankly|candidly|truthfully)|to be
          (?:\w{1,20}ly |quite |very )?(?:honest|frank|candid|blunt)(?: with you)?|in all honesty|truth be
          told|if I['’]?m (?:being )?honest|let me be (?:honest|frank|candid)),? (\w+)
      `,
      instead: nextWord,
    },
    {
      cues: wordList`
        honest frank honestly frankly candid candidly honesty truth truthfully transparent blunt fair lie
        admit admittedly confess
      `,
      pattern: regex('gi')`
        \b(?:honestly|frankly|candidly|truthfully|admittedly)\b|
        \bto be (?:\w{1,20}ly |quite |very |as )?(?:honest|frank|candid|blunt|transparent|
          fair(?! (?:to|with|and|in)\b))\b|
        \bin (?:all )?honesty\b|\btruth be told\b|
        \b(?:I|we)(?:['’]ll| will| want to| must| have to| should)? be (?:\w{1,20}ly |quite |very )?(?:honest|
          frank|candid)\b|
        \b(?:I|we) (?:must|have to|need to) (?:admit|confess)\b|
        \b(?:I|we) (?:won['’]t|will not) lie\b|\bhonest (?:truth|answer)\b(?! to)|\bif I['’]?m
          (?:being )?honest\b
      `,
    },
    {
      cues: 'knowledge belief know understanding aware',
      pattern: regex('gi')`
        \bto (?:the best of )?(?:my|our|anyone['’]s|the team['’]s) (?:\w+ )?(?:knowledge|belief|
          understanding)\b|
        \b(?:not )?that (?:I|we)(?: a|['’])(?:m|re) aware of\b|
        \bnot that (?:I|we) know(?: of)?\b|\bfor all (?:I|we) know\b
      `,
    },
    {
      cues: 'far what everything',
      pattern: regex('gi')`
        \b(?:as|so) far as (?:I|we|anyone|anybody|the team|engineering)(?: can| could)?(?:['’]m| am|['’]re
          | are| is)? (?:currently |now )?(?:tell|know|knows|aware|see|understand|judge|concerned|say|
          concerned|have seen|remember|recall|determine)\b|
        \bfrom (?:what|everything|all) (?:I|we)(?:['’]ve| have| can| could)? (?:see|seen|tell|know|understand|
          hear|heard|gather|learned|been told|read)\b
      `,
    },
    {
      cues: wordList`
        wrong mistaken corrected correct remember recall correctly off missing understand understood memory
        subject
      `,
      pattern: regex('gi')`
        \b(?:I|we) (?:could|may|might)(?: well| of course| easily| still)? be (?:\w{1,20}ly )?(?:wrong|
          mistaken|off|missing)\b|
        \b(?:unless|if) (?:I|we)(?: a|['’])(?:m|re) (?:not )?(?:\w+ )?(?:mistaken|wrong)\b|
        \bcorrect (?:me|us) if\b|\b(?:stand|happy) to be corrected\b|
        \bif (?:I|we) (?:remember|recall|understand|understood)(?: it| this)? (?:correctly|rightly|right)\b|
        \bif memory serves\b|\bsubject to correction\b
      `,
    },
    {
      cues: 'quote hold salt messenger promises promise head',
      pattern: regex('gi')`
        \b(?:do not|don['’]t|please don['’]t) (?:quote|hold) (?:me|us|this against)\b|
        \b(?:grain|pinch) of salt\b|\bthe messenger\b|\bno promises\b|\boff the top of (?:my|our) head\b
      `,
    },
    {
      cues: wordList`
        sure certain expert experts specialist lawyer clear positive specialists lawyers confident certainty
      `,
      pattern: regex('gi')`
        \bwe(?:['’]re| are) (?:not |no )(?:an? )?(?:expert|experts|specialists?|lawyers?|confident enough)\b|
        \bI(?:['’]m| am) (?:\w{1,20}ly |still |just |also )?(?:not |no )(?:an? )?(?:(?:\w{1,20}ly|quite|too|
          so|all that|100 ?(?:%|percent)|a hundred percent) )?(?:sure|certain|expert|experts|specialists?|
          lawyers?|confident enough|clear|positive)\b|
        (?:\bnot|n['’]t) (?:be )?(?:\w{1,20}ly |quite |too |all that |(?:100|one hundred|a hundred) ?(?:%|
          percent|per cent) )(?:sure|certain|clear|positive)\b|
        (?<!\b(?:they|he|she|you|it|customers|users|clients|people|partners|patients) )\b(?:cannot|can['’]t|
          could not|couldn['’]t) (?:\w{1,20}ly )?(?:be|say|tell)(?: for| with| \w{1,20}ly)?
          (?:sure|certain|certainty)\b(?! to\b)
      `,
      // "What I am not sure of I say so" tells the two apart.
      unlessPreceding: /\bwhat $/i,
    },
    {
      cues: 'hopefully fingers luck wood willing hope hopeful hoping hoped',
      pattern: regex('gi')`
        \bhopefully\b|\bcross(?:ing)? (?:our|my) fingers\b|
        \bwith (?:a (?:bit|little) (?:of )?|any |some |a little )?luck\b|
        \b(?:touch|knock(?:ing)? on) wood\b|
        \b(?:I|we) (?:do |all |very much |can only |really |sincerely |still )?hope\b(?! (?:is|was))|
        \b(?:let['’]?s|let us) hope\b|
        \b(?:we|I)(?:['’]re|['’]m| are| am) (?:all |still |very )?(?:hoping|hopeful)\b|
        \b(?:is|are) hoped\b|\bGod willing\b
      `,
    },
    {
      cues: wordList`
        guess suppose imagine reckon presume assume think believe feel suspect say opinion view hunch feeling
        gut sense worth guesswork guessing expect understand
      `,
      pattern: regex('gi')`
        \b(?:I|we)(?:['’]d| would| do| can only| could only| should)? (?:guess|reckon|imagine|suppose|
          presume)\b|
        \bI(?:['’]d| would| do)? (?:\w{1,20}ly )?(?:think|believe|feel|assume|suspect|
          say(?! (?:so|plainly|it|yes|no)\b)|expect(?! (?:the|an?|his|her|their|our|your|its|[A-Z]\w+['’]s)
          (?:\w+ )?(?:answers?|repl(?:y|ies)|reports?|results?|figures?|numbers?|call|calls|decision|letter|
          invoice)\b)|understand)\b|
        \bin (?:my|our) (?:\w+ )?(?:opinion|view)\b|
        \b(?:my|our|an?) (?:\w+ )?(?:guess|hunch|gut feeling|gut)\b|
        \bgut (?:feeling|says)\b|\bfor what it['’]?s worth\b|
        \b(?:I|we)(?: a|['’])(?:m|re) (?:just |only )?guessing\b
      `,
      // "What would I say to them?"
      unlessPreceding: /\b(?:can|could|did|do|may|might|must|shall|should|would) $/i,
    },
    {
      cues: 'supposedly presumably apparently allegedly believe seemingly',
      pattern: /\b(?:supposedly|presumably|apparently|allegedly|seemingly)\b/gi,
    },
    {
      cues: wordList`
        person guy afaik afaict imho iirc wrong misread misheard misunderstood miscounted misremembered
        misremembering misreading miscounting misjudging misjudged missed mixed people engineer doctor
        accountant statistician technician coder programmer
      `,
      pattern: regex('gi')`
        \b(?:I['’]m|I am|we['’]re|we are) (?:not |no )(?:an? |much of an? )?(?:[a-z-]+ ){0,2}(?:person|guy|
          people|engineer|doctor|accountant|statistician|technician|coder|programmer)\b(?=,?
          (?:but|so|and)\b)|
        \b(?:AFAIK|AFAICT|IMHO|IIRC)\b|
        \b(?:I|we) (?:could|may|might)(?: well| easily| also)?
          (?:have (?:got|gotten|had|read|understood|heard|counted|remembered) (?:[a-z]{2,12} ){0,3}wrong|have
          (?:misread|misheard|misunderstood|miscounted|misremembered|misjudged|missed something|mixed
          (?:it|this|them|that) up)|be (?:misreading|misremembering|miscounting|misjudging)\b)
      `,
    },
    {
      // One person's view, and somebody who was not there.
      cues: wordList`
        view opinion impression take interpretation reading recollection memory caution treat there call duty
        shift involved present part room meeting
      `,
      pattern: regex('gi')`
        \bmy (?:(?:own|personal|private|humble|first|rough|only) ){0,2}(?:view|opinion|impression|take|
          interpretation|understanding|reading|recollection|memory)\b|
        \b(?:take|treat) (?:this|it|that|all this|my \w+) with
          (?:(?:some|due|great|a lot of|a bit of|a little) )?(?:caution|care)\b|
        \bI was(?:n['’]t| not) (?:there|on (?:call|duty|shift)|involved|present|part of|in the
          (?:room|call|meeting))\b
      `,
    },
    ...notAnsweredFor,
  ],
});
