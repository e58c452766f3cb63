import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike:
    'Parece uma imagem que você conferiu ({origin}, {day}), signatário: {signer}. Semelhança não mostra mais do que isso.',
  ownDiffers: 'Parece uma imagem que você conferiu ({origin}, {day}), signatário: {signer}. Mas há áreas que diferem.',
  unsignedAlike: 'Parece uma imagem sem credenciais que você encontrou ({origin}, {day}).',
  unsignedDiffers: 'Parece uma imagem sem credenciais que você encontrou ({origin}, {day}), mas há áreas que diferem.',
  packedAlike:
    'Parece uma imagem do pacote {name} (chave {key}); signatário, segundo o pacote: {signer}. Nada disso foi conferido aqui.',
  packedDiffers:
    'Parece uma imagem do pacote {name} (chave {key}); signatário, segundo o pacote: {signer}. Há áreas que diferem. Nada disso foi conferido aqui.',
  noSite: 'este computador',
  noSigner: 'não nomeado',
};
