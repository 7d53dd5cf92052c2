import { onBeforeUnmount, ref, type Ref } from 'vue'
import { detector } from './detector.ts'

export type CameraTrouble = 'denied' | 'none' | 'failed'

const openCamera = () =>
  navigator.mediaDevices.getUserMedia({
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } },
  })

function troubleOf(thrown: unknown): CameraTrouble {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'NotAllowedError') return 'denied'
  return name === 'NotFoundError' ? 'none' : 'failed'
}

/** Looks through the camera until a code is read; the camera is closed in every case. */
export function useCamera(video: Ref<HTMLVideoElement | null>, found: (code: string) => void) {
  const trouble = ref<CameraTrouble | null>(null)
  const live = ref(false)
  let stream: MediaStream | undefined
  let wanted = false

  function stop() {
    wanted = false
    live.value = false
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
    if (video.value) video.value.srcObject = null
  }

  async function look() {
    while (wanted && video.value) {
      const codes = await detector()
        .detect(video.value)
        .catch(() => [])
      const code = codes.find(({ rawValue }) => rawValue)?.rawValue
      if (code && wanted) {
        stop()
        navigator.vibrate?.(60)
        return found(code)
      }
      await new Promise((next) => setTimeout(next, 120))
    }
  }

  async function start() {
    wanted = true
    trouble.value = null
    if (!navigator.mediaDevices) return void (trouble.value = 'none')
    try {
      const opened = await openCamera()
      stream = opened
      if (!wanted || !video.value) return stop()
      video.value.srcObject = opened
      await video.value.play()
      live.value = true
      await look()
    } catch (thrown) {
      if (wanted) trouble.value = troubleOf(thrown)
      stop()
    }
  }

  onBeforeUnmount(stop)
  return { start, stop, live, trouble }
}
