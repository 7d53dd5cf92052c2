import { ref } from 'vue'
import { api, newKey } from '../api/client.ts'
import { asRefusal, type ApiRefusal } from '../api/refusal.ts'

export interface Taken {
  key: string
  blob: Blob
  url: string
  /** The server's id, once it is there. */
  id?: string
}

const longestSide = 1600

/** Smaller before it is sent: a village's network, and no place or time left in the file. */
export async function shrink(file: Blob): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.86))
    return small ?? file
  } catch {
    return file
  }
}

/** Photos taken for a form: shown at once, sent when asked, each only once. */
export function usePhotos(place: () => string) {
  const taken = ref<Taken[]>([])
  const refusal = ref<ApiRefusal | null>(null)
  const busy = ref(false)

  async function add(files: Iterable<File>) {
    for (const file of files) {
      const blob = await shrink(file)
      taken.value.push({ key: newKey(), blob, url: URL.createObjectURL(blob) })
    }
  }
  function remove(key: string) {
    const gone = taken.value.find((each) => each.key === key)
    if (gone) URL.revokeObjectURL(gone.url)
    taken.value = taken.value.filter((each) => each.key !== key)
  }
  /** Ids of all photos; null when one could not be sent (they stay here). */
  async function send(): Promise<string[] | null> {
    busy.value = true
    refusal.value = null
    try {
      for (const each of taken.value) {
        if (each.id) continue
        const path = '/places/{place}/photos' as const
        each.id = (await api.post(path, { place: place() }, each.blob, each.key)).id
      }
      return taken.value.map(({ id }) => id!)
    } catch (thrown) {
      refusal.value = asRefusal(thrown)
      return null
    } finally {
      busy.value = false
    }
  }
  function clear() {
    for (const { url } of taken.value) URL.revokeObjectURL(url)
    taken.value = []
    refusal.value = null
  }
  return { taken, refusal, busy, add, remove, send, clear }
}
