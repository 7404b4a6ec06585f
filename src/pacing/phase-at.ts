/** The two halves of a breath. */
export type Phase = 'in' | 'out';

/** Where in the breath somebody is who breathes along. */
export interface Breath {
  readonly phase: Phase;
  /** How much of the phase has passed, from 0 up to 1. */
  readonly progress: number;
  /** The pelvis: 1 is tilted forward, -1 is tilted back, and 0 is between the two. */
  readonly tilt: number;
  /** How many whole breaths are over. */
  readonly cycle: number;
}

/**
 * How long one phase takes, in seconds. The leaflet says "calmly" and no number: these are choices of
 * the design, and no facts. Four in and four out is slow for most people, and hurries nobody.
 */
export const PACE = {least: 2, usual: 4, most: 10} as const;

/** The pace that a page asks for, kept within what can be followed; what is no number is the usual one. */
export function readPace(value: unknown): number {
  const wanted = Number(value);
  return wanted > 0 ? Math.min(Math.max(wanted, PACE.least), PACE.most) : PACE.usual;
}

/**
 * Where in the breath a moment is (L76): breathing in goes with tilting forward, breathing out with
 * tilting back, slowly at both ends.
 * @param seconds since the first breath in began, with the pelvis tilted back
 * @param pace seconds for one phase
 */
export function phaseAt(seconds: number, pace: number): Breath {
  const phases = Math.max(0, seconds) / pace;
  return {
    phase: phases % 2 < 1 ? 'in' : 'out',
    progress: phases % 1,
    tilt: -Math.cos(phases * Math.PI),
    cycle: Math.floor(phases / 2),
  };
}
