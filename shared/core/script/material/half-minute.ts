import { NOT_ALL } from '../../brief/sections/money-sentence.ts';
import { type Run, type Runs, textOf } from '../../brief/tree.ts';
import { openAsks } from '../../incident/asks.ts';
import type { Incident } from '../../incident/incident.ts';
import { shortForm } from '../short.ts';
import { type Material, type Materials, without } from './material.ts';

/**
 * What half a minute goes without until it can be said in its time, the least first: that the sum leaves something out,
 * the decision in its own words, the money, what was told wrong before. State, who was hit, harm, the ask and the next
 * news are always said.
 */
const FORMS = [
  { saysNotAll: true, wholeAsk: true, without: 0 },
  { saysNotAll: false, wholeAsk: true, without: 0 },
  { saysNotAll: true, wholeAsk: false, without: 0 },
  { saysNotAll: false, wholeAsk: false, without: 0 },
  { saysNotAll: false, wholeAsk: true, without: 1 },
  { saysNotAll: false, wholeAsk: false, without: 1 },
  { saysNotAll: false, wholeAsk: false, without: 2 },
] as const;

/** "14:49 UTC", "09:10 GMT+1" */
const TIME_IN_ZONE = /(\d\d:\d\d) ([A-Z]{2,5}(?:[+−-]\d[\d:]*)?)(?!\w)/g;

/** The zone of the first sentence; null where it names no time. */
function zoneIn(sentence: Runs | undefined): string | null {
  return sentence ? ([...textOf(sentence).matchAll(TIME_IN_ZONE)][0]?.[2] ?? null) : null;
}

/** Who heard the zone once hears the same in every time behind it. */
function withoutZone(sentence: Runs, zone: string): Runs {
  return sentence.map(
    (run): Run => ({
      ...run,
      text: run.text.replace(TIME_IN_ZONE, (whole, time, named) => (named === zone ? time : whole)),
    }),
  );
}

function inBrief(incident: Incident, key: string, material: Material, zone: string | null): Material {
  const sentences = material.sentences
    .map((sentence) => shortForm(incident, sentence))
    .map((said, at) => (zone === null || (key === 'state' && at === 0) ? said : withoutZone(said, zone)));
  return { ...material, sentences };
}

function withoutNotAll(sentence: Runs): Runs {
  return sentence.map((run): Run => (run.chip ? run : { ...run, text: run.text.replace(NOT_ALL, '') }));
}

/** The ways to say it in half a minute, from the fullest to the barest. */
export function halfMinuteForms(incident: Incident, all: Materials): readonly Materials[] {
  const { short = null } = all.ask;
  const zone = zoneIn(all.state.sentences[0]);
  // Who hears one of two decisions takes it for the only one.
  const isOne = short === null || openAsks(incident).length === 1;
  return FORMS.filter(({ wholeAsk }) => isOne || !wholeAsk).map((form) => {
    const ask = form.wholeAsk || short === null ? all.ask : { ...all.ask, sentences: [short] };
    const said: Materials = { ...all, ask, state: without(all.state, short === null ? [] : [short]) };
    const entries = Object.entries(said).map(([key, material]) => {
      const musts = material.musts.filter(({ spare = Number.POSITIVE_INFINITY }) => spare > form.without);
      const brief = inBrief(incident, key, { ...material, musts }, zone);
      const sentences = form.saysNotAll ? brief.sentences : brief.sentences.map(withoutNotAll);
      return [key, { ...brief, sentences }];
    });
    return Object.fromEntries(entries) as Materials;
  });
}
