/** The part of Stripe.js that this page uses. */
interface PaymentElement {
  mount(where: HTMLElement): void
  unmount(): void
  on(event: 'ready', listener: () => void): unknown
}
interface Elements {
  create(kind: 'payment'): PaymentElement
  submit(): Promise<{ error?: CardProblem }>
}
export interface CardProblem {
  type?: string
  code?: string
  decline_code?: string
  message?: string
}
interface Stripe {
  elements(options: { clientSecret: string; locale?: string }): Elements
  confirmPayment(options: {
    elements: Elements
    confirmParams: { return_url: string }
    redirect: 'if_required'
  }): Promise<{ error?: CardProblem }>
}
declare global {
  interface Window {
    Stripe?: (key: string) => Stripe
  }
}

const loading = new Map<string, Promise<void>>()

/** The processor's script: on the card page only, and once. */
function loadScript(url: string): Promise<void> {
  let known = loading.get(url)
  if (!known) {
    known = new Promise((done, fail) => {
      const script = document.createElement('script')
      script.src = url
      script.async = true
      script.onload = () => done()
      script.onerror = () => {
        script.remove()
        loading.delete(url)
        fail(new Error('the card script did not come'))
      }
      document.head.append(script)
    })
    loading.set(url, known)
  }
  return known
}

/** The card form at a place of the page; card data goes from it straight to the processor. */
export async function openCardForm(
  where: HTMLElement,
  options: { scriptUrl: string; publishableKey: string; clientSecret: string; locale: string },
) {
  const { scriptUrl, publishableKey, clientSecret, locale } = options
  await loadScript(scriptUrl)
  if (!window.Stripe) throw new Error('the card script is not what it should be')
  const stripe = window.Stripe(publishableKey)
  const elements = stripe.elements({ clientSecret, locale })
  const element = elements.create('payment')
  const ready = new Promise<void>((done) => element.on('ready', done))
  element.mount(where)
  await ready
  return {
    async confirm(returnUrl: string): Promise<CardProblem | null> {
      const { error: wrong } = await elements.submit()
      if (wrong) return wrong
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: returnUrl },
        redirect: 'if_required',
      })
      return error ?? null
    },
    close: () => element.unmount(),
  }
}
