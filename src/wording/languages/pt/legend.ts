import type { Parts } from '../../parts.ts';

export const LEGEND: Parts['guide']['legend'] = {
  trusted:
    'Sem mudanças desde a assinatura, e uma lista de confiança conhece o signatário. Acreditar nele ou não cabe a você.',
  'unknown-signer':
    'Sem mudanças desde a assinatura, mas nenhuma lista de confiança conhece o signatário. Qualquer um pode assinar com qualquer nome.',
  changed: 'Não está como foi assinado. Redimensionar causa isso tanto quanto retocar.',
  invalid:
    'As credenciais têm defeito, venceram, foram revogadas ou violam as regras, então não se pode contar com o que dizem.',
};
