import type { Parts } from '../../parts.ts';
import { HELP } from './help.ts';
import { LEGEND } from './legend.ts';
import { WELCOME } from './welcome.ts';

export const GUIDE: Parts['guide'] = { help: HELP, legend: LEGEND, welcome: WELCOME };
