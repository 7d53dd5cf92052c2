import { nextTick, ref } from 'vue'

export const printing = ref<'slip' | 'a4'>('slip')

// The paper's size is a rule of the page, so it is a style sheet of its own, put in by script
// (an inline <style> would be stopped by the content security policy).
let paper: CSSStyleSheet | undefined

function setPaper(rule: string) {
  if (!paper) {
    paper = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
  }
  paper.replaceSync(rule)
}

const pxPerMm = 96 / 25.4
const slipWidth = 48

/** 58 mm wide; as long as what stands on it, measured at the width it is printed. */
function slipHeight(): number {
  const shown = document.querySelector<HTMLElement>('.slip-paper')
  if (!shown) return 100
  const copy = shown.cloneNode(true) as HTMLElement
  copy.classList.add('measured')
  document.body.append(copy)
  const height = copy.getBoundingClientRect().height / pxPerMm
  copy.remove()
  return Math.ceil(height) + 6
}

export async function preparePrint(kind: 'slip' | 'a4') {
  printing.value = kind
  await nextTick()
  setPaper(
    kind === 'a4'
      ? '@page { size: A4; margin: 16mm }'
      : `@page { size: ${slipWidth + 10}mm ${slipHeight()}mm; margin: 0 }`,
  )
}

export async function print(kind: 'slip' | 'a4') {
  await preparePrint(kind)
  window.print()
}
