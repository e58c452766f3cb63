import type { Target } from './target.ts';
import { ASSERTIONS_TARGET } from './targets/assertions.ts';
import { AUDIO_TARGET } from './targets/audio.ts';
import { BINDINGS_TARGET } from './targets/bindings.ts';
import { BMFF_TARGET } from './targets/bmff.ts';
import { BROTLI_TARGET } from './targets/brotli.ts';
import { BULK_TARGET } from './targets/bulk.ts';
import { CBOR_TARGET } from './targets/cbor.ts';
import { CERTIFICATES_TARGET } from './targets/certificates.ts';
import { COSE_TARGET } from './targets/cose.ts';
import { EVIDENCE_TARGET } from './targets/evidence.ts';
import { EXIF_TARGET } from './targets/exif.ts';
import { GIF_TARGET } from './targets/gif.ts';
import { IDENTITY_TARGET } from './targets/identity.ts';
import { JPEG_TARGET } from './targets/jpeg.ts';
import { JSON_TARGET } from './targets/json.ts';
import { JUMBF_TARGET } from './targets/jumbf.ts';
import { JXL_TARGET } from './targets/jxl.ts';
import { MESSAGES_TARGET } from './targets/messages.ts';
import { OCSP_TARGET } from './targets/ocsp.ts';
import { PDF_TARGET } from './targets/pdf.ts';
import { PNG_TARGET } from './targets/png.ts';
import { PROBE_TARGET } from './targets/probe.ts';
import { RECORDS_TARGET } from './targets/records.ts';
import { RIFF_TARGET } from './targets/riff.ts';
import { SIDECAR_TARGET } from './targets/sidecar.ts';
import { SVG_TARGET } from './targets/svg.ts';
import { TIFF_TARGET } from './targets/tiff.ts';
import { TIME_STAMPS_TARGET } from './targets/time-stamps.ts';
import { TRUST_LIST_TARGET } from './targets/trust-list.ts';
import { TRUST_SETTING_TARGET } from './targets/trust-setting.ts';
import { VERIFY_TARGET } from './targets/verify.ts';
import { XMP_TARGET } from './targets/xmp.ts';

/** Everything that reads bytes or values of strangers. */
export const TARGETS: readonly Target[] = [
  JPEG_TARGET,
  PNG_TARGET,
  RIFF_TARGET,
  BMFF_TARGET,
  GIF_TARGET,
  TIFF_TARGET,
  JXL_TARGET,
  SVG_TARGET,
  AUDIO_TARGET,
  PDF_TARGET,
  SIDECAR_TARGET,
  PROBE_TARGET,
  XMP_TARGET,
  EXIF_TARGET,
  JSON_TARGET,
  JUMBF_TARGET,
  CBOR_TARGET,
  BROTLI_TARGET,
  COSE_TARGET,
  CERTIFICATES_TARGET,
  TIME_STAMPS_TARGET,
  OCSP_TARGET,
  IDENTITY_TARGET,
  BINDINGS_TARGET,
  ASSERTIONS_TARGET,
  VERIFY_TARGET,
  BULK_TARGET,
  TRUST_LIST_TARGET,
  TRUST_SETTING_TARGET,
  EVIDENCE_TARGET,
  MESSAGES_TARGET,
  RECORDS_TARGET,
];
