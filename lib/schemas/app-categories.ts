/** What programs are for: the vocabulary of `X-OpenRouter-Categories` (api contract §6), and how people call it. */
export const APP_CATEGORIES: Readonly<Record<string, string>> = {
  'cli-agent': 'CLI agent',
  'ide-extension': 'IDE extension',
  'cloud-agent': 'Cloud agent',
  'programming-app': 'Programming app',
  'native-app-builder': 'Native app builder',
  'creative-writing': 'Creative writing',
  'video-gen': 'Video generation',
  'image-gen': 'Image generation',
  'audio-gen': 'Audio generation',
  'writing-assistant': 'Writing assistant',
  'general-chat': 'General chat',
  'personal-agent': 'Personal agent',
  legal: 'Legal',
  roleplay: 'Roleplay',
  game: 'Game',
}
