import type { WarningCode } from '../../verdict/judgement.ts';

/** What to know besides the verdict; each stands for itself. */
export const WARNINGS: Readonly<Record<WarningCode, string>> = {
  'uncovered-affects-picture': 'Some bytes that can change how the picture is drawn are not covered by the signature.',
  'uncovered-orientation': 'Not covered are EXIF data, which can say how the picture is turned.',
  'uncovered-colours': 'Not covered is a colour profile, which can change every colour of the picture.',
  'uncovered-further-pictures':
    'Not covered are further pictures or their description (brightness, depth), which can change what bright screens show.',
  'uncovered-offsets': 'Not covered is a table that says in which order the parts of the film or picture are shown.',
  'part-missing':
    'The file was signed with further pictures or a film beside this one, and they have been taken out. What is left is unchanged.',
  'ingredient-failed': 'The credentials of something this file was made from do not hold.',
  'ingredient-untrusted': 'Something this file was made from was signed by someone whom no trust list vouches for.',
  'identity-unconfirmed':
    'The credentials also name a person or an organisation, and nothing we can check confirms that name.',
  'hostile-text':
    'A title or a name in this file contains hidden or misleading characters. Hidden ones are shown by their codes; letters that only look like others are shown as they are.',
  'several-manifests':
    'The file carries further credentials that nothing refers to. They are not judged and not part of its history.',
  'format-mismatch': 'The credentials were made for another kind of file than this one.',
  'signer-expired-without-time-stamp':
    'The certificate is not valid now, and no time-stamp shows that the file was signed while it was. This happens to old files by itself.',
  'interim-list': 'The signer is on the older interim list, frozen since January 2026, and not on the C2PA Trust List.',
  'user-list': 'The signer is on a list that was added to Whence by hand, not on the C2PA Trust List.',
  'trailing-bytes': 'More data follows after the end of the picture and is not covered by the signature.',
  'uncovered-metadata': 'Some metadata in the file is not covered by the signature. It does not change the picture.',
  'revocation-not-checked':
    'The file does not show whether the certificate has been revoked, and Whence asks nobody about it.',
  'revoked-since-signing':
    'The certificate has been taken back since, for a reason that does not touch what was signed before.',
  'signer-incident':
    'Certificates of this signer were taken back after a known incident. A signature made with one proves little.',
  'authority-revoked':
    'The authority that issued the signer’s certificate was itself revoked, so its list vouches for the signer no more.',
  'origin-overclaimed':
    'A product that signed here says how a picture came to be, though its entry on the conforming products list does not admit that.',
  'unsigned-ai-mark': 'Unsigned metadata in the file says that AI was used. Anyone can add or remove such a mark.',
  'remote-manifest': 'The file links to credentials kept elsewhere. Whence did not fetch them.',
  'insecure-transport': 'The file came over an unencrypted connection.',
  'trust-list-old': 'The trust lists have not been refreshed for more than a month.',
};
