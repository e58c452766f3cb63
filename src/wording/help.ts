import { words } from './catalog.ts';

export const HELP = words().help;
