export const WELCOME = {
  name: 'Welcome',
  headline: 'Where does this picture come from?',
  lead: 'Some pictures and videos carry Content Credentials: a signed note on who made them and what was done to them since. Whence reads these notes where you meet the pictures.',
  points: [
    {
      title: 'It checks while you scroll',
      text: 'On the supported sites, pictures with credentials get a small word at their corner. The toolbar button lists everything on the page.',
    },
    {
      title: 'It answers when you ask',
      text: 'Right-click any picture and choose “Inspect Content Credentials”. You see who signed it, what it was made from, and every check.',
    },
    {
      title: 'It says what it does not know',
      text: 'Most pictures carry no credentials, because most sites remove them. That says nothing about a picture, and Whence says so.',
    },
  ],
  signsTitle: 'The four marks',
  privacyTitle: 'What stays with you',
  privacy:
    'Everything is checked on your own computer. There is no server of ours, no account and no statistics. Pictures are fetched once more from where the page got them, without your cookies.',
  askTitle: 'Where may Whence look?',
  ask: 'To check pictures on X, Facebook, Instagram, Threads, LinkedIn, TikTok, YouTube, Reddit, Bluesky, Mastodon, Telegram and WhatsApp, Whence has to read these sites and fetch their pictures.',
  allow: 'On these sites',
  allowAll: 'On all sites',
  allowAllNote:
    'On all sites: your browser will ask for more, since Whence could then read every page you visit and check the pictures on it.',
  onlyClick: 'Only when I click',
  onlyClickNote: 'Only when I click: nothing is read by itself. Right-click a picture to check it.',
  allowed: 'Allowed. Whence is ready.',
  allowedAll: 'Allowed on all sites. Whence is ready.',
  clickChosen: 'Whence waits until you click.',
  refused: 'Not allowed, and that is fine: right-clicking a picture still works.',
  tryTitle: 'Try it',
  tryLead:
    'Three copies of one picture. Whence checks them now, here on your computer. Choose one and read what it says.',
  trySample: 'The picture comes with Whence, which signed it itself. No list knows that signer, and Whence says so.',
  tryMeaning: 'What this means',
  tryNext: 'What you can do',
  help: 'How to read this',
  later: 'You can change this at any time in the settings.',
  settings: 'Settings',
  tryInspector: 'Try it with a file',
};
