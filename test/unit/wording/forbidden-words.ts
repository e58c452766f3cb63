/**
 * Words that make a verdict about a picture out of a finding about a file: studies show that readers then believe the
 * content, or disbelieve it where they are missing.
 */
export const FORBIDDEN =
  /\b(verif\w*|authentic\w*|real|really|genuine\w*|tamper\w*|fake\w*|safe\w*|secure\w*|proof|proves? that|truth|true|legit\w*|original|guarantee\w*|trustworthy|forged?|manipulated|doctored|non-ai|not ai|made with ai)\b/i;
