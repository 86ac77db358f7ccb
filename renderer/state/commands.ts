import { isPressed, type PressedKeys } from '../../shared/commands/chord.ts';
import { COMMAND_IDS, type CommandId, chordsOf } from '../../shared/commands/commands.ts';

/** What the commands do that can be given now. */
export type Offer = Readonly<Partial<Record<CommandId, () => void>>>;

/** The app's own offer holds everywhere; what a screen offers goes before it. */
export type Layer = 'app' | 'screen';

/** The commands that can be given at this moment, whoever gives them: a key, the menu, the palette. */
export interface Commands {
  /** Offers commands until the answer is called. The offer is read anew each time. */
  readonly offer: (layer: Layer, read: () => Offer) => () => void;
  /** Gives the command; false when nobody offers it now. */
  readonly run: (id: CommandId) => boolean;
  /** What can be given now, the commands of the screen first, in the order of the registry. */
  readonly offered: () => readonly CommandId[];
  /** What these keys mean now; null when nothing. */
  readonly meant: (event: PressedKeys, onMac: boolean) => CommandId | null;
}

export function createCommands(): Commands {
  const layers: Readonly<Record<Layer, (() => Offer)[]>> = { app: [], screen: [] };
  /** The newest first: a form in a screen goes before the screen. */
  const readers = (): readonly (() => Offer)[] => [...layers.screen.toReversed(), ...layers.app.toReversed()];
  const find = (id: CommandId): (() => void) | undefined => {
    for (const read of readers()) {
      const run = read()[id];
      if (run) return run;
    }
    return undefined;
  };
  const offered = (): readonly CommandId[] => {
    const ofScreen = new Set(layers.screen.flatMap((read) => Object.keys(read())));
    const there = COMMAND_IDS.filter((id) => find(id) !== undefined);
    return [...there.filter((id) => ofScreen.has(id)), ...there.filter((id) => !ofScreen.has(id))];
  };
  return {
    offered,
    offer(layer, read) {
      layers[layer].push(read);
      return () => {
        layers[layer].splice(layers[layer].indexOf(read), 1);
      };
    },
    run(id) {
      const run = find(id);
      run?.();
      return run !== undefined;
    },
    meant: (event, onMac) =>
      offered().find((id) => chordsOf(id).some((chord) => isPressed(chord, event, onMac))) ?? null,
  };
}
