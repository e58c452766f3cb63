/** Words about invisible watermarks, and about the model that reads them. */
export const WATERMARK_WORDS = {
  title: 'Invisible watermarks',
  lead: 'Some makers hide a number in the pixels of a picture (TrustMark, by Adobe) that leads back to its credentials. Whence can look for one in this browser; the picture is sent nowhere. It needs a model, a file that Whence does not bring along.',
  models: {
    none: 'No model is kept here.',
    /** A model that is kept. */
    published: 'TrustMark {variant}, the published file, {size}',
    own: 'A model of your own, {size}. Its SHA-256 begins with {hash}.',
    remove: 'Remove',
    removed: 'Removed.',
    fetch: 'Fetch TrustMark {variant} ({size})',
    variants: 'TrustMark P and Q are two kinds of mark, each read only by its own model; Adobe itself uses P.',
    import: 'Open a model from this computer',
    privateWindow: 'From a private window no model is fetched or kept.',
  },
  /** Before a model is fetched; the whole of what its host learns. */
  consent:
    '{host} will be asked for the file {file} ({size}). It learns your internet address and that somebody wants this file, and nothing of any picture. The file is kept only if its length and its SHA-256 are the recorded ones.',
  agree: 'Fetch it',
  disagree: 'Fetch nothing',
  fetching: 'Fetching the model',
  cancel: 'Cancel',
  kept: 'The model is kept in this browser. You can remove it here and in the settings.',
  notPermitted: 'The browser was not allowed to ask this host. Nothing was fetched.',
  /** Before a model is kept that nobody published. */
  ownWarning:
    'This file is none of the published models: its SHA-256 is {hash}. Whence can read with it, as method {method}, but cannot say what it was made for. What it reads is only as good as whoever gave you the file.',
  ownAgree: 'Use it all the same',
  ownDisagree: 'Leave it',
  /** Why a model was not taken or not run. `detail` is a technical word. */
  problems: {
    unreadable: 'This file is no model, or something in it is not as it must be.',
    unsupported: 'This model asks for something that Whence does not do ({detail}).',
    limit: 'This model costs more than Whence lets any model cost ({detail}).',
    'other-file': 'What came is not the published file. It was not kept.',
    damaged: 'The kept model changed since it was kept. It was removed and not used.',
    storage: 'The browser keeps no file here ({detail}).',
  },
  fetchProblems: {
    network: 'The host could not be reached.',
    timeout: 'The file did not come in time.',
    'too-large': 'The file is too large.',
    redirect: 'The host wanted to send Whence to another address. It was not followed.',
    refused: 'The host refused to hand out the file.',
    cancelled: 'Cancelled. Nothing was kept.',
  },
  look: 'Look for a watermark',
  looking: 'Looking for a watermark',
  stopped: 'Stopped.',
  /** What was found; none of it says anything about the picture itself. */
  nothing: 'No watermark was read. That says nothing about the picture.',
  notDrawable: 'This file cannot be drawn.',
  failed: 'Whence could not look. That says nothing about the picture.',
  plausible:
    'A number was read: {value} (method {method}). By itself it shows nothing: only credentials that name the same number do, and a repository may have them.',
  doubtful:
    'A number was read that chance often brings about: {value} (method {method}). It is probably none. A repository may know more.',
  byOwnModel: 'It was read by a model of your own, not by a published one.',
  signpost: 'It says where else to look, and Whence cannot read what lies there: {lists}.',
  notListed: '{host} does not say that it knows this method.',
  noResolver: 'No repository is set up. One can be added below.',
  /** Before the number is sent. */
  disclosure:
    '{host} will be sent the number that was read, {bytes} bytes long, and never the picture. It learns your internet address and that somebody looks for this number.',
  recovered:
    'Credentials recovered: this copy carries none. The number in its pixels led {host} to credentials signed by {signer}. They describe another file; this copy has different bytes and cannot be checked against it. A watermark can be copied onto other pictures: look at both.',
  otherNumber: 'The repository supplied credentials of another picture: they name another number.',
  numberNotNamed: 'Nothing in them names this number: that they belong together is the repository’s word.',
  /** In the settings. */
  keptTitle: 'Models that read watermarks',
  keptNote: 'They were fetched or opened in the inspector, lie in this browser alone, and are only used when you ask.',
};
