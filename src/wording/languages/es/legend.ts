import type { Parts } from '../../parts.ts';

export const LEGEND: Parts['guide']['legend'] = {
  trusted:
    'Sin cambios desde que se firmó, y una lista de confianza conoce al firmante. Creerle o no es cosa de usted.',
  'unknown-signer':
    'Sin cambios desde que se firmó, pero ninguna lista de confianza conoce al firmante. Cualquiera puede firmar con cualquier nombre.',
  changed: 'No es como se firmó. Lo causa tanto cambiar el tamaño como retocar.',
  invalid:
    'Las credenciales están rotas, vencidas, revocadas o incumplen las reglas, así que no se puede confiar en lo que dicen.',
};
