import { words } from './catalog.ts';

/** Null for actions of others' making: show their own name as text of the file. */
export function actionName(action: string): string | null {
  const names = new Map<string, string>(Object.entries(words().actions));
  return names.get(action) ?? null;
}
