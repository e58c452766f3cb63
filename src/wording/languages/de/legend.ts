import type { Parts } from '../../parts.ts';

export const LEGEND: Parts['guide']['legend'] = {
  trusted:
    'Unverändert, seit es signiert wurde, und eine Vertrauensliste kennt den Unterzeichner. Ob Sie ihm glauben, liegt bei Ihnen.',
  'unknown-signer':
    'Unverändert, seit es signiert wurde, aber keine Vertrauensliste kennt den Unterzeichner. Jeder kann unter jedem Namen signieren.',
  changed: 'Nicht so, wie es signiert wurde. Verkleinern bewirkt das ebenso wie Retuschieren.',
  invalid:
    'Die Angaben sind beschädigt, abgelaufen, widerrufen oder brechen die Regeln. Auf das, was sie sagen, ist kein Verlass.',
};
