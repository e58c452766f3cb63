import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'Signataire listé',
    'unknown-signer': 'Signataire non listé',
    'partly-listed': 'Listé en partie',
    changed: 'Changé après signature',
    invalid: 'Informations non valables',
    none: 'Sans informations',
    'not-checked': 'Non examiné',
    checking: 'Examen…',
  },
  origins: {
    'ai-generated': 'Générée par IA',
    'ai-edited': 'Retouchée par IA',
    'camera-captured': 'Prise par un appareil',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence : {badge}. Le bouton de la barre d’outils montre les détails.',
  inspectMenu: 'Inspecter les informations d’origine',
  toolbar: {
    nothing: 'Whence : aucune information d’origine trouvée ici pour l’instant',
    found: {
      one: 'Whence : {count} élément avec informations d’origine',
      other: 'Whence : {count} éléments avec informations d’origine',
    },
    broken: {
      one: 'Whence : éléments avec informations d’origine : {found} ; {count} ne tient pas',
      other: 'Whence : éléments avec informations d’origine : {found} ; {count} ne tiennent pas',
    },
  },
};
