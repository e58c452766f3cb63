import type { Parts } from '../../parts.ts';

export const LEGEND: Parts['guide']['legend'] = {
  trusted:
    'Inchangé depuis sa signature, et une liste de confiance connaît le signataire. Croire ou non le signataire, c’est à vous d’en juger.',
  'unknown-signer':
    'Inchangé depuis sa signature, mais aucune liste de confiance ne connaît le signataire. N’importe qui peut signer sous n’importe quel nom.',
  changed: 'N’est pas tel qu’il a été signé. Redimensionner le fait autant que retoucher.',
  invalid:
    'Les informations sont abîmées, expirées, révoquées ou hors des règles : on ne peut pas se fier à ce qu’elles disent.',
};
