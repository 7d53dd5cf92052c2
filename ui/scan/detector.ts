import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

// The reader is served by ourselves, so it works without a network and under our own CSP.
let ready: BarcodeDetector | undefined

export function detector(): BarcodeDetector {
  if (!ready) {
    prepareZXingModule({
      overrides: {
        locateFile: (path: string, prefix: string) =>
          path.endsWith('.wasm') ? wasm : prefix + path,
      },
    })
    ready = new BarcodeDetector({
      formats: ['qr_code', 'ean_13', 'ean_8', 'code_128', 'upc_a', 'upc_e'],
    })
  }
  return ready
}
