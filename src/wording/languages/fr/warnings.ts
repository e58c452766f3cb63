import type { VoterCatalog } from '../../catalog.ts';

export const WARNINGS: VoterCatalog['warnings'] = {
  'uncovered-affects-picture': 'La signature ne couvre pas des octets qui peuvent changer l’aspect de l’image.',
  'uncovered-orientation': 'Des données EXIF ne sont pas couvertes ; elles peuvent dire comment tourner l’image.',
  'uncovered-colours': 'Un profil de couleurs n’est pas couvert ; il peut changer toutes les couleurs.',
  'uncovered-further-pictures':
    'D’autres images ou leur description (luminosité, profondeur) ne sont pas couvertes ; elles peuvent changer ce que montrent les écrans lumineux.',
  'uncovered-offsets': 'Une table qui donne l’ordre des parties n’est pas couverte.',
  'part-missing': 'Le fichier a été signé avec d’autres images ou un film, retirés depuis. Ce qui reste est inchangé.',
  'ingredient-failed': 'Les informations de quelque chose dont ce fichier est fait ne tiennent pas.',
  'ingredient-untrusted': 'Quelque chose dont ce fichier est fait a été signé par quelqu’un hors de toute liste.',
  'identity-unconfirmed':
    'Les informations nomment aussi une personne ou une organisation, et rien de ce que nous pouvons contrôler ne confirme ce nom.',
  'hostile-text':
    'Un titre ou un nom contient des caractères cachés ou trompeurs. Les cachés sont montrés par leurs codes ; les lettres qui ne font que ressembler à d’autres, telles quelles.',
  'several-manifests':
    'Le fichier porte d’autres informations auxquelles rien ne renvoie. Elles ne sont pas jugées et n’appartiennent pas à son histoire.',
  'format-mismatch': 'Ces informations ont été faites pour un autre type de fichier.',
  'signer-expired-without-time-stamp':
    'Le certificat n’est pas valable maintenant et aucun horodatage ne montre une signature pendant qu’il l’était. Cela arrive de soi-même aux vieux fichiers.',
  'interim-list':
    'Le signataire est sur l’ancienne liste provisoire, gelée depuis janvier 2026, et non sur la liste C2PA.',
  'user-list': 'Le signataire est sur une liste ajoutée à la main à Whence, et non sur la liste C2PA.',
  'trailing-bytes': 'D’autres données suivent la fin de l’image sans être couvertes par la signature.',
  'uncovered-metadata': 'Des métadonnées ne sont pas couvertes par la signature. Elles ne changent pas l’image.',
  'revocation-not-checked': 'Le fichier ne montre pas si le certificat a été révoqué, et Whence ne demande à personne.',
  'revoked-since-signing':
    'Le certificat a été repris depuis, pour une raison qui ne touche pas ce qui était signé avant.',
  'signer-incident':
    'Des certificats de ce signataire ont été repris après un incident connu. Une signature faite avec l’un d’eux montre peu.',
  'authority-revoked': 'L’autorité qui a émis le certificat du signataire a été révoquée : sa liste n’en répond plus.',
  'origin-overclaimed':
    'Un produit qui a signé ici dit comment une image est née, alors que son entrée dans la liste des produits ne l’admet pas.',
  'unsigned-ai-mark':
    'Des métadonnées non signées disent que l’IA a servi. N’importe qui peut ajouter ou ôter une telle mention.',
  'remote-manifest': 'Le fichier renvoie à des informations gardées ailleurs. Whence ne les a pas obtenues.',
  'insecure-transport': 'Le fichier est venu par une connexion non chiffrée.',
  'trust-list-old': 'Les listes de confiance n’ont pas été mises à jour depuis plus d’un mois.',
};
