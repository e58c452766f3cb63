import { LimitError, MalformedError } from '../verifier/bytes/errors.ts';
import { UnsupportedError } from './onnx/unsupported.ts';

/** Why a model was not taken or not run. None of them says anything about a picture. */
export interface ModelProblem {
  /**
   * `unreadable`: no such file. `unsupported`: asks for what is not built in. `limit`: costs more than is allowed.
   * `other-file`: not the published bytes. `damaged`: changed since it was stored. `storage`: the browser keeps no file.
   */
  readonly kind: 'unreadable' | 'unsupported' | 'limit' | 'other-file' | 'damaged' | 'storage';
  /** The limit's name, the operator, or the hash: for whoever looks closer. */
  readonly detail: string;
}

/** @throws whatever is no fault of a model */
export function modelProblemOf(error: unknown): ModelProblem {
  if (error instanceof MalformedError) return { kind: 'unreadable', detail: error.message };
  if (error instanceof LimitError) return { kind: 'limit', detail: error.limit };
  if (error instanceof UnsupportedError) return { kind: 'unsupported', detail: error.message };
  throw error;
}
