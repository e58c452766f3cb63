import { ar } from './countries/ar.ts';
import { au } from './countries/au.ts';
import { br } from './countries/br.ts';
import { ca } from './countries/ca.ts';
import { cl } from './countries/cl.ts';
import { co } from './countries/co.ts';
import { de } from './countries/de.ts';
import { es } from './countries/es.ts';
import { fr } from './countries/fr.ts';
import { gb } from './countries/gb.ts';
import { gh } from './countries/gh.ts';
import { id } from './countries/id.ts';
import { ie } from './countries/ie.ts';
import { india } from './countries/in.ts';
import { it } from './countries/it.ts';
import { jp } from './countries/jp.ts';
import { ke } from './countries/ke.ts';
import { kr } from './countries/kr.ts';
import { mx } from './countries/mx.ts';
import { ng } from './countries/ng.ts';
import { nl } from './countries/nl.ts';
import { no } from './countries/no.ts';
import { nz } from './countries/nz.ts';
import { pe } from './countries/pe.ts';
import { ph } from './countries/ph.ts';
import { pl } from './countries/pl.ts';
import { pt } from './countries/pt.ts';
import { se } from './countries/se.ts';
import { tr } from './countries/tr.ts';
import { tw } from './countries/tw.ts';
import { ua } from './countries/ua.ts';
import { us } from './countries/us.ts';
import { za } from './countries/za.ts';
import type { Country } from './country.ts';

/** Every country of which something could be confirmed, one file each: to correct one, change its file and its date. */
export const COUNTRIES: readonly Country[] = [
  ar,
  au,
  br,
  ca,
  cl,
  co,
  de,
  es,
  fr,
  gb,
  gh,
  id,
  ie,
  india,
  it,
  jp,
  ke,
  kr,
  mx,
  ng,
  nl,
  no,
  nz,
  pe,
  ph,
  pl,
  pt,
  se,
  tr,
  tw,
  ua,
  us,
  za,
];
