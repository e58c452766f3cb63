import { words } from './catalog.ts';

export const WELCOME = words().welcome;
