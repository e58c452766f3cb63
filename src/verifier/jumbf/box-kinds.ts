/** Type UUIDs of JUMBF superboxes (ISO 19566-5, C2PA 2.2 §11.1.4), as hex. The first four bytes are four characters. */
const TAIL = '00110010800000aa00389b71';

export const STORE_KIND = `63327061${TAIL}`;
export const STANDARD_MANIFEST_KIND = `63326d61${TAIL}`;
/** Written by early tools for standard manifests. */
export const EARLY_MANIFEST_KIND = `63326d64${TAIL}`;
export const UPDATE_MANIFEST_KIND = `6332756d${TAIL}`;
export const COMPRESSED_MANIFEST_KIND = `6332636d${TAIL}`;
export const TIME_STAMP_MANIFEST_KIND = `6332746d${TAIL}`;
export const ASSERTION_STORE_KIND = `63326173${TAIL}`;
export const CLAIM_KIND = `6332636c${TAIL}`;
export const SIGNATURE_KIND = `63326373${TAIL}`;
export const DATABOX_STORE_KIND = `63326462${TAIL}`;
export const CREDENTIAL_STORE_KIND = `63327663${TAIL}`;
export const CBOR_KIND = `63626f72${TAIL}`;
export const JSON_KIND = `6a736f6e${TAIL}`;
export const UUID_KIND = `75756964${TAIL}`;
export const EMBEDDED_FILE_KIND = '40cb0c32bb8a489da70b2ad6f47f4369';
/** Content of the `uuid` box that stands where a redacted assertion was (C2PA 2.2 §6.8.2). */
export const REDACTION_UUID = 'caa98eee9d4df80e86ad4dffca263973';
