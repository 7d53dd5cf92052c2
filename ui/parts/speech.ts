import { ref } from 'vue'
import type { Locale } from '../words/locale.ts'
import { spokenSentence } from '../words/spoken.ts'

// Only one voice at a time, of this machine itself; nothing is sent anywhere.
export const speaking = ref('')
export const canSpeak = typeof speechSynthesis !== 'undefined'

function voiceFor(lang: string) {
  const voices = speechSynthesis.getVoices()
  const near = voices.filter(({ lang: spoken }) => spoken.replace('_', '-').startsWith(lang))
  return near.find(({ localService }) => localService) ?? near[0]
}

/** Voices arrive late in some browsers; false once it is sure that there is none. */
export async function hasVoice(locale: Locale): Promise<boolean> {
  if (!canSpeak) return false
  const lang = locale === 'zh' ? 'zh' : 'en'
  if (voiceFor(lang)) return true
  await new Promise((done) => {
    speechSynthesis.addEventListener('voiceschanged', done, { once: true })
    setTimeout(done, 1_500)
  })
  return voiceFor(lang) !== undefined
}

export function hush() {
  if (canSpeak) speechSynthesis.cancel()
  speaking.value = ''
}

export function speak(text: string, locale: Locale) {
  if (!canSpeak) return
  hush()
  const said = new SpeechSynthesisUtterance(locale === 'zh' ? spokenSentence(text) : text)
  said.lang = locale === 'zh' ? 'zh-CN' : 'en-GB'
  said.rate = 0.9
  const voice = voiceFor(locale === 'zh' ? 'zh' : 'en')
  if (voice) said.voice = voice
  const end = () => {
    if (speaking.value === text) speaking.value = ''
  }
  said.onend = said.onerror = end
  speaking.value = text
  speechSynthesis.speak(said)
}
