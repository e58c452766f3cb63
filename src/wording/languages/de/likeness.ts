import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike:
    'Sieht einem Bild ähnlich, das Sie am {day} auf {origin} geprüft haben, signiert von {signer}. Mehr belegt Ähnlichkeit nicht.',
  ownDiffers:
    'Sieht einem Bild ähnlich, das Sie am {day} auf {origin} geprüft haben, signiert von {signer}, aber einige Stellen weichen ab.',
  unsignedAlike: 'Sieht einem Bild ohne Content Credentials ähnlich, das Ihnen am {day} auf {origin} begegnet ist.',
  unsignedDiffers:
    'Sieht einem Bild ohne Content Credentials ähnlich, das Ihnen am {day} auf {origin} begegnet ist, aber einige Stellen weichen ab.',
  packedAlike:
    'Sieht einem Bild aus dem Paket {name} (Schlüssel {key}) ähnlich, das {signer} als Unterzeichner nennt. Nichts davon wurde hier geprüft.',
  packedDiffers:
    'Sieht einem Bild aus dem Paket {name} (Schlüssel {key}) ähnlich, das {signer} als Unterzeichner nennt, aber einige Stellen weichen ab. Nichts davon wurde hier geprüft.',
  noSite: 'diesem Rechner',
  noSigner: 'niemand',
};
