import { WELCOME as ENGLISH } from './english/welcome.ts';
import { live, spokenPart } from './spoken.ts';

export const WELCOME = live(() => spokenPart('guide')?.welcome ?? ENGLISH);
