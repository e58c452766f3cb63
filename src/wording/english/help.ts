interface HelpSection {
  readonly title: string;
  readonly points: readonly string[];
}

export const HELP = {
  name: 'How to read this',
  lead: 'Content Credentials are a signed note inside a picture or video: who made it, with what, and what was done to it since. Whence checks the note. Whether to believe its author is up to you.',
  signsTitle: 'The marks',
  sections: [
    {
      title: 'Four questions, four answers',
      points: [
        'Did the file change since it was signed? Only the bytes tell, and resizing changes them as much as retouching does.',
        'Who signed it, and which list knows them? The C2PA Trust List is kept current. The interim list is older and frozen since January 2026. A list of your own counts only in your browser.',
        'When was it signed? Only a time-stamp of a listed authority shows a time. Any other date is the signer’s own word.',
        'Was the certificate taken back? Often the file does not say, and Whence asks nobody about it.',
      ],
    },
    {
      title: 'What the marks do not mean',
      points: [
        'A listed signer is known, and may still be wrong. A signature holds for a staged scene as well as for any other.',
        'An unlisted signer is a stranger, and may still be honest. Many cameras and programs are on no list yet.',
        'A changed file is not the one that was signed. Sites that resize pictures do this all the time.',
        'No mark means that no credentials were found, or that nothing was checked. Most pictures have none, and that says nothing about them.',
        '“AI-generated” and “AI-edited” repeat what the credentials say. Where they lead to no such label, that rules out neither AI nor a camera.',
      ],
    },
    {
      title: 'When nothing is found',
      points: [
        'Open the picture at its largest: some sites keep credentials only there.',
        'Look for the first place that published it: the newsroom, the campaign, the photographer.',
        'Open the inspector and follow the links to reverse image search, if you agree with what they send.',
        'Ask who posted it where it comes from. A source that can be named is worth more than any mark.',
        'Before you share it in anger, wait an hour and look again.',
      ],
    },
    {
      title: 'What Whence cannot see',
      points: [
        'A photograph of a screen or of a print: the camera signs what stood before it, whatever that was.',
        'Scenes that were staged, and captions that do not belong to the picture.',
        'Videos that a player feeds in pieces: there is no file to check, and the list says so.',
        'The credentials of files that a site stripped, as most sites do.',
        'A key that was stolen, until its certificate is taken back.',
        'What a page draws over a picture. The list behind the toolbar button is ours; everything within the page is the page’s.',
      ],
    },
    {
      title: 'For campaigns and newsrooms',
      points: [
        'Sign with a certificate that leads to the C2PA Trust List, and with a time-stamp, so that the credentials hold when the certificate ends.',
        'Publish the signed file itself on your own site, under an address that stays, and link to it from every post.',
        'Check what your content system and your delivery network do: resizing, converting and “optimising” remove credentials unless a setting keeps them.',
        'Say in the post that the signed file is on your site. Most social sites remove credentials, and readers should know where to look.',
        'Keep the history: let your editing programs record their steps, and take signed pictures in as ingredients.',
        'Name AI where you used it. A picture that says so itself cannot be exposed by somebody else.',
        'Before a campaign begins, open your own published files here, and from a browser that is not yours.',
        'Keep the keys in hardware, and know whom to call to have a certificate taken back.',
      ],
    },
    {
      title: 'By keyboard',
      points: [
        'Tab leads through every list in reading order; Enter or the space bar presses what is marked.',
        'The arrow keys choose within a filter. Escape closes an explanation.',
        'An entry that has the focus is outlined on the page, as far as it is on the screen.',
      ],
    },
  ] as readonly HelpSection[],
  openInspector: 'Open the inspector',
  openElection: 'Voting information',
  openOptions: 'Settings',
};
