import { HELP as ENGLISH } from './english/help.ts';
import { live, spokenPart } from './spoken.ts';

export const HELP = live(() => spokenPart('guide')?.help ?? ENGLISH);
